package be.maillage.gateway.api;

import be.maillage.readmodel.ReadModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The past, made to be asked: what a view holds never changes, and it is gone after a while. */
public interface Views {

    /**
     * Begins one of what is recorded so far, or finds the one that the same person was given for the very same.
     *
     * @return empty when nothing was ever recorded of such a coordination; a refusal when it has as many views as it may have
     */
    Mono<View> begin(UUID person, UUID coordinationId, @Nullable LocalDate asOf, @Nullable Instant recordedBy);

    /** Empty when the coordination has no such view, or has it no longer. */
    Mono<View> find(UUID coordinationId, UUID viewId);

    /** Those of a coordination, oldest first. */
    Mono<List<View>> of(UUID coordinationId);

    /** Whose it is: the person who asked for it. */
    Mono<UUID> owner(UUID viewId);

    /** Forgets one, ready or not. */
    Mono<Void> drop(UUID viewId);

    /** What can be asked of a view that is ready. */
    Queries queries(UUID viewId);

    /** What it is asked of, for a question that {@link Queries} does not have. */
    ReadModels models(UUID viewId);
}
