package be.maillage.gateway.security;

import be.maillage.account.AccountCommand.Moment;
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
import reactor.core.scheduler.Schedulers;

/**
 * The sessions of whoever signed in on a page, in this process's memory: a start ends them all, and so does half an hour without a request (see {@link SessionSettings}). Visitors have
 * none. What is closed here is closed from the next request on. Nobody has more than {@link #MOST_OF_ONE}: signing in once more closes the one that was
 * used least lately.
 */
public class Sessions {

    static final int MOST_OF_ONE = 10;

    private static final String DEVICE = Device.class.getName();

    private final InMemoryWebSessionStore store;
    private final DoorBook book;
    private final Accounts accounts;

    Sessions(InMemoryWebSessionStore store, DoorBook book, Accounts accounts) {
        this.store = store;
        this.book = book;
        this.accounts = accounts;
    }

    /**
     * One session, as its owner may see it.
     *
     * @param handle tells it apart without being what opens it
     * @param own whether it is the one that asks
     */
    public record Opened(String handle, Device device, Instant since, Instant seen, boolean own) {}

    /** Notes that a session began and what it is used from, and makes room for it. */
    Mono<Void> began(ServerWebExchange exchange, Authentication authentication) {
        return exchange.getSession().flatMap(session -> {
            session.getAttributes()
                    .put(DEVICE, Device.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT)));
            return authentication.getPrincipal() instanceof Caller caller ? began(session, caller) : Mono.empty();
        });
    }

    private Mono<Void> began(WebSession session, Caller caller) {
        UUID person = caller.personId();
        List<WebSession> tooMany = of(person).stream()
                .filter(other -> !other.getId().equals(session.getId()))
                .skip(MOST_OF_ONE - 1)
                .toList();
        Mono<Void> lastLogin = Mono.<Void>fromRunnable(() -> accounts.signedIn(caller.username()))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(DoorBook.PATIENCE)
                .onErrorComplete();
        return close(tooMany, person, person).then(Mono.when(book.note(Moment.SIGNED_IN, person, person), lastLogin));
    }

    /** Notes that somebody signed out. */
    Mono<Void> ended(Authentication authentication) {
        return authentication.getPrincipal() instanceof Caller caller
                ? book.note(Moment.SIGNED_OUT, caller.personId(), caller.personId())
                : Mono.empty();
    }

    /** Closes every session of somebody, from the next request on. @param actor who does so */
    Mono<Void> closeAllOf(UUID person, UUID actor) {
        return Mono.defer(() -> close(of(person), person, actor));
    }

    /** The caller's own, the one used last first. */
    public Mono<List<Opened>> opened(ServerWebExchange exchange) {
        return mine(
                exchange,
                (person, sessions, own) -> Mono.just(sessions.stream()
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
        return mine(exchange, (person, sessions, own) -> {
            List<WebSession> named = sessions.stream()
                    .filter(session -> handle(session).equals(handle))
                    .toList();
            return close(named, person, person).thenReturn(!named.isEmpty());
        });
    }

    /** Closes all of the caller's but the one that asks. */
    public Mono<Void> closeOthers(ServerWebExchange exchange) {
        return mine(
                exchange,
                (person, sessions, own) -> close(
                        sessions.stream()
                                .filter(session -> !session.getId().equals(own))
                                .toList(),
                        person,
                        person));
    }

    private interface Work<T> {

        Mono<T> with(UUID person, List<WebSession> sessions, String own);
    }

    private <T> Mono<T> mine(ServerWebExchange exchange, Work<T> work) {
        return Mono.zip(Readers.caller(exchange), exchange.getSession()).flatMap(both -> {
            UUID person = both.getT1().orElse(Caller.GUEST).personId();
            return work.with(person, of(person), both.getT2().getId());
        });
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

    /** First they are closed, all of them; then it is noted, of each. */
    private Mono<Void> close(List<WebSession> sessions, UUID person, UUID actor) {
        return Flux.fromIterable(sessions)
                .concatMap(WebSession::invalidate)
                .thenMany(Flux.fromIterable(sessions).flatMap(it -> book.note(Moment.SESSION_CLOSED, person, actor)))
                .then();
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
