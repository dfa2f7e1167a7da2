package be.maillage.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoginLimitsTest {

    private static final ClientAddress HERE = new ClientAddress("here");
    private static final ClientAddress THERE = new ClientAddress("there");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-20T12:00:00Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LoginLimits limits =
            new LoginLimits(new LimitSettings(100, 100, Duration.ofMinutes(1), 5, 3, WINDOW, 1_000), clock, meters);

    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void so_many_wrong_passwords_for_one_name_are_checked_and_then_not_even_the_right_one() {
        for (int i = 0; i < 3; i++) {
            wrong(new ClientAddress("elsewhere " + i), "anna");
        }
        AtomicInteger checked = new AtomicInteger();
        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> limits.guess(HERE, "anna", checked::incrementAndGet));
        assertThat(checked).hasValue(0);
        assertThat(refused.ofFailures()).isTrue();
        assertThat(refused.limit()).isEqualTo(3);
        assertThat(refused.retryAfterSeconds()).isEqualTo(WINDOW.toSeconds());
        assertThatThrownBy(() -> limits.refuseWhoIsOut(HERE, "anna")).isInstanceOf(TooManyRequests.class);
        assertThat(meters.get("maillage.requests.refused")
                        .tag("limit", "failed-logins")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThatCode(() -> limits.refuseWhoIsOut(HERE, "bert")).doesNotThrowAnyException();
        clock.goOn(WINDOW);
        right(HERE, "anna");
    }

    @Test
    void so_many_wrong_passwords_from_one_address_are_checked_whatever_the_names() {
        for (int i = 0; i < 5; i++) {
            wrong(HERE, "name " + i);
        }
        assertThatThrownBy(() -> right(HERE, "anna")).isInstanceOf(TooManyRequests.class);
        right(THERE, "anna");
    }

    @Test
    void right_passwords_are_not_counted() {
        for (int i = 0; i < 20; i++) {
            right(HERE, "anna");
        }
        limits.refuseWhoIsOut(HERE, "anna");
        limits.refuseWhoIsOut(THERE, "anna");
    }

    @Test
    void who_signed_in_from_an_address_is_not_locked_out_there_by_the_failures_of_others() {
        right(HERE, "anna");
        for (int i = 0; i < 3; i++) {
            wrong(THERE, "anna");
        }
        assertThatThrownBy(() -> right(THERE, "anna")).isInstanceOf(TooManyRequests.class);
        right(HERE, "anna");
        for (int i = 0; i < 5; i++) {
            wrong(HERE, "name " + i);
        }
        right(HERE, "anna");
    }

    @Test
    void where_somebody_signed_in_their_password_can_be_guessed_no_oftener_than_elsewhere() {
        right(HERE, "anna");
        for (int i = 0; i < 3; i++) {
            wrong(HERE, "anna");
        }
        assertThatThrownBy(() -> right(HERE, "anna")).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void an_address_is_somebodys_for_a_day() {
        right(HERE, "anna");
        clock.goOn(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            wrong(THERE, "anna");
        }
        assertThatThrownBy(() -> right(HERE, "anna")).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void what_an_address_may_not_guess_costs_the_name_nothing() {
        for (int i = 0; i < 5; i++) {
            wrong(HERE, "name " + i);
        }
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> wrong(HERE, "anna")).isInstanceOf(AssertionError.class);
        }
        right(THERE, "anna");
    }

    private void right(ClientAddress address, String account) {
        assertThat(limits.guess(address, account, () -> "come in")).isEqualTo("come in");
    }

    private void wrong(ClientAddress address, String account) {
        assertThatThrownBy(() -> limits.guess(address, account, () -> {
                    throw new Wrong();
                }))
                .isInstanceOf(Wrong.class);
    }
}
