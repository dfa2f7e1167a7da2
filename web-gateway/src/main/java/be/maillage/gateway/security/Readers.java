package be.maillage.gateway.security;

import be.maillage.history.Brussels;
import be.maillage.history.Reader;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Who reads: found from the request without ever blocking its thread. */
@Component
public class Readers {

    private final Standing standing;
    private final Clock clock;

    Readers(Standing standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    /** The caller behind a request, if they have signed in. */
    public static Mono<Optional<Caller>> caller(ServerWebExchange exchange) {
        return exchange.getPrincipal().map(Readers::caller).defaultIfEmpty(Optional.empty());
    }

    /** The reader that a request's caller is in a coordination, today in Brussels. */
    public Mono<Reader> of(ServerWebExchange exchange, UUID coordinationId) {
        return caller(exchange)
                .flatMap(caller -> caller.map(known -> Mono.fromCallable(
                                        () -> standing.reader(known, coordinationId, Brussels.dayAt(clock.instant())))
                                .subscribeOn(Schedulers.boundedElastic()))
                        .orElse(Mono.just(Reader.PUBLIC)));
    }

    /** The coordinations in which a request's caller is somebody today; none for whoever has not signed in. */
    public Mono<Set<UUID>> coordinations(ServerWebExchange exchange) {
        return caller(exchange)
                .flatMap(caller -> caller.map(known -> Mono.fromCallable(() ->
                                        standing.coordinationsOf(known.personId(), Brussels.dayAt(clock.instant())))
                                .subscribeOn(Schedulers.boundedElastic()))
                        .orElse(Mono.just(Set.of())));
    }

    private static Optional<Caller> caller(Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
