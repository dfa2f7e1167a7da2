package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What makes a committee. Parity between public and associative seats is shown to its readers, never imposed. */
final class SteeringCommittee {

    private static final int LONGEST_TERM = 3;

    private SteeringCommittee() {}

    static SteeringCommitteeConstituted constitute(
            ConstituteSteeringCommittee command, BusinessDate foundedOn, Known known) {
        if (command.seats().isEmpty()) {
            throw CoordinationRule.COMMITTEE_HAS_SEATS.refused();
        }
        Set<UUID> seated = new HashSet<>();
        for (Seat seat : command.seats()) {
            if (!seated.add(seat.personId())) {
                throw CoordinationRule.PERSON_SITS_ONCE.refused();
            }
            requireTerm(seat, command.told().recordedAfterwards());
            if (seat.from().surelyBefore(foundedOn)) {
                throw CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING.refused();
            }
            known.requirePerson(seat.personId());
            known.requireOrganisation(seat.organisationId());
        }
        return new SteeringCommitteeConstituted(command.label(), command.seats(), command.told());
    }

    private static void requireTerm(Seat seat, boolean afterwards) {
        Integer years = seat.termYears();
        if (years == null) {
            if (seat.title() == Seat.Title.ELECTED && !afterwards) {
                throw CoordinationRule.ELECTED_SEAT_HAS_A_TERM.refused();
            }
        } else if (years < 1 || years > LONGEST_TERM) {
            throw CoordinationRule.TERM_IS_1_TO_3_YEARS.refused();
        }
    }
}
