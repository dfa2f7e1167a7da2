package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.history.Projector;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/**
 * What the pump promises, on any server that speaks MongoDB's wire protocol: the documents are those that a plain fold of the history gives,
 * whatever happens on the way. Runs against the embedded server, and against another one when {@code MAILLAGE_TEST_MONGODB_URI} names it, for
 * example {@code MAILLAGE_TEST_MONGODB_URI=mongodb://localhost:27017 ./mvnw -pl infra -am test}. Each test has a database of its own, dropped at
 * its end. Does not state how fast anything is, nor what happens when the server itself loses acknowledged writes other than by going back.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PumpContract {

    static final Duration SOON = Duration.ofSeconds(20);

    final MemoryLog log = new MemoryLog();
    final List<ProjectionPump> pumps = new ArrayList<>();
    /** One per lane and two more, so that some share a lane. */
    final List<UUID> coordinations =
            IntStream.range(0, 10).mapToObj(i -> new UUID(42, i * 7919L)).toList();

    MongoDatabase database;

    abstract MongoClient client();

    /** Whether to run a started pump as the only process; nodes without a processor always expect others. */
    abstract boolean alone();

    Runnable settle = () -> {};

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

    ProjectionPump started(Projector... projectors) {
        ProjectionPump pump = pump(settings("node"), projectors);
        pump.start();
        return pump;
    }

    ProjectionPump pump(PumpSettings settings, Projector... projectors) {
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

    PumpSettings settings(String node) {
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

    void write(int events) {
        for (int i = 0; i < events; i++) {
            UUID coordination = coordinations.get(i % coordinations.size());
            log.append(coordination, "t" + i % 3, "text " + i);
        }
    }

    void awaitOwned(ProjectionPump pump) {
        await().atMost(SOON).until(() -> pump.health().lanesOwned() == Lanes.COUNT);
    }

    void awaitReached(ProjectionPump pump) {
        awaitOwned(pump);
        Map<UUID, Long> last = new HashMap<>();
        log.all().forEach(e -> last.put(e.coordinationId(), e.position()));
        last.forEach((coordination, position) -> assertThat(pump.positions().await(coordination, position, SOON))
                .succeedsWithin(SOON)
                .isEqualTo(true));
    }

    void awaitCaughtUp(ProjectionPump pump, Projector projector) {
        awaitReached(pump);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stored(database, pump.liveSet(), projector.name()))
                        .isEqualTo(expected(projector, log.all())));
    }

    static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
