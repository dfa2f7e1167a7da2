package be.maillage.gateway.pages.desk;

import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fictitious;
import be.maillage.gateway.pages.HeaderView;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.gateway.pages.meeting.ActionsView;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page of a coordination: the desk of whoever is somebody there; for everybody else its public face. */
@Controller
class DeskController {

    private final SectionPages pages;
    private final DeskAnswers answers;
    private final Fictitious fictitious;

    DeskController(SectionPages pages, DeskAnswers answers, Fictitious fictitious) {
        this.pages = pages;
        this.answers = answers;
        this.fictitious = fictitious;
    }

    @GetMapping("/coordinations/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return pages.showAnyDay(exchange, id, Section.OVERVIEW, "coordination", this::view);
    }

    private Mono<DeskView> view(Asked asked) {
        Mono<HeaderView> header = answers.at(asked)
                .coordination(asked.reader(), asked.coordinationId())
                .flatMap(it -> asked.names(coordinators(it)).map(names -> header(it, names, asked)));
        return asked.known()
                ? Mono.zip(header, face(asked), desk(asked))
                        .map(all -> new DeskView(all.getT1(), all.getT2(), all.getT3(), false))
                : Mono.zip(header, face(asked))
                        .map(both -> new DeskView(
                                both.getT1(), both.getT2(), null, asked.reader().person() != null));
    }

    private HeaderView header(Coordination it, Map<UUID, PersonName> names, Asked asked) {
        return HeaderView.of(it, names, fictitious.is(it.id()), asked.words());
    }

    private static List<UUID> coordinators(Coordination it) {
        List<Mandate> mandates = it.coordinators();
        return mandates == null
                ? List.of()
                : mandates.stream().map(Mandate::personId).toList();
    }

    private Mono<FaceView> face(Asked asked) {
        int members = asked.known() ? FaceView.FEW_MEMBERS : FaceView.MEMBERS;
        return Mono.zip(
                        answers.at(asked)
                                .members(
                                        asked.reader(),
                                        asked.coordinationId(),
                                        Paging.of(null, members),
                                        asked.today()),
                        answers.at(asked)
                                .diagnostics(
                                        asked.reader(),
                                        asked.coordinationId(),
                                        Paging.of(null, FaceView.DIAGNOSTICS),
                                        asked.today()),
                        answers.at(asked)
                                .news(
                                        asked.reader(),
                                        asked.coordinationId(),
                                        Paging.of(null, FaceView.NEWS),
                                        asked.today()),
                        answers.at(asked).duos(asked.reader(), asked.coordinationId(), Paging.of(null, FaceView.DUOS)))
                .map(all -> FaceView.of(all.getT1(), all.getT2(), all.getT3(), all.getT4(), asked));
    }

    private Mono<DeskToday> desk(Asked asked) {
        UUID id = asked.coordinationId();
        DueQuery.Filter now = new DueQuery.Filter(DueQuery.theseWeeks(asked.today()), null, null, null);
        DueQuery.Filter older =
                new DueQuery.Filter(DueQuery.theseWeeks(asked.today()).minusDays(1), null, null);
        return Mono.zip(
                        answers.at(asked)
                                .meetings(
                                        asked.reader(),
                                        id,
                                        When.COMING,
                                        Paging.of(null, DeskToday.MEETINGS),
                                        asked.today()),
                        answers.at(asked).meetings(asked.reader(), id, When.PAST, Paging.of(null, 1), asked.today()),
                        answers.at(asked)
                                .mine(asked.reader(), id, Paging.of(null, DeskToday.ACTIONS), asked.today())
                                .flatMap(page -> asked.names(ActionsView.persons(page.items()))
                                        .map(people -> DeskToday.actions(page, people, asked))),
                        answers.at(asked)
                                .due(
                                        asked.reader(),
                                        id,
                                        now,
                                        Paging.of(null, DeskToday.OBLIGATIONS),
                                        older,
                                        asked.today()),
                        answers.at(asked)
                                .lately(
                                        asked.reader(),
                                        id,
                                        DeskToday.LATELY,
                                        asked.words().locale()),
                        asked.reader().is(Role.COORDINATOR)
                                ? answers.at(asked).standings(asked.reader(), id)
                                : Mono.just(Map.<Standing, Long>of()))
                .map(all -> DeskToday.of(
                        all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5(), all.getT6(), asked));
    }
}
