package be.maillage.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.maillage.account.AccountEvent;
import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.ReminderEvent;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.duo.DuoEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.Personal;
import be.maillage.history.Told;
import be.maillage.history.Upcaster;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.network.NetworkEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.person.PersonEvent;
import be.maillage.situation.SituationEvent;
import be.maillage.subgroup.SubgroupEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyTest {

    private static final List<Class<? extends DomainEvent>> AREAS = List.of(
            CoordinationEvent.class,
            OrganisationEvent.class,
            PersonEvent.class,
            AccountEvent.class,
            DuoEvent.class,
            SubgroupEvent.class,
            NetworkEvent.class,
            SituationEvent.class,
            GroupAnalysisEvent.class,
            ReminderEvent.class,
            MeetingEvent.class,
            InformationEvent.class,
            DiagnosticEvent.class,
            NeedEvent.class);

    static Stream<Class<?>> events() {
        return AREAS.stream().flatMap(area -> Arrays.stream(area.getPermittedSubclasses()));
    }

    static Stream<RecordComponent> personal() {
        return events().flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Personal.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_under_its_area_and_its_name(Class<?> event) {
        String area = event.getPackageName().substring("be.maillage.".length());
        EventType type = event.getAnnotation(EventType.class);
        assertThat(type).isNotNull();
        assertThat(type.name()).isEqualTo(area + "." + event.getSimpleName());
        assertThat(type.revision()).isPositive();
        assertThat(Vocabulary.byType()).containsEntry(type.name(), event.asSubclass(DomainEvent.class));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_a_record_that_says_how_it_was_told(Class<?> event) {
        assertThat(event.isRecord()).isTrue();
        RecordComponent last = event.getRecordComponents()[event.getRecordComponents().length - 1];
        assertThat(last.getName()).isEqualTo("told");
        assertThat(last.getType()).isEqualTo(Told.class);
    }

    @Test
    void the_vocabulary_holds_every_event_and_nothing_else() {
        assertThat(Vocabulary.byType().values())
                .containsExactlyInAnyOrderElementsOf(
                        events().<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
                                .toList());
        assertThat(List.copyOf(Vocabulary.byType().keySet())).isSorted();
    }

    @Test
    void there_are_personal_fields_in_person_events_only() {
        assertThat(personal())
                .isNotEmpty()
                .allMatch(component -> PersonEvent.class.isAssignableFrom(component.getDeclaringRecord()));
    }

    @ParameterizedTest
    @MethodSource("personal")
    void a_personal_field_is_a_text_that_may_be_absent_about_a_person_whom_the_event_names(RecordComponent component) {
        assertThat(component.getType()).isEqualTo(String.class);
        assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .isTrue();
        String subject = component.getAnnotation(Personal.class).subject();
        assertThat(component.getDeclaringRecord().getRecordComponents())
                .anyMatch(other -> other.getName().equals(subject) && other.getType() == UUID.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_upcaster_leads_from_every_older_revision_to_the_next(Class<?> event) {
        EventType type = Vocabulary.typeOf(event);
        assertThat(Vocabulary.upcasters().stream()
                        .filter(upcaster -> upcaster.type().equals(type.name()))
                        .map(Upcaster::from))
                .containsExactlyElementsOf(
                        IntStream.range(1, type.revision()).boxed().toList());
    }

    @Test
    void only_events_have_a_type() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.typeOf(String.class));
    }
}
