package be.maillage.gateway.pages.network;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The register of networks, and each of them in full. */
@Controller
class NetworkController {

    private final SectionPages pages;
    private final NetworkAnswers answers;

    NetworkController(SectionPages pages, NetworkAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/networks")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.NETWORKS, "network/list", asked -> {
            NetworksView.Choice choice = NetworksView.Choice.of(asked.here());
            return answers.networks(asked.reader(), asked.coordinationId(), choice.filter(), asked.paging())
                    .map(page -> NetworksView.of(page, choice, asked));
        });
    }

    @GetMapping("/coordinations/{id}/networks/{networkId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String networkId, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.NETWORKS,
                "network/network",
                asked -> answers.network(asked.reader(), asked.coordinationId(), Asked.id(networkId))
                        .flatMap(network -> asked.names(NetworkView.persons(network))
                                .map(people -> NetworkView.of(network, people, asked))));
    }
}
