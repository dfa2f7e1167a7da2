package be.maillage.pump;

/** A coordination has as many scratch sets as it may have at a time. */
public final class TooManyScratchSets extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int most;

    TooManyScratchSets(int most) {
        super("There are " + most + " scratch sets already");
        this.most = most;
    }

    /** How many it may have. */
    public int most() {
        return most;
    }
}
