package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.maillage.embedded.EmbeddedMongo;
import be.maillage.history.BusinessDate;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.pump.ScratchSet.State;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scratch set shows, how long, and what becomes of one that nobody finishes. Each test has a database of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScratchSetsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID HERE = new UUID(1, 1);
    private static final UUID ELSEWHERE = new UUID(2, 2);

    private static EmbeddedMongo server;
    private static MongoClient client;

    private final MemoryLog log = new MemoryLog();
    private final Topics topics = Topics.called("topics");
    private final MovableClock clock = new MovableClock();
    private final List<ScratchSets> nodes = new ArrayList<>();
    private Runnable settle = () -> {};
    private MongoDatabase database;

    /** Stands still until it is moved. */
    private static final class MovableClock extends Clock {

        private volatile Instant now = NOON;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedMongo.start(folder, Clock.systemUTC(), "coordinationId");
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @BeforeEach
    void twoCoordinationsWithAHistory() {
        database = client.getDatabase("scratch_" + UUID.randomUUID().toString().substring(0, 8));
        for (int i = 0; i < 60; i++) {
            // told in another order than it happened: year by year from 2001 to 2012, again and again
            log.append(
                    i % 3 == 0 ? ELSEWHERE : HERE,
                    BusinessDate.parse("%d-06".formatted(2001 + i % 12)),
                    NOON.minus(Duration.ofDays(60 - i)),
                    "t" + i % 4,
                    "text " + i);
        }
    }

    @AfterEach
    void nothingStays() {
        nodes.forEach(ScratchSets::close);
        database.drop();
    }

    @Test
    void without_a_date_a_set_shows_the_whole_coordination_and_no_other() {
        assertShows(null, null, event -> true);
    }

    @Test
    void a_set_shows_what_had_happened_by_a_day_whenever_it_was_told() {
        assertShows(
                LocalDate.parse("2006-06-01"),
                null,
                event -> !event.event().told().on().earliest().isAfter(LocalDate.parse("2006-06-01")));
    }

    @Test
    void a_set_shows_what_was_known_at_a_moment_whenever_it_had_happened() {
        Instant moment = NOON.minus(Duration.ofDays(20));
        assertShows(null, moment, event -> !event.recordedAt().isAfter(moment));
    }

    @Test
    void both_clocks_together_show_what_was_then_known_of_what_had_happened() {
        Instant moment = NOON.minus(Duration.ofDays(20));
        LocalDate day = LocalDate.parse("2008-05-31");
        assertShows(
                day,
                moment,
                event -> !event.recordedAt().isAfter(moment)
                        && !event.event().told().on().earliest().isAfter(day));
    }

    @Test
    void before_anything_was_known_a_set_is_empty_and_ready() {
        ScratchSet set = ready(node(topics), null, Instant.EPOCH);
        assertThat(stored(database, "v" + set.id(), "topics")).isEmpty();
        assertThat(set.done()).isZero();
        assertThat(set.reached()).isZero();
    }

    @Test
    void of_a_coordination_without_a_history_there_is_no_set() {
        assertThat(node(topics).begin("ann", new UUID(3, 3), null, null)).isEmpty();
        assertThat(collections()).isEmpty();
    }

    @Test
    void what_is_recorded_later_does_not_change_a_set() {
        ScratchSets node = node(topics);
        ScratchSet set = ready(node, null, null);
        List<StoredEvent> then = here(event -> true);
        log.append(HERE, "t1", "later");
        assertThat(stored(database, "v" + set.id(), "topics")).isEqualTo(expected(topics, then));
        assertThat(ready(node, null, null).id()).isNotEqualTo(set.id());
    }

    @Test
    void the_same_question_of_the_same_owner_gets_the_same_set() {
        ScratchSets node = node(topics);
        ScratchSet set = begun(node, "ann", HERE, null, NOON);
        assertThat(begun(node, "ann", HERE, null, NOON).id()).isEqualTo(set.id());
        assertThat(begun(node, "bob", HERE, null, NOON).id()).isNotEqualTo(set.id());
        assertThat(begun(node, "ann", HERE, LocalDate.EPOCH, NOON).id()).isNotEqualTo(set.id());
        assertThat(node.of(HERE)).hasSize(3);
        assertThat(node.of(ELSEWHERE)).isEmpty();
    }

    @Test
    void while_a_set_is_filled_it_tells_how_far_it_is() {
        CountDownLatch secondBatch = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        topics.before(event -> {
            if (event.sequence() == 11) {
                secondBatch.countDown();
                waitFor(goOn);
            }
        });
        ScratchSets node = node(topics);
        ScratchSet begun = begun(node, "ann", HERE, null, null);
        assertThat(begun.total()).isEqualTo(40);
        waitFor(secondBatch);

        assertThat(node.find(begun.id())).hasValueSatisfying(set -> {
            assertThat(set.state()).isEqualTo(State.BUILDING);
            assertThat(set.done()).isEqualTo(10);
            assertThat(set.total()).isEqualTo(40);
        });

        goOn.countDown();
        ScratchSet ended = ended(node, begun);
        assertThat(ended.done()).isEqualTo(40);
        assertThat(ended.reached()).isEqualTo(60);
    }

    @Test
    void what_is_ready_was_settled_before() {
        AtomicReference<Map<String, Map<String, Object>>> settled = new AtomicReference<>(Map.of());
        settle = () -> settled.set(stored(database, onlySet(), "topics"));
        ready(node(topics), null, null);
        assertThat(settled.get()).isEqualTo(expected(topics, here(event -> true)));
    }

    @Test
    void a_set_that_is_dropped_while_it_is_filled_leaves_nothing() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        topics.before(event -> {
            begun.countDown();
            waitFor(goOn);
        });
        ScratchSets node = node(topics);
        ScratchSet set = begun(node, "ann", HERE, null, null);
        waitFor(begun);
        node.drop(set.id());
        assertThat(node.find(set.id())).isEmpty();
        goOn.countDown();
        await().atMost(SOON).untilAsserted(() -> assertThat(collections()).isEmpty());
    }

    @Test
    void a_set_with_a_projector_that_fails_answers_nothing_and_names_it() {
        Topics broken = Topics.called("broken").before(event -> {
            if (event.sequence() == 25) {
                throw new IllegalStateException("no");
            }
        });
        ScratchSets node = node(topics, broken);
        ScratchSet set = ended(node, begun(node, "ann", HERE, null, null));
        assertThat(set.state()).isEqualTo(State.FAILED);
        assertThat(set.failed()).containsExactly("broken");
        await().atMost(SOON).untilAsserted(() -> assertThat(collections()).isEmpty());
    }

    @Test
    void a_set_is_gone_at_once_when_it_expires_and_its_collections_a_moment_later() {
        ScratchSets node = node(topics);
        ScratchSet set = ready(node, null, null);
        assertThat(set.expires()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        clock.move(Duration.ofMinutes(59));
        assertThat(node.find(set.id())).isPresent();
        assertThat(collections()).isNotEmpty();
        clock.move(Duration.ofMinutes(1));
        assertThat(node.find(set.id())).isEmpty();
        assertThat(node.of(HERE)).isEmpty();
        await().atMost(SOON).untilAsserted(() -> assertThat(collections()).isEmpty());
    }

    @Test
    void a_coordination_has_so_many_sets_and_no_more_until_one_expires() {
        ScratchSets node = node(topics);
        for (int i = 0; i < 4; i++) {
            ready(node, LocalDate.EPOCH.plusDays(i), null);
            clock.move(Duration.ofMinutes(1));
        }
        assertThatThrownBy(() -> begun(node, "ann", HERE, LocalDate.MAX, null))
                .isInstanceOfSatisfying(
                        TooManyScratchSets.class,
                        refused -> assertThat(refused.most()).isEqualTo(4));
        assertThat(begun(node, "ann", ELSEWHERE, null, null)).isNotNull();
        clock.move(Duration.ofMinutes(56));
        assertThat(begun(node, "ann", HERE, LocalDate.MAX, null)).isNotNull();
    }

    @Test
    void a_set_whose_node_went_silent_counts_as_failed_and_is_not_given_to_anybody() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Topics stuck = Topics.called("topics").before(event -> {
            begun.countDown();
            waitFor(never);
        });
        ScratchSets gone = node(stuck);
        ScratchSet set = begun(gone, "ann", HERE, null, null);
        waitFor(begun);
        gone.close();

        clock.move(Duration.ofSeconds(11));

        ScratchSets other = node(topics);
        assertThat(other.find(set.id()))
                .hasValueSatisfying(its -> assertThat(its.state()).isEqualTo(State.FAILED));
        assertThat(ready(other, null, null).id()).isNotEqualTo(set.id());
    }

    @Test
    void a_long_filling_outlasts_the_lease_because_its_node_says_that_it_goes_on() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        topics.before(event -> {
            begun.countDown();
            waitFor(goOn);
        });
        ScratchSets node = node(topics);
        ScratchSet set = begun(node, "ann", HERE, null, null);
        waitFor(begun);
        clock.move(Duration.ofSeconds(11));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(node.find(set.id()))
                        .hasValueSatisfying(its -> assertThat(its.state()).isEqualTo(State.BUILDING)));
        goOn.countDown();
        assertThat(ended(node, set).state()).isEqualTo(State.READY);
    }

    @Test
    void what_nobody_knows_any_more_is_dropped_at_the_start_and_what_is_ready_stays() {
        ScratchSet set = ready(node(topics), null, null);
        database.getCollection(ScratchSets.collection(new UUID(9, 9), "topics"))
                .insertOne(new Document("left", "behind"));
        ScratchSets next = node(topics);
        assertThat(onlySet()).isEqualTo("v" + set.id());
        assertThat(next.find(set.id()))
                .hasValueSatisfying(its -> assertThat(its.state()).isEqualTo(State.READY));
    }

    @Test
    void a_set_that_projectors_of_another_version_filled_is_not_found() {
        ScratchSet set = ready(node(topics), null, null);
        assertThat(node(new Topics("topics", 2)).find(set.id())).isEmpty();
    }

    private void assertShows(
            @Nullable LocalDate happenedBy, @Nullable Instant recordedBy, Predicate<StoredEvent> belongs) {
        ScratchSet set = ready(node(topics), happenedBy, recordedBy);
        List<StoredEvent> its = here(belongs);
        assertThat(its).isNotEmpty();
        assertThat(stored(database, "v" + set.id(), "topics")).isEqualTo(expected(topics, its));
    }

    private List<StoredEvent> here(Predicate<StoredEvent> belongs) {
        return log.all().stream()
                .filter(event -> event.coordinationId().equals(HERE))
                .filter(belongs)
                .toList();
    }

    private ScratchSet ready(ScratchSets node, @Nullable LocalDate happenedBy, @Nullable Instant recordedBy) {
        ScratchSet set = ended(node, begun(node, "ann", HERE, happenedBy, recordedBy));
        assertThat(set.state()).isEqualTo(State.READY);
        return set;
    }

    private static ScratchSet begun(
            ScratchSets node,
            String owner,
            UUID coordination,
            @Nullable LocalDate happenedBy,
            @Nullable Instant recordedBy) {
        return node.begin(owner, coordination, happenedBy, recordedBy).orElseThrow();
    }

    private static ScratchSet ended(ScratchSets node, ScratchSet set) {
        await().atMost(SOON)
                .until(() -> node.find(set.id())
                        .filter(its -> its.state() != State.BUILDING)
                        .isPresent());
        return node.find(set.id()).orElseThrow();
    }

    private ScratchSets node(Projector... projectors) {
        ScratchSets node = new ScratchSets(
                database,
                log,
                List.of(projectors),
                () -> settle.run(),
                new ScratchSettings(Duration.ofHours(1), 4, 10, Duration.ofMillis(50), Duration.ofSeconds(10)),
                clock);
        nodes.add(node);
        node.start();
        return node;
    }

    private List<String> collections() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith("v"))
                .toList();
    }

    private String onlySet() {
        return collections().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .reduce((one, another) -> one + another)
                .orElse("");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
