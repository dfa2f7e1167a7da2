package be.maillage.gateway.pages;

import be.maillage.gateway.security.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form to sign in with; what it sends is received by the chain of security filters. */
@Controller
class LoginController {

    private final DemoAccounts demo;
    private final Frames frames;

    LoginController(DemoAccounts demo, Frames frames) {
        this.demo = demo;
        this.frames = frames;
    }

    /**
     * @param refused whether the last attempt failed; the same words whether there is such an account or not
     * @param to the page that they wanted; null when they came of themselves
     * @param left whether somebody just signed out
     */
    public record LoginPage(
            boolean refused,
            boolean left,
            boolean created,
            @Nullable String to,
            DemoAccounts demo) {}

    @GetMapping("/login")
    Mono<Rendering> show(ServerWebExchange exchange) {
        var parameters = exchange.getRequest().getQueryParams();
        LoginPage page = new LoginPage(
                parameters.containsKey("error"),
                parameters.containsKey("logout"),
                parameters.containsKey("created"),
                Onward.checked(parameters.getFirst(Onward.FIELD)).orElse(null),
                demo);
        return frames.asking(exchange)
                .map(frame -> Rendering.view("login")
                        .modelAttribute("f", frame)
                        .modelAttribute("p", page)
                        .build());
    }
}
