package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who owes what. */
@Controller
class ActionController {

    private final SectionPages pages;
    private final MeetingAnswers answers;

    ActionController(SectionPages pages, MeetingAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/actions")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.ACTIONS, "meeting/actions", asked -> {
            ActionsView.Choice choice = ActionsView.Choice.of(asked.here());
            return answers.actions(
                            asked.reader(), asked.coordinationId(), choice.filter(), asked.paging(), asked.today())
                    .flatMap(page -> asked.names(ActionsView.persons(page.items()))
                            .map(people -> ActionsView.of(page, choice, people, asked)));
        });
    }
}
