package be.maillage.gateway.pages.subgroup;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination's subgroups, and each of them in full. */
@Controller
class SubgroupController {

    private final SectionPages pages;
    private final SubgroupAnswers answers;

    SubgroupController(SectionPages pages, SubgroupAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/subgroups")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.SUBGROUPS, "subgroup/list", asked -> {
            SubgroupsView.Choice choice = SubgroupsView.Choice.of(asked.here());
            return answers.subgroups(
                            asked.reader(), asked.coordinationId(), choice.filter(), asked.paging(), asked.today())
                    .map(page -> SubgroupsView.of(page, choice, asked));
        });
    }

    @GetMapping("/coordinations/{id}/subgroups/{subgroupId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String subgroupId, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.SUBGROUPS,
                "subgroup/subgroup",
                asked -> answers.subgroup(asked.reader(), asked.coordinationId(), Asked.id(subgroupId), asked.today())
                        .flatMap(subgroup -> asked.names(SubgroupView.persons(subgroup))
                                .map(people -> SubgroupView.of(subgroup, people, asked))));
    }
}
