package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of a day that was, from asking for the day to reading them. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastReadTest {

    private final Running app;
    private final Sandbox sandbox;
    private final Surfer coordinator;

    PastReadTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        this.coordinator = Surfer.as(app, "coordinator");
    }

    @Test
    void the_directory_is_read_as_it_was_before_and_after_somebody_was_in_it() {
        String before = prepared("2020-01-01");
        assertThat(coordinator.get(sandbox.path() + "/directory" + before).text())
                .contains("1er janvier 2020", "Revenir à aujourd’hui")
                .doesNotContain("Maison ouverte");
        assertThat(coordinator
                        .get(sandbox.path() + "/directory" + prepared("2020-01-02"))
                        .text())
                .contains("Maison ouverte");
        for (String section : new String[] {"", "/meetings", "/continuum", "/organisations/" + sandbox.own()}) {
            Answer page = coordinator.get(sandbox.path() + section + prepared("2020-02-20"));
            assertThat(page.status()).as(section).isEqualTo(200);
            assertThat(page.text()).contains("20 février 2020").doesNotContain("/do/");
        }
    }

    @Test
    void what_was_not_on_record_is_not_shown_as_known() {
        String known = prepared("2020-02-20", "KNOWN");

        assertThat(coordinator.get(sandbox.path() + "/directory" + known).text())
                .contains("20 février 2020")
                .doesNotContain("Maison ouverte");
    }

    @Test
    void whoever_has_no_part_in_it_has_no_day_prepared() {
        assertThat(app.visitor().get("/" + sandbox.path() + "/views").header("Location"))
                .startsWith("/login?to=");
        assertThat(app.visitor()
                        .get("/" + sandbox.path() + "/directory" + prepared("2020-01-02"))
                        .status())
                .as("what is prepared shows each what they may read")
                .isEqualTo(200);
    }

    private String prepared(String day) {
        return prepared(day, "WAS");
    }

    /** @return the choice that names the day, once it can be read */
    private String prepared(String day, String basis) {
        String waiting = coordinator.leadsTo(
                coordinator.form(sandbox.path() + "/views").with("day", day).with("basis", basis));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> coordinator.get(waiting).status() == 303);
        String page = String.valueOf(coordinator.get(waiting).header("Location"));
        return page.substring(page.indexOf('?'));
    }
}
