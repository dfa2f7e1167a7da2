package be.maillage.gateway.pages.situation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.situation.situations.SituationCount;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The situations laid before a coordination or its subgroups, for those who take part; a number for the others. */
@Controller
class SituationController {

    private static final SituationCount UNTOLD = new SituationCount(0, 0);

    private final SectionPages pages;
    private final SituationAnswers answers;

    SituationController(SectionPages pages, SituationAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/situations")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.SITUATIONS,
                "situation/list",
                asked -> Mono.zip(
                                answers.situations(asked.reader(), asked.coordinationId(), asked.paging()),
                                answers.count(asked.reader(), asked.coordinationId())
                                        .defaultIfEmpty(UNTOLD),
                                answers.allowed(asked.reader(), asked.coordinationId())
                                        .defaultIfEmpty(false))
                        .map(all -> SituationsView.of(all.getT1(), all.getT2(), all.getT3(), asked)));
    }

    @GetMapping("/coordinations/{id}/situations/{situationId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String situationId, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.SITUATIONS,
                "situation/situation",
                asked -> answers.situation(asked.reader(), asked.coordinationId(), Asked.id(situationId))
                        .flatMap(situation -> asked.names(situation.participants())
                                .map(people -> SituationView.of(situation, people, asked))));
    }
}
