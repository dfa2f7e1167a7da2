package be.maillage.pump;

import java.time.Instant;
import java.util.UUID;

/**
 * A projector that failed on an event of one coordination, and since then gets no events of that coordination.
 *
 * @param set the set of collections in which it is parked
 * @param projector its name
 * @param coordination the coordination whose documents stand still
 * @param position the event on which it failed; everything before it is in its documents
 * @param eventType that event's logical type
 * @param error class of what was thrown
 * @param message where it was thrown, or why the document was refused; holds no content of events or documents
 * @param since when it failed first
 * @param attempts how often the event was tried, from 1
 * @param retryRequested whether the node that owns the lane has been asked to try again
 */
public record ParkedProjector(
        String set,
        String projector,
        UUID coordination,
        long position,
        String eventType,
        String error,
        String message,
        Instant since,
        int attempts,
        boolean retryRequested) {

    Key key() {
        return new Key(projector, coordination);
    }

    /** What is parked: a projector for a coordination. */
    record Key(String projector, UUID coordination) {}
}
