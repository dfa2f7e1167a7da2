package be.maillage.pump;

/** A rebuild runs already, here or on another node. There is one at a time. */
public final class RebuildRunning extends RuntimeException {

    RebuildRunning() {
        super("A rebuild is running already");
    }
}
