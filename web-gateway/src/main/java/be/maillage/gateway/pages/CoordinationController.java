package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.duo.continuum.Continuum;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PersonName;
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
        UUID coordinationId = uuid(id);
        return currentReader
                .of(exchange, coordinationId)
                .flatMap(reader -> show(reader, coordinationId, Here.of(exchange.getRequest()), exchange));
    }

    private Mono<Rendering> show(Reader reader, UUID id, Here here, ServerWebExchange exchange) {
        Words words = frames.words(exchange);
        LocalDate today = LocalDate.now(clock.withZone(Dates.BRUSSELS));
        DirectoryQuery.Filter members = MembersView.filter(here);
        AuditQuery.Filter events = HistoryView.filter(here);
        return Mono.zip(
                        frames.reading(exchange),
                        header(reader, id, words),
                        answers.organisations(reader, id, members, paging(here, MembersView.CURSOR), today),
                        answers.duos(reader, id, paging(here, DuosView.CURSOR)),
                        answers.pairs(reader, id, paging(here, ContinuumView.CURSOR), today),
                        answers.continuum(reader, id).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        slice(new Trail(answers, reader, id, events, words.locale()), here),
                        total(reader, id, words))
                .map(all -> {
                    Set<Long> shown =
                            all.getT7().entries().stream().map(Entry::position).collect(Collectors.toUnmodifiableSet());
                    Optional<Continuum> continuum = all.getT6();
                    CoordinationPage page = new CoordinationPage(
                            all.getT2(),
                            MembersView.of(all.getT3(), members, here, words),
                            DuosView.of(all.getT4(), here, words),
                            ContinuumView.of(all.getT5(), continuum, reader, shown, here, words),
                            HistoryView.of(all.getT7(), events, here, words),
                            CoordinationPage.figures(
                                    all.getT2().members(),
                                    all.getT4().total(),
                                    continuum.map(Continuum::coverage),
                                    all.getT8(),
                                    words.texts()));
                    return Rendering.view("coordination")
                            .modelAttribute("f", all.getT1())
                            .modelAttribute("p", page)
                            .build();
                });
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

    private static Mono<Trail.Slice> slice(Trail trail, Here here) {
        return HistoryView.newestFirst(here)
                ? trail.newestFirst(HistoryView.position(here, HistoryView.BEFORE, Long.MAX_VALUE))
                : trail.oldestFirst(HistoryView.position(here, HistoryView.AFTER, 0));
    }

    /** How many events there are in all, whatever the history is filtered by. */
    private Mono<Long> total(Reader reader, UUID id, Words words) {
        return answers.trail(reader, id, AuditQuery.Filter.ALL, 0, 1, words.locale())
                .map(page -> page.total());
    }

    private static Paging paging(Here here, String cursor) {
        return Paging.of(here.value(cursor), null);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Not an id", e);
        }
    }
}
