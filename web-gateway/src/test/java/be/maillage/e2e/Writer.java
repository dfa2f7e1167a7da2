package be.maillage.e2e;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client that writes to the Basse-Meuse while it is being played, and notes what was acknowledged. Gives up when nobody listens any more. */
final class Writer {

    /** How often each status was answered. */
    final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    private final Client client;
    private final Queue<Long> acknowledged;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    /** @param acknowledged takes the positions of what is stored */
    Writer(URI uri, Queue<Long> acknowledged) {
        this.client = new Client(uri, "coordinator", "fr");
        this.acknowledged = acknowledged;
        this.thread = Thread.ofPlatform().start(this::write);
    }

    private void write() {
        boolean allowed = true;
        try {
            while (!stop.await(20, TimeUnit.MILLISECONDS)) {
                Answer answer = client.post(
                        Histories.BASSE_MEUSE.path() + "/situations-policy", "{\"allowed\":" + allowed + "}");
                statuses.merge(answer.status(), 1, Integer::sum);
                if (answer.status() == 204) {
                    acknowledged.add(answer.position());
                    allowed = !allowed;
                }
            }
        } catch (UncheckedIOException killed) {
            stop.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets time pass: the moment of what comes next is meant to be any. */
    void liveFor(int millis) throws InterruptedException {
        stop.await(millis, TimeUnit.MILLISECONDS);
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void end() throws InterruptedException {
        stop.countDown();
        thread.join();
    }
}
