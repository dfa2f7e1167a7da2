package be.maillage.pump;

import java.time.Instant;

/** A coordination has as many scratch sets as it may have at a time. */
public final class TooManyScratchSets extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int most;

    TooManyScratchSets(int most, Instant nextExpires) {
        super("There are " + most + " scratch sets already; the next one expires at " + nextExpires);
        this.most = most;
    }

    /** How many it may have. */
    public int most() {
        return most;
    }
}
