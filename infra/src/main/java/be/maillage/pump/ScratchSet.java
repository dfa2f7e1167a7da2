package be.maillage.pump;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A set of collections that shows a part of history as it once stood, for a while.
 *
 * @param owner who asked for it
 * @param done events of the coordination looked at so far
 * @param total events to look at, at most
 * @param reached the last position looked at; that of the last event known then, once it is ready
 * @param expires from then on it is gone
 * @param failed read models that could not be told this part of history; then the set is {@link State#FAILED}
 */
public record ScratchSet(
        UUID id,
        String owner,
        AsOf asOf,
        State state,
        long done,
        long total,
        long reached,
        Instant started,
        Instant expires,
        List<String> failed) {

    /** Where it stands; the last two are final. */
    public enum State {
        BUILDING,
        READY,
        /** A projector met an error, or the node that filled it went away; it answers nothing. */
        FAILED
    }

    public ScratchSet {
        failed = List.copyOf(failed);
    }
}
