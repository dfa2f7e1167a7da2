package be.maillage.gateway.api;

import java.util.UUID;
import reactor.core.publisher.Flux;

/** Tells that the read models of a coordination have changed. Signals may be merged or lost; whoever needs all looks for itself. */
public interface Changes {

    /** The position reached, each time it moves; never ends by itself. */
    Flux<Long> of(UUID coordinationId);
}
