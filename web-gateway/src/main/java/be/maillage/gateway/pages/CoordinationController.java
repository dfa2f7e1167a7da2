package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.due.DueCount;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.duo.continuum.Continuum;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination with its members, its duos, its continuum and its history. */
@Controller
class CoordinationController {

    private final Answers answers;
    private final CurrentReader currentReader;
    private final Fictitious fictitious;
    private final Frames frames;
    private final Clock clock;

    CoordinationController(
            Answers answers, CurrentReader currentReader, Fictitious fictitious, Frames frames, Clock clock) {
        this.answers = answers;
        this.currentReader = currentReader;
        this.fictitious = fictitious;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/coordinations/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        UUID coordinationId = Asked.id(id);
        return currentReader
                .of(exchange, coordinationId)
                .flatMap(reader -> show(reader, coordinationId, Here.of(exchange.getRequest()), exchange));
    }

    private Mono<Rendering> show(Reader reader, UUID id, Here here, ServerWebExchange exchange) {
        Words words = frames.words(exchange);
        LocalDate today = LocalDate.now(clock.withZone(Dates.BRUSSELS));
        DirectoryQuery.Filter members = MembersView.filter(here);
        AuditQuery.Filter events = HistoryView.filter(here);
        ContinuumView.Asked pairs = ContinuumView.Asked.of(here);
        return Mono.zip(
                        frames.reading(exchange),
                        header(reader, id, words),
                        answers.organisations(reader, id, members, paging(here, MembersView.CURSOR), today),
                        answers.duos(reader, id, paging(here, DuosView.CURSOR)),
                        answers.attention(reader, id, pairs, words.locale(), today),
                        answers.continuum(reader, id).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        answers.trail(reader, id, events, HistoryView.from(here), words.locale()),
                        counts(reader, id, today))
                .map(all -> {
                    HeaderView header = all.getT2();
                    Page<Entry> trail = all.getT7();
                    ContinuumView.Seen seen = new ContinuumView.Seen(id, reader, today, here, positions(trail));
                    MembersView shown = MembersView.of(all.getT3(), members, here, words);
                    Counts counts = all.getT8();
                    CoordinationPage page = new CoordinationPage(
                            header,
                            BriefView.of(reader, header, shown, all.getT5(), counts.recent(), seen, words),
                            shown,
                            DuosView.of(all.getT4(), here, words),
                            ContinuumView.of(all.getT5(), all.getT6(), pairs, seen, words),
                            HistoryView.of(trail, events, here, words),
                            CoordinationPage.figures(
                                    header.members(),
                                    all.getT4().total(),
                                    all.getT6().map(Continuum::coverage),
                                    counts.events(),
                                    words.texts()),
                            CoordinationPage.due(id, counts.due(), words.texts()));
                    Place place = Place.of(
                            id,
                            header.name(),
                            header.fictitious(),
                            Section.OVERVIEW,
                            exchange.getRequest(),
                            all.getT1(),
                            today,
                            words);
                    return Rendering.view("coordination")
                            .modelAttribute("f", all.getT1())
                            .modelAttribute("c", place)
                            .modelAttribute("p", page)
                            .build();
                });
    }

    /** How many events there are in all and lately, whatever the history on the page is filtered by, and how much is due. */
    private record Counts(long events, long recent, DueCount due) {}

    private Mono<Counts> counts(Reader reader, UUID id, LocalDate today) {
        AuditQuery.Filter recent = new AuditQuery.Filter(null, BriefView.recently(today), null);
        return Mono.zip(
                        answers.events(reader, id, AuditQuery.Filter.ALL),
                        answers.events(reader, id, recent),
                        answers.due(reader, id, today))
                .map(all -> new Counts(all.getT1(), all.getT2(), all.getT3()));
    }

    private static Set<Long> positions(Page<Entry> trail) {
        return trail.items().stream().map(Entry::position).collect(Collectors.toUnmodifiableSet());
    }

    private Mono<HeaderView> header(Reader reader, UUID id, Words words) {
        return answers.coordination(reader, id)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(coordination -> names(reader, coordination)
                        .map(names -> HeaderView.of(coordination, names, fictitious.is(id), words)));
    }

    private Mono<Map<UUID, PersonName>> names(Reader reader, Coordination coordination) {
        List<Mandate> mandates = coordination.coordinators();
        return mandates == null || mandates.isEmpty()
                ? Mono.just(Map.of())
                : answers.names(reader, mandates.stream().map(Mandate::personId).toList());
    }

    private static Paging paging(Here here, String cursor) {
        return Paging.of(here.value(cursor), null);
    }
}
