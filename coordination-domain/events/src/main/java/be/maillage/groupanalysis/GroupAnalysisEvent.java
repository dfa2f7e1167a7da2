package be.maillage.groupanalysis;

import be.maillage.history.CollectiveSpeech;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a group analysis. What is said in it, who says it and who is there is for its participants alone; that there is one, what it
 * asks and how far it has come is known in the coordination.
 */
public sealed interface GroupAnalysisEvent extends DomainEvent {

    UUID analysisId();

    /**
     * The first step is under way from here on.
     *
     * @param plannedSittings at least two
     * @param participants how many take part, without the facilitator and the rapporteur
     * @param diagnosticId the diagnostic it is to feed
     * @param openedBy who opened it, and so reads what is said
     */
    @EventType(name = "groupanalysis.GroupAnalysisOpened")
    record GroupAnalysisOpened(
            UUID analysisId,
            UUID coordinationId,
            LocalizedString question,
            int plannedSittings,
            int participants,
            @Nullable UUID diagnosticId,
            UUID openedBy,
            Told told)
            implements GroupAnalysisEvent {}

    /** Who the group is. Always follows its opening. */
    @EventType(name = "groupanalysis.GroupComposed")
    record GroupComposed(UUID analysisId, UUID facilitator, UUID rapporteur, List<Participant> participants, Told told)
            implements GroupAnalysisEvent {

        public GroupComposed {
            participants = List.copyOf(participants);
        }
    }

    /**
     * Somebody else facilitates from here on. Why is nobody's business, least of all when it is an illness.
     *
     * @param leaving who facilitated until then and reads no more of what is said; null when they opened the analysis, and so remain
     */
    @EventType(name = "groupanalysis.FacilitatorReplaced")
    record FacilitatorReplaced(
            UUID analysisId, UUID facilitator, @Nullable UUID leaving, Told told) implements GroupAnalysisEvent {}

    /**
     * Somebody else reports from here on.
     *
     * @param leaving as in {@link FacilitatorReplaced}
     */
    @EventType(name = "groupanalysis.RapporteurReplaced")
    record RapporteurReplaced(
            UUID analysisId, UUID rapporteur, @Nullable UUID leaving, Told told) implements GroupAnalysisEvent {}

    /**
     * @param number from 1, in the order in which they are recorded
     * @param present which participants were there; empty when an old history does not know
     */
    @EventType(name = "groupanalysis.SittingHeld")
    record SittingHeld(UUID analysisId, int number, List<UUID> present, Told told) implements GroupAnalysisEvent {

        public SittingHeld {
            present = List.copyOf(present);
        }
    }

    /**
     * The step before is over from here on.
     *
     * @param narrativeId which narrative the step is about, when it is of one
     */
    @EventType(name = "groupanalysis.StepBegun")
    record StepBegun(
            UUID analysisId, AnalysisStep step, @Nullable UUID narrativeId, Told told) implements GroupAnalysisEvent {}

    /**
     * Step 1.
     *
     * @param narrator who lived it; null when an old history does not know
     * @param title a few words that name no beneficiary
     */
    @EventType(name = "groupanalysis.NarrativeProposed")
    record NarrativeProposed(
            UUID analysisId, UUID narrativeId, @Nullable UUID narrator, LocalizedString title, Told told)
            implements GroupAnalysisEvent {}

    /**
     * Step 2.
     *
     * @param narratives in the order in which they will be told; takes the place of an earlier choice
     * @param reason how they were chosen
     */
    @EventType(name = "groupanalysis.NarrativesChosen")
    record NarrativesChosen(
            UUID analysisId,
            List<UUID> narratives,
            @Nullable LocalizedString reason,
            Told told) implements GroupAnalysisEvent {

        public NarrativesChosen {
            narratives = List.copyOf(narratives);
        }
    }

    /** A chosen narrative that had not begun will not be told, for want of time as a rule. */
    @EventType(name = "groupanalysis.NarrativeSetAside")
    record NarrativeSetAside(UUID analysisId, UUID narrativeId, LocalizedString reason, Told told)
            implements GroupAnalysisEvent {}

