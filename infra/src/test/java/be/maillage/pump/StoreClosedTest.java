package be.maillage.pump;

import static be.maillage.pump.Documents.expected;
import static be.maillage.pump.Documents.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.embedded.Breaking;
import be.maillage.embedded.EmbeddedMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server goes on listening when H2 has closed the store under it: nobody may take that for good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreClosedTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final UUID HERE = new UUID(42, 1);

    private final MemoryLog log = new MemoryLog();
    private final Topics topics = Topics.called("topics");

    @Test
    void it_is_seen_at_once_nothing_is_skipped_and_a_restart_completes(@TempDir Path folder) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, Clock.systemUTC(), "coordinationId");
                MongoClient client = MongoClients.create(server.uri());
                ProjectionPump pump = started(server, client, meters)) {
            write(pump, 1);
            await().atMost(SOON).until(() -> pump.health().isGood());
            assertThat(meters.get(PumpMetrics.REACHABLE).gauge().value()).isEqualTo(1);

            Breaking.closeStoreOf(server);

            await().atMost(SOON).until(() -> !pump.health().reachable());
            assertThat(pump.health().isGood()).isFalse();
            assertThat(meters.get(PumpMetrics.REACHABLE).gauge().value()).isZero();

            log.append(HERE, "t", "after");
            await().atMost(SOON).until(() -> pump.health().lagEvents() == 1);
            assertThat(meters.get(PumpMetrics.LAG_EVENTS).gauge().value()).isEqualTo(1);
            assertThat(pump.positions().await(HERE, 2, Duration.ofMillis(500)))
                    .succeedsWithin(SOON)
                    .isEqualTo(false);
            assertThat(pump.health().parked()).isEmpty();
        }
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, Clock.systemUTC(), "coordinationId");
                MongoClient client = MongoClients.create(server.uri());
                ProjectionPump pump = started(server, client, new SimpleMeterRegistry())) {
            write(pump, 3);
            assertThat(stored(client.getDatabase("m"), pump.liveSet(), "topics"))
                    .isEqualTo(expected(topics, log.all()));
            await().atMost(SOON).until(() -> pump.health().isGood());
        }
    }

    private void write(ProjectionPump pump, long position) {
        log.append(HERE, "t", "text");
        assertThat(pump.positions().await(HERE, position, SOON))
                .succeedsWithin(SOON)
                .isEqualTo(true);
    }

    private ProjectionPump started(EmbeddedMongo server, MongoClient client, SimpleMeterRegistry meters) {
        ProjectionPump pump = new ProjectionPump(
                client.getDatabase("m"),
                log,
                new MemorySource(log),
                List.of(topics),
                meters,
                Clock.systemUTC(),
                new PumpSettings(
                        "alone",
                        true,
                        server::commit,
                        200,
                        100,
                        Lanes.COUNT,
                        2,
                        Duration.ofMillis(100),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500)));
        pump.start();
        return pump;
    }
}
