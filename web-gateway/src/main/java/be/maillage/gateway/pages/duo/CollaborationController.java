package be.maillage.gateway.pages.duo;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How far partners of a coordination work together: all of them on a day, each pair, and the duos that they tell of. */
@Controller
class CollaborationController {

    private final SectionPages pages;
    private final CollaborationAnswers answers;

    CollaborationController(SectionPages pages, CollaborationAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/continuum")
    Mono<Rendering> continuum(@PathVariable String id, ServerWebExchange exchange) {
        return pages.showAnyDay(exchange, id, Section.CONTINUUM, "duo/continuum", asked -> {
            MeshChoice choice = MeshChoice.of(asked.here(), asked.today());
            return answers.at(asked)
                    .mesh(asked.reader(), asked.coordinationId(), choice.basis(), choice.day(), asked.today())
                    .map(mesh -> MeshView.of(mesh, choice, asked));
        });
    }

    @GetMapping("/coordinations/{id}/pairs/{pairId}")
    Mono<Rendering> pair(@PathVariable String id, @PathVariable String pairId, ServerWebExchange exchange) {
        return pages.showAnyDay(
                exchange,
                id,
                Section.CONTINUUM,
                "duo/pair",
                asked -> answers.at(asked)
                        .pair(asked.reader(), asked.coordinationId(), Asked.id(pairId), asked.today())
                        .flatMap(pair -> Mono.zip(
                                        answers.at(asked)
                                                .duo(
                                                        asked.reader(),
                                                        asked.coordinationId(),
                                                        pair.pair().id())
                                                .map(Optional::of)
                                                .defaultIfEmpty(Optional.empty()),
                                        answers.at(asked)
                                                .entries(
                                                        asked.reader(),
                                                        asked.coordinationId(),
                                                        PairView.positions(pair),
                                                        asked.words().locale()),
                                        asked.names(PairView.persons(pair)))
                                .map(found -> PairView.of(
                                        pair, found.getT1().orElse(null), found.getT2(), found.getT3(), asked))));
    }

    @GetMapping("/coordinations/{id}/duos")
    Mono<Rendering> duos(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.DUOS,
                "duo/list",
                asked -> answers.duos(asked.reader(), asked.coordinationId(), asked.paging())
                        .flatMap(page -> answers.pairs(
                                        asked.reader(),
                                        asked.coordinationId(),
                                        page.items().stream()
                                                .map(duo -> duo.id())
                                                .toList(),
                                        asked.today())
                                .map(pairs -> DuoListView.of(page, pairs, asked))));
    }

    @GetMapping("/coordinations/{id}/duos/{duoId}")
    Mono<Rendering> duo(@PathVariable String id, @PathVariable String duoId, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.DUOS, "duo/duo", asked -> {
            UUID wanted = Asked.id(duoId);
            return answers.duo(asked.reader(), asked.coordinationId(), wanted)
                    .zipWhen(duo -> answers.pair(asked.reader(), asked.coordinationId(), wanted, asked.today()))
                    .flatMap(both -> answers.entries(
                                    asked.reader(),
                                    asked.coordinationId(),
                                    List.copyOf(both.getT2().events()),
                                    asked.words().locale())
                            .map(entries -> DuoView.of(both.getT1(), both.getT2(), entries, asked)));
        });
    }
}
