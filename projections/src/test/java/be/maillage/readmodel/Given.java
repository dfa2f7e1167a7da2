package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.catalogue.AllProjectors;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.EventType;
import be.maillage.history.Ids;
import be.maillage.history.Projector;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import be.maillage.person.PersonEvent;
import be.maillage.vocabulary.Vocabulary;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A history that was delivered to every projector, each event twice in a row, and can be asked through the queries. It stands in for the pump: it
 * reads a document, folds the event, writes it back with the pump's own fields.
 */
public final class Given implements ReadModels {

    public static final UUID HERE = id(1);
    public static final UUID ELSEWHERE = id(2);
    public static final UUID SOMEBODY = id(3);

    public static final Reader COORDINATOR = reader(Role.COORDINATOR);
    public static final Reader MEMBER = reader(Role.MEMBER);

    /** What comes in a second part of a long answer is no question of its own. */
    private static final Set<String> ASKING = Set.of("find", "aggregate", "count", "distinct");

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final AtomicInteger QUESTIONS = new AtomicInteger();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb:/" + SERVER.bind()))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent command) {
                    if (ASKING.contains(command.getCommandName())) {
                        QUESTIONS.incrementAndGet();
                    }
                }
            })
            .build());

    private static int databases;

    private final String database = "given" + ++databases;
    private final List<StoredEvent> history = new ArrayList<>();
    private final Map<UUID, Long> sequences = new HashMap<>();

    private Instant recorded = Instant.parse("2026-11-20T09:00:00Z");

    private Given() {}

    public static Given nothing() {
        return new Given();
    }

    public static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    /** How many questions were put to the server so that something could be answered. */
    public static int questions(Mono<?> answer) {
        int before = QUESTIONS.get();
        answer.block();
        return QUESTIONS.get() - before;
    }

    public static Told told(String on) {
        return Told.on(BusinessDate.parse(on));
    }

    public static Reader reader(Role... roles) {
        return new Reader(SOMEBODY, Set.of(roles), Set.of(), Set.of(), Set.of());
    }

    /** The day on which what follows is taken in; 20 November 2026 until another one is said. */
    public Given recordedOn(LocalDate day) {
        recorded = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    public Given event(DomainEvent event) {
        return event(Audience.PUBLIC, event);
    }

    public Given event(Audience audience, DomainEvent event) {
        return event(whereItBelongs(event), audience, event, Map.of());
    }

    public Given event(UUID coordinationId, Audience audience, DomainEvent event, Map<String, String> sealed) {
        return deliver(stored(coordinationId, audience, event, sealed));
    }

    /** The event as the next one of this history, not delivered to anyone. */
    public StoredEvent stored(DomainEvent event) {
        StoredEvent stored = stored(whereItBelongs(event), Audience.PUBLIC, event, Map.of());
        history.add(stored);
        return stored;
    }

    private static UUID whereItBelongs(DomainEvent event) {
        return event instanceof PersonEvent ? Ids.PLATFORM : HERE;
    }

    private StoredEvent stored(UUID coordinationId, Audience audience, DomainEvent event, Map<String, String> sealed) {
        EventType type = Vocabulary.typeOf(event.getClass());
        long position = history.size() + 1L;
        return new StoredEvent(
                position,
                coordinationId,
                sequences.merge(coordinationId, 1L, Long::sum),
                new UUID(1, position),
                coordinationId,
                position,
                type.name(),
                type.revision(),
                recorded.plusSeconds(position),
                new EventMetadata(SOMEBODY, "COORDINATOR", null, null, null, audience),
                event,
                sealed);
    }

    public Given deliver(StoredEvent event) {
        history.add(event);
        for (Projector projector : AllProjectors.list()) {
            projector.touches(event).forEach(id -> {
                Document stored = Mono.from(of(projector.name()).find(new Document("_id", id)))
                        .block();
                Map<String, Object> before = stored == null ? null : stripped(stored);
                Map<String, Object> once = projected(projector, before, id, event);
                Map<String, Object> twice = projected(projector, once, id, event);
                assertThat(twice).as("%s after a redelivery", projector.name()).isEqualTo(once);
                write(database, projector.name(), id, twice, event);
            });
        }
        return this;
    }

    @Override
    public MongoCollection<Document> of(String readModel) {
        return CLIENT.getDatabase(database).getCollection(readModel);
    }

    /** Replays all of it into other collections, without stopping between events, and compares every document. */
    public void andAReplayGivesTheSame() {
        Given replay = new Given();
        for (Projector projector : AllProjectors.list()) {
            Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
            Map<String, StoredEvent> last = new HashMap<>();
            for (StoredEvent event : history) {
                projector.touches(event).forEach(id -> {
                    documents.put(id, projected(projector, documents.get(id), id, event));
                    last.put(id, event);
                });
            }
            documents.forEach((id, document) ->
                    write(replay.database, projector.name(), id, document, Objects.requireNonNull(last.get(id))));
        }
        assertThat(replay.documents()).isEqualTo(documents());
    }

    /** Every document by read model and id, without what the pump adds. */
    public Map<String, Map<String, Object>> documents() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (Projector projector : AllProjectors.list()) {
            Map<String, Object> documents = new LinkedHashMap<>();
            Flux.from(of(projector.name()).find().sort(new Document("_id", 1)))
                    .collectList()
                    .block()
                    .forEach(document -> documents.put(document.getString("_id"), stripped(document)));
            all.put(projector.name(), documents);
        }
        return all;
    }

    public List<StoredEvent> history() {
        return history;
    }

    /** What a projector makes of a document, making sure that it leaves the one it was given alone. */
    public static Map<String, Object> projected(
            Projector projector, @Nullable Map<String, Object> before, String id, StoredEvent event) {
        String untouched = String.valueOf(before);
        Map<String, Object> after = projector.project(before, id, event);
        assertThat(String.valueOf(before)).as("what was given").isEqualTo(untouched);
        return after;
    }

    private static void write(String database, String name, String id, Map<String, Object> fields, StoredEvent event) {
        Document document = new Document(fields)
                .append("_id", id)
                .append("_position", event.position())
                .append("_coordination", event.coordinationId().toString());
        Mono.from(CLIENT.getDatabase(database)
                        .getCollection(name)
                        .replaceOne(new Document("_id", id), document, new ReplaceOptions().upsert(true)))
                .block();
    }

    private static Map<String, Object> stripped(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>(document);
        fields.keySet().removeAll(Set.of("_id", "_position", "_coordination"));
        return fields;
    }
}