    /** Step 3. */
    @EventType(name = "groupanalysis.NarrativeTold")
    record NarrativeTold(
            UUID analysisId, UUID narrativeId, @Nullable UUID narrator, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 4: what was at stake, as the narrator sees it. */
    @EventType(name = "groupanalysis.StakesStated")
    record StakesStated(
            UUID analysisId, UUID narrativeId, @Nullable UUID narrator, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 5: a question to understand the narrative, not yet to interpret it. */
    @EventType(name = "groupanalysis.InformationAsked")
    record InformationAsked(
            UUID analysisId, UUID narrativeId, UUID questionId, UUID speaker, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 5: the narrator's answer. */
    @EventType(name = "groupanalysis.InformationGiven")
    record InformationGiven(
            UUID analysisId,
            UUID narrativeId,
            UUID questionId,
            @Nullable UUID narrator,
            LocalizedString text,
            Told told)
            implements GroupAnalysisEvent {}

    /** Steps 6 and 9: how one participant understands what was told. */
    @EventType(name = "groupanalysis.InterpretationGiven")
    record InterpretationGiven(
            UUID analysisId, UUID narrativeId, AnalysisStep step, UUID speaker, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Steps 6, 7, 9 and 10: somebody whose turn it was had nothing to say, or was not there. */
    @EventType(name = "groupanalysis.TurnPassed")
    record TurnPassed(UUID analysisId, UUID narrativeId, AnalysisStep step, UUID speaker, Told told)
            implements GroupAnalysisEvent {}

    /** Steps 7 and 10: what the narrator says to the interpretations of the round before. */
    @EventType(name = "groupanalysis.NarratorReacted")
    record NarratorReacted(
            UUID analysisId,
            UUID narrativeId,
            AnalysisStep step,
            @Nullable UUID narrator,
            LocalizedString text,
            Told told)
            implements GroupAnalysisEvent {}

    /**
     * Step 11: something on which the interpretations meet.
     *
     * @param narratives which narratives it comes from; empty for all together
     */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.ConvergenceRecorded")
    record ConvergenceRecorded(UUID analysisId, UUID resultId, LocalizedString text, List<UUID> narratives, Told told)
            implements GroupAnalysisEvent {

        public ConvergenceRecorded {
            narratives = List.copyOf(narratives);
        }
    }

    /**
     * Step 11: something on which they part.
     *
     * @param positions the ways in which it is seen, nobody's in particular: two or more, or none when the text says them
     * @param narratives which narratives it comes from; empty for all together
     */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.DivergenceRecorded")
    record DivergenceRecorded(
            UUID analysisId,
            UUID resultId,
            LocalizedString text,
            List<LocalizedString> positions,
            List<UUID> narratives,
            Told told)
            implements GroupAnalysisEvent {

        public DivergenceRecorded {
            positions = List.copyOf(positions);
            narratives = List.copyOf(narratives);
        }
    }

    /** Step 12: what research and law have to say to it. */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.TheoreticalInputRecorded")
    record TheoreticalInputRecorded(UUID analysisId, UUID inputId, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 13. */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.HypothesisRecorded")
    record HypothesisRecorded(UUID analysisId, UUID resultId, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 13: a question that nobody had asked before. */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.QuestionRecorded")
    record QuestionRecorded(UUID analysisId, UUID resultId, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** Step 14: something to be done. */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.PerspectiveRecorded")
    record PerspectiveRecorded(UUID analysisId, UUID resultId, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /**
     * Step 15: what somebody says of the analysis itself.
     *
     * @param speaker a participant, the facilitator or the rapporteur
     */
    @EventType(name = "groupanalysis.AnalysisEvaluated")
    record AnalysisEvaluated(UUID analysisId, UUID speaker, LocalizedString text, Told told)
            implements GroupAnalysisEvent {}

    /** @param reason why it was abandoned; may be given for a completed one too */
    @EventType(name = "groupanalysis.GroupAnalysisClosed")
    record GroupAnalysisClosed(
            UUID analysisId,
            AnalysisOutcome outcome,
            @Nullable LocalizedString reason,
            Told told) implements GroupAnalysisEvent {}

    /** What the group lets others read: results that became findings and perspectives of a diagnostic. */
    @CollectiveSpeech
    @EventType(name = "groupanalysis.ResultsCarried")
    record ResultsCarried(UUID analysisId, UUID diagnosticId, List<CarriedResult> results, Told told)
            implements GroupAnalysisEvent {

        public ResultsCarried {
            results = List.copyOf(results);
        }
    }
}
