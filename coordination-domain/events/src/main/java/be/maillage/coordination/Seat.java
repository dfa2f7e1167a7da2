package be.maillage.coordination;

import be.maillage.history.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One seat of a steering committee.
 *
 * @param termYears 1 to 3; null for a seat held ex officio without term
 */
public record Seat(
        UUID personId,
        @Nullable UUID organisationId,
        Title title,
        Represents represents,
        Side side,
        BusinessDate from,
        @Nullable Integer termYears) {

    public enum Title {
        EX_OFFICIO,
        ELECTED
    }

    public enum Represents {
        CPAS,
        MEMBERS,
        SUBGROUP,
        NETWORK
    }

    public enum Side {
        PUBLIC,
        ASSOCIATIVE
    }
}
