package be.maillage.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotasTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-20T12:00:00.25Z"));
    private final Quotas quotas = new Quotas("address", 3, MINUTE, 100, clock);

    @Test
    void each_request_leaves_one_less_until_none_is_left() {
        assertThat(List.of(quotas.take("a"), quotas.take("a"), quotas.take("a")))
                .allMatch(Quota::granted)
                .extracting(Quota::left)
                .containsExactly(2L, 1L, 0L);
        Quota refused = quotas.take("a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.left()).isZero();
        assertThat(quotas.isSpent("a")).isTrue();
        assertThat(quotas.isSpent("b")).isFalse();
        assertThat(quotas.take("b").left()).isEqualTo(2);
    }

    @Test
    void what_is_left_lasts_until_the_end_of_the_window_and_then_all_is_there_again() {
        quotas.take("a");
        clock.goOn(Duration.ofSeconds(20));
        assertThat(quotas.take("a").untilRenewed()).isEqualTo(Duration.ofSeconds(40));
        quotas.take("a");
        clock.goOn(Duration.ofSeconds(39));
        Quota refused = quotas.take("a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.untilRenewed()).isEqualTo(Duration.ofSeconds(1));
        clock.goOn(Duration.ofSeconds(1));
        assertThat(quotas.take("a").left()).isEqualTo(2);
    }

    @Test
    void what_is_given_back_can_be_taken_again_and_is_never_more_than_at_first() {
        quotas.take("a");
        quotas.giveBack("a");
        quotas.giveBack("a");
        assertThat(quotas.take("a").left()).isEqualTo(2);
    }

    @Test
    void fields_are_told_in_whole_seconds_rounded_up() {
        Quota taken = quotas.take("a");
        assertThat(taken.policyItem()).isEqualTo("\"address\";q=3;w=60");
        assertThat(taken.item()).isEqualTo("\"address\";r=2;t=60");
        clock.goOn(Duration.ofMillis(500));
        assertThat(quotas.take("a").item()).isEqualTo("\"address\";r=1;t=60");
        clock.goOn(Duration.ofMillis(59_400));
        assertThat(quotas.take("a").item()).isEqualTo("\"address\";r=0;t=1");
    }

    @Test
    void however_many_ask_no_more_than_the_bound_are_kept() {
        IntStream.range(0, 20_000).forEach(i -> quotas.take("address " + i));
        assertThat(quotas.size()).isLessThanOrEqualTo(100);
    }

    @Test
    void who_was_idle_for_a_window_is_forgotten() {
        quotas.take("a");
        assertThat(quotas.size()).isOne();
        clock.goOn(MINUTE);
        assertThat(quotas.size()).isZero();
    }

    @Test
    void many_at_once_get_no_more_than_there_is() throws Exception {
        Quotas wide = new Quotas("address", 500, MINUTE, 100, clock);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            long granted = threads
                    .invokeAll(IntStream.range(0, 2_000)
                            .mapToObj(i -> (Callable<Quota>) () -> wide.take("a"))
                            .toList())
                    .stream()
                    .filter(taken -> taken.resultNow().granted())
                    .count();
            assertThat(granted).isEqualTo(500);
        }
    }
}
