package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.CurrentReader;
import be.maillage.gateway.pages.SpokenTo;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Brussels;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Meetings for one's own calendar: one of them, or all of a coordination that the reader may know, for whoever subscribes without an account the public ones. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** The last months are kept, so that a calendar that asks again does not lose what has just been. */
    private static final int MONTHS_BACK = 3;

    private final MeetingAnswers answers;
    private final CurrentReader readers;
    private final SpokenTo spokenTo;
    private final Clock clock;

    CalendarController(MeetingAnswers answers, CurrentReader readers, SpokenTo spokenTo, Clock clock) {
        this.answers = answers;
        this.readers = readers;
        this.spokenTo = spokenTo;
        this.clock = clock;
    }

    @GetMapping("/coordinations/{id}/meetings.ics")
    Mono<ResponseEntity<String>> all(@PathVariable String id, ServerWebExchange exchange) {
        UUID coordination = Asked.id(id);
        Words words = spokenTo.words(exchange);
        LocalDate today = today();
        String meetings = origin(exchange) + "/coordinations/" + coordination + "/meetings/";
        return readers.of(exchange, coordination)
                .flatMap(reader -> Mono.zip(
                        spokenTo.name(reader, coordination),
                        list(reader, coordination, When.COMING, today),
                        list(reader, coordination, When.PAST, today)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(all -> file(
                        words.name(all.getT1()).text(),
                        Stream.concat(all.getT2().items().stream(), all.getT3().items().stream())
                                .filter(CalendarController::isOnADay)
                                .filter(it ->
                                        it.day() != null && it.day().earliest().isAfter(today.minusMonths(MONTHS_BACK)))
                                .map(it -> entry(it, 0, "", meetings, words))
                                .toList()));
    }

    @GetMapping("/coordinations/{id}/meetings/{meetingId}.ics")
    Mono<ResponseEntity<String>> one(
            @PathVariable String id, @PathVariable String meetingId, ServerWebExchange exchange) {
        UUID coordination = Asked.id(id);
        Words words = spokenTo.words(exchange);
        String meetings = origin(exchange) + "/coordinations/" + coordination + "/meetings/";
        return readers.of(exchange, coordination)
                .flatMap(reader -> answers.meeting(reader, coordination, Asked.id(meetingId), today()))
                .filter(it -> isOnADay(it.summary()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(it -> entry(it.summary(), changes(it), Invitation.agenda(it, words), meetings, words))
                .map(entry -> file(entry.summary(), List.of(entry)));
    }

    private Mono<Page<Meeting>> list(Reader reader, UUID coordination, When when, LocalDate today) {
        return answers.meetings(
                reader,
                coordination,
                MeetingQuery.Filter.of(when),
                when == When.PAST ? Order.DESCENDING : Order.ASCENDING,
                new Paging(null, Paging.MAX_LIMIT),
                today);
    }

    /** Whether there is a day to put it on. */
    static boolean isOnADay(Meeting it) {
        return !it.reserved() && it.day() != null && it.day().precision() == Precision.DAY;
    }

    private static int changes(MeetingInFull it) {
        return it.reschedulings().size() + (it.agendaAmendedOn() == null ? 0 : 1) + (it.cancellation() == null ? 0 : 1);
    }

    private static ICalendar.Entry entry(Meeting it, int changes, String description, String meetings, Words words) {
        Invitation about = new Invitation(it, words);
        return new ICalendar.Entry(
                it.id(),
                about.day(),
                it.start(),
                it.end(),
                it.state() == Meeting.State.CANCELLED,
                changes,
                about.subject(),
                about.place(),
                description,
                meetings + it.id());
    }

    private ResponseEntity<String> file(String name, List<ICalendar.Entry> entries) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"maillage.ics\"")
                .body(ICalendar.of(name, entries, Brussels.ZONE, clock.instant()));
    }

    static String origin(ServerWebExchange exchange) {
        var here = exchange.getRequest().getURI();
        return here.getScheme() + "://" + here.getRawAuthority();
    }

    private LocalDate today() {
        return Brussels.dayAt(clock.instant());
    }
}
