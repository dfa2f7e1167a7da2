package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What the pump promises, on any server that speaks MongoDB's wire protocol: the documents are those that a plain fold of the history gives,
 * whatever happens on the way. Runs against the embedded server, and against another one when {@code MAILLAGE_TEST_MONGODB_URI} names it, for
 * example {@code MAILLAGE_TEST_MONGODB_URI=mongodb://localhost:27017 ./mvnw -pl infra -am test}. Each test has a database of its own, dropped at
 * its end. Does not state how fast anything is, nor what happens when the server itself loses acknowledged writes other than by going back.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PumpContract {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MemoryLog log = new MemoryLog();
    private final List<ProjectionPump> pumps = new ArrayList<>();
    /** One per lane and two more, so that some share a lane. */
    private final List<UUID> coordinations =
            IntStream.range(0, 10).mapToObj(i -> new UUID(42, i * 7919L)).toList();

    private MongoDatabase database;

    abstract MongoClient client();

    /** Whether to run a started pump as the only process; nodes without a processor always expect others. */
    abstract boolean alone();

    private Runnable settle = () -> {};

    @BeforeEach
    void freshDatabase() {
        database = client().getDatabase(
                        "maillage_test_" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterEach
    void nothingStays() {
        pumps.forEach(ProjectionPump::close);
        database.drop();
    }

    // Delivery

    /** What a kill leaves behind is what was settled: a position that is there must speak of documents that are there. */
    @Test
    void a_position_is_noted_only_once_its_documents_are_settled() {
        Topics topics = Topics.called("topics");
        AtomicReference<Map<String, Map<String, Object>>> settled = new AtomicReference<>(Map.of());
        settle = () -> settled.set(stored(database, "s1", "topics"));
        ProjectionPump pump = started(topics);
        for (int i = 0; i < 20; i++) {
            write(1);
            awaitReached(pump);
            assertThat(settled.get()).isEqualTo(stored(database, "s1", "topics"));
        }
    }

    @Test
    void plain_delivery_gives_what_a_plain_fold_gives() {
        Topics topics = Topics.called("topics");
        Topics others = Topics.called("others");
        ProjectionPump pump = started(topics, others);

        write(300);

        awaitCaughtUp(pump, topics);
        assertThat(stored(database, pump.liveSet(), "others")).isEqualTo(expected(others, log.all()));
    }

    @Test
    void delivering_everything_twice_changes_nothing() {
        Topics topics = Topics.called("topics");
        write(60);
        Node node = new Node(database, log, List.of(topics)).claimed(0);

        for (StoredEvent event : log.all()) {
            node.deliver(List.of(event));
            node.deliver(List.of(event));
        }
        node.deliver(log.all());
        new Node(database, log, List.of(topics)).claimed(0).deliver(log.all());

        assertThat(stored(database, node.sets.live(), "topics")).isEqualTo(expected(topics, log.all()));
    }

    @Test
    void a_restart_at_any_event_with_the_positions_lost_changes_nothing() {
        Topics topics = Topics.called("topics");
        write(40);
        List<StoredEvent> history = log.all();
        for (int boundary = 0; boundary <= history.size(); boundary++) {
            Node node = new Node(database, log, List.of(topics));
            database.getCollection(node.sets.live() + ".positions").drop();
            int token = Math.max(0, boundary - 3);

            node.claimed(token).deliver(history.subList(token, boundary));

            assertThat(stored(database, node.sets.live(), "topics"))
                    .as("restarted at event %d", boundary)
                    .isEqualTo(expected(topics, history.subList(0, boundary)));
        }
    }

    @Test
    void a_token_that_is_ahead_of_the_documents_loses_nothing() {
        Topics topics = Topics.called("topics");
        write(40);
        Node node = new Node(database, log, List.of(topics)).claimed(0);
        node.deliver(log.after(0, 10));

        Node restarted = new Node(database, log, List.of(topics)).claimed(25);

        assertThat(stored(database, node.sets.live(), "topics")).isEqualTo(expected(topics, log.after(0, 25)));
        restarted.deliver(log.after(25, 15));
        assertThat(stored(database, node.sets.live(), "topics")).isEqualTo(expected(topics, log.all()));
    }

    @Test
    void the_server_going_back_in_time_under_newer_tokens_loses_nothing() {
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        write(80);
        awaitCaughtUp(pump, topics);
        Map<String, List<Document>> then = copyOf(pump.liveSet());
        write(80);
        awaitCaughtUp(pump, topics);
        pump.close();
        restore(pump.liveSet(), then);

        ProjectionPump restarted = started(topics);

        awaitCaughtUp(restarted, topics);
        write(20);
        awaitCaughtUp(restarted, topics);
    }

    @Test
    void lost_tokens_lose_nothing() {
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        write(80);
        awaitCaughtUp(pump, topics);
        pump.close();
        database.getCollection("tokens").drop();
        write(20);

        awaitCaughtUp(started(topics), topics);
    }

    @Test
    void a_history_restored_from_an_older_copy_is_followed_from_there() {
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        write(80);
        awaitCaughtUp(pump, topics);
        pump.close();
        log.forgetAfter(50);

        ProjectionPump restarted = started(topics);

        awaitCaughtUp(restarted, topics);
        write(60);
        awaitCaughtUp(restarted, topics);
    }

    @Test
    void an_owner_that_lost_its_lane_overwrites_nothing() {
        Topics topics = Topics.called("topics");
        UUID coordination = coordinations.getFirst();
        List.of("a", "b", "c").forEach(text -> log.append(coordination, "t", text));
        CountDownLatch stalled = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Topics stalling = Topics.called("topics").before(event -> {
            stalled.countDown();
            waitFor(goOn);
        });
        Node old = new Node(database, log, List.of(stalling)).claimed(0);
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> old.deliver(log.after(0, 2)));
        waitFor(stalled);
        Node owner = new Node(database, log, List.of(topics)).claimed(0);
        owner.deliver(log.all());

        goOn.countDown();

        assertThatThrownBy(late::join).hasCauseInstanceOf(LaneOvertaken.class);
        assertThat(stored(database, owner.sets.live(), "topics")).isEqualTo(expected(topics, log.all()));
    }

    // Failures

    @Test
    void a_projector_that_fails_is_parked_for_one_coordination_and_comes_back_after_repair() {
        UUID unlucky = coordinations.get(3);
        AtomicBoolean broken = new AtomicBoolean(true);
        Topics topics = Topics.called("topics").before(event -> {
            if (broken.get()
                    && event.event() instanceof Noted noted
                    && noted.text().equals("poison")) {
                throw new IllegalStateException("secret of a person");
            }
        });
        Topics others = Topics.called("others");
        ProjectionPump pump = started(topics, others);
        write(50);
        StoredEvent poison = log.append(unlucky, "t1", "poison");
        write(50);

        awaitReached(pump);
        write(20);
        awaitReached(pump);

        List<StoredEvent> applied = log.all().stream()
                .filter(e -> !e.coordinationId().equals(unlucky) || e.position() < poison.position())
                .toList();
        broken.set(false);
        assertThat(stored(database, pump.liveSet(), "topics")).isEqualTo(expected(topics, applied));
        assertThat(stored(database, pump.liveSet(), "others")).isEqualTo(expected(others, log.all()));
        broken.set(true);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(pump.health().parked())
                        .singleElement()
                        .satisfies(parked -> {
                            assertThat(parked.projector()).isEqualTo("topics");
                            assertThat(parked.coordination()).isEqualTo(unlucky);
                            assertThat(parked.position()).isEqualTo(poison.position());
                            assertThat(parked.eventType()).isEqualTo("test.Noted");
                            assertThat(parked.error()).isEqualTo(IllegalStateException.class.getName());
                            assertThat(parked.message())
                                    .contains("PumpContract")
                                    .doesNotContain("secret");
                            assertThat(parked.attempts()).isEqualTo(1);
                        }));
        assertThat(pump.health().isGood()).isFalse();
        assertThat(pump.retry(pump.liveSet(), "topics", unlucky))
                .succeedsWithin(SOON)
                .isEqualTo(Retry.STILL_PARKED);
        assertThat(pump.parked())
                .singleElement()
                .extracting(ParkedProjector::attempts)
                .isEqualTo(2);

        broken.set(false);
        assertThat(pump.retry(pump.liveSet(), "topics", unlucky))
                .succeedsWithin(SOON)
                .isEqualTo(Retry.UNPARKED);

        write(30);
        awaitCaughtUp(pump, topics);
        await().atMost(SOON).until(() -> pump.health().isGood());
    }

    @Test
    void an_event_too_big_for_a_document_parks() {
        UUID unlucky = coordinations.get(2);
        Projector bloated = new Bloated();
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(bloated, topics);
        write(20);
        StoredEvent big = log.append(unlucky, "huge", "big");
        log.append(unlucky, "t1", "after");
        write(20);

        awaitReached(pump);

        assertThat(pump.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.projector()).isEqualTo("bloated");
            assertThat(parked.coordination()).isEqualTo(unlucky);
            assertThat(parked.position()).isEqualTo(big.position());
        });
        List<StoredEvent> applied = log.all().stream()
                .filter(e -> !e.coordinationId().equals(unlucky) || e.position() < big.position())
                .toList();
        assertThat(stored(database, pump.liveSet(), "bloated")).isEqualTo(expected(bloated, applied));
        assertThat(stored(database, pump.liveSet(), "topics")).isEqualTo(expected(topics, log.all()));
    }

    @Test
    void a_refused_document_takes_back_what_its_batch_wrote_beside_it() {
        UUID unlucky = coordinations.get(2);
        Projector bloated = new Bloated();
        log.append(unlucky, "t1", "before");
        log.append(unlucky, "t2", "big");
        log.append(unlucky, "t1", "after");
        Node node = new Node(database, log, List.of(bloated)).claimed(0);

        node.deliver(log.all());

        assertThat(stored(database, node.sets.live(), "bloated")).isEqualTo(expected(bloated, log.after(0, 1)));
    }

    @Test
    void what_is_no_json_parks_instead_of_reaching_the_server() {
        Projector wrong = new Bloated() {
            @Override
            public Map<String, Object> project(Map<String, Object> before, String id, StoredEvent event) {
                return Map.of("a.b", 1);
            }
        };
        write(1);
        Node node = new Node(database, log, List.of(wrong)).claimed(0);

        node.deliver(log.all());

        assertThat(node.sets.open(node.sets.live()).parked().all())
                .singleElement()
                .extracting(ParkedProjector::error)
                .isEqualTo(IllegalArgumentException.class.getName());
    }

    @Test
    void a_retry_asked_of_a_node_without_the_lane_is_done_by_its_owner() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Topics topics = Topics.called("topics").before(event -> {
            if (broken.get()) {
                throw new IllegalStateException();
            }
        });
        ProjectionPump owner = started(topics);
        UUID coordination = coordinations.getFirst();
        log.append(coordination, "t", "text");
        awaitReached(owner);
        broken.set(false);
        ProjectionPump idle = pump(settings("idle"), topics);
        idle.start();

        assertThat(idle.retry(owner.liveSet(), "topics", coordination))
                .succeedsWithin(SOON)
                .isEqualTo(Retry.REQUESTED);

        awaitCaughtUp(owner, topics);
        await().atMost(SOON).until(() -> owner.parked().isEmpty());
    }

    // Rebuilding

    @Test
    void a_rebuild_while_people_write_gives_the_same_documents_and_drops_the_old_set() {
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        write(500);
        awaitCaughtUp(pump, topics);
        String old = pump.liveSet();
        AtomicBoolean writing = new AtomicBoolean(true);
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
            while (writing.get()) {
                StoredEvent event = log.append(coordinations.getFirst(), "t", "meanwhile");
                write(5);
                pump.positions()
                        .await(event.coordinationId(), event.position(), SOON)
                        .join();
            }
        });

        pump.rebuilds().start();
        await().atMost(SOON).until(() -> !pump.liveSet().equals(old));
        writing.set(false);
        people.join();

        awaitCaughtUp(pump, topics);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.listCollectionNames().into(new ArrayList<>()))
                        .noneMatch(name -> name.startsWith(old + ".")));
        assertThat(pump.rebuilds().progress()).hasValueSatisfying(progress -> {
            assertThat(progress.state()).isEqualTo(RebuildProgress.State.DONE);
            assertThat(progress.done()).isGreaterThanOrEqualTo(500);
        });
    }

    @Test
    void a_rebuild_follows_a_new_version_of_a_projector_and_the_old_set_answers_meanwhile() {
        ProjectionPump before = started(Topics.called("topics"));
        write(100);
        awaitCaughtUp(before, Topics.called("topics"));
        before.close();
        String old = before.liveSet();
        CountDownLatch gate = new CountDownLatch(1);
        Topics newer = new Topics("topics", 2).before(event -> onRebuild(() -> waitFor(gate)));

        ProjectionPump pump = started(newer, Topics.called("added"));

        await().atMost(SOON).until(() -> pump.rebuilds().progress().isPresent());
        assertThat(pump.liveSet()).isEqualTo(old);
        gate.countDown();
        await().atMost(SOON).until(() -> !pump.liveSet().equals(old));
        awaitCaughtUp(pump, new Topics("topics", 2));
        assertThat(stored(database, pump.liveSet(), "added")).isEqualTo(expected(Topics.called("added"), log.all()));
    }

    @Test
    void a_node_with_older_projectors_yields_to_one_with_newer_ones() {
        ProjectionPump older = pump(settings("older"), Topics.called("topics"));
        older.start();
        write(100);
        awaitCaughtUp(older, Topics.called("topics"));
        String old = older.liveSet();

        ProjectionPump newer = pump(settings("newer"), new Topics("topics", 2));
        newer.start();

        await().atMost(SOON).until(() -> !newer.liveSet().equals(old));
        await().atMost(SOON).until(() -> !older.health().running());
        write(20);
        awaitCaughtUp(newer, new Topics("topics", 2));
    }

    @Test
    void a_long_history_is_first_told_by_a_rebuild_and_the_empty_set_answers_meanwhile() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean byLanes = new AtomicBoolean();
        Topics topics = Topics.called("topics").before(event -> {
            String thread = Thread.currentThread().getName();
            byLanes.compareAndSet(false, event.position() <= 1000 && thread.startsWith("projections"));
            onRebuild(() -> {
                begun.countDown();
                waitFor(gate);
            });
        });
        write(1000);

        ProjectionPump pump = started(topics);

        waitFor(begun);
        assertThat(pump.health().running()).isTrue();
        assertThat(pump.positions().reached(coordinations.getFirst())).isZero();
        write(50);
        gate.countDown();
        awaitCaughtUp(pump, topics);
        write(20);
        awaitCaughtUp(pump, topics);
        assertThat(byLanes).isFalse();
        assertThat(pump.rebuilds().progress().orElseThrow().state()).isEqualTo(RebuildProgress.State.DONE);
    }

    @Test
    void a_first_rebuild_that_is_cancelled_leaves_the_rest_to_the_lanes() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        Topics topics = Topics.called("topics")
                .before(event -> onRebuild(() -> {
                    reached.countDown();
                    waitFor(gate);
                }));
        write(1000);
        ProjectionPump pump = started(topics);
        waitFor(reached);

        pump.rebuilds().cancel();
        gate.countDown();

        awaitCaughtUp(pump, topics);
        assertThat(pump.rebuilds().progress().orElseThrow().state()).isEqualTo(RebuildProgress.State.CANCELLED);
    }

    @Test
    void a_pump_closed_during_its_first_rebuild_leaves_no_thread_behind() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        write(1000);
        ProjectionPump pump = started(Topics.called("topics")
                .before(event -> onRebuild(() -> {
                    reached.countDown();
                    waitFor(gate);
                })));
        waitFor(reached);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(pump::close);
        gate.countDown();

        assertThat(closing).succeedsWithin(SOON);
        assertNoThreadIsLeft();
    }

    @Test
    void a_closed_pump_leaves_no_thread_behind() {
        ProjectionPump pump = started(Topics.called("topics"));
        write(200);
        awaitReached(pump);
        write(200);

        pump.close();

        assertNoThreadIsLeft();
    }

    /** A thread that has done its last work may take a moment to end. */
    private static void assertNoThreadIsLeft() {
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.startsWith("projections") || name.startsWith("rebuild")));
    }

    @Test
    void a_cancelled_rebuild_leaves_nothing_behind_and_another_may_start() {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        Topics topics = Topics.called("topics")
                .before(event -> onRebuild(() -> {
                    reached.countDown();
                    waitFor(gate);
                }));
        ProjectionPump pump = started(topics);
        write(100);
        awaitReached(pump);
        String live = pump.liveSet();
        String half = "s2";

        pump.rebuilds().start();
        waitFor(reached);
        assertThatThrownBy(() -> pump.rebuilds().start()).isInstanceOf(RebuildRunning.class);
        pump.rebuilds().cancel();
        gate.countDown();

        await().atMost(SOON)
                .until(() -> pump.rebuilds().progress().orElseThrow().state() == RebuildProgress.State.CANCELLED);
        assertThat(database.listCollectionNames().into(new ArrayList<>()))
                .noneMatch(name -> name.startsWith(half + "."));
        assertThat(pump.liveSet()).isEqualTo(live);
        topics.before(event -> {});
        pump.rebuilds().start();
        await().atMost(SOON).until(() -> !pump.liveSet().equals(live));
        awaitCaughtUp(pump, topics);
    }

    @Test
    void a_rebuild_whose_node_went_away_is_dropped() {
        Topics topics = Topics.called("topics");
        Node gone = new Node(database, log, List.of(topics));
        SetInfo half = gone.control.create(gone.sets.versions(), SetInfo.State.FILLING);
        gone.sets.open(half.name()).createIndexes(List.of(topics));
        new RebuildLease(gone.control.documents(), "gone", Duration.ofMillis(1), Clock.systemUTC())
                .take(new RebuildProgress(
                        half.name(),
                        RebuildProgress.State.RUNNING,
                        0,
                        0,
                        0,
                        Clock.systemUTC().instant()));
        write(30);

        ProjectionPump pump = started(topics);

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(pump.rebuilds().progress().orElseThrow().state()).isEqualTo(RebuildProgress.State.FAILED);
            assertThat(database.listCollectionNames().into(new ArrayList<>()))
                    .noneMatch(name -> name.startsWith(half.name() + "."));
        });
        awaitCaughtUp(pump, topics);
    }

    @Test
    void a_projector_that_fails_while_rebuilding_is_parked_in_the_new_set() {
        UUID unlucky = coordinations.get(1);
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        write(50);
        awaitCaughtUp(pump, topics);
        String old = pump.liveSet();
        topics.before(event -> {
            if (event.coordinationId().equals(unlucky)) {
                throw new IllegalStateException();
            }
        });

        pump.rebuilds().start();

        await().atMost(SOON).until(() -> !pump.liveSet().equals(old));
        topics.before(event -> {});
        assertThat(stored(database, pump.liveSet(), "topics"))
                .isEqualTo(expected(
                        topics,
                        log.all().stream()
                                .filter(e -> !e.coordinationId().equals(unlucky))
                                .toList()));
        assertThat(pump.retry(pump.liveSet(), "topics", unlucky))
                .succeedsWithin(SOON)
                .isEqualTo(Retry.UNPARKED);
        awaitCaughtUp(pump, topics);
    }

    // Reading what was written

    @Test
    void who_waits_for_a_position_is_told_when_it_is_there() {
        CountDownLatch gate = new CountDownLatch(1);
        Topics topics = Topics.called("topics").before(event -> waitFor(gate));
        ProjectionPump pump = started(topics);
        UUID coordination = coordinations.getFirst();
        StoredEvent event = log.append(coordination, "t", "text");

        CompletableFuture<Boolean> impatient =
                pump.positions().await(coordination, event.position(), Duration.ofMillis(100));
        CompletableFuture<Boolean> patient = pump.positions().await(coordination, event.position(), SOON);

        assertThat(impatient).succeedsWithin(SOON).isEqualTo(false);
        assertThat(patient).isNotDone();
        gate.countDown();
        assertThat(patient).succeedsWithin(SOON).isEqualTo(true);
        assertThat(stored(database, pump.liveSet(), "topics")).isEqualTo(expected(topics, log.all()));
        assertThat(pump.positions().reached(coordination)).isGreaterThanOrEqualTo(event.position());
    }

    @Test
    void the_position_of_another_coordination_waits_for_nothing_more_than_ones_own() {
        ProjectionPump pump = started(Topics.called("topics"));
        write(20);
        awaitReached(pump);

        assertThat(pump.positions().await(UUID.randomUUID(), log.head(), SOON))
                .succeedsWithin(SOON)
                .isEqualTo(true);
    }

    @Test
    void nodes_without_the_lane_know_and_tell_what_its_owner_has_applied() {
        Topics topics = Topics.called("topics");
        ProjectionPump owner = started(topics);
        awaitOwned(owner);
        ProjectionPump idle = pump(settings("idle"), topics);
        List<Applied> told = new CopyOnWriteArrayList<>();
        idle.onApplied(told::add);
        idle.start();
        UUID coordination = coordinations.getFirst();
        write(1);
        awaitReached(owner);
        await().atMost(SOON).until(() -> {
            StoredEvent event = log.append(coordination, "t", "text");
            return idle.positions().await(coordination, event.position(), SOON).join()
                    && told.stream()
                            .anyMatch(applied -> applied.coordinationId().equals(coordination));
        });

        assertThat(idle.health().lanesOwned()).isZero();
    }

    @Test
    void followers_hear_of_a_coordination_after_its_documents_are_written() {
        Topics topics = Topics.called("topics");
        ProjectionPump pump = started(topics);
        UUID coordination = coordinations.getFirst();
        CompletableFuture<Map<String, Map<String, Object>>> seen = new CompletableFuture<>();
        pump.onApplied(applied -> {
            if (applied.equals(new Applied(coordination, 1))) {
                seen.complete(stored(database, pump.liveSet(), "topics"));
            }
        });

        log.append(coordination, "t", "text");

        assertThat(seen).succeedsWithin(SOON).isEqualTo(expected(topics, log.all()));
    }

    @Test
    void health_and_meters_tell_the_lag_while_nothing_moves() {
        CountDownLatch gate = new CountDownLatch(1);
        Topics topics = Topics.called("topics").before(event -> waitFor(gate));
        ProjectionPump pump = started(topics);
        log.append(coordinations.getFirst(), "t", "one");
        log.append(coordinations.getFirst(), "t", "two");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(pump.health().lagEvents()).isEqualTo(2);
            assertThat(pump.health().lag()).isPositive();
        });
        gate.countDown();
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(pump.health().lagEvents()).isZero();
            assertThat(pump.health().lag()).isZero();
            assertThat(pump.health().isGood()).isTrue();
            assertThat(pump.health().lanesOwned()).isEqualTo(Lanes.COUNT);
        });
    }

    // Words

    private ProjectionPump started(Projector... projectors) {
        ProjectionPump pump = pump(settings("node"), projectors);
        pump.start();
        return pump;
    }

    private ProjectionPump pump(PumpSettings settings, Projector... projectors) {
        ProjectionPump pump = new ProjectionPump(
                database,
                log,
                new MemorySource(log),
                List.of(projectors),
                new SimpleMeterRegistry(),
                Clock.systemUTC(),
                settings);
        pumps.add(pump);
        return pump;
    }

    private PumpSettings settings(String node) {
        return new PumpSettings(
                node,
                alone(),
                settle,
                200,
                100,
                Lanes.COUNT,
                2,
                Duration.ofMillis(100),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                Duration.ofMillis(500));
    }

    private void write(int events) {
        for (int i = 0; i < events; i++) {
            UUID coordination = coordinations.get(i % coordinations.size());
            log.append(coordination, "t" + i % 3, "text " + i);
        }
    }

    private void awaitOwned(ProjectionPump pump) {
        await().atMost(SOON).until(() -> pump.health().lanesOwned() == Lanes.COUNT);
    }

    private void awaitReached(ProjectionPump pump) {
        awaitOwned(pump);
        Map<UUID, Long> last = new HashMap<>();
        log.all().forEach(e -> last.put(e.coordinationId(), e.position()));
        last.forEach((coordination, position) -> assertThat(pump.positions().await(coordination, position, SOON))
                .succeedsWithin(SOON)
                .isEqualTo(true));
    }

    private void awaitCaughtUp(ProjectionPump pump, Projector projector) {
        awaitReached(pump);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stored(database, pump.liveSet(), projector.name()))
                        .isEqualTo(expected(projector, log.all())));
    }

    private Map<String, List<Document>> copyOf(String set) {
        Map<String, List<Document>> copy = new HashMap<>();
        for (String name : database.listCollectionNames().into(new ArrayList<>())) {
            if (name.startsWith(set + ".")) {
                copy.put(name, database.getCollection(name).find().into(new ArrayList<>()));
            }
        }
        return copy;
    }

    private void restore(String set, Map<String, List<Document>> copy) {
        for (String name : copyOf(set).keySet()) {
            database.getCollection(name).deleteMany(new Document());
        }
        copy.forEach((name, documents) -> {
            if (!documents.isEmpty()) {
                database.getCollection(name).insertMany(documents);
            }
        });
    }

    private static void onRebuild(Runnable what) {
        if (Thread.currentThread().getName().startsWith("rebuild")) {
            what.run();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
