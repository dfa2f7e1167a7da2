package be.maillage.diagnostic;

/** What a finding says. */
public enum FindingKind {
    /** What people need. */
    NEED,
    /** A need that nobody answers. */
    GAP,
    /** An offer that exists twice. */
    DUPLICATION,
    STRENGTH,
    /** What hinders working together. */
    OBSTACLE,
    /** What makes working together succeed. */
    SUCCESS_FACTOR;

    /** Whether it speaks of what people lack, so that it can be ranked among the needs. */
    public boolean isNeed() {
        return this == NEED || this == GAP;
    }

    /** Whether it speaks of working together, so that it is sorted by {@link CollaborationFactor} rather than by theme. */
    public boolean isAboutCollaboration() {
        return this == OBSTACLE || this == SUCCESS_FACTOR;
    }
}
