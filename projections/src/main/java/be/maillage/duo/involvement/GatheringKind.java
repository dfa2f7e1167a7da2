package be.maillage.duo.involvement;

import be.maillage.duo.ContinuumLevel;

/** What brings organisations together, and which level of the continuum it is evidence of. */
public enum GatheringKind {
    /** They attended the same meeting. */
    MEETING(ContinuumLevel.PARALLEL),
    /** One relayed the other's news. */
    NEWS(ContinuumLevel.INFORMATION_EXCHANGE),
    /** Both contributed, and asked to be named, to one diagnostic. */
    DIAGNOSTIC(ContinuumLevel.INFORMATION_EXCHANGE),
    /** They sat in one subgroup that had set itself objectives. */
    SUBGROUP(ContinuumLevel.PLURIDISCIPLINARY);

    private final ContinuumLevel level;

    GatheringKind(ContinuumLevel level) {
        this.level = level;
    }

    public ContinuumLevel level() {
        return level;
    }
}
