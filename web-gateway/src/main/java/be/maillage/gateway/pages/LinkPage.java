package be.maillage.gateway.pages;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A link for somebody, told once; before that, what it is and a button to make it.
 *
 * @param name whom it is for
 * @param action where the button sends; null where there is none
 * @param link null until it was asked for
 * @param may whether the reader may make it
 * @param back where to go on
 */
public record LinkPage(
        @Nullable String name,
        @Nullable String action,
        @Nullable String link,
        boolean may,
        String back) {

    /** An address of this site as the reader reached it. */
    static String address(ServerWebExchange exchange, String path) {
        URI target = URI.create(path);
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath(target.getRawPath())
                .replaceQuery(target.getRawQuery())
                .fragment(null)
                .build()
                .toUriString();
    }
}
