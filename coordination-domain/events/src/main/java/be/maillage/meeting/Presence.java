package be.maillage.meeting;

import be.maillage.coordination.RepresentativeCategory;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an attendance list. The last word about an organisation and a person counts; a line without a person speaks of somebody of the
 * organisation whom nobody noted, a line without an organisation of a person who sits for none: the coordinator, or a guest.
 *
 * @param arrivedAt and {@code leftAt}: local to Brussels, when somebody noted it
 * @param preparationHours hours spent on the meeting beforehand, from 0 to 200
 * @param followUpHours hours spent on it afterwards, from 0 to 200
 */
public record Presence(
        @Nullable UUID organisationId,
        @Nullable UUID personId,
        Status status,
        boolean arrivedLate,
        @Nullable LocalTime arrivedAt,
        boolean leftEarly,
        @Nullable LocalTime leftAt,
        @Nullable RepresentativeCategory category,
        @Nullable BigDecimal preparationHours,
        @Nullable BigDecimal followUpHours) {

    public enum Status {
        PRESENT,
        EXCUSED,
        ABSENT
    }

    /** Somebody was there, and nothing else is known. */
    public static Presence of(@Nullable UUID organisationId, @Nullable UUID personId) {
        return new Presence(organisationId, personId, Status.PRESENT, false, null, false, null, null, null, null);
    }
}
