package be.maillage.gateway.pages;

import be.maillage.account.PlatformRole;
import be.maillage.decision.Refused;
import be.maillage.gateway.pages.AccountDesk.Account;
import be.maillage.history.Ids;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.person.people.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The accounts of the platform, for those who administer it. */
@Controller
class AccountsController {

    /** How many accounts a page shows. */
    private static final int LENGTH = 50;

    private static final String SEARCH = "q";

    private final AccountDesk desk;
    private final Answers answers;
    private final CurrentReader currentReader;
    private final Frames frames;

    AccountsController(AccountDesk desk, Answers answers, CurrentReader currentReader, Frames frames) {
        this.desk = desk;
        this.answers = answers;
        this.currentReader = currentReader;
        this.frames = frames;
    }

    @GetMapping("/accounts")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return page(exchange, null);
    }

    @PostMapping("/accounts/links")
    Mono<Rendering> link(ServerWebExchange exchange) {
        return administrator(exchange)
                .flatMap(reader -> exchange.getFormData()
                        .map(data -> Asked.id(Objects.requireNonNullElse(data.getFirst("person"), "")))
                        .flatMap(person -> Mono.zip(desk.link(exchange, person), answers.names(reader, List.of(person)))
                                .flatMap(both -> made(
                                        exchange,
                                        frames.words(exchange)
                                                .person(both.getT2().get(person)),
                                        both.getT1()))));
    }

    @PostMapping("/accounts/people")
    Mono<Rendering> invite(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data ->
                        Objects.requireNonNullElse(data.getFirst("name"), "").strip())
                .flatMap(name -> desk.invite(exchange, name).flatMap(path -> made(exchange, name, path)))
                .onErrorResume(Refused.class, refused -> page(exchange, refused));
    }

    @PostMapping("/accounts/roles")
    Mono<Rendering> role(ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> desk.setRole(
                        exchange,
                        Objects.requireNonNullElse(data.getFirst("username"), ""),
                        role(data.getFirst("role")),
                        Boolean.parseBoolean(data.getFirst("held"))))
                .thenReturn(Rendering.redirectTo("/accounts?done")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(Refused.class, refused -> page(exchange, refused));
    }

    @GetMapping("/accounts/history")
    Mono<Rendering> history(ServerWebExchange exchange) {
        Here here = Here.of(exchange.getRequest());
        Words words = frames.words(exchange);
        return administrator(exchange)
                .flatMap(reader -> Mono.zip(
                        frames.reading(exchange),
                        desk.history(exchange, AccountsHistory.before(here), LENGTH, words.locale())))
                .map(both -> Rendering.view("accounts-history")
                        .modelAttribute("f", both.getT1())
                        .modelAttribute("p", AccountsHistory.of(both.getT2(), here, words))
                        .build());
    }

    private Mono<Rendering> page(ServerWebExchange exchange, @Nullable Refused refused) {
        Here here = Here.of(exchange.getRequest());
        Words words = frames.words(exchange);
        String q = here.value(SEARCH);
        return administrator(exchange)
                .flatMap(reader -> Mono.zip(
                        frames.asking(exchange),
                        desk.accounts(exchange, here.value(Asked.CURSOR), LENGTH + 1)
                                .flatMap(found -> rows(reader, found, words)),
                        q == null ? Mono.just(List.<PersonName>of()) : desk.people(exchange, q)))
                .map(all -> Rendering.view("accounts")
                        .status(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("f", all.getT1())
                        .modelAttribute(
                                "p",
                                AccountsView.of(
                                        all.getT2(),
                                        LENGTH,
                                        all.getT3(),
                                        here,
                                        refused == null ? null : Refusals.say(refused, words),
                                        words))
                        .build());
    }

    private Mono<List<AccountsView.Row>> rows(Reader reader, List<Account> found, Words words) {
        List<UUID> people = found.stream().map(Account::personId).toList();
        return answers.names(reader, people)
                .map(names -> found.stream()
                        .map(account -> AccountsView.Row.of(account, names.get(account.personId()), reader, words))
                        .toList());
    }

    private Mono<Rendering> made(ServerWebExchange exchange, String name, String path) {
        return frames.reading(exchange)
                .map(frame -> Rendering.view("accounts-link")
                        .modelAttribute("f", frame)
                        .modelAttribute(
                                "p", new LinkPage(name, null, LinkPage.address(exchange, path), true, "/accounts"))
                        .build());
    }

    private Mono<Reader> administrator(ServerWebExchange exchange) {
        return currentReader.of(exchange, Ids.PLATFORM).flatMap(reader -> {
            if (reader.person() == null) {
                return Mono.error(new AccessDeniedException("Nobody is signed in"));
            }
            return reader.is(Role.ADMINISTRATOR)
                    ? Mono.just(reader)
                    : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "Not an administrator"));
        });
    }

    private static PlatformRole role(@Nullable String name) {
        return Arrays.stream(PlatformRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such role"));
    }
}
