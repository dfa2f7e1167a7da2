package be.maillage.gateway.player;

/** A scenario file that cannot be played. Nothing of it was. */
public final class MalformedScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MAX_LENGTH = 500;

    private final int line;

    MalformedScenario(int line, String problem) {
        super("line " + line + ": " + bounded(problem));
        this.line = line;
    }

    /** The line of the file, from 1. */
    public int line() {
        return line;
    }

    /** What stands in the file may be quoted, and may be megabytes long. */
    private static String bounded(String problem) {
        return problem.length() <= MAX_LENGTH ? problem : problem.substring(0, MAX_LENGTH) + "…";
    }
}
