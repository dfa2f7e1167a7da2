package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.history.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How whoever reads or watches learns how far the read models are. */
abstract class FollowingContract extends PumpContract {

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
}
