package be.maillage.duo;

import java.util.Optional;

/** What one may answer when asked how far one works with another: a level, or one of two answers that are not level 1. */
public enum Answer {
    PARALLEL,
    INFORMATION_EXCHANGE,
    PLURIDISCIPLINARY,
    MULTIDISCIPLINARY,
    INTERDISCIPLINARY,
    TRANSDISCIPLINARY,
    /** We do not know each other. */
    NOT_KNOWN,
    /** Asked, and did not say. */
    NO_ANSWER;

    public static Answer of(ContinuumLevel level) {
        return valueOf(level.name());
    }

    public Optional<ContinuumLevel> level() {
        return this == NOT_KNOWN || this == NO_ANSWER ? Optional.empty() : Optional.of(ContinuumLevel.valueOf(name()));
    }
}
