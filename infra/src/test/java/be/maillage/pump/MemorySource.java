package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** The history as Axon reads it. */
final class MemorySource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventLog log;

    MemorySource(EventLog log) {
        this.log = log;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken trackingToken) {
        return new Stream(trackingToken == null ? 0 : trackingToken.position().orElse(0));
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private final Deque<StoredEvent> read = new ArrayDeque<>();
        private final Semaphore appended = new Semaphore(0);
        private EventLog.Subscription subscription = log.onAppended(appended::release);
        private long position;

        Stream(long position) {
            this.position = position;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            if (read.isEmpty()) {
                read.addAll(log.after(position, 500));
            }
            return Optional.ofNullable(read.peek()).map(this::message);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (peek().isPresent()) {
                return true;
            }
            return timeout > 0 && appended.tryAcquire(timeout, unit) && peek().isPresent();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (peek().isEmpty()) {
                appended.acquire();
            }
            StoredEvent next = read.remove();
            position = next.position();
            return message(next);
        }

        private TrackedEventMessage<?> message(StoredEvent event) {
            return new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(event.position()), GenericEventMessage.asEventMessage(event));
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            subscription.close();
            subscription = log.onAppended(() -> {
                appended.release();
                callback.run();
            });
            return true;
        }

        @Override
        public void close() {
            subscription.close();
        }
    }
}
