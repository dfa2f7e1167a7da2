package be.maillage.gateway.pages;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several browsers that work at once. Each has a thread of its own, because a browser's objects are not for several. */
final class Browsers implements AutoCloseable {

    private final ExecutorService threads;
    private final Queue<Browser> opened = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Browser> own = ThreadLocal.withInitial(this::open);

    Browsers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Something that a browser does, or did. */
    static final class Looking {

        private final Future<?> future;

        private Looking(Future<?> future) {
            this.future = future;
        }

        /** Waits for the end of it, and fails as it failed. */
        void end() {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error failed) {
                    throw failed;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    Looking begin(Consumer<Browser> visit) {
        return new Looking(threads.submit(() -> visit.accept(own.get())));
    }

    /** What has not begun does not begin any more; what has begun is waited for. */
    @Override
    public void close() {
        threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
        threads.close();
        opened.forEach(Browser::close);
    }

    private Browser open() {
        Browser browser = Browser.open();
        opened.add(browser);
        return browser;
    }
}
