package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.groupanalysis.analyses.Analysis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination's group analyses, and each of them as far as its reader takes part. */
@Controller
class AnalysisController {

    private final SectionPages pages;
    private final AnalysisAnswers answers;

    AnalysisController(SectionPages pages, AnalysisAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/analyses")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.ANALYSES, "groupanalysis/list", asked -> {
            Analysis.State state = asked.here().code("state", Analysis.State.class);
            return answers.analyses(asked.reader(), asked.coordinationId(), state, asked.paging())
                    .map(page -> AnalysesView.of(page, state, asked));
        });
    }

    @GetMapping("/coordinations/{id}/analyses/{analysisId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String analysisId, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.ANALYSES,
                "groupanalysis/analysis",
                asked -> answers.analysis(asked.reader(), asked.coordinationId(), Asked.id(analysisId))
                        .flatMap(analysis -> asked.names(AnalysisView.persons(analysis))
                                .map(people -> AnalysisView.of(analysis, people, asked))));
    }
}
