package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What whoever is signed in may do with their own account. */
public interface MyAccount {

    /**
     * A place where one is signed in.
     *
     * @param handle what to close it by
     * @param browser its name; null when it is not known
     * @param system its name; null when it is not known
     * @param own whether it is the one that asks
     */
    record Place(
            String handle,
            @Nullable String browser,
            @Nullable String system,
            Instant since,
            Instant seen,
            boolean own) {}

    /** What happened last to the account, the newest first; as many as a page shows at a glance. */
    Mono<List<Entry>> happened(ServerWebExchange exchange, Locale language);

    /** The one used last first. */
    Mono<List<Place>> places(ServerWebExchange exchange);

    /** @return whether there was such a place */
    Mono<Boolean> close(ServerWebExchange exchange, String handle);

    Mono<Void> closeOthers(ServerWebExchange exchange);

    /** Changes the password and closes the other places. @return false when the old one is wrong, and then nothing changes */
    Mono<Boolean> changePassword(ServerWebExchange exchange, String old, String chosen);
}
