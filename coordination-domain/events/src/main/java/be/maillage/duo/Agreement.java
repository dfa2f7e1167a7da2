package be.maillage.duo;

/** How what two partners say of each other compares. The two are never averaged. */
public sealed interface Agreement {

    /** Neither has answered. */
    record None() implements Agreement {}

    /** One has answered. */
    record OneSided() implements Agreement {}

    /** Both say the same. */
    record Agreed(Answer on) implements Agreement {}

    /** They differ. */
    record Divergent(Answer saidByFirst, Answer saidBySecond) implements Agreement {}

    /** {@code NONE}, {@code ONE_SIDED}, {@code AGREED} or {@code DIVERGENT}. */
    default String code() {
        return switch (this) {
            case None ignored -> "NONE";
            case OneSided ignored -> "ONE_SIDED";
            case Agreed ignored -> "AGREED";
            case Divergent ignored -> "DIVERGENT";
        };
    }
}
