package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A process that is killed while reminders go out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersKilledTest {

    private static final int ENTRIES = 150;
    private static final int KILLS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String[] REMINDERS = {
        "--maillage.reminders.enabled=true", "--maillage.reminders.every=1s", "--maillage.reminders.batch=5"
    };

    @Test
    void every_reminder_went_out_once_however_often_the_process_was_killed() {
        String path = Histories.TILLEULS.path();
        try (Ground ground = Ground.files()) {
            try (Process process = Process.start(ground)) {
                Client coordinator = new Client(process.listening(), "coordinator", "fr");
                process.played();
                String aYearAgo = LocalDate.now().minusYears(1).toString();
                for (int i = 0; i < ENTRIES; i++) {
                    coordinator
                            .post(path + "/organisations", """
                                    {"profile":{"names":{"fr":"Abri %d (exemple)"},"legalForm":"OTHER","line":"FIRST","sectors":["HEALTH"]},"told":{"on":"%s"}}""".formatted(i, aYearAgo))
                            .accepted();
                }
            }
            long before = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                try (Process process = Process.start(ground, REMINDERS)) {
                    Client coordinator = new Client(process.listening(), "coordinator", "fr");
                    long gone = before;
                    await().pollInterval(Duration.ofMillis(20))
                            .atMost(PATIENCE)
                            .until(() -> reminders(coordinator) > gone || reminders(coordinator) >= ENTRIES);
                    before = reminders(coordinator);
                    process.kill();
                }
            }
            try (Process last = Process.start(ground, REMINDERS)) {
                URI uri = last.listening();
                Client coordinator = new Client(uri, "coordinator", "fr");
                await().atMost(PATIENCE)
                        .until(() -> coordinator.all(path + "/due?kind=ENTRY_VERIFICATION").stream()
                                .filter(RemindersKilledTest::isOfTheTest)
                                .allMatch(due -> due.has("remindedOn")));
                List<JsonNode> trail = coordinator.all(path + "/audit?type=ReminderRecorded&limit=500");
                assertThat(trail).hasSizeGreaterThanOrEqualTo(ENTRIES);
                assertThat(trail)
                        .allSatisfy(entry -> assertThat(
                                        entry.path("actor").path("role").asString())
                                .isEqualTo("SCHEDULER"));
                List<JsonNode> reminded = coordinator.all(path + "/due").stream()
                        .filter(due -> due.has("remindedOn"))
                        .toList();
                assertThat(trail).as("one for each obligation").hasSameSizeAs(reminded);
            }
        }
    }

    private static boolean isOfTheTest(JsonNode due) {
        return due.path("subject").path("names").path("fr").asString("").startsWith("Abri ");
    }

    private static long reminders(Client coordinator) {
        return coordinator
                .get(Histories.TILLEULS.path() + "/audit?type=ReminderRecorded&limit=1")
                .json()
                .path("total")
                .asLong();
    }
}
