package be.maillage.gateway.pages;

import be.maillage.decision.Refused;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The page that a meeting's link or QR code leads to. Who is signed in checks in as themselves; anybody else says which organisation is there and no
 * more. That the link is right is for the meeting to judge when the form is sent, so that guessing links shows nothing.
 */
@Controller
class CheckInController {

    private static final String PATH = "/check-in/{coordination}/{meeting}/{secret}";

    private final Answers answers;
    private final CheckIns checkIns;
    private final Frames frames;
    private final Clock clock;

    CheckInController(Answers answers, CheckIns checkIns, Frames frames, Clock clock) {
        this.answers = answers;
        this.checkIns = checkIns;
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * @param organisations to choose from
     * @param own whether these are the ones that whoever is signed in represents
     * @param chosen the id of the last choice
     * @param done the name of the organisation whose presence was recorded; null before
     * @param error why it was not; null when nothing went wrong
     */
    public record CheckInPage(
            Text coordination,
            List<Choice> organisations,
            boolean own,
            @Nullable String chosen,
            @Nullable Text done,
            @Nullable String error) {}

    /** @param lang the name's own language where the page has to say it */
    public record Choice(String id, String name, @Nullable String lang, boolean chosen) {}

    private record Given(UUID coordinationId, UUID meetingId, String secret) {}

    @GetMapping(PATH)
    Mono<Rendering> show(@PathVariable String coordination, @PathVariable String meeting, ServerWebExchange exchange) {
        Asked.id(meeting);
        return page(exchange, Asked.id(coordination), null, false, null);
    }

    @PostMapping(PATH)
    Mono<Rendering> checkIn(
            @PathVariable String coordination,
            @PathVariable String meeting,
            @PathVariable String secret,
            ServerWebExchange exchange) {
        Given given = new Given(Asked.id(coordination), Asked.id(meeting), secret);
        return exchange.getFormData().flatMap(form -> {
            String chosen = form.getFirst("organisation");
            return chosen == null || chosen.isBlank()
                    ? page(exchange, given.coordinationId(), null, false, say(exchange, "checkin.choose"))
                    : checkIn(exchange, given, Asked.id(chosen));
        });
    }

    private Mono<Rendering> checkIn(ServerWebExchange exchange, Given given, UUID organisation) {
        return checkIns.checkIn(exchange, given.coordinationId(), given.meetingId(), organisation, given.secret())
                .then(Mono.defer(() -> page(exchange, given.coordinationId(), organisation, true, null)))
                .onErrorResume(
                        Refused.class,
                        refused -> page(
                                exchange,
                                given.coordinationId(),
                                organisation,
                                false,
                                Refusals.say(refused, frames.words(exchange))));
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange,
            UUID coordinationId,
            @Nullable UUID chosen,
            boolean done,
            @Nullable String error) {
        Words words = frames.words(exchange);
        return Mono.zip(
                        frames.asking(exchange),
                        answers.coordination(Reader.PUBLIC, coordinationId)
                                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))),
                        organisations(coordinationId).collectList(),
                        checkIns.represented(exchange, coordinationId))
                .map(all -> {
                    List<UUID> represented = all.getT4();
                    List<Choice> choices = choices(all.getT3(), represented, chosen, words);
                    return Rendering.view("check-in")
                            .status(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                            .modelAttribute("f", all.getT1())
                            .modelAttribute(
                                    "p",
                                    new CheckInPage(
                                            words.name(all.getT2().names()),
                                            choices,
                                            !represented.isEmpty(),
                                            chosen == null ? null : chosen.toString(),
                                            done ? nameOf(chosen, all.getT3(), words) : null,
                                            error))
                            .build();
                });
    }

    /** Every open entry of the directory: guests come from organisations that are no members. */
    private Flux<Organisation> organisations(UUID coordinationId) {
        LocalDate today = LocalDate.now(clock.withZone(Dates.BRUSSELS));
        return page(coordinationId, null, today)
                .expand(page -> page.next() == null ? Mono.empty() : page(coordinationId, page.next(), today))
                .flatMapIterable(Page::items)
                .filter(organisation -> organisation.closedOn() == null);
    }

    private Mono<Page<Organisation>> page(UUID coordinationId, @Nullable String cursor, LocalDate today) {
        return answers.organisations(
                Reader.PUBLIC, coordinationId, DirectoryQuery.Filter.ALL, new Paging(cursor, Paging.MAX_LIMIT), today);
    }

    private static List<Choice> choices(
            List<Organisation> all, List<UUID> represented, @Nullable UUID chosen, Words words) {
        Collator collator = Collator.getInstance(words.locale());
        return all.stream()
                .filter(organisation -> represented.isEmpty() || represented.contains(organisation.id()))
                .map(organisation -> choice(organisation, represented.size() == 1, chosen, words))
                .sorted(Comparator.comparing(Choice::name, collator))
                .toList();
    }

    private static Choice choice(Organisation organisation, boolean only, @Nullable UUID chosen, Words words) {
        Text name = words.name(organisation.names());
        return new Choice(
                organisation.id().toString(),
                name.text(),
                name.lang(),
                only || organisation.id().equals(chosen));
    }

    private static Text nameOf(@Nullable UUID organisation, List<Organisation> all, Words words) {
        Map<UUID, Text> names = all.stream()
                .collect(Collectors.toMap(
                        Organisation::id, it -> words.name(it.names()), (one, same) -> one, HashMap::new));
        return names.getOrDefault(organisation, words.own(words.texts().say("unknown.organisation")));
    }

    private String say(ServerWebExchange exchange, String key) {
        return frames.words(exchange).texts().say(key);
    }
}
