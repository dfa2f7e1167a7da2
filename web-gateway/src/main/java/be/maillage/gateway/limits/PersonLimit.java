package be.maillage.gateway.limits;

import java.security.Principal;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts a request against the account that asks, wherever it asks from. Stands behind authentication; who has not signed in is not counted here. */
public final class PersonLimit implements WebFilter {

    private final RateLimits limits;

    public PersonLimit(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(Principal::getName)
                .doOnNext(account -> Told.grant(exchange, limits.take(account)))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }
}
