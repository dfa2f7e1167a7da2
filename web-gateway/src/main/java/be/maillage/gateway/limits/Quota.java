package be.maillage.gateway.limits;

import java.time.Duration;

/**
 * What one may still do under one policy.
 *
 * @param policy its name in the header fields and in metrics
 * @param most how much it allows
 * @param window within how long
 * @param granted whether what was just asked is within it
 * @param left how much of it is left
 * @param untilRenewed how long {@code left} must last; then there is as much as at first
 */
record Quota(String policy, long most, Duration window, boolean granted, long left, Duration untilRenewed) {

    /** As in the field {@code RateLimit-Policy}. */
    String policyItem() {
        return "\"" + policy + "\";q=" + most + ";w=" + seconds(window);
    }

    /** As in the field {@code RateLimit}. */
    String item() {
        return "\"" + policy + "\";r=" + left + ";t=" + seconds(untilRenewed);
    }

    /** In whole seconds, rounded up: who waits so long does not wait in vain. */
    static long seconds(Duration duration) {
        return duration.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds();
    }
}
