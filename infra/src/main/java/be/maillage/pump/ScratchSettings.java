package be.maillage.pump;

import java.time.Duration;

/**
 * How scratch sets are kept.
 *
 * @param lifetime after which one is gone
 * @param most how many a coordination may have at a time; a few more when several nodes begin one at once
 * @param batch events applied together, at most
 * @param tick how often this node says that it is still filling, and drops what has expired
 * @param lease after this one that a silent node was filling counts as failed; several ticks
 */
public record ScratchSettings(Duration lifetime, int most, int batch, Duration tick, Duration lease) {

    public ScratchSettings {
        if (lifetime.toSeconds() < 1 || most < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "Scratch sets live for a second at least, and there may be one at least");
        }
    }

    public static ScratchSettings of(Duration lifetime, int most) {
        return new ScratchSettings(lifetime, most, 1_000, Duration.ofSeconds(1), Duration.ofSeconds(10));
    }
}
