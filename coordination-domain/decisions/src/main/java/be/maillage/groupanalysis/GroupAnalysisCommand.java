package be.maillage.groupanalysis;

import be.maillage.decision.Command;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of a group analysis. A run, in order: open; propose narratives; begin {@code CHOOSE_NARRATIVES} and choose; for each chosen
 * narrative begin the steps from {@code TELL} to {@code NARRATOR_REACTS_AGAIN} and say what is said in each; then begin the steps from
 * {@code CONVERGENCES_AND_DIVERGENCES} to {@code EVALUATION} and record their results; close. Sittings are held whenever they are held, two at
 * least before it closes. What is entered afterwards may pass through a step of which nothing is known.
 */
public sealed interface GroupAnalysisCommand extends Command {

    /** The analysis it is about. */
    UUID analysisId();

    /**
     * @param participants 6 to 15 persons, neither the facilitator nor the rapporteur among them
     * @param plannedSittings at least two
     * @param diagnosticId the diagnostic it is to feed
     */
    record OpenGroupAnalysis(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            LocalizedString question,
            UUID facilitator,
            UUID rapporteur,
            List<Participant> participants,
            int plannedSittings,
            @Nullable UUID diagnosticId,
            Told told)
            implements GroupAnalysisCommand {}

    /** Entrusts the facilitation to somebody else: people fall ill. Whoever facilitated until then takes no part any more. */
    record ReplaceFacilitator(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, UUID facilitator, Told told)
            implements GroupAnalysisCommand {}

    /** As {@link ReplaceFacilitator}, for the report. */
    record ReplaceRapporteur(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, UUID rapporteur, Told told)
            implements GroupAnalysisCommand {}

    /** @param present which participants were there */
    record HoldSitting(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, List<UUID> present, Told told)
            implements GroupAnalysisCommand {}

    /** Ends the step under way and begins the next; which narrative it is about follows from the order in which they were chosen. */
    record BeginStep(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, AnalysisStep step, Told told)
            implements GroupAnalysisCommand {}

    /** @param narrator the participant who lived it; may lack in an old history */
    record ProposeNarrative(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID narrativeId,
            @Nullable UUID narrator,
            LocalizedString title,
            Told told)
            implements GroupAnalysisCommand {}

    /** @param narratives in the order in which they will be told; may be chosen anew until the first is */
    record ChooseNarratives(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            List<UUID> narratives,
            @Nullable LocalizedString reason,
            Told told)
            implements GroupAnalysisCommand {}

    /** Gives up a chosen narrative whose turn has not come. */
    record SetNarrativeAside(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID narrativeId,
            LocalizedString reason,
            Told told)
            implements GroupAnalysisCommand {}

    /** The narrator of the narrative under way tells it. */
    record Tell(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, LocalizedString text, Told told)
            implements GroupAnalysisCommand {}

    record StateStakes(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, LocalizedString text, Told told)
            implements GroupAnalysisCommand {}

    record AskForInformation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID questionId,
            UUID speaker,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    record GiveInformation(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID questionId,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    /** A participant's word in the round under way, the first or the second. */
    record Interpret(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID speaker,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    /** Somebody of the round under way, or the narrator who may react, says nothing. */
    record PassTurn(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, UUID speaker, Told told)
            implements GroupAnalysisCommand {}

    /** The narrator's word after the round before. */
    record React(
            UUID coordinationId, @TargetAggregateIdentifier UUID analysisId, LocalizedString text, Told told)
            implements GroupAnalysisCommand {}

    record RecordConvergence(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID resultId,
            LocalizedString text,
            List<UUID> narratives,
            Told told)
            implements GroupAnalysisCommand {}

    /** @param positions two or more, or none when the text says them */
    record RecordDivergence(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID resultId,
            LocalizedString text,
            List<LocalizedString> positions,
            List<UUID> narratives,
            Told told)
            implements GroupAnalysisCommand {}

    record RecordTheoreticalInput(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID inputId,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    record RecordHypothesis(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID resultId,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    record RecordQuestion(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID resultId,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    record RecordPerspective(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID resultId,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    /** @param speaker a participant, the facilitator or the rapporteur; each once */
    record EvaluateAnalysis(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            UUID speaker,
            LocalizedString text,
            Told told)
            implements GroupAnalysisCommand {}

    /** @param reason required when it is abandoned */
    record CloseAnalysis(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID analysisId,
            AnalysisOutcome outcome,
            @Nullable LocalizedString reason,
            Told told)
            implements GroupAnalysisCommand {}

    /**
     * Makes results of a completed analysis findings and perspectives of a diagnostic, which point back to them. Nobody's name goes with them.
     *
     * @param findings convergences, divergences, hypotheses and questions, as what the diagnostic holds them
     * @param perspectives perspectives, as what the diagnostic holds them
     */
    record CarryToDiagnostic(
            UUID coordinationId,
            UUID analysisId,
            UUID diagnosticId,
            List<CarriedFinding> findings,
            List<CarriedPerspective> perspectives,
            Told told)
            implements GroupAnalysisCommand {}

    /**
     * @param findingId the id that the finding will have in the diagnostic
     * @param statement how it reads there; the result's own text when it is left out
     * @param theme as in {@link Finding}, like the components after it
     */
    record CarriedFinding(
            UUID resultId,
            UUID findingId,
            @Nullable LocalizedString statement,
            FindingKind kind,
            @Nullable Theme theme,
            @Nullable CollaborationFactor factor,
            @Nullable LocalizedString concerned,
            FindingSource source) {}

    /**
     * @param perspectiveId the id that the perspective will have in the diagnostic
     * @param statement how it reads there; the result's own text when it is left out
     * @param findings the diagnostic's findings that it answers; empty when it answers the whole
     */
    record CarriedPerspective(
            UUID resultId,
            UUID perspectiveId,
            @Nullable LocalizedString statement,
            List<UUID> findings,
            @Nullable Addressee addressedTo) {}
}
