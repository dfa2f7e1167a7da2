package be.maillage.gateway.security;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses whoever sent credentials and is nobody for all that: another scheme than ours, or a header that cannot be read. Answered as the public, they
 * would take what the public sees for all there is.
 */
final class CredentialsAreUsed implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        List<String> sent = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .hasElement()
                .flatMap(known -> known && sent.size() == 1
                        ? chain.filter(exchange)
                        : Mono.error(new BadCredentialsException("Credentials that say nothing")));
    }
}
