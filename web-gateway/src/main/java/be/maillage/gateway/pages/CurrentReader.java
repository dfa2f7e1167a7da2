package be.maillage.gateway.pages;

import be.maillage.history.Reader;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who reads a page. Whoever implements it asks the register on a thread that may block. */
public interface CurrentReader {

    /**
     * The reader that whoever is signed in is in one coordination; {@link Reader#PUBLIC} when nobody is.
     *
     * @param coordinationId {@link be.maillage.history.Ids#PLATFORM} for what concerns no single one
     */
    Mono<Reader> of(ServerWebExchange exchange, UUID coordinationId);

    /** The coordinations in which whoever is signed in is somebody; none when nobody is. */
    Mono<Set<UUID>> coordinations(ServerWebExchange exchange);

    /** What to call whoever is signed in; empty when nobody is. */
    Mono<String> name(ServerWebExchange exchange);
}
