package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same request long after it was made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterTest {

    private static final String PERSON = "{\"name\":\"Ada\"}";

    @ParameterizedTest
    @EnumSource
    void a_key_holds_for_a_day_whatever_restarts_and_then_means_nothing_any_more(Setup setup) {
        try (Ground ground = setup.newGround()) {
            Answer first = at(Duration.ZERO, ground);
            Answer soon = at(Duration.ofHours(23), ground);
            assertThat(soon.createdId()).isEqualTo(first.createdId());
            assertThat(soon.position()).isEqualTo(first.position()).isEqualTo(1);
            Answer late = at(Duration.ofHours(25), ground);
            assertThat(late.createdId()).isNotEqualTo(first.createdId());
            assertThat(late.position()).isEqualTo(2);
        }
    }

    private static Answer at(Duration later, Ground ground) {
        Clock clock = Clock.offset(Clock.systemUTC(), later);
        try (Running running = Running.plainAt(clock, ground)) {
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
