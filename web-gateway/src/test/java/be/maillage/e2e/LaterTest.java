package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same request long after it was made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterTest {

    private static final String PERSON = "{\"name\":\"Ada\"}";

    @Test
    void a_key_holds_for_a_day_whatever_restarts_and_then_means_nothing_any_more(@TempDir Path folder) {
        Answer first = at(Duration.ZERO, folder);
        Answer soon = at(Duration.ofHours(23), folder);
        assertThat(soon.createdId()).isEqualTo(first.createdId());
        assertThat(soon.position()).isEqualTo(first.position()).isEqualTo(1);
        Answer late = at(Duration.ofHours(25), folder);
        assertThat(late.createdId()).isNotEqualTo(first.createdId());
        assertThat(late.position()).isEqualTo(2);
    }

    private static Answer at(Duration later, Path folder) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        try (Running running = Running.plainAt(clock, folder)) {
            running.part(Accounts.class)
                    .open(
                            Running.ADMINISTRATOR,
                            Client.PASSWORD,
                            Ids.derived(Ids.PLATFORM, "an administrator"),
                            Set.of(Role.ADMINISTRATOR));
            return running.as(Running.ADMINISTRATOR)
                    .post("/persons", PERSON, "Idempotency-Key", "once")
                    .accepted();
        }
    }
}
