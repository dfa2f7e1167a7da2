package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.history.StoredEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is delivered is in the documents once, whatever is delivered twice, restarted or lost on the way. */
abstract class DeliveryContract extends PumpContract {

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
}
