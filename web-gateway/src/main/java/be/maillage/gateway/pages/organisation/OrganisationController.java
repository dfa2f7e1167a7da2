package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.readmodel.Paging;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An organisation's own page, and the list of what is shared. */
@Controller
class OrganisationController {

    /** More duos and subgroups than a coordination has. */
    private static final Paging ALL = new Paging(null, Paging.MAX_LIMIT);

    private final SectionPages pages;
    private final OrganisationAnswers answers;

    OrganisationController(SectionPages pages, OrganisationAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/organisations/{organisationId}")
    Mono<Rendering> one(@PathVariable String id, @PathVariable String organisationId, ServerWebExchange exchange) {
        UUID organisation = Asked.id(organisationId);
        return pages.showAnyDay(
                exchange,
                id,
                Section.DIRECTORY,
                "organisation/organisation",
                asked -> answers.at(asked)
                        .organisation(asked.reader(), asked.coordinationId(), organisation, asked.today())
                        .flatMap(found -> view(found, asked)));
    }

    private Mono<OrganisationView> view(Organisation found, Asked asked) {
        ResourceQuery.Filter own = new ResourceQuery.Filter(null, null, found.id());
        return Mono.zip(
                        answers.at(asked)
                                .resources(asked.reader(), asked.coordinationId(), own, Paging.first(), asked.today()),
                        answers.at(asked).visits(asked.reader(), asked.coordinationId(), found.id(), asked.paging()),
                        asked.names(OrganisationView.persons(found)),
                        answers.at(asked).duos(asked.reader(), asked.coordinationId(), ALL),
                        answers.at(asked).subgroups(asked.reader(), asked.coordinationId(), ALL, asked.today()),
                        answers.at(asked).hasCharter(asked.reader(), asked.coordinationId()))
                .map(all -> OrganisationView.of(
                        found,
                        all.getT1().items(),
                        all.getT2(),
                        all.getT3(),
                        TogetherView.of(found, all.getT4().items(), all.getT5().items(), asked),
                        all.getT6(),
                        asked));
    }

    @GetMapping("/coordinations/{id}/resources")
    Mono<Rendering> resources(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.RESOURCES, "organisation/resources", asked -> {
            ResourceQuery.Filter filter = ResourcesView.filter(asked.here());
            return answers.resources(asked.reader(), asked.coordinationId(), filter, asked.paging(), asked.today())
                    .map(page -> ResourcesView.of(page, filter, asked));
        });
    }
}
