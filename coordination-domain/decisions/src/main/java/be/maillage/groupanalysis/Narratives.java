package be.maillage.groupanalysis;

import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.SetNarrativeAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeSetAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativesChosen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The narratives that were proposed, those that were chosen and still wait, and the one under way. */
final class Narratives {

    /** Who lived each; null when an old history does not know. */
    private final Map<UUID, @Nullable UUID> narrators = new LinkedHashMap<>();

    private final Deque<UUID> waiting = new ArrayDeque<>();
    private @Nullable UUID underWay;

    NarrativeProposed propose(ProposeNarrative command, Group group) {
        if (command.narrator() != null) {
            group.requireParticipant(command.narrator());
        } else if (!command.told().recordedAfterwards()) {
            throw GroupAnalysisRule.NARRATOR_IS_SAID.refused();
        }
        return new NarrativeProposed(
                command.analysisId(), command.narrativeId(), command.narrator(), command.title(), command.told());
    }

    NarrativesChosen choose(ChooseNarratives command) {
        List<UUID> chosen = command.narratives();
        if (chosen.isEmpty() || new HashSet<>(chosen).size() < chosen.size()) {
            throw GroupAnalysisRule.NARRATIVES_ARE_CHOSEN_ONCE_EACH.refused();
        }
        requireProposed(chosen);
        return new NarrativesChosen(command.analysisId(), chosen, command.reason(), command.told());
    }

    NarrativeSetAside setAside(SetNarrativeAside command) {
        if (!waiting.contains(command.narrativeId())) {
            throw GroupAnalysisRule.NARRATIVE_WAITS_FOR_ITS_TURN.refused();
        }
        return new NarrativeSetAside(command.analysisId(), command.narrativeId(), command.reason(), command.told());
    }

    void requireProposed(List<UUID> narratives) {
        if (!narrators.keySet().containsAll(narratives)) {
            throw GroupAnalysisRule.NARRATIVE_IS_PROPOSED.refused();
        }
    }

    boolean anyProposed() {
        return !narrators.isEmpty();
    }

    boolean anyWaits() {
        return !waiting.isEmpty();
    }

    /** The narrative that a step of one is about, were it begun now. */
    @Nullable
    UUID at(AnalysisStep step) {
        if (!step.isOfOneNarrative()) {
            return null;
        }
        return step == AnalysisStep.TELL ? waiting.peek() : underWay;
    }

    UUID underWay() {
        if (underWay == null) {
            throw new IllegalStateException("A step of one narrative without a narrative");
        }
        return underWay;
    }

    /** Who lived the narrative under way; null when nobody knows, or when none is. */
    @Nullable
    UUID narrator() {
        return underWay == null ? null : narrators.get(underWay);
    }

    /** That somebody listens to the narrative under way: a participant, not its narrator. */
    void requireListener(UUID speaker, Group group) {
        group.requireParticipant(speaker);
        if (speaker.equals(narrator())) {
            throw GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND.refused();
        }
    }

    void evolve(NarrativeProposed event) {
        narrators.put(event.narrativeId(), event.narrator());
    }

    void evolve(NarrativesChosen event) {
        waiting.clear();
        waiting.addAll(event.narratives());
    }

    void evolve(NarrativeSetAside event) {
        waiting.remove(event.narrativeId());
    }

    void begun(@Nullable UUID narrative) {
        underWay = narrative;
        waiting.remove(narrative);
    }
}
