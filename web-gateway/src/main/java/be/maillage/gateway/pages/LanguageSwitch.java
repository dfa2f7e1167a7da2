package be.maillage.gateway.pages;

import be.maillage.gateway.text.Languages;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps the language that a reader chooses with {@code ?language=nl} on any page, and shows the same page again without that parameter. */
final class LanguageSwitch implements WebFilter {

    static final String PARAMETER = "language";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String chosen = request.getQueryParams().getFirst(PARAMETER);
        if (chosen == null
                || !HttpMethod.GET.equals(request.getMethod())
                || !PageErrors.concerns(request.getPath().value())) {
            return chain.filter(exchange);
        }
        Locale language = Languages.offered(chosen);
        if (language != null) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(Languages.COOKIE, language.getLanguage())
                            .path("/")
                            .maxAge(KEPT)
                            .httpOnly(true)
                            .secure("https".equals(request.getURI().getScheme()))
                            .sameSite("Lax")
                            .build());
        }
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create(Here.of(request).without(PARAMETER).url()));
        return exchange.getResponse().setComplete();
    }
}
