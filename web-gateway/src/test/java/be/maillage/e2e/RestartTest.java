package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Processes that end in the middle of things. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartTest {

    private static final int KILLS = 5;
    private static final int SHORTEST_LIFE_MILLIS = 300;
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    @ParameterizedTest
    @EnumSource
    void after_five_kills_in_the_middle_of_the_player_nothing_acknowledged_is_lost_and_it_completes(
            Setup setup, TestReporter reporter) throws InterruptedException {
        long seed = Long.getLong("maillage.seed", System.nanoTime());
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        try (Ground ground = setup.newGround()) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (Process process = Process.start(ground)) {
                    Writer writer = new Writer(process.listening(), acknowledged);
                    writer.liveFor(random.nextInt(SHORTEST_LIFE_MILLIS, LONGEST_LIFE_MILLIS));
                    process.kill();
                    writer.end();
                }
            }
            assertThat(acknowledged).isNotEmpty();
            try (Process last = Process.start(ground)) {
                URI uri = last.listening();
                last.played();
                check(uri, acknowledged, seed);
            }
            if (setup == Setup.EMBEDDED) {
                rebuiltWhenItsFileIsGone(ground, acknowledged, seed);
            }
        }
    }

    /** Continues with the same data: another kind of accident. */
    private static void rebuiltWhenItsFileIsGone(Ground ground, Queue<Long> acknowledged, long seed) {
        try {
            Files.delete(ground.folder().resolve("read-models"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Process again = Process.start(ground)) {
            URI uri = again.listening();
            again.played();
            check(uri, acknowledged, seed);

            try (Process second = Process.start(ground)) {
                assertThat(second.ended()).isNotZero();
                assertThat(second.output())
                        .contains("The data folder " + ground.folder() + " is in use by another process")
                        .contains("Stop the other process first")
                        .doesNotContain("\tat ");
            }
            assertThat(new Client(uri, null, "fr").get("/coordinations").status())
                    .isEqualTo(200);
        }
    }

    /** That all that was acknowledged is there, once; that the histories are whole; and that the read models say what the store says. */
    static void check(URI uri, Queue<Long> acknowledged, long seed) {
        Client coordinator = new Client(uri, "coordinator", "fr");
        Answer health = coordinator.get("//actuator/health");
        assertThat(health.json().path("status").asString()).isEqualTo("UP");
        TreeSet<Long> told = new TreeSet<>();
        Set<Long> written = new HashSet<>();
        long total = 0;
        for (Histories history : Histories.all()) {
            String head = Long.toString(Long.MAX_VALUE / 2);
            coordinator.get(history.path(), "Maillage-Position", head, "Prefer", "wait=30");
            List<JsonNode> trail = coordinator.all(history.path() + "/audit?limit=500");
            List<Long> positions =
                    trail.stream().map(entry -> entry.path("position").asLong()).toList();
            assertThat(trail.stream().map(entry -> entry.path("sequence").asLong()))
                    .as("seed %d, %s", seed, history)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, trail.size()).boxed().toList());
            List<Long> byWriter = trail.stream()
                    .filter(entry ->
                            entry.path("actor").path("role").asString("").equals("COORDINATOR"))
                    .map(entry -> entry.path("position").asLong())
                    .toList();
            written.addAll(byWriter);
            assertThat(trail.size() - byWriter.size())
                    .as("seed %d, %s", seed, history)
                    .isEqualTo(history.events);
            told.addAll(positions);
            total += positions.size();
        }
        assertThat(told).as("seed %d", seed).hasSize((int) total);
        // What another event has taken the position of is lost too.
        assertThat(written).as("seed %d", seed).containsAll(acknowledged);
        assertThat(told.last()).isEqualTo(total + Histories.PERSONS);
        assertThat(coordinator
                        .get(Histories.BASSE_MEUSE.path())
                        .json()
                        .path("members")
                        .asInt())
                .isEqualTo(55);
        assertThat(coordinator.all(Histories.BASSE_MEUSE.path() + "/organisations?membership=CURRENT"))
                .hasSize(55);
        assertThat(coordinator.all(Histories.BASSE_MEUSE.path() + "/duos"))
                .extracting(duo -> duo.path("level").asString())
                .containsExactlyInAnyOrder("MULTIDISCIPLINARY", "INTERDISCIPLINARY", "TRANSDISCIPLINARY");
        assertThat(coordinator.all(Histories.TILLEULS.path() + "/pairs")).hasSize(3);
        Everything kept = Everything.at(coordinator);
        Everything.rebuild(coordinator);
        kept.isStill(Everything.at(coordinator));
    }
}
