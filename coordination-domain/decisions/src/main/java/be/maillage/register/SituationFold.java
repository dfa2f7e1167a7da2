package be.maillage.register;

import be.maillage.register.Fact.Kind;
import be.maillage.situation.SituationEvent;
import java.util.List;
import java.util.UUID;

/** What each event of a situation changes in the register: who takes part. That they did does not end with the situation. */
final class SituationFold {

    private SituationFold() {}

    static List<FactChange> changes(UUID id, SituationEvent event) {
        return switch (event) {
            case SituationEvent.SituationLaid e ->
                e.participants().stream()
                        .<FactChange>map(person -> new FactChange.Begins(new Fact(
                                id,
                                Kind.PARTICIPANT,
                                person,
                                e.situationId().toString(),
                                e.told().on(),
                                null)))
                        .toList();
            case SituationEvent.ReflectionsRecorded ignored -> List.of();
            case SituationEvent.SituationClosed ignored -> List.of();
        };
    }
}
