package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.maillage.history.StoredEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Read models made anew beside those that answer. */
abstract class RebuildContract extends PumpContract {

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

    private static void onRebuild(Runnable what) {
        if (Thread.currentThread().getName().startsWith("rebuild")) {
            what.run();
        }
    }
}
