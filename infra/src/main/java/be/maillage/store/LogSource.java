package be.maillage.store;

import be.maillage.history.StoredEvent;
import java.time.Instant;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as a source for Axon's processors. The payload of each message is the {@link StoredEvent}, its token the event's position and nothing more:
 * dense positions leave no gap to remember. Processors hear of new events at once instead of asking every half second.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final JdbcEventLog log;

    public LogSource(JdbcEventLog log) {
        this.log = log;
    }

    /** @param token where to start after; null for the beginning */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(log, positionOf(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    /** By the time of recording, the only one that never goes back. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(log.lastPositionBefore(dateTime));
    }

    private static long positionOf(@Nullable TrackingToken token) {
        TrackingToken start = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (start == null) {
            return 0;
        }
        if (start instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position in this log: " + start);
    }

    static TrackedEventMessage<?> message(StoredEvent event) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericEventMessage<>(event.eventId().toString(), event, Map.of(), event.recordedAt()));
    }
}
