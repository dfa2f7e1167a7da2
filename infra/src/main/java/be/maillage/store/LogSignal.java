package be.maillage.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Says, within this node, that events were committed. Signals that nobody has waited for yet are one. */
public final class LogSignal {

    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    /** Waits for a signal. @return whether there was one in time */
    boolean await(long millis) throws InterruptedException {
        boolean signalled = signals.tryAcquire(millis, TimeUnit.MILLISECONDS);
        signals.drainPermits();
        return signalled;
    }
}
