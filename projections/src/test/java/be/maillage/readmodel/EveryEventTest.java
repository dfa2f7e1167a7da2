package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.catalogue.AllProjectors;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.Projector;
import be.maillage.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEventTest {

    static Collection<Class<? extends DomainEvent>> vocabulary() {
        return Vocabulary.byType().values();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void passes_through_every_projector_with_all_it_may_say_or_only_what_it_must(Class<? extends DomainEvent> type) {
        Given given = Given.nothing()
                .event(Samples.bare(type))
                .event(Samples.full(type))
                .event(Audience.MEMBERS, Samples.bare(type));

        given.andAReplayGivesTheSame();

        given.documents().values().forEach(documents -> documents.values().forEach(EveryEventTest::isLikeJson));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void keeps_all_that_it_says_when_stored_as_values(Class<? extends DomainEvent> type) {
        DomainEvent full = Samples.full(type);
        DomainEvent bare = Samples.bare(type);

        assertThat((Object) Values.read(Values.of(full), type)).isEqualTo(full);
        assertThat((Object) Values.read(Values.of(bare), type)).isEqualTo(bare);
    }

    @Test
    void read_models_have_names_of_their_own_and_index_what_they_hold() {
        Set<String> names = new HashSet<>();
        for (Projector projector : AllProjectors.list()) {
            assertThat(names.add(projector.name())).isTrue();
            assertThat(projector.version()).isPositive();
            assertThat(projector.indexes())
                    .allSatisfy(index -> assertThat(index).isNotEmpty());
        }
    }

    private static void isLikeJson(Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(EveryEventTest::isLikeJson);
            case Collection<?> list -> list.forEach(EveryEventTest::isLikeJson);
            default ->
                assertThat(Stream.of(String.class, Number.class, Boolean.class))
                        .anyMatch(type -> type.isInstance(value));
        }
    }
}
