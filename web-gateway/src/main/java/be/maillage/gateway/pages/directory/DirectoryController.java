package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who does what here. */
@Controller
class DirectoryController {

    /** How many one looks through before one asks again. */
    private static final int LENGTH = 25;

    private final SectionPages pages;
    private final DirectoryAnswers answers;

    DirectoryController(SectionPages pages, DirectoryAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/coordinations/{id}/directory")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.showAnyDay(exchange, id, Section.DIRECTORY, "directory/list", asked -> {
            Search search = Choosing.search(asked.here(), asked.today());
            Paging paging = Paging.of(asked.here().value(Asked.CURSOR), LENGTH);
            Search literally = Choosing.literally(asked.here(), asked.today());
            return found(search, paging, asked).flatMap(view -> {
                if (!view.rows().isEmpty() || literally.equals(search)) {
                    return Mono.just(view);
                }
                return found(literally, paging, asked).map(other -> other.rows().isEmpty() ? view : other);
            });
        });
    }

    private Mono<DirectoryView> found(Search search, Paging paging, Asked asked) {
        return answers.at(asked)
                .search(asked.reader(), asked.coordinationId(), search, paging, asked.today())
                .map(hits -> DirectoryView.of(hits, search, asked));
    }
}
