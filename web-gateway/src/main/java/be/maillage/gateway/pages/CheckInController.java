package be.maillage.gateway.pages;

import be.maillage.decision.Refused;
import be.maillage.gateway.pages.Choices.Choice;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.meeting.MeetingRule;
import be.maillage.meeting.meetings.MeetingByLink;
import be.maillage.meeting.meetings.MeetingByLink.State;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
 * The page that a meeting's link or QR code leads to: which meeting it is, and who is expected there. Who is signed in checks in as themselves; anybody
 * else says which organisation is there and no more. A link that is wrong, or does not serve now, says so at once and nothing else.
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
     * @param subject what the meeting is called; null when it may not be known
     * @param day when it is; null while the link is wrong
     * @param organisations to choose from first: those that are expected, where that may be known
     * @param others to choose from else, as guests come from organisations that are no members
     * @param serves whether the link serves now: else there is nothing to choose
     * @param own whether these are the ones that whoever is signed in represents
     * @param chosen the id of the last choice
     * @param done the name of the organisation whose presence was recorded; null before
     * @param error why it was not; null when nothing went wrong
     */
    public record CheckInPage(
            Text coordination,
            @Nullable Text subject,
            @Nullable Shown day,
            List<Choice> organisations,
            List<Choice> others,
            boolean serves,
            boolean own,
            @Nullable String chosen,
            @Nullable Text done,
            @Nullable String error) {}

    private record Given(UUID coordinationId, UUID meetingId, String secret) {}

    @GetMapping(PATH)
    Mono<Rendering> show(
            @PathVariable String coordination,
            @PathVariable String meeting,
            @PathVariable String secret,
            ServerWebExchange exchange) {
        return page(exchange, new Given(Asked.id(coordination), Asked.id(meeting), secret), null, false, null);
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
                    ? page(exchange, given, null, false, say(exchange, "checkin.choose"))
                    : checkIn(exchange, given, Asked.id(chosen));
        });
    }

    private Mono<Rendering> checkIn(ServerWebExchange exchange, Given given, UUID organisation) {
        return checkIns.checkIn(exchange, given.coordinationId(), given.meetingId(), organisation, given.secret())
                .then(Mono.defer(() -> page(exchange, given, organisation, true, null)))
                .onErrorResume(
                        Refused.class,
                        refused -> page(
                                exchange, given, organisation, false, Refusals.say(refused, frames.words(exchange))));
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, Given given, @Nullable UUID chosen, boolean done, @Nullable String error) {
        Words words = frames.words(exchange);
        UUID coordinationId = given.coordinationId();
        return Mono.zip(
                        frames.asking(exchange),
                        answers.coordination(Reader.PUBLIC, coordinationId)
                                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))),
                        organisations(coordinationId).collectList(),
                        checkIns.represented(exchange, coordinationId),
                        checkIns.look(coordinationId, given.meetingId(), given.secret()))
                .map(all -> {
                    MeetingByLink meeting = all.getT5();
                    MeetingRule refusal = refusal(meeting.state());
                    String said =
                            error != null || refusal == null || done ? error : Refusals.say(refusal.refused(), words);
                    return Rendering.view("check-in")
                            .status(status(error, done ? State.NOW : meeting.state()))
                            .modelAttribute("f", all.getT1())
                            .modelAttribute(
                                    "p",
                                    shown(
                                            words.name(all.getT2().names()),
                                            meeting,
                                            new Choices(all.getT3(), all.getT4(), meeting.expected(), chosen, words),
                                            done,
                                            said))
                            .build();
                });
    }

    private static CheckInPage shown(
            Text coordination, MeetingByLink meeting, Choices choices, boolean done, @Nullable String error) {
        BusinessDate day = meeting.day();
        UUID chosen = choices.chosen();
        Words words = choices.words();
        return new CheckInPage(
                coordination,
                words.text(meeting.subject()),
                day == null ? null : words.dates().of(day),
                choices.first(),
                choices.others(),
                refusal(meeting.state()) == null,
                choices.areOwn(),
                chosen == null ? null : chosen.toString(),
                done ? choices.nameOfChosen() : null,
                error);
    }

    /** What the meeting would answer: the link is judged by the same rules when it is looked at and when the form is sent. */
    private static @Nullable MeetingRule refusal(State state) {
        return switch (state) {
            case WRONG -> MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE;
            case EARLY -> MeetingRule.CHECK_IN_HAS_BEGUN;
            case OVER -> MeetingRule.CHECK_IN_IS_NOT_OVER;
            case NOW -> null;
        };
    }

    private static HttpStatus status(@Nullable String error, State state) {
        if (error != null) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return switch (state) {
            case WRONG -> HttpStatus.NOT_FOUND;
            case OVER -> HttpStatus.GONE;
            case EARLY, NOW -> HttpStatus.OK;
        };
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

    private String say(ServerWebExchange exchange, String key) {
        return frames.words(exchange).texts().say(key);
    }
}
