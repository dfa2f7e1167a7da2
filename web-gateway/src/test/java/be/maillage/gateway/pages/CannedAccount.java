package be.maillage.gateway.pages;

import be.maillage.audit.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody who is signed in at three places, and whose password is {@value #PASSWORD}. */
final class CannedAccount implements MyAccount {

    static final String PASSWORD = "the old password";

    @Override
    public Mono<List<Entry>> happened(ServerWebExchange exchange, Locale language) {
        return Mono.just(List.of(
                entry(2, "account.LinkMade", new Entry.Actor(new UUID(1, 1), "Anne Lejeune", "DOORKEEPER")),
                entry(1, "account.SignedIn", new Entry.Actor(Tilleuls.COORDINATOR, "Moi", "DOORKEEPER"))));
    }

    private static Entry entry(long position, String type, Entry.Actor actor) {
        return new Entry(
                position,
                position,
                type,
                1,
                Instant.parse("2026-11-21T08:00:00Z"),
                null,
                null,
                actor,
                null,
                "PERSON",
                "…",
                false,
                null,
                List.of(),
                false,
                null);
    }

    @Override
    public Mono<List<Place>> places(ServerWebExchange exchange) {
        return Mono.just(List.of(
                place("a", "Firefox", "Windows", "2026-11-21T08:59:00Z", true),
                place("b", "Safari", "iPhone", "2026-11-21T08:40:00Z", false),
                new Place(
                        "c",
                        null,
                        null,
                        Instant.parse("2026-11-21T08:00:00Z"),
                        Instant.parse("2026-11-21T08:31:00Z"),
                        false)));
    }

    private static Place place(String handle, String browser, String system, String seen, boolean own) {
        return new Place(handle, browser, system, Instant.parse("2026-11-21T07:30:00Z"), Instant.parse(seen), own);
    }

    @Override
    public Mono<Boolean> close(ServerWebExchange exchange, String handle) {
        return Mono.just(handle.equals("b"));
    }

    @Override
    public Mono<Void> closeOthers(ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Boolean> changePassword(ServerWebExchange exchange, String old, String chosen) {
        return Mono.just(old.equals(PASSWORD));
    }
}
