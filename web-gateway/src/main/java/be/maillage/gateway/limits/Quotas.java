package be.maillage.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The quotas of one policy, by whom they are for. They are renewed as a whole at the end of a window and not drop by drop, so that what the header
 * fields promise is exactly what happens. As many are kept as settings allow; one that was idle for a window is full again anyway, and forgotten.
 * When too many are wanted at once, those that were asked for least go first.
 */
final class Quotas {

    private final String policy;
    private final long most;
    private final Duration window;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    Quotas(String policy, long most, Duration window, int tracked, Clock clock) {
        this.policy = policy;
        this.most = most;
        this.window = window;
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(tracked)
                .expireAfterAccess(window)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Takes one from somebody's quota, if there is one. */
    Quota take(String whose) {
        ConsumptionProbe probe = bucket(whose).tryConsumeAndReturnRemaining(1);
        return new Quota(
                policy,
                most,
                window,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    /** Gives back what was taken and not needed. */
    void giveBack(String whose) {
        bucket(whose).addTokens(1);
    }

    /** Whether nothing is left of somebody's quota. */
    boolean isSpent(String whose) {
        return bucket(whose).getAvailableTokens() == 0;
    }

    /** How many are kept; for tests of the bound. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(String whose) {
        return buckets.get(
                whose,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillIntervally(most, window))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The application's clock, so that a test can say what time it is. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
