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

/**
 * What the pages of accounts ask. Whoever implements it checks who asks, every time: an error 403 where they may not, a
 * {@link be.maillage.decision.Refused} where a rule forbids it.
 */
public interface AccountDesk {

    /** @param lastLogin null when nobody has signed in with it */
    record Account(
            String username,
            UUID personId,
            Set<PlatformRole> roles,
            Instant since,
            @Nullable Instant lastLogin) {

        public Account {
            roles = Set.copyOf(roles);
        }
    }

    /** @param username of the account that whoever has the link has; null when they are to open one */
    record Invited(@Nullable String username) {}

    /** In the order of their names, from the one after a name. Of administrators alone. */
    Mono<List<Account>> accounts(ServerWebExchange exchange, @Nullable String after, int limit);

    /** Registered people of a name. Of administrators alone. */
    Mono<List<PersonName>> people(ServerWebExchange exchange, String name);

    /** @return the path of a new link for somebody registered, which is told only now. Of administrators alone */
    Mono<String> link(ServerWebExchange exchange, UUID person);

    /** Registers somebody. @return the path of a link for them, which is told only now. Of administrators alone */
    Mono<String> invite(ServerWebExchange exchange, String name);

    /** Gives a role or takes it. Of administrators alone. */
    Mono<Void> setRole(ServerWebExchange exchange, String username, PlatformRole role, boolean held);

    /**
     * What was recorded of persons and accounts, what was recorded last first. Of administrators alone.
     *
     * @param before the position to continue before, {@link Long#MAX_VALUE} from the end
     */
    Mono<Page<Entry>> history(ServerWebExchange exchange, long before, int limit, Locale language);

    /** Whether whoever asks may make a link for somebody of a coordination. */
    Mono<Boolean> mayLink(ServerWebExchange exchange, UUID coordinationId, UUID person);

    /** @return the path of a new link for somebody who sits for a member, which is told only now */
    Mono<String> linkIn(ServerWebExchange exchange, UUID coordinationId, UUID person);

    /** Whom a link is for; empty when it does not work, or no longer. */
    Mono<Invited> invited(String token);

    /**
     * Chooses a password with a link, and a user name where there is no account yet.
     *
     * @return an error {@link TokenSpent} or {@link UsernameTaken}
     */
    Mono<Void> choose(String token, String username, String password);
}
