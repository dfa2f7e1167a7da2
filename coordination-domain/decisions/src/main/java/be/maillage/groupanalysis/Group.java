package be.maillage.groupanalysis;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
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
    private @Nullable UUID opener;
    private @Nullable UUID facilitator;
    private @Nullable UUID rapporteur;

    static GroupComposed compose(OpenGroupAnalysis command, Register register, Asked asked) {
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
        requireKnown(command, register, asked);
        return new GroupComposed(
                command.analysisId(),
                command.facilitator(),
                command.rapporteur(),
                command.participants(),
                command.told());
    }

    private static void requireKnown(OpenGroupAnalysis command, Register register, Asked asked) {
        Known known = new Known(register, command.coordinationId());
        known.requirePerson(command.facilitator());
        known.requirePerson(command.rapporteur());
        for (Participant participant : command.participants()) {
            known.requirePerson(participant.personId());
            known.requireOrganisation(participant.organisationId());
            requireNotElected(participant.personId(), command, register);
        }
        for (UUID hearing : List.of(command.facilitator(), command.rapporteur(), asked.person())) {
            requireNotElected(hearing, command, register);
        }
    }

    /** Whoever hears what is said is none before whom people weigh their words. */
    static void requireNotElected(UUID person, GroupAnalysisCommand command, Register register) {
        if (register.categoriesOf(
                        command.coordinationId(), person, command.told().on())
                .contains(RepresentativeCategory.ELECTED_OFFICIAL)) {
            throw GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART.refused();
        }
    }

    void requireLeads(Asked asked) {
        if (!isLedBy(asked.person())) {
            throw GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS.refused();
        }
    }

    /** That the word is recorded by whoever speaks, or by one of those who lead; null speakers are of an old history. */
    void requireRecords(Asked asked, @Nullable UUID speaker) {
        if (!asked.person().equals(speaker) && !isLedBy(asked.person())) {
            throw GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD.refused();
        }
    }

    /** By the facilitator, the rapporteur, or whoever opened the analysis. */
    private boolean isLedBy(UUID person) {
        return isStaff(person) || person.equals(opener);
    }

    private boolean isStaff(UUID person) {
        return person.equals(facilitator) || person.equals(rapporteur);
    }

    void requireParticipant(UUID person) {
        if (!participants.contains(person)) {
            throw GroupAnalysisRule.SPEAKER_TAKES_PART.refused();
        }
    }

    void requireParticipantOrStaff(UUID person) {
        if (!isStaff(person)) {
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

    boolean hasParticipant(UUID person) {
        return participants.contains(person);
    }

    @Nullable
    UUID facilitator() {
        return facilitator;
    }

    @Nullable
    UUID rapporteur() {
        return rapporteur;
    }

    /** Whether somebody takes part for having opened the analysis, whatever else they do in it. */
    boolean isOpenedBy(@Nullable UUID person) {
        return person != null && person.equals(opener);
    }

    void openedBy(UUID person) {
        opener = person;
    }

    void evolve(GroupComposed event) {
        facilitator = event.facilitator();
        rapporteur = event.rapporteur();
        event.participants().forEach(participant -> participants.add(participant.personId()));
    }

    void evolve(FacilitatorReplaced event) {
        facilitator = event.facilitator();
    }

    void evolve(RapporteurReplaced event) {
        rapporteur = event.rapporteur();
    }
}
