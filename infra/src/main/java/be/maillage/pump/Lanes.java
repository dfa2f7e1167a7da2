package be.maillage.pump;

import java.util.UUID;

/**
 * Coordinations are spread over a fixed number of lanes; within a lane everything happens in order. A lane is exactly the segment into which
 * Axon's pooled processor puts the coordination's events, so whoever claims a segment owns a lane.
 */
final class Lanes {

    /** A power of two, and Axon's segment count for ever: positions are kept per lane. */
    static final int COUNT = 8;

    private Lanes() {}

    static int of(UUID coordination) {
        return sequence(coordination).hashCode() & (COUNT - 1);
    }

    /** What Axon is given to sequence by. A String, because its hash is the same in every process. */
    static String sequence(UUID coordination) {
        return coordination.toString();
    }
}
