package be.maillage.store;

import be.maillage.history.StoredEvent;
import java.util.List;
import java.util.UUID;

/** The whole history, read in order. Positions are dense and committed in order, so what has been read once is complete for ever. */
public interface EventLog {

    /** The position of the last committed event; 0 when there is none. */
    long head();

    /** The events after a position, in order, at most {@code limit}; empty at the head. */
    List<StoredEvent> after(long position, int limit);

    /** The events of one coordination after a position, in order, at most {@code limit}. */
    List<StoredEvent> ofCoordination(UUID coordinationId, long afterPosition, int limit);

    /** The position of a coordination's last event at or before a position; 0 when it has none. */
    long lastPositionOf(UUID coordinationId, long atMost);

    /**
     * Calls back soon after events were committed, by this node at once and by others within the store's polling interval. Calls may be
     * merged, and are some 50 milliseconds apart while hundreds of commits come a second; a callback does little and does not block.
     *
     * @return stops the calls when closed
     */
    Subscription onAppended(Runnable callback);

    /** A registration that can be ended. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
