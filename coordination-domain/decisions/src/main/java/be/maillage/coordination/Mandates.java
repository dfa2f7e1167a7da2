package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds the coordinator's mandate: one person or several, each with one mandate at a time. */
final class Mandates {

    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(3);
    private static final int HOURS_OF_A_MONTH = 31 * 24;

    private final Map<UUID, BusinessDate> runningSince = new HashMap<>();

    CoordinatorAppointed appoint(AppointCoordinator command, Known known) {
        known.requirePerson(command.personId());
        known.requireOrganisation(command.employedBy());
        requireTime(command.fte(), command.hoursPerMonth(), command.told().recordedAfterwards());
        if (runningSince.containsKey(command.personId())) {
            throw CoordinationRule.MANDATE_IS_NOT_YET_RUNNING.refused();
        }
        return new CoordinatorAppointed(
                command.personId(), command.fte(), command.hoursPerMonth(), command.employedBy(), command.told());
    }

    CoordinatorMandateEnded end(EndCoordinatorMandate command) {
        BusinessDate since = runningSince.get(command.personId());
        if (since == null) {
            throw CoordinationRule.MANDATE_IS_RUNNING.refused();
        }
        if (command.told().on().surelyBefore(since)) {
            throw CoordinationRule.MANDATE_ENDS_AFTER_IT_BEGAN.refused();
        }
        return new CoordinatorMandateEnded(command.personId(), command.told());
    }

    void evolve(CoordinatorAppointed event) {
        runningSince.put(event.personId(), event.told().on());
    }

    void evolve(CoordinatorMandateEnded event) {
        runningSince.remove(event.personId());
    }

    private static void requireTime(@Nullable BigDecimal fte, @Nullable Integer hours, boolean afterwards) {
        if (fte == null && hours == null && !afterwards) {
            throw CoordinationRule.MANDATE_SAYS_HOW_MUCH_TIME.refused();
        }
        if (fte != null && (fte.signum() <= 0 || !Amounts.areWithin(fte, MOST_FTE, Amounts.FTE_DECIMALS))) {
            throw CoordinationRule.FTE_IS_ABOVE_0_AND_AT_MOST_3.refused();
        }
        if (hours != null && (hours < 1 || hours > HOURS_OF_A_MONTH)) {
            throw CoordinationRule.HOURS_FIT_IN_A_MONTH.refused();
        }
    }
}
