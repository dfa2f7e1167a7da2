package be.maillage.store;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Says, within this node, that events were committed. */
public final class LogSignal {

    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    /** Waits for a signal. @return how many there were since the last call; 0 when none came in time */
    int await(long millis) throws InterruptedException {
        int first = signals.tryAcquire(millis, TimeUnit.MILLISECONDS) ? 1 : 0;
        return first + signals.drainPermits();
    }
}
