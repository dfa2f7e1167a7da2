package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.e2e.KillablePostgresql.End;
import be.maillage.embedded.Breaking;
import be.maillage.embedded.EmbeddedMongo;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A database that ends in the middle of things, while the application goes on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseGoneTest {

    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void while_it_is_away_everybody_is_told_and_once_it_is_back_everything_goes_on_and_nothing_acknowledged_is_lost(
            TestReporter reporter) throws Exception {
        long seed = Long.getLong("maillage.seed", System.nanoTime());
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        try (KillablePostgresql database = KillablePostgresql.start(folder.resolve("postgresql"));
                Ground ground = Ground.servers(database.newDatabase("events"), database.newDatabase("keys"));
                Process process = Process.start(ground)) {
            assertDurable(database);
            URI uri = process.listening();
            Client coordinator = new Client(uri, "coordinator", "fr");
            Writer writer = new Writer(uri, acknowledged);
            for (End end : End.values()) {
                await().atMost(PATIENCE)
                        .until(() -> !acknowledged.isEmpty()
                                && coordinator.get(Histories.BASSE_MEUSE.path()).status() == 200);
                writer.liveFor(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
                database.end(end);
                tells(coordinator, process);
                int before = acknowledged.size();
                database.startAgain();
                await().atMost(PATIENCE).until(() -> acknowledged.size() > before || !writer.isAlive());
                await().atMost(PATIENCE)
                        .until(() -> coordinator.get("//actuator/health").status() == 200);
            }
            process.played();
            writer.end();
            assertThat(writer.statuses.keySet().stream().filter(status -> status >= 500))
                    .as("seed %d, %s; it said:\n%s", seed, writer.statuses, process.output())
                    .isSubsetOf(Set.of(503));
            RestartTest.check(uri, acknowledged, seed);
        }
    }

    /** The server goes on listening, and answers everything with an error of its own. */
    @Test
    void read_models_that_cannot_be_read_any_more_are_told_by_its_health_also_while_nothing_happens(
            @TempDir Path elsewhere) {
        try (EmbeddedMongo readModels = EmbeddedMongo.start(elsewhere, Clock.systemUTC(), "coordinationId");
                Running app = Running.demonstration(new Ground(
                        folder,
                        List.of("--maillage.data-dir=" + folder, "--maillage.read-models.uri=" + readModels.uri()),
                        () -> {}))) {
            await().atMost(PATIENCE)
                    .until(() -> app.visitor().get("//actuator/health").status() == 200);

            Breaking.closeStoreOf(readModels);

            await().atMost(PATIENCE)
                    .until(() -> app.visitor().get("//actuator/health").status() == 503);
            JsonNode parts = app.visitor().get("//actuator/health").json().path("components");
            assertThat(parts.path("readModels").path("status").asString()).isEqualTo("DOWN");
            assertThat(parts.path("eventStore").path("status").asString()).isEqualTo("UP");
        }
    }

    /** Whoever needs the store is refused with a problem within the time that a connection is waited for; read models answer on. */
    private static void tells(Client coordinator, Process process) throws Exception {
        Client visitor = coordinator.as(null);
        List<Callable<Answer>> asked = List.of(
                () -> coordinator.post(Histories.BASSE_MEUSE.path() + "/situations-policy", "{\"allowed\":true}"),
                () -> coordinator.get(Histories.BASSE_MEUSE.path() + "/organisations"),
                () -> coordinator.get("/coordinations", "Maillage-Position", "1", "Prefer", "wait=1"),
                () -> coordinator.get("//actuator/health"),
                () -> visitor.get("/coordinations"),
                () -> visitor.get(Histories.BASSE_MEUSE.path() + "/audit"));
        List<Answer> answers;
        try {
            answers = BadInputTest.atOnce(asked.size(), asked::get);
        } catch (ExecutionException e) {
            throw new AssertionError("Somebody was not answered; it said:\n" + process.output(), e);
        }
        for (Answer refused : answers.subList(0, 3)) {
            assertThat(refused.problem(503, "belgif:serviceUnavailable").header("Retry-After"))
                    .isNotBlank();
            assertThat(refused.text()).doesNotContain("SQL", "org.", "onnection");
        }
        assertThat(answers.get(3).status()).isEqualTo(503);
        assertThat(answers.get(3).json().path("status").asString()).isEqualTo("DOWN");
        assertThat(answers.get(3)
                        .json()
                        .path("components")
                        .path("eventStore")
                        .path("status")
                        .asString())
                .isEqualTo("DOWN");
        assertThat(answers.subList(4, 6)).allMatch(answer -> answer.status() == 200);
    }

    private static void assertDurable(KillablePostgresql database) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (Connection connection = database.connect("postgres");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW " + setting)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }
}
