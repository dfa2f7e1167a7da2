package be.maillage.gateway.pages;

import be.maillage.history.Ids;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where one arrives: what this is, and which coordinations there are. */
@Controller
class HomeController {

    private static final String CURSOR = "after";

    private final Answers answers;
    private final CurrentReader currentReader;
    private final Fictitious fictitious;
    private final DemoAccounts demo;
    private final Frames frames;

    HomeController(
            Answers answers, CurrentReader currentReader, Fictitious fictitious, DemoAccounts demo, Frames frames) {
        this.answers = answers;
        this.currentReader = currentReader;
        this.fictitious = fictitious;
        this.demo = demo;
        this.frames = frames;
    }

    /** @param next where the list goes on; null at its end */
    public record HomePage(
            List<HeaderView> coordinations, @Nullable String next, DemoAccounts demo) {}

    @GetMapping("/")
    Mono<Rendering> show(ServerWebExchange exchange) {
        Here here = Here.of(exchange.getRequest());
        Words words = frames.words(exchange);
        return Mono.zip(
                        frames.reading(exchange),
                        currentReader
                                .of(exchange, Ids.PLATFORM)
                                .flatMap(reader -> answers.coordinations(reader, Paging.of(here.value(CURSOR), null))))
                .map(both -> Rendering.view("home")
                        .modelAttribute("f", both.getT1())
                        .modelAttribute(
                                "p",
                                new HomePage(
                                        both.getT2().items().stream()
                                                .map(it -> HeaderView.of(it, Map.of(), fictitious.is(it.id()), words))
                                                .toList(),
                                        both.getT2().next() == null
                                                ? null
                                                : here.with(CURSOR, both.getT2().next())
                                                        .url(),
                                        demo))
                        .build());
    }
}
