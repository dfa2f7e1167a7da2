package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceFacilitator;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceRapporteur;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/**
 * Who facilitates and who reports once somebody who did cannot go on. Only those who lead decide it, and only while the analysis is under way: nobody
 * who was not there gets to read what was said in a group that has parted.
 */
final class Staffing {

    private final GroupAnalysis analysis;
    private final Group group;

    Staffing(GroupAnalysis analysis, Group group) {
        this.analysis = analysis;
        this.group = group;
    }

    @CommandHandler
    void decide(ReplaceFacilitator command, Register register, Asked asked) {
        analysis.requireLed(command, register, asked);
        requireSuccessor(command.facilitator(), group.facilitator(), group.rapporteur());
        requireWhoMayHear(command.facilitator(), command, register, asked);
        analysis.said(new FacilitatorReplaced(
                command.analysisId(), command.facilitator(), leaving(group.facilitator()), command.told()));
    }

    @CommandHandler
    void decide(ReplaceRapporteur command, Register register, Asked asked) {
        analysis.requireLed(command, register, asked);
        requireSuccessor(command.rapporteur(), group.rapporteur(), group.facilitator());
        requireWhoMayHear(command.rapporteur(), command, register, asked);
        analysis.said(new RapporteurReplaced(
                command.analysisId(), command.rapporteur(), leaving(group.rapporteur()), command.told()));
    }

    private void requireSuccessor(UUID successor, @Nullable UUID before, @Nullable UUID beside) {
        if (successor.equals(before)) {
            throw GroupAnalysisRule.SUCCESSOR_IS_ANOTHER.refused();
        }
        if (successor.equals(beside)) {
            throw GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER.refused();
        }
        if (group.hasParticipant(successor)) {
            throw GroupAnalysisRule.PARTICIPANT_NEITHER_FACILITATES_NOR_REPORTS.refused();
        }
    }

    /** The successor hears at once what is said, and so cannot be named for a day that lies ahead. */
    private static void requireWhoMayHear(
            UUID successor, GroupAnalysisCommand command, Register register, Asked asked) {
        if (command.told().on().earliest().isAfter(asked.today())) {
            throw GroupAnalysisRule.REPLACEMENT_HAS_TAKEN_PLACE.refused();
        }
        new Known(register, command.coordinationId()).requirePerson(successor);
        Group.requireNotElected(successor, command, register);
    }

    private @Nullable UUID leaving(@Nullable UUID before) {
        return group.isOpenedBy(before) ? null : before;
    }
}
