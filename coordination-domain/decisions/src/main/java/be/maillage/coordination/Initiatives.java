package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationEvent.InitiativeAssessed;
import be.maillage.coordination.CoordinationEvent.InitiativeSubmitted;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** New initiatives: received once, assessed once. */
final class Initiatives {

    private final Map<UUID, BusinessDate> submitted = new HashMap<>();
    private final Set<UUID> assessed = new HashSet<>();

    InitiativeSubmitted submit(SubmitInitiative command, Known known) {
        known.requirePersonOrOrganisation(command.submittedBy());
        if (submitted.containsKey(command.initiativeId())) {
            throw CoordinationRule.INITIATIVE_IS_NOT_YET_SUBMITTED.refused();
        }
        return new InitiativeSubmitted(
                command.initiativeId(), command.proposal(), command.submittedBy(), command.told());
    }

    InitiativeAssessed assess(AssessInitiative command) {
        BusinessDate since = submitted.get(command.initiativeId());
        if (since == null) {
            throw CoordinationRule.INITIATIVE_IS_SUBMITTED.refused();
        }
        if (assessed.contains(command.initiativeId())) {
            throw CoordinationRule.INITIATIVE_IS_ASSESSED_ONCE.refused();
        }
        if (command.told().on().surelyBefore(since)) {
            throw CoordinationRule.ASSESSMENT_FOLLOWS_SUBMISSION.refused();
        }
        return new InitiativeAssessed(
                command.initiativeId(), command.relevance(), command.orientation(), command.support(), command.told());
    }

    void evolve(InitiativeSubmitted event) {
        submitted.put(event.initiativeId(), event.told().on());
    }

    void evolve(InitiativeAssessed event) {
        assessed.add(event.initiativeId());
    }
}
