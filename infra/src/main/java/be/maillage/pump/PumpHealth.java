package be.maillage.pump;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the pump is, as of the last tick.
 *
 * @param liveSet the set that answers
 * @param running whether this node feeds read models at all
 * @param reachable whether the database of the read models answered at the last tick
 * @param lanesOwned lanes that this node feeds
 * @param inTrouble whether something keeps failing and is tried again: the database, or the history, cannot be reached
 * @param lagEvents events that the live set does not have yet
 * @param lag age of the oldest of them
 * @param parked projectors that stand still for a coordination, in the live set
 * @param rebuild the running or last rebuild of this node
 */
public record PumpHealth(
        String liveSet,
        boolean running,
        boolean reachable,
        int lanesOwned,
        boolean inTrouble,
        long lagEvents,
        Duration lag,
        List<ParkedProjector> parked,
        Optional<RebuildProgress> rebuild) {

    /** Whether nobody needs to look. */
    public boolean isGood() {
        return running && reachable && !inTrouble && parked.isEmpty();
    }
}
