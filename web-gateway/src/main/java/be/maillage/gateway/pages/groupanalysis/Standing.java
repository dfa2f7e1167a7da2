package be.maillage.gateway.pages.groupanalysis;

import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the step under way stands: whether the group may go on, and to where. It says beforehand what the analysis would answer. */
record Standing(AnalysisStep step, Inside inside) {

    @Nullable
    Narrative underWay() {
        return inside.narratives().stream()
                .filter(narrative -> narrative.id().equals(inside.narrativeId()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    UUID narrator() {
        Narrative narrative = underWay();
        return narrative == null ? null : narrative.narrator();
    }

    /** All participants but the narrator. */
    List<UUID> listeners() {
        return inside.participants().stream()
                .map(TakingPart::personId)
                .filter(person -> !person.equals(narrator()))
                .toList();
    }

    List<Word> openQuestions() {
        return words(AnalysisStep.INFORMATION_QUESTIONS)
                .filter(word -> word.answer() == null && word.questionId() != null)
                .toList();
    }

    boolean isDone() {
        return switch (step) {
            case PROPOSE_NARRATIVES -> !inside.narratives().isEmpty();
            case CHOOSE_NARRATIVES -> anyWaits();
            case INFORMATION_QUESTIONS -> openQuestions().isEmpty();
            case TELL, STAKES_SEEN_BY_NARRATOR, FIRST_ROUND, NARRATOR_REACTS, SECOND_ROUND, NARRATOR_REACTS_AGAIN ->
                words(step).findAny().isPresent() && inside.turn().isEmpty();
            case LISTEN_AGAIN -> true;
            case CONVERGENCES_AND_DIVERGENCES ->
                !inside.convergences().isEmpty() || !inside.divergences().isEmpty();
            case THEORETICAL_INPUT -> !inside.theory().isEmpty();
            case HYPOTHESES_AND_NEW_QUESTIONS ->
                !inside.hypotheses().isEmpty() || !inside.questions().isEmpty();
            case PRACTICAL_PERSPECTIVES -> !inside.perspectives().isEmpty();
            case EVALUATION -> !inside.evaluations().isEmpty();
        };
    }

    List<AnalysisStep> next() {
        return switch (step) {
            case NARRATOR_REACTS -> List.of(AnalysisStep.SECOND_ROUND, AnalysisStep.LISTEN_AGAIN);
            case NARRATOR_REACTS_AGAIN ->
                List.of(anyWaits() ? AnalysisStep.TELL : AnalysisStep.CONVERGENCES_AND_DIVERGENCES);
            case EVALUATION -> List.of();
            default -> List.of(AnalysisStep.values()[step.ordinal() + 1]);
        };
    }

    /** Those that were chosen and whose turn has not come. */
    List<Narrative> waiting() {
        return inside.narratives().stream()
                .filter(narrative -> narrative.chosen() != null
                        && narrative.setAside() == null
                        && narrative.steps().isEmpty()
                        && !narrative.id().equals(inside.narrativeId()))
                .toList();
    }

    private boolean anyWaits() {
        return !waiting().isEmpty();
    }

    private Stream<Word> words(AnalysisStep of) {
        Narrative narrative = underWay();
        return narrative == null
                ? Stream.empty()
                : narrative.steps().stream().filter(said -> said.step() == of).flatMap(said -> said.words().stream());
    }
}
