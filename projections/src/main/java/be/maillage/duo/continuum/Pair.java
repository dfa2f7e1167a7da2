package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far two organisations work together. A reader who sees the pair only because its duo is published gets what was published: the stated level
 * and what history shows; {@code agreement} is then null and {@code assessed} empty.
 *
 * @param stated the level both state in their duo while it lasts
 * @param statedOn when they stated it
 * @param assessed what each organisation says, at most one view per partner
 * @param level what both say, when they agree
 * @param gap by how many levels a partner wants more than it sees, the larger of the two; null when neither wants more
 * @param dormant whether the last sign of collaboration lies more than 24 months back; false when there never was one
 * @param trend what was said and shown, oldest first
 */
public record Pair(
        UUID id,
        List<Named> partners,
        @Nullable ContinuumLevel stated,
        @Nullable BusinessDate statedOn,
        List<Assessed> assessed,
        @Nullable Agreed agreement,
        @Nullable Answer level,
        @Nullable Integer gap,
        Observed observed,
        boolean dormant,
        List<TrendPoint> trend,
        boolean published) {

    /** How the two views compare, see {@link be.maillage.duo.Agreement}. */
    public enum Agreed {
        AGREED,
        DIVERGENT,
        ONE_SIDED,
        NONE
    }

    /**
     * One organisation's view.
     *
     * @param raters how many people it rests on
     */
    public record Assessed(
            UUID by, Answer level, @Nullable ContinuumLevel wanted, BusinessDate on, Precision precision, int raters) {}

    /**
     * What history shows.
     *
     * @param level the highest level that history shows today, or null when it shows none
     * @param evidence what that level rests on, as {@link Held#evidence}
     * @param held every level that history shows, highest first
     */
    public record Observed(@Nullable ContinuumLevel level, List<Evidence> evidence, List<Held> held) {}

    /**
     * A level that history shows.
     *
     * @param since the first time that the reader may know of; null when they may know of none
     * @param precision of {@code since}
     * @param times how many times there were, confidential ones included
     * @param confidential how many of them the reader may know of as a number alone
     * @param evidence the others: the most recent ones, oldest first
     */
    public record Held(
            ContinuumLevel level,
            @Nullable BusinessDate since,
            @Nullable Precision precision,
            int times,
            int confidential,
            List<Evidence> evidence) {}

    /**
     * An event that an observed level rests on.
     *
     * @param gathering the meeting, news, diagnostic or subgroup that brought the two together; null when it is the duo
     */
    public record Evidence(
            long position,
            String type,
            BusinessDate on,
            Precision precision,
            @Nullable UUID gathering) {

        /** Evidence that the two gave themselves. */
        public Evidence(long position, String type, BusinessDate on, Precision precision) {
            this(position, type, on, precision, null);
        }
    }

    public enum TrendKind {
        STATED,
        ASSESSED,
        AGREED,
        DISPUTED,
        OBSERVED
    }

    /**
     * @param by the organisation whose view this is, when it is one's
     * @param level the level or answer from then on; null when they differ, or when nothing is stated or observed any more
     */
    public record TrendPoint(
            BusinessDate on,
            Precision precision,
            TrendKind kind,
            @Nullable UUID by,
            @Nullable Answer level,
            long position) {}
}
