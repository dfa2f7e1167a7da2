package be.maillage.gateway.pages;

import be.maillage.gateway.pages.FirstAdministrator.TokenSpent;
import be.maillage.gateway.pages.FirstAdministrator.UsernameTaken;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one form that a one-time link opens: the first administrator's account, the account of somebody invited, or another password. */
@Controller
class SetupController {

    private final FirstAdministrator firstAdministrator;
    private final AccountDesk desk;
    private final Frames frames;

    SetupController(FirstAdministrator firstAdministrator, AccountDesk desk, Frames frames) {
        this.firstAdministrator = firstAdministrator;
        this.desk = desk;
        this.frames = frames;
    }

    /** What a link opens. @param username of the account whose password it changes; null when it opens one */
    public record Opens(boolean first, @Nullable String username) {

        /** Its words. */
        public String key() {
            return first ? "setup" : username == null ? "setup.invited" : "setup.lost";
        }
    }

    /** @param errors sentences by field */
    public record SetupPage(String token, Opens opens, SetupForm form, Map<String, String> errors) {}

    private record Known(String token, Opens opens) {}

    @GetMapping("/setup")
    Mono<Rendering> show(ServerWebExchange exchange) {
        String token = exchange.getRequest().getQueryParams().getFirst("token");
        return accepted(token).flatMap(known -> page(exchange, known, SetupForm.EMPTY, Map.of()));
    }

    @PostMapping("/setup")
    Mono<Rendering> create(ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> accepted(data.getFirst("token"))
                        .flatMap(token -> create(exchange, token, SetupForm.of(data), data)));
    }

    private Mono<Rendering> create(
            ServerWebExchange exchange, Known link, SetupForm form, MultiValueMap<String, String> data) {
        Texts texts = frames.words(exchange).texts();
        return Mono.fromCallable(() -> errors(link.opens(), form, data, texts))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(errors -> errors.isEmpty()
                        ? create(exchange, link, form, String.valueOf(data.getFirst("password")), texts)
                        : page(exchange, link, form, errors));
    }

    private static Map<String, String> errors(
            Opens opens, SetupForm form, MultiValueMap<String, String> data, Texts texts) {
        Map<String, String> errors = form.errors(data.getFirst("password"), data.getFirst("again"), texts);
        if (!opens.first()) {
            errors.remove("name");
        }
        if (opens.username() != null) {
            errors.remove("username");
        }
        return errors;
    }

    private Mono<Rendering> create(
            ServerWebExchange exchange, Known link, SetupForm form, String password, Texts texts) {
        return opened(link, form, password)
                .thenReturn(Rendering.redirectTo("/login?created")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorMap(TokenSpent.class, SetupController::gone)
                .onErrorResume(
                        UsernameTaken.class,
                        taken -> page(
                                exchange, link, form, Map.of("username", texts.say("setup.error.username.taken"))));
    }

    private Mono<Void> opened(Known link, SetupForm form, String password) {
        return link.opens().first()
                ? Mono.fromCallable(() -> {
                            firstAdministrator.create(link.token(), form.name(), form.username(), password);
                            return true;
                        })
                        .subscribeOn(Schedulers.boundedElastic())
                        .then()
                : desk.choose(link.token(), form.username(), password);
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Known link, SetupForm form, Map<String, String> errors) {
        return frames.asking(exchange)
                .map(frame -> Rendering.view("setup")
                        .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("f", frame)
                        .modelAttribute("p", new SetupPage(link.token(), link.opens(), form, errors))
                        .build());
    }

    /** What the link of a token opens, when it works; else the page does not exist. */
    private Mono<Known> accepted(@Nullable String token) {
        if (token == null) {
            return Mono.error(gone(new TokenSpent()));
        }
        Mono<Opens> invited = desk.invited(token).map(found -> new Opens(false, found.username()));
        return Mono.fromCallable(() -> firstAdministrator.accepts(token))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(Boolean::booleanValue)
                .map(yes -> new Opens(true, null))
                .switchIfEmpty(invited)
                .map(opens -> new Known(token, opens))
                .switchIfEmpty(Mono.error(() -> gone(new TokenSpent())));
    }

    private static ResponseStatusException gone(Throwable cause) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No such set-up link", cause);
    }
}
