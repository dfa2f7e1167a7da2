package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination's meetings, and each of them in full. */
@Controller
class MeetingController {

    private final SectionPages pages;
    private final MeetingAnswers answers;

    MeetingController(SectionPages pages, MeetingAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/meetings")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.showAnyDay(exchange, id, Section.MEETINGS, "meeting/list", asked -> {
            MeetingsView.Choice choice = MeetingsView.Choice.of(asked.here());
            return Mono.zip(
                            meetings(asked, choice.filter(When.COMING), Order.ASCENDING, Paging.first()),
                            meetings(asked, choice.filter(When.PAST), Order.DESCENDING, asked.paging()),
                            meetings(asked, MeetingQuery.Filter.of(When.RESERVED), Order.ASCENDING, Paging.of(null, 1)))
                    .map(all -> MeetingsView.of(
                            all.getT1(), all.getT2(), all.getT3().total(), choice, asked));
        });
    }

    @GetMapping("/coordinations/{id}/meetings/{meetingId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String meetingId, ServerWebExchange exchange) {
        return pages.showAnyDay(
                exchange,
                id,
                Section.MEETINGS,
                "meeting/meeting",
                asked -> answers.at(asked)
                        .meeting(asked.reader(), asked.coordinationId(), Asked.id(meetingId), asked.today())
                        .flatMap(meeting -> asked.names(MeetingView.persons(meeting))
                                .map(people ->
                                        MeetingView.of(meeting, people, CalendarController.origin(exchange), asked))));
    }

    private Mono<Page<Meeting>> meetings(Asked asked, MeetingQuery.Filter filter, Order order, Paging paging) {
        return answers.at(asked).meetings(asked.reader(), asked.coordinationId(), filter, order, paging, asked.today());
    }
}
