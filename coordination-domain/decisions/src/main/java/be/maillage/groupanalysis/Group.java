package be.maillage.groupanalysis;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in an analysis, and what each may do in it. */
final class Group {

    private static final int FEWEST = 6;
    private static final int MOST = 15;

    private final Set<UUID> participants = new LinkedHashSet<>();
    /** The facilitator, the rapporteur and whoever opened the analysis. */
    private final Set<UUID> leaders = new HashSet<>();
    /** The facilitator and the rapporteur. */
    private final Set<UUID> staff = new HashSet<>();

    static GroupComposed compose(OpenGroupAnalysis command, Register register) {
        if (command.facilitator().equals(command.rapporteur())) {
            throw GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER.refused();
        }
        List<UUID> persons =
                command.participants().stream().map(Participant::personId).toList();
        if (persons.size() < FEWEST || persons.size() > MOST) {
            throw GroupAnalysisRule.GROUP_HAS_6_TO_15_PARTICIPANTS.refused();
        }
        if (new HashSet<>(persons).size() < persons.size()) {
            throw GroupAnalysisRule.PARTICIPANT_IS_NAMED_ONCE.refused();
        }
        if (persons.contains(command.facilitator()) || persons.contains(command.rapporteur())) {
            throw GroupAnalysisRule.PARTICIPANT_NEITHER_FACILITATES_NOR_REPORTS.refused();
        }
        requireKnown(command, register);
        return new GroupComposed(
                command.analysisId(),
                command.facilitator(),
                command.rapporteur(),
                command.participants(),
                command.told());
    }

    private static void requireKnown(OpenGroupAnalysis command, Register register) {
        Known known = new Known(register, command.coordinationId());
        known.requirePerson(command.facilitator());
        known.requirePerson(command.rapporteur());
        for (Participant participant : command.participants()) {
            known.requirePerson(participant.personId());
            known.requireOrganisation(participant.organisationId());
            if (register.categoriesOf(
                            command.coordinationId(),
                            participant.personId(),
                            command.told().on())
                    .contains(RepresentativeCategory.ELECTED_OFFICIAL)) {
                throw GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART.refused();
            }
        }
    }

    void requireLeads(Asked asked) {
        if (!leaders.contains(asked.person())) {
            throw GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS.refused();
        }
    }

    /** That the word is recorded by whoever speaks, or by one of those who lead; null speakers are of an old history. */
    void requireRecords(Asked asked, @Nullable UUID speaker) {
        if (!asked.person().equals(speaker) && !leaders.contains(asked.person())) {
            throw GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD.refused();
        }
    }

    void requireParticipant(UUID person) {
        if (!participants.contains(person)) {
            throw GroupAnalysisRule.SPEAKER_TAKES_PART.refused();
        }
    }

    void requireParticipantOrStaff(UUID person) {
        if (!staff.contains(person)) {
            requireParticipant(person);
        }
    }

    /** Whether everybody who speaks in a round on a narrative is among these. */
    boolean allButTheNarrator(Set<@Nullable UUID> spoken, @Nullable UUID narrator) {
        return participants.stream().filter(person -> !person.equals(narrator)).allMatch(spoken::contains);
    }

    int size() {
        return participants.size();
    }

    void openedBy(UUID person) {
        leaders.add(person);
    }

    void evolve(GroupComposed event) {
        staff.add(event.facilitator());
        staff.add(event.rapporteur());
        leaders.addAll(staff);
        event.participants().forEach(participant -> participants.add(participant.personId()));
    }
}
