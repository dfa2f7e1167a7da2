package be.maillage.pump;

/** What came of trying a parked projector again. */
public enum Retry {
    /** It has caught up, and gets events again. */
    UNPARKED,
    /** It failed again, on the same event or on a later one. */
    STILL_PARKED,
    /** Another node owns the lane, or none yet; the owner tries it within seconds. */
    REQUESTED,
    /** There was nothing to try. */
    NOT_PARKED
}
