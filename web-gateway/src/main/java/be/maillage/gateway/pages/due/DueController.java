package be.maillage.gateway.pages.due;

import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.readmodel.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What is due in a coordination, for those whom it concerns. */
@Controller
class DueController {

    /** How many are on a page. Those of one kind and day share a line, so these are far fewer lines. */
    private static final int LENGTH = 200;

    private final SectionPages pages;
    private final DueAnswers answers;

    DueController(SectionPages pages, DueAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/due")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.DUE, "due/list", asked -> {
            DueView.Choice choice = DueView.Choice.of(asked.here());
            return answers.due(
                            asked.reader(),
                            asked.coordinationId(),
                            choice.filter(asked.today()),
                            new Paging(asked.paging().cursor(), LENGTH),
                            choice.older(asked.today()),
                            asked.today())
                    .map(due -> DueView.of(due.listed(), due.counted(), choice, asked));
        });
    }
}
