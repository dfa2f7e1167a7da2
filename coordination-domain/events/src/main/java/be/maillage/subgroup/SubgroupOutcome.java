package be.maillage.subgroup;

/** How a subgroup ends. */
public enum SubgroupOutcome {
    /** It did what it was formed for, and reported back. */
    FULFILLED,
    ABANDONED
}
