package be.maillage.gateway.runtime;

import be.maillage.account.PlatformRole;
import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.AccountDesk;
import be.maillage.gateway.pages.FirstAdministrator.TokenSpent;
import be.maillage.gateway.pages.FirstAdministrator.UsernameTaken;
import be.maillage.gateway.security.AccountLinks;
import be.maillage.gateway.security.AccountOffice;
import be.maillage.gateway.security.Accounts.Held;
import be.maillage.gateway.security.Caller;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.security.Readers;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves the pages of accounts, on threads that may block. */
@Component
final class AccountCounter implements AccountDesk {

    private final AccountOffice office;
    private final AccountLinks links;
    private final Readers readers;
    private final PeopleQuery people;
    private final AuditQuery audit;

    AccountCounter(AccountOffice office, AccountLinks links, Readers readers, Queries live) {
        this.office = office;
        this.links = links;
        this.readers = readers;
        this.people = live.people();
        this.audit = live.audit();
    }

    @Override
    public Mono<List<Account>> accounts(ServerWebExchange exchange, @Nullable String after, int limit) {
        return as(
                exchange,
                caller -> office.page(caller, after, limit).stream()
                        .map(AccountCounter::account)
                        .toList());
    }

    @Override
    public Mono<List<PersonName>> people(ServerWebExchange exchange, String name) {
        return readers.of(exchange, Ids.PLATFORM)
                .flatMap(reader -> reader.is(Role.ADMINISTRATOR)
                        ? people.search(reader, name)
                        : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    @Override
    public Mono<String> link(ServerWebExchange exchange, UUID person) {
        return as(exchange, caller -> path(office.link(caller, person)));
    }

    @Override
    public Mono<String> invite(ServerWebExchange exchange, String name) {
        return as(exchange, caller -> path(office.invite(caller, name)));
    }

    @Override
    public Mono<Void> setRole(ServerWebExchange exchange, String username, PlatformRole role, boolean held) {
        return as(exchange, caller -> {
                    office.setRole(caller, username, role, held);
                    return true;
                })
                .then();
    }

    @Override
    public Mono<Page<Entry>> history(ServerWebExchange exchange, long before, int limit, Locale language) {
        return readers.of(exchange, Ids.PLATFORM)
                .flatMap(reader -> reader.is(Role.ADMINISTRATOR)
                        ? audit.newestFirst(reader, Ids.PLATFORM, AuditQuery.Filter.ALL, before, limit, language)
                        : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    @Override
    public Mono<Boolean> mayLink(ServerWebExchange exchange, UUID coordinationId, UUID person) {
        return as(exchange, caller -> office.mayLink(caller, coordinationId, person));
    }

    @Override
    public Mono<String> linkIn(ServerWebExchange exchange, UUID coordinationId, UUID person) {
        return as(exchange, caller -> path(office.linkIn(caller, coordinationId, person)));
    }

    @Override
    public Mono<Invited> invited(String token) {
        return Mono.fromCallable(() -> links.find(token))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(found -> Mono.justOrEmpty(found.map(it -> new Invited(it.username()))));
    }

    @Override
    public Mono<Void> choose(String token, String username, String password) {
        return Mono.fromRunnable(() -> links.use(token, username, password))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(NotAllowed.class, spent -> new TokenSpent())
                .onErrorMap(DuplicateKeyException.class, taken -> new UsernameTaken())
                .then();
    }

    private static <T> Mono<T> as(ServerWebExchange exchange, Function<Caller, T> work) {
        return Readers.caller(exchange)
                .map(caller -> caller.orElseThrow(() -> new AccessDeniedException("Nobody is signed in")))
                .publishOn(Schedulers.boundedElastic())
                .map(work)
                .onErrorMap(
                        NotAllowed.class, denied -> new ResponseStatusException(HttpStatus.FORBIDDEN, null, denied));
    }

    private static Account account(Held it) {
        return new Account(
                it.username(),
                it.personId(),
                Arrays.stream(PlatformRole.values())
                        .filter(role -> it.roles().contains(Role.valueOf(role.name())))
                        .collect(Collectors.toUnmodifiableSet()),
                it.since(),
                it.lastLogin());
    }

    private static String path(String token) {
        return "/setup?token=" + token;
    }
}
