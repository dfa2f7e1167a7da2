package be.maillage.gateway.api;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** How far the read models have come: what lets a client read what it has just written. */
public interface Reached {

    /**
     * Waits until the read models of a coordination hold its events up to a position.
     *
     * @param coordinationId the coordination, or null for a question across all of them: then the one that the position belongs to
     * @param position what the client has seen stored
     * @param wait how long at most
     * @return the position really reached, at least {@code position} unless time ran out
     */
    Mono<Long> atLeast(@Nullable UUID coordinationId, long position, Duration wait);
}
