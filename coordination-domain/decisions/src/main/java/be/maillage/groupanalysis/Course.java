package be.maillage.groupanalysis;

import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a group is in its fifteen steps, and what was said in the one under way. */
final class Course {

    private AnalysisStep step = AnalysisStep.PROPOSE_NARRATIVES;
    /** Who spoke or passed in the step under way; the narrator's id may be unknown and is then kept as null. */
    private final Set<@Nullable UUID> spoken = new HashSet<>();
    /** The questions of the step under way, and whether they were answered. */
    private final Map<UUID, Boolean> questions = new HashMap<>();
    /** Whether something of lasting use was recorded in the step under way. */
    private boolean something;

    StepBegun begin(BeginStep command, Group group, Narratives narratives) {
        List<AnalysisStep> next = next(narratives);
        if (!next.contains(command.step())) {
            throw GroupAnalysisRule.STEP_IS_THE_NEXT_ONE.refused(Map.of(
                    "underWay",
                    step.number(),
                    "next",
                    next.stream().map(each -> String.valueOf(each.number())).collect(Collectors.joining(", "))));
        }
        if (step == AnalysisStep.CHOOSE_NARRATIVES && !narratives.anyWaits()
                || !command.told().recordedAfterwards() && !isDone(group, narratives)) {
            throw GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT.refused(Map.of("underWay", step.number()));
        }
        return new StepBegun(command.analysisId(), command.step(), narratives.at(command.step()), command.told());
    }

    private List<AnalysisStep> next(Narratives narratives) {
        List<AnalysisStep> next = new ArrayList<>();
        switch (step) {
            case NARRATOR_REACTS -> {
                next.add(AnalysisStep.LISTEN_AGAIN);
                next.add(AnalysisStep.SECOND_ROUND);
            }
            case NARRATOR_REACTS_AGAIN ->
                next.add(narratives.anyWaits() ? AnalysisStep.TELL : AnalysisStep.CONVERGENCES_AND_DIVERGENCES);
            case EVALUATION -> {} // the last: the analysis can only be closed
            default -> next.add(AnalysisStep.values()[step.ordinal() + 1]);
        }
        return next;
    }

    /** Whether everybody who has to speak in the step under way did. */
    boolean isDone(Group group, Narratives narratives) {
        return switch (step) {
            case PROPOSE_NARRATIVES -> narratives.anyProposed();
            case CHOOSE_NARRATIVES -> narratives.anyWaits();
            case TELL, STAKES_SEEN_BY_NARRATOR, NARRATOR_REACTS, NARRATOR_REACTS_AGAIN ->
                spoken.contains(narratives.narrator());
            case INFORMATION_QUESTIONS -> !questions.containsValue(false);
            case FIRST_ROUND, SECOND_ROUND -> group.allButTheNarrator(spoken, narratives.narrator());
            case LISTEN_AGAIN -> true;
            case CONVERGENCES_AND_DIVERGENCES,
                    THEORETICAL_INPUT,
                    HYPOTHESES_AND_NEW_QUESTIONS,
                    PRACTICAL_PERSPECTIVES -> something;
            case EVALUATION -> !spoken.isEmpty();
        };
    }

    AnalysisStep step() {
        return step;
    }

    void requireAt(AnalysisStep wanted) {
        if (step != wanted) {
            throw outside(wanted);
        }
    }

    void requireRound() {
        if (!step.isRound()) {
            throw outside(AnalysisStep.FIRST_ROUND);
        }
    }

    void requireReaction() {
        if (!step.isReaction()) {
            throw outside(AnalysisStep.NARRATOR_REACTS);
        }
    }

    void requireRoundOrReaction() {
        if (!step.isReaction()) {
            requireRound();
        }
    }

    private RuntimeException outside(AnalysisStep wanted) {
        return GroupAnalysisRule.STEP_IS_UNDER_WAY.refused(
                Map.of("underWay", step.number(), "wanted", wanted.number()));
    }

    boolean hasSpoken(@Nullable UUID speaker) {
        return spoken.contains(speaker);
    }

    void requireFirstWordOf(@Nullable UUID narrator) {
        if (hasSpoken(narrator)) {
            throw GroupAnalysisRule.NARRATOR_SPEAKS_ONCE_IN_A_STEP.refused();
        }
    }

    void requireOpenQuestion(UUID question) {
        if (questions.getOrDefault(question, true)) {
            throw GroupAnalysisRule.INFORMATION_IS_ASKED.refused();
        }
    }

    void evolve(StepBegun event) {
        step = event.step();
        spoken.clear();
        questions.clear();
        something = false;
    }

    void spoke(@Nullable UUID speaker) {
        spoken.add(speaker);
    }

    void asked(UUID question) {
        questions.put(question, false);
    }

    void answered(UUID question) {
        questions.put(question, true);
    }

    void recorded() {
        something = true;
    }
}
