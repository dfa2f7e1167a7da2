package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.database.Database;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.EventType;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.keys.KeyDatabase;
import be.maillage.keys.MasterKeyFile;
import be.maillage.keys.PersonalKeys;
import be.maillage.testing.TestStore;
import be.maillage.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of every event is frozen in a file: {@code <type>.v<revision>.json}. A change of it needs a new revision and an upcaster, never a
 * change of the file. Personal fields are frozen as they are before encryption.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovedEventsTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final JsonMapper JSON = MaillageJson.mapper();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

    @TempDir
    static Path directory;

    private static Database keysets;
    private static EventSerializer serializer;

    @BeforeAll
    static void open() {
        keysets = KeyDatabase.inDirectory(directory);
        serializer = new EventSerializer(
                new PersonalKeys(keysets.dataSource(), MasterKeyFile.open(directory, true), InstantSource.system()));
    }

    @AfterAll
    static void close() {
        keysets.close();
    }

    static List<DomainEvent> samples() {
        return Samples.all();
    }

    private static Path file(String type, int revision) {
        return APPROVED.resolve(type + ".v" + revision + ".json");
    }

    private static Path file(DomainEvent event) {
        EventType type = Vocabulary.typeOf(event.getClass());
        return file(type.name(), type.revision());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Not approved: " + file, e);
        }
    }

    private static SimpleSerializedObject<byte[]> stored(Object json, String type, String revision) {
        return new SimpleSerializedObject<>(JSON.writeValueAsBytes(json), byte[].class, type, revision);
    }

    private static boolean isPersonal(DomainEvent event) {
        return event.getClass().getName().startsWith("be.maillage.person.");
    }

    @Test
    void every_event_of_the_vocabulary_has_a_sample() {
        assertThat(samples()).extracting(Object::getClass).doesNotHaveDuplicates();
        assertThat(samples().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Vocabulary.byType().values().stream().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_has_every_component_filled_in(DomainEvent event) {
        assertThat(hollow(event)).isEmpty();
    }

    private static List<String> hollow(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(component -> hollow(component, value(record, component)))
                .toList();
    }

    private static List<String> hollow(DomainEvent event) {
        return hollow((Record) event);
    }

    private static Stream<String> hollow(RecordComponent component, Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) {
            return Stream.of(component.toString());
        }
        Collection<?> parts = value instanceof Collection<?> many ? many : List.of(value);
        return parts.stream().filter(Record.class::isInstance).flatMap(part -> hollow((Record) part).stream());
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_stored_as_approved(DomainEvent event) throws IOException {
        JsonNode json = isPersonal(event)
                ? JSON.valueToTree(event)
                : JSON.readTree(serializer.serialize(event, byte[].class).getData());
        String received = PRETTY.writeValueAsString(json) + "\n";
        Path copy = Path.of("target", "received").resolve(file(event).getFileName());
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, received);

        assertThat(read(file(event))).as("received in " + copy).isEqualTo(received);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_approved_file_reads_back_as_the_event(DomainEvent event) {
        EventType type = Vocabulary.typeOf(event.getClass());
        JsonNode json = JSON.readTree(read(file(event)));

        Object read = isPersonal(event)
                ? JSON.treeToValue(json, event.getClass())
                : serializer.deserialize(stored(json, type.name(), Integer.toString(type.revision())));

        assertThat(read).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_survives_the_store(DomainEvent event) {
        Object read = serializer.deserialize(serializer.serialize(event, byte[].class));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void there_is_a_file_for_every_revision_and_no_other() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        Vocabulary.byType()
                .forEach((name, event) -> IntStream.rangeClosed(
                                1, Vocabulary.typeOf(event).revision())
                        .forEach(revision ->
                                expected.add(file(name, revision).getFileName().toString())));
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void the_first_form_of_an_admission_policy_reads_with_the_rule_of_its_time() {
        byte[] old = JSON.writeValueAsBytes(JSON.readTree(read(file("coordination.AdmissionPolicySet", 1))));
        UUID here = TestStore.SOMEBODY;
        byte[] metadata = serializer
                .serialize(
                        MetaData.from(TestStore.metadata(here))
                                .withoutKeys(java.util.Set.of(EventMetadata.COORDINATION)),
                        byte[].class)
                .getData();
        EventReader reader = new EventReader(serializer, EventUpcasters.chain(Vocabulary.upcasters()));

        List<StoredEvent> read = reader.read(List.of(new EventReader.Row(
                1,
                here,
                1,
                Instant.EPOCH,
                new GenericDomainEventEntry<>(
                        "coordination",
                        here.toString(),
                        0,
                        here.toString(),
                        "2026-11-20T09:00:00.000Z",
                        "coordination.AdmissionPolicySet",
                        "1",
                        old,
                        metadata))));

        assertThat(read).extracting(StoredEvent::revision).containsExactly(2);
        assertThat(read)
                .extracting(StoredEvent::event)
                .containsExactly(
                        new AdmissionPolicySet(AdmissionPolicy.OPEN, false, 24, Told.on(BusinessDate.parse("2005"))));
    }

    @Test
    void an_old_form_without_its_upcaster_is_an_error() {
        JsonNode old = JSON.readTree(read(file("coordination.AdmissionPolicySet", 1)));

        assertThatThrownBy(() -> serializer.deserialize(stored(old, "coordination.AdmissionPolicySet", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("upcaster");
    }

    @Test
    void a_property_that_nobody_knows_is_an_error() {
        Map<String, Object> json =
                Map.of("memberId", TestStore.SOMEBODY, "told", Told.on(BusinessDate.year(2005)), "color", "blue");

        assertThatThrownBy(() -> serializer.deserialize(stored(json, "coordination.MembershipConfirmed", "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_property_that_is_missing_is_an_error() {
        Map<String, Object> json = Map.of("told", Told.on(BusinessDate.year(2005)));

        assertThatThrownBy(() -> serializer.deserialize(stored(json, "coordination.MembershipConfirmed", "1")))
                .isInstanceOf(SerializationException.class)
                .rootCause()
                .hasMessageContaining("memberId");
    }

    @Test
    void a_type_outside_of_the_vocabulary_is_an_error_both_ways() {
        assertThatThrownBy(() -> serializer.deserialize(stored(Map.of(), "java.util.HashMap", null)))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.deserialize(stored(Map.of(), "coordination.Renamed", "1")))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serializer.serialize(new StartupChecks.State("x"), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void the_same_event_always_gives_the_same_bytes() {
        for (DomainEvent event : samples()) {
            if (!isPersonal(event)) {
                String once =
                        new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
                assertThat(serializer.serialize(event, String.class).getData()).isEqualTo(once);
            }
        }
    }
}
