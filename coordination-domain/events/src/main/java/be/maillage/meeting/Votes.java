package be.maillage.meeting;

/** What a vote gave: counts, never who voted what. */
public record Votes(int inFavour, int against, int abstentions) {

    public int cast() {
        return Math.addExact(Math.addExact(inFavour, against), abstentions);
    }
}
