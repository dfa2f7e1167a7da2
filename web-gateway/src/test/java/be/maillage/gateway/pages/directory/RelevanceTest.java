package be.maillage.gateway.pages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.text.Messages;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryProjector;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Paging;
import be.maillage.vocabulary.Vocabulary;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import reactor.core.publisher.Mono;

/**
 * What somebody finds who types this or that, over the directories of the packaged histories and every kind of organisation that invented
 * coordinations have: {@code relevance/queries.txt}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RelevanceTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final MongoClient CLIENT = MongoClients.create("mongodb:/" + SERVER.bind());

    private static DirectoryQuery query;

    /** @param first in this order, by the beginnings of their names */
    record Case(String typed, List<String> first, List<String> never) {

        static Case of(String line) {
            String[] columns = line.split("\\|", -1);
            return new Case(columns[0].strip(), names(columns[1]), names(columns[2]));
        }

        private static List<String> names(String column) {
            return Arrays.stream(column.split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RelevanceTest.class.getResourceAsStream("/relevance/queries.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_right_one_comes_first(Case asked) {
        List<String> found = query
                .search(Reader.PUBLIC, HERE, Search.words(asked.typed()), Paging.first(), TODAY)
                .block()
                .page()
                .items()
                .stream()
                .map(hit -> hit.organisation().names().in("fr"))
                .toList();

        assertThat(found)
                .as("%s found %s", asked.typed(), found)
                .hasSizeGreaterThanOrEqualTo(asked.first().size());
        for (int place = 0; place < asked.first().size(); place++) {
            assertThat(found.get(place))
                    .as("%s in place %d of %s", asked.typed(), place + 1, found)
                    .startsWith(asked.first().get(place));
        }
        asked.never().forEach(name -> assertThat(found).noneMatch(one -> one.startsWith(name)));
        if (asked.first().isEmpty() && asked.never().isEmpty()) {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void a_theme_is_found_by_the_label_that_people_see() throws IOException {
        Messages messages = new Messages();
        try (InputStream file = Objects.requireNonNull(DirectoryQuery.class.getResourceAsStream("themes.txt"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (Theme theme : Theme.values()) {
                String french = messages.text("Theme." + theme, Locale.FRENCH);
                String dutch = messages.text("Theme." + theme, Locale.of("nl"));
                assertThat(lines)
                        .anyMatch(line -> line.startsWith(theme + " | " + french) && line.contains(" | " + dutch));
            }
        }
    }

    @BeforeAll
    static void aDirectory() throws IOException {
        MongoCollection<Document> documents = CLIENT.getDatabase("relevance").getCollection(DirectoryProjector.NAME);
        query = new DirectoryQuery(readModel -> CLIENT.getDatabase("relevance").getCollection(readModel));
        Map<?, ?> words = yaml("/generator/themes.yaml");
        long number = 0;
        for (String scenario : List.of("basse-meuse", "exemple")) {
            for (Object each : list(yaml("/scenarios/" + scenario + ".yaml").get("organisations"))) {
                Map<?, ?> it = (Map<?, ?>) each;
                save(
                        documents,
                        entry(
                                ++number,
                                text(it.get("name")),
                                text(it.get("missions")),
                                themes(it.get("sectors")),
                                List.of()));
            }
        }
        Map<?, ?> places = yaml("/generator/places.yaml");
        List<?> emblems = list(places.get("emblems"));
        for (Object each : list(places.get("kinds"))) {
            Map<?, ?> kind = (Map<?, ?>) each;
            LocalizedString emblem = Objects.requireNonNull(text(emblems.get((int) number % emblems.size())));
            LocalizedString name = Objects.requireNonNull(text(kind));
            Map<?, ?> theme = (Map<?, ?>) Objects.requireNonNull(words.get(kind.get("theme")));
            Theme of = Theme.valueOf(String.valueOf(kind.get("theme")));
            LocalizedString full = new LocalizedString(
                    name.fr() + " " + emblem.fr() + " (fictif)",
                    name.nl() + " " + emblem.nl() + " (fictief)",
                    null,
                    null);
            save(
                    documents,
                    entry(
                            ++number,
                            full,
                            null,
                            List.of(of),
                            List.of(Objects.requireNonNull(text(theme.get("service"))))));
        }
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.shutdownNow();
    }

    private static List<OrganisationEvent> entry(
            long number,
            @Nullable LocalizedString name,
            @Nullable LocalizedString missions,
            List<Theme> sectors,
            List<LocalizedString> services) {
        UUID id = new UUID(1, number);
        Told told = Told.on(BusinessDate.year(2020));
        Profile profile = new Profile(
                Objects.requireNonNull(name),
                LegalForm.OTHER,
                null,
                sectors,
                Line.FIRST,
                missions,
                null,
                null,
                null,
                null,
                null,
                List.of("fr"));
        return Stream.concat(
                        Stream.<OrganisationEvent>of(new OrganisationRegistered(id, HERE, profile, told)),
                        services.stream()
                                .map(service -> new ServiceOffered(
                                        id,
                                        new UUID(2, number),
                                        new Service(
                                                service, null, null, sectors, List.of(), null, null, List.of(), null),
                                        told)))
                .toList();
    }

    private static void save(MongoCollection<Document> documents, List<OrganisationEvent> events) {
        DirectoryProjector projector = new DirectoryProjector();
        Map<String, Object> document = new LinkedHashMap<>();
        String id = HERE + "/" + events.getFirst().organisationId();
        for (OrganisationEvent event : events) {
            EventType type = Vocabulary.typeOf(event.getClass());
            StoredEvent stored = new StoredEvent(
                    1,
                    HERE,
                    1,
                    new UUID(3, 1),
                    HERE,
                    1,
                    type.name(),
                    type.revision(),
                    Instant.EPOCH,
                    new EventMetadata(HERE, "COORDINATOR", null, null, null, Audience.PUBLIC),
                    event,
                    Map.of());
            document = projector.project(document, id, stored);
        }
        Mono.from(documents.insertOne(new Document(document).append("_id", id))).block();
    }

    private static Map<?, ?> yaml(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(RelevanceTest.class.getResourceAsStream(file))) {
            return new Yaml().load(in);
        }
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static List<Theme> themes(@Nullable Object names) {
        return list(names).stream()
                .map(name -> Theme.valueOf(String.valueOf(name)))
                .toList();
    }

    private static @Nullable LocalizedString text(@Nullable Object value) {
        return value instanceof Map<?, ?> texts
                ? new LocalizedString(string(texts.get("fr")), string(texts.get("nl")), null, null)
                : null;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
