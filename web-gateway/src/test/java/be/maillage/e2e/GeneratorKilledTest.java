package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.generator.Generator;
import be.maillage.gateway.generator.Order;
import be.maillage.gateway.generator.Recorder;
import be.maillage.gateway.generator.Table;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.history.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A process that is killed while it writes invented coordinations. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratorKilledTest {

    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Order ORDER = new Order(5, 1, 2, 2021);
    private static final String[] GENERATE = {
        "--maillage.generate.seed=" + ORDER.seed(),
        "--maillage.generate.years=" + ORDER.years(),
        "--maillage.generate.coordinations=" + ORDER.coordinations(),
        "--maillage.generate.first-year=" + ORDER.firstYear()
    };
    private static final Pattern STORED = Pattern.compile(
            "^maillage_commands_seconds_count\\{[^}]*outcome=\"stored\"[^}]*} ([0-9.]+)", Pattern.MULTILINE);

    @Test
    void in_the_end_the_history_is_that_of_a_run_that_nobody_killed(TestReporter reporter) {
        long seed = Long.getLong("maillage.seed", System.nanoTime());
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        try (Ground whole = Ground.files();
                Ground killed = Ground.files()) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (Process process = Process.plain(killed, GENERATE)) {
                    livesFor(random.nextInt(20, 250), process);
                    process.kill();
                }
            }
            try (Running resumed = Running.plain(killed, GENERATE);
                    Running undisturbed = Running.plain(whole, GENERATE)) {
                assertThat(history(resumed)).as("seed %d", seed).isEqualTo(history(undisturbed));
                assertThat(table(resumed).lives())
                        .as("seed %d", seed)
                        .isEqualTo(table(undisturbed).lives())
                        .hasSize(ORDER.coordinations());
            }
        }
    }

    /** Until it has recorded so many commands in this life of its own, while it goes on. */
    private static void livesFor(int commands, Process process) {
        Client operator = new Client(process.operations(), null, "en");
        await().pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .until(() -> stored(operator) >= commands
                        || process.output().contains("Generated " + ORDER.coordinations() + " coordinations"));
        assertThat(process.output()).doesNotContain("Generated " + ORDER.coordinations() + " coordinations");
    }

    private static long stored(Client operator) {
        return STORED.matcher(operator.get("//actuator/prometheus").text())
                .results()
                .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                .sum();
    }

    /** Event by event, of each coordination and each person in its order; several are written at once, so their order among each other is chance. */
    private static Map<UUID, List<DomainEvent>> history(Running app) {
        return app.log().after(0, 100_000).stream()
                .collect(Collectors.groupingBy(
                        event -> event.coordinationId().equals(Ids.PLATFORM)
                                ? event.aggregateId()
                                : event.coordinationId(),
                        TreeMap::new,
                        Collectors.mapping(StoredEvent::event, Collectors.toList())));
    }

    /** Counted as the generator counts, which has nothing left to do. */
    private static Table table(Running app) {
        long before = app.log().head();
        Table table = new Generator(app.part(Recorder.class), 2).generate(ORDER);
        assertThat(app.log().head()).isEqualTo(before);
        return table;
    }
}
