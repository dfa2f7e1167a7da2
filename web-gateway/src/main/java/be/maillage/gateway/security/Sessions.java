package be.maillage.gateway.security;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The sessions of whoever signed in on a page, in this process's memory: a start ends them all, and so do thirty minutes without a request. Visitors have
 * none. What is closed here is closed from the next request on. Nobody has more than {@link #MOST_OF_ONE}: signing in once more closes the one that was
 * used least lately.
 */
public class Sessions {

    static final int MOST_OF_ONE = 10;

    private static final String DEVICE = Device.class.getName();

    private final InMemoryWebSessionStore store;

    Sessions(InMemoryWebSessionStore store) {
        this.store = store;
    }

    /**
     * One session, as its owner may see it.
     *
     * @param handle tells it apart without being what opens it
     * @param own whether it is the one that asks
     */
    public record Opened(String handle, Device device, Instant since, Instant seen, boolean own) {}

    /** Notes what the new session is used from, and makes room for it. */
    Mono<Void> began(ServerWebExchange exchange, Authentication authentication) {
        return exchange.getSession().flatMap(session -> {
            session.getAttributes()
                    .put(DEVICE, Device.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT)));
            List<WebSession> before =
                    authentication.getPrincipal() instanceof Caller caller ? of(caller.personId()) : List.of();
            return close(before.stream()
                    .filter(other -> !other.getId().equals(session.getId()))
                    .skip(MOST_OF_ONE - 1)
                    .toList());
        });
    }

    /** The caller's own, the one used last first. */
    public Mono<List<Opened>> opened(ServerWebExchange exchange) {
        return mine(
                exchange,
                (sessions, own) -> Mono.just(sessions.stream()
                        .map(session -> new Opened(
                                handle(session),
                                session.getAttribute(DEVICE) instanceof Device device ? device : Device.UNKNOWN,
                                session.getCreationTime(),
                                session.getLastAccessTime(),
                                session.getId().equals(own)))
                        .toList()));
    }

    /** Closes one of the caller's own. @return whether there was such a one */
    public Mono<Boolean> close(ServerWebExchange exchange, String handle) {
        return mine(exchange, (sessions, own) -> {
            List<WebSession> named = sessions.stream()
                    .filter(session -> handle(session).equals(handle))
                    .toList();
            return close(named).thenReturn(!named.isEmpty());
        });
    }

    /** Closes all of the caller's but the one that asks. */
    public Mono<Void> closeOthers(ServerWebExchange exchange) {
        return mine(
                exchange,
                (sessions, own) -> close(sessions.stream()
                        .filter(session -> !session.getId().equals(own))
                        .toList()));
    }

    private interface Work<T> {

        Mono<T> with(List<WebSession> sessions, String own);
    }

    private <T> Mono<T> mine(ServerWebExchange exchange, Work<T> work) {
        return Mono.zip(Readers.caller(exchange), exchange.getSession())
                .flatMap(both -> work.with(
                        both.getT1().map(Caller::personId).map(this::of).orElse(List.of()),
                        both.getT2().getId()));
    }

    private List<WebSession> of(UUID person) {
        return store.getSessions().values().stream()
                .filter(session -> !session.isExpired() && belongsTo(session, person))
                .sorted(Comparator.comparing(WebSession::getLastAccessTime).reversed())
                .toList();
    }

    private static boolean belongsTo(WebSession session, UUID person) {
        return Optional.ofNullable(session.<SecurityContext>getAttribute(
                        WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME))
                .map(SecurityContext::getAuthentication)
                .map(authentication -> authentication.getPrincipal())
                .filter(principal ->
                        principal instanceof Caller caller && caller.personId().equals(person))
                .isPresent();
    }

    private static Mono<Void> close(List<WebSession> sessions) {
        return Flux.fromIterable(sessions).concatMap(WebSession::invalidate).then();
    }

    private static String handle(WebSession session) {
        return Sha256.hex(session.getId());
    }

    /**
     * What somebody reads a page with, as far as the browser says; null where it says nothing that we know. The rest of what it says is not kept.
     */
    public record Device(@Nullable String browser, @Nullable String system) {

        static final Device UNKNOWN = new Device(null, null);

        /** In the order in which they are told apart: most claim to be several. */
        private static final List<String[]> BROWSERS = List.of(
                new String[] {"Edg", "Edge"},
                new String[] {"OPR/", "Opera"},
                new String[] {"SamsungBrowser", "Samsung Internet"},
                new String[] {"Firefox", "Firefox"},
                new String[] {"FxiOS", "Firefox"},
                new String[] {"Chrome", "Chrome"},
                new String[] {"CriOS", "Chrome"},
                new String[] {"Safari", "Safari"});

        private static final List<String[]> SYSTEMS = List.of(
                new String[] {"Windows", "Windows"},
                new String[] {"Android", "Android"},
                new String[] {"iPhone", "iPhone"},
                new String[] {"iPad", "iPad"},
                new String[] {"Mac OS", "Mac"},
                new String[] {"CrOS", "ChromeOS"},
                new String[] {"Linux", "Linux"});

        static Device of(@Nullable String userAgent) {
            return userAgent == null ? UNKNOWN : new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
        }

        private static @Nullable String first(List<String[]> known, String userAgent) {
            return known.stream()
                    .filter(each -> userAgent.contains(each[0]))
                    .map(each -> each[1])
                    .findFirst()
                    .orElse(null);
        }
    }
}
