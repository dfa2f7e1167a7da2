package be.maillage.groupanalysis.analyses;

import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.ResultKind;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One group analysis.
 *
 * @param reason why it was closed, when somebody said so
 * @param carriages what was carried to diagnostics
 * @param inside what is said and by whom; null for whoever does not take part
 */
public record AnalysisDetail(
        Analysis analysis,
        @Nullable LocalizedString reason,
        List<Carriage> carriages,
        @Nullable Inside inside) {

    /** @param carriedAs the finding, or for a perspective the perspective, that the result became */
    public record Carriage(
            UUID diagnosticId, UUID resultId, ResultKind kind, UUID carriedAs, BusinessDate on, Precision precision) {}

    /**
     * What stays among those who take part.
     *
     * @param facilitator null before the group was composed, like the rapporteur
     * @param narrativeId the narrative under way
     * @param turn who may still speak in the step under way, whoever is next first; anybody where it is empty
     * @param theory what research and law were said to say
     */
    public record Inside(
            @Nullable UUID facilitator,
            @Nullable UUID rapporteur,
            List<TakingPart> participants,
            List<Sitting> sittings,
            @Nullable UUID narrativeId,
            List<UUID> turn,
            List<Narrative> narratives,
            List<Result> convergences,
            List<Result> divergences,
            List<LocalizedString> theory,
            List<Result> hypotheses,
            List<Result> questions,
            List<Result> perspectives,
            List<Word> evaluations) {}

    /** @param organisation where they come from, when they say so */
    public record TakingPart(UUID personId, @Nullable Named organisation) {}

    /** @param present which participants were there; empty when nobody knows */
    public record Sitting(int number, BusinessDate on, Precision precision, List<UUID> present) {}

    /**
     * @param narrator who lived it; null in an old history
     * @param chosen its place among the chosen ones, from 1; null when it was not chosen
     * @param setAside why it was not told after all
     * @param steps what was said on it, step by step; a step without words is left out
     */
    public record Narrative(
            UUID id,
            @Nullable UUID narrator,
            LocalizedString title,
            @Nullable Integer chosen,
            @Nullable LocalizedString setAside,
            List<StepWords> steps) {}

    public record StepWords(AnalysisStep step, List<Word> words) {}

    /**
     * What one person said.
     *
     * @param speaker null in an old history
     * @param text null when they passed
     * @param answer what the narrator answered to a question for information
     * @param questionId of a question for information, by which it is answered; null for every other word
     */
    public record Word(
            @Nullable UUID speaker,
            @Nullable LocalizedString text,
            @Nullable LocalizedString answer,
            @Nullable UUID questionId) {}

    /**
     * @param positions how a divergence is seen from its sides
     * @param narratives where it comes from; empty for all together
     */
    public record Result(UUID id, LocalizedString text, List<LocalizedString> positions, List<UUID> narratives) {}
}
