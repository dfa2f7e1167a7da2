package be.maillage.store;

/**
 * How soon news of the log may follow one another. As long as commits are rare each is told at once. When they come thick they are told together, now
 * and then: whoever follows the log then does much at a time, which costs a fraction of doing as much bit by bit.
 */
final class Pace {

    /** What an event may then wait for before it is told. */
    static final long PAUSE_MILLIS = 50;

    /** From so many commits a second on they are told together. */
    private static final double THICK = 250;

    /** Over such a time commits are counted, lest a handful in a row count as many. */
    private static final double WINDOW_SECONDS = 0.25;

    private long lastNanos;
    private double perSecond;

    /** @param nowNanos as {@link System#nanoTime} says */
    Pace(long nowNanos) {
        this.lastNanos = nowNanos;
    }

    /**
     * How long to wait before telling of more.
     *
     * @param commits those since the last call
     */
    long pauseMillis(int commits, long nowNanos) {
        double elapsed = (nowNanos - lastNanos) / 1e9;
        lastNanos = nowNanos;
        perSecond = perSecond * Math.exp(-elapsed / WINDOW_SECONDS) + commits / WINDOW_SECONDS;
        return perSecond > THICK ? PAUSE_MILLIS : 0;
    }
}
