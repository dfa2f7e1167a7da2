package be.maillage.groupanalysis.analyses;

import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.Participant;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Group;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Proposal;
import be.maillage.groupanalysis.analyses.AnalysisProjector.Spoken;
import be.maillage.readmodel.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who may still speak in the step under way. */
final class Turns {

    private Turns() {}

    /** In the order in which the group was composed; empty where nobody in particular has to speak. */
    static List<UUID> left(Document document, Group group, List<Spoken> words) {
        AnalysisStep step = Analyses.step(document);
        UUID narrative = Values.read(document.get(AnalysisProjector.NARRATIVE), UUID.class);
        UUID narrator = narrator(document, narrative);
        Set<UUID> spoken = new HashSet<>();
        words.stream()
                .filter(word -> word.step() == step && Objects.equals(word.narrative(), narrative))
                .map(Spoken::speaker)
                .filter(Objects::nonNull)
                .forEach(spoken::add);
        return awaited(step, group, narrator)
                .filter(person -> !spoken.contains(person))
                .toList();
    }

    private static Stream<UUID> awaited(AnalysisStep step, Group group, @Nullable UUID narrator) {
        Stream<UUID> participants = group.participants().stream().map(Participant::personId);
        return switch (step) {
            case FIRST_ROUND, SECOND_ROUND -> participants.filter(person -> !person.equals(narrator));
            case TELL, STAKES_SEEN_BY_NARRATOR, NARRATOR_REACTS, NARRATOR_REACTS_AGAIN -> Stream.ofNullable(narrator);
            case EVALUATION -> Stream.concat(participants, Stream.of(group.facilitator(), group.rapporteur()));
            case PROPOSE_NARRATIVES,
                    CHOOSE_NARRATIVES,
                    INFORMATION_QUESTIONS,
                    LISTEN_AGAIN,
                    CONVERGENCES_AND_DIVERGENCES,
                    THEORETICAL_INPUT,
                    HYPOTHESES_AND_NEW_QUESTIONS,
                    PRACTICAL_PERSPECTIVES -> Stream.empty();
        };
    }

    private static @Nullable UUID narrator(Document document, @Nullable UUID narrative) {
        return Values.list(document.get(AnalysisProjector.NARRATIVES), Proposal.class).stream()
                .filter(proposal -> proposal.id().equals(narrative))
                .map(Proposal::narrator)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
