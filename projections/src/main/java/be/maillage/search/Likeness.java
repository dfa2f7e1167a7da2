package be.maillage.search;

/** How a word that was asked for is like a word of a text, the closest first. */
public enum Likeness {
    EXACT(100),
    /** The same word in another number or gender. */
    STEM(95),
    /** What others call the same thing, such as CPAS and OCMW. */
    SYNONYM(85),
    /** Its beginning, as while one types. */
    PREFIX(80),
    /** A part of a Dutch compound, such as hulp in voedselhulp. */
    COMPOUND(65),
    /** One typing error away, the first letter being right. */
    TYPO(50),
    /** One typing error away, in the first letter. */
    TYPO_AT_START(40);

    private final int points;

    Likeness(int points) {
        this.points = points;
    }

    /** Out of 100. */
    public int points() {
        return points;
    }

    /** Whether it supposes that somebody mistyped. */
    public boolean isGuess() {
        return this == TYPO || this == TYPO_AT_START;
    }
}
