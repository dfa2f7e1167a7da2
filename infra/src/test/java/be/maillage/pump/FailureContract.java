package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What fails stands still by itself, in sight, and comes back when it is repaired. */
abstract class FailureContract extends PumpContract {

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
                                    .contains("FailureContract")
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
}
