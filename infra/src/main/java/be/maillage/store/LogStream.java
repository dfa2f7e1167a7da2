package be.maillage.store;

import be.maillage.history.StoredEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * One reader's way along the log, a batch in memory at most. Several threads may use it, as Axon's coordinator does for a moment when it is woken
 * while falling asleep. The database is asked only when there may be something new.
 */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int BATCH = 500;

    private final EventLog log;
    private final EventLog.Subscription subscription;
    private final Deque<StoredEvent> buffer = new ArrayDeque<>();
    private final Object news = new Object();
    private long position;
    private boolean mayHaveMore = true;
    private boolean closed;
    private volatile Runnable onAvailable = () -> {};

    LogStream(EventLog log, long position) {
        this.log = log;
        this.position = position;
        this.subscription = log.onAppended(this::appended);
    }

    private void appended() {
        synchronized (news) {
            mayHaveMore = true;
            news.notifyAll();
        }
        onAvailable.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        synchronized (buffer) {
            return isFilled() ? Optional.of(LogSource.message(buffer.element())) : Optional.empty();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            synchronized (buffer) {
                if (isFilled()) {
                    return true;
                }
            }
            synchronized (news) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (closed || left <= 0 && !mayHaveMore) {
                    return false;
                }
                if (!mayHaveMore) {
                    news.wait(left);
                }
            }
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            synchronized (buffer) {
                if (isFilled()) {
                    StoredEvent next = buffer.remove();
                    return LogSource.message(next);
                }
            }
            synchronized (news) {
                if (closed) {
                    throw new IllegalStateException("The stream is closed");
                }
                if (!mayHaveMore) {
                    news.wait();
                }
            }
        }
    }

    /** Whether there is an event in the buffer, after reading on if need be. Called with the buffer held. */
    private boolean isFilled() {
        if (!buffer.isEmpty()) {
            return true;
        }
        synchronized (news) {
            if (closed || !mayHaveMore) {
                return false;
            }
            // Before reading: what is committed from here on signals again.
            mayHaveMore = false;
        }
        List<StoredEvent> read;
        try {
            read = log.after(position, BATCH);
        } catch (RuntimeException e) {
            synchronized (news) {
                mayHaveMore = true;
            }
            throw e;
        }
        if (read.size() == BATCH) {
            synchronized (news) {
                mayHaveMore = true;
            }
        }
        if (!read.isEmpty()) {
            buffer.addAll(read);
            position = read.getLast().position();
        }
        return !read.isEmpty();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        callback.run();
        return true;
    }

    @Override
    public void close() {
        subscription.close();
        synchronized (news) {
            closed = true;
            news.notifyAll();
        }
    }
}
