package be.maillage.gateway.pages;

import be.maillage.account.PlatformRole;
import be.maillage.audit.Entry;
import be.maillage.gateway.pages.FirstAdministrator.TokenSpent;
import be.maillage.gateway.pages.FirstAdministrator.UsernameTaken;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Two accounts, and a link for each kind of somebody. */
@Canned
final class CannedAccounts implements AccountDesk {

    static final String INVITED = "the-link-of-somebody-new";
    static final String LOST = "the-link-of-somebody-forgetful";

    private static final UUID OTHER = UUID.fromString("0197a000-0000-7000-8000-000000000901");
    private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");

    @Override
    public Mono<List<Account>> accounts(ServerWebExchange exchange, @Nullable String after, int limit) {
        return Mono.just(List.of(
                new Account(
                        "anne.lejeune@exemple-de-nom-tres-long.be",
                        Tilleuls.COORDINATOR,
                        Set.of(PlatformRole.ADMINISTRATOR),
                        SINCE,
                        Instant.parse("2026-11-21T08:00:00Z")),
                new Account("invite", OTHER, Set.of(), SINCE, null)));
    }

    @Override
    public Mono<List<PersonName>> people(ServerWebExchange exchange, String name) {
        return Mono.just(List.of(new PersonName(OTHER, "Bénédicte Aerts", false)));
    }

    @Override
    public Mono<String> link(ServerWebExchange exchange, UUID person) {
        return Mono.just("/setup?token=" + LOST);
    }

    @Override
    public Mono<String> invite(ServerWebExchange exchange, String name) {
        return Mono.just("/setup?token=" + INVITED);
    }

    @Override
    public Mono<Void> setRole(ServerWebExchange exchange, String username, PlatformRole role, boolean held) {
        return Mono.empty();
    }

    @Override
    public Mono<Page<Entry>> history(ServerWebExchange exchange, long before, int limit, Locale language) {
        return new CannedAccount().happened(exchange, language).map(all -> new Page<>(all, all.size(), "1"));
    }

    @Override
    public Mono<Boolean> mayLink(ServerWebExchange exchange, UUID coordinationId, UUID person) {
        return Mono.just(!person.equals(OTHER));
    }

    @Override
    public Mono<String> linkIn(ServerWebExchange exchange, UUID coordinationId, UUID person) {
        return link(exchange, person);
    }

    @Override
    public Mono<Invited> invited(String token) {
        return switch (token) {
            case INVITED -> Mono.just(new Invited(null));
            case LOST -> Mono.just(new Invited("anne"));
            default -> Mono.empty();
        };
    }

    @Override
    public Mono<Void> choose(String token, String username, String password) {
        return username.equals("taken") ? Mono.error(new UsernameTaken()) : Mono.error(new TokenSpent());
    }
}
