package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    private long now;
    private final Pace pace = new Pace(now);

    @Test
    void commits_that_are_rare_are_told_at_once() {
        for (int i = 0; i < 500; i++) {
            assertThat(after(Duration.ofMillis(10), 1)).isZero();
        }
    }

    @Test
    void a_handful_in_a_row_is_told_at_once() {
        for (int i = 0; i < 20; i++) {
            assertThat(after(Duration.ofMillis(1), 1)).isZero();
        }
    }

    @Test
    void commits_that_keep_coming_thick_are_told_together() {
        for (int i = 0; i < 500; i++) {
            after(Duration.ofMillis(2), 1);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(after(Duration.ofMillis(Pace.PAUSE_MILLIS), 25)).isEqualTo(Pace.PAUSE_MILLIS);
        }
    }

    @Test
    void after_a_while_of_quiet_the_next_is_told_at_once() {
        for (int i = 0; i < 500; i++) {
            after(Duration.ofMillis(2), 1);
        }
        assertThat(after(Duration.ofSeconds(1), 1)).isZero();
    }

    private long after(Duration elapsed, int commits) {
        now += elapsed.toNanos();
        return pace.pauseMillis(commits, now);
    }
}
