package be.maillage.gateway.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where whoever carries a coordination lets in somebody who sits for a member. */
@Controller
class PersonLinkController {

    private static final String PATH = "/coordinations/{coordination}/people/{person}/link";

    private final SectionPages pages;
    private final AccountDesk desk;

    PersonLinkController(SectionPages pages, AccountDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(PATH)
    Mono<Rendering> show(@PathVariable String coordination, @PathVariable String person, ServerWebExchange exchange) {
        return page(exchange, coordination, Asked.id(person), null);
    }

    @PostMapping(PATH)
    Mono<Rendering> make(@PathVariable String coordination, @PathVariable String person, ServerWebExchange exchange) {
        UUID personId = Asked.id(person);
        return desk.linkIn(exchange, Asked.id(coordination), personId)
                .flatMap(path -> page(exchange, coordination, personId, LinkPage.address(exchange, path)));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, String coordination, UUID person, @Nullable String link) {
        return pages.show(exchange, coordination, Section.DIRECTORY, "person-link", asked -> {
            if (asked.reader().person() == null) {
                return Mono.error(new AccessDeniedException("Nobody is signed in"));
            }
            return Mono.zip(
                            asked.names(List.of(person)),
                            link == null ? desk.mayLink(exchange, asked.coordinationId(), person) : Mono.just(true))
                    .map(both -> new LinkPage(
                            asked.words().person(both.getT1().get(person)),
                            asked.here().path(),
                            link,
                            both.getT2(),
                            Section.DIRECTORY.path(asked.coordinationId())));
        });
    }
}
