package be.maillage.gateway.limits;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Counts a request against its address before anybody is asked who they are, and lets what comes later know the address. Stands behind whatever writes
 * the header fields of security, so that a refusal carries them too.
 */
public final class AddressLimit implements WebFilter {

    private final @Nullable RateLimits limits;

    private AddressLimit(@Nullable RateLimits limits) {
        this.limits = limits;
    }

    public static AddressLimit counting(RateLimits limits) {
        return new AddressLimit(limits);
    }

    /** For a door that is the operators', where only passwords are limited. */
    public static AddressLimit notCounting() {
        return new AddressLimit(null);
    }

    /** The address of the request that is being answered. */
    public static ClientAddress in(ContextView context) {
        return context.<ClientAddress>getOrEmpty(ClientAddress.class).orElse(ClientAddress.NONE);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> admitted(exchange, chain))
                .doOnError(TooManyRequests.class, refusal -> Told.refusal(exchange, refusal));
    }

    private Mono<Void> admitted(ServerWebExchange exchange, WebFilterChain chain) {
        ClientAddress address = ClientAddress.of(exchange.getRequest());
        if (limits != null) {
            Told.grant(exchange, limits.take(address));
        }
        return chain.filter(exchange).contextWrite(context -> context.put(ClientAddress.class, address));
    }
}
