package be.maillage.architecture.samples;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Holds up a thread that others need. */
public final class Waits {

    private Waits() {}

    public static @Nullable String answer() {
        return Mono.just("").block();
    }
}
