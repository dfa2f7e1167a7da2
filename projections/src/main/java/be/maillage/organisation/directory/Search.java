package be.maillage.organisation.directory;

import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.Theme;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in a directory; null asks for nothing.
 *
 * @param q words of names, services, themes, publics or missions, in French or Dutch: all must be found, in whatever order; one typing error each is
 *     forgiven where nothing bears them as they are
 * @param theme one of its sectors or of its services' themes
 * @param audience words of whom a service is for
 * @param language ISO 639-1, in which it or a service receives people
 * @param place a post code, or the NIS code of a commune that a service covers
 * @param members whether only current members are looked for
 */
public record Search(
        @Nullable String q,
        @Nullable Theme theme,
        @Nullable String audience,
        @Nullable String language,
        @Nullable String place,
        @Nullable Moment open,
        boolean members) {

    public static final Search ALL = new Search(null, null, null, null, null, null, false);

    public static Search words(@Nullable String q) {
        return new Search(q, null, null, null, null, null, false);
    }

    /**
     * A part of a weekday, local to Brussels.
     *
     * @param to excluded
     */
    public record Moment(DayOfWeek day, LocalTime from, LocalTime to) {

        boolean meets(OpeningSlot slot) {
            return slot.day() == day && slot.from().isBefore(to) && slot.to().isAfter(from);
        }
    }
}
