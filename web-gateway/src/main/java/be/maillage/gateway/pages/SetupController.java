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

/** The one form that the one-time set-up link opens: the first administrator's account. */
@Controller
class SetupController {

    private final FirstAdministrator firstAdministrator;
    private final Frames frames;

    SetupController(FirstAdministrator firstAdministrator, Frames frames) {
        this.firstAdministrator = firstAdministrator;
        this.frames = frames;
    }

    /** @param errors sentences by field */
    public record SetupPage(String token, SetupForm form, Map<String, String> errors) {}

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
            ServerWebExchange exchange, String token, SetupForm form, MultiValueMap<String, String> data) {
        Texts texts = frames.words(exchange).texts();
        Map<String, String> errors = form.errors(data.getFirst("password"), data.getFirst("again"), texts);
        if (!errors.isEmpty()) {
            return page(exchange, token, form, errors);
        }
        String password = String.valueOf(data.getFirst("password"));
        return Mono.fromCallable(() -> {
                    firstAdministrator.create(token, form.name(), form.username(), password);
                    return Rendering.redirectTo("/login?created")
                            .status(HttpStatus.SEE_OTHER)
                            .build();
                })
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(TokenSpent.class, SetupController::gone)
                .onErrorResume(
                        UsernameTaken.class,
                        taken -> page(
                                exchange, token, form, Map.of("username", texts.say("setup.error.username.taken"))));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, String token, SetupForm form, Map<String, String> errors) {
        return frames.asking(exchange)
                .map(frame -> Rendering.view("setup")
                        .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .modelAttribute("f", frame)
                        .modelAttribute("p", new SetupPage(token, form, errors))
                        .build());
    }

    /** The token, when it is the one of the link; else the page does not exist. */
    private Mono<String> accepted(@Nullable String token) {
        if (token == null) {
            return Mono.error(gone(new TokenSpent()));
        }
        return Mono.fromCallable(() -> firstAdministrator.accepts(token))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(Boolean::booleanValue)
                .map(yes -> token)
                .switchIfEmpty(Mono.error(() -> gone(new TokenSpent())));
    }

    private static ResponseStatusException gone(Throwable cause) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No such set-up link", cause);
    }
}
