package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.history.Ids;
import be.maillage.history.Reader;
import be.maillage.readmodel.Paging;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final Doings doings;

    /** The same for everybody, so it is asked once in a while and not for each: a minute old is new enough here. */
    private final Mono<Answers.Latest> latest;

    HomeController(
            Answers answers,
            CurrentReader currentReader,
            Fictitious fictitious,
            DemoAccounts demo,
            Frames frames,
            Doings doings,
            Clock clock) {
        this.answers = answers;
        this.currentReader = currentReader;
        this.fictitious = fictitious;
        this.demo = demo;
        this.frames = frames;
        this.doings = doings;
        this.latest = Mono.defer(() -> answers.latest(LocalDate.now(clock.withZone(Dates.BRUSSELS))))
                .cache(any -> Duration.ofMinutes(1), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @GetMapping("/")
    Mono<Rendering> show(ServerWebExchange exchange) {
        Here here = Here.of(exchange.getRequest());
        Words words = frames.words(exchange);
        Paging paging = new Paging(here.value(CURSOR), Paging.MAX_LIMIT);
        return Mono.zip(
                        frames.reading(exchange),
                        currentReader
                                .of(exchange, Ids.PLATFORM)
                                .flatMap(reader -> answers.coordinations(reader, paging)),
                        currentReader
                                .of(exchange, Ids.PLATFORM)
                                .flatMap(reader -> MineView.of(exchange, reader, currentReader, answers, words)),
                        currentReader.of(exchange, Ids.PLATFORM).map(reader -> founding(reader, words)),
                        // Whoever is signed in finds the news on the desk of their own coordination.
                        currentReader
                                .name(exchange)
                                .map(user -> Optional.<Answers.Latest>empty())
                                .switchIfEmpty(Mono.defer(() -> latest.map(Optional::of))))
                .map(both -> Rendering.view("home")
                        .modelAttribute("f", both.getT1())
                        .modelAttribute("mine", both.getT3())
                        .modelAttribute("founding", both.getT4())
                        .modelAttribute(
                                "told",
                                both.getT5()
                                        .map(told ->
                                                LatestView.of(told, both.getT2().items(), fictitious::is, words))
                                        .orElse(List.of()))
                        .modelAttribute(
                                "p",
                                HomeView.of(
                                        both.getT2().items(),
                                        here.value("where"),
                                        both.getT2().next() == null
                                                ? null
                                                : here.with(CURSOR, both.getT2().next())
                                                        .url(),
                                        fictitious::is,
                                        demo,
                                        words))
                        .build());
    }

    /** The way to found a coordination, for whoever runs the platform. */
    private List<Doing> founding(Reader reader, Words words) {
        Doing doing = reader.is(Reader.Role.ADMINISTRATOR)
                ? doings.find(reader, Ids.PLATFORM, "found-coordination", Map.of(), words.texts())
                : null;
        return doing == null ? List.of() : List.of(doing);
    }

    /** From the words and the coordination that somebody chose to what is found there; without a coordination, back to where one chooses it. */
    @GetMapping("/find")
    ResponseEntity<Void> find(ServerWebExchange exchange) {
        Here here = Here.of(exchange.getRequest());
        String in = here.value("in");
        String q = here.value("q");
        Map<String, String> words = q == null ? Map.of() : Map.of("q", q);
        String target = in == null
                ? "/"
                : Here.at(Section.DIRECTORY.path(Asked.id(in)), words).url();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(target))
                .build();
    }
}
