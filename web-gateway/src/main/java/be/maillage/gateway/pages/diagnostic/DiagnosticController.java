package be.maillage.gateway.pages.diagnostic;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A coordination's diagnostics, each with its findings and its editions, and the register of needs. */
@Controller
class DiagnosticController {

    private final SectionPages pages;
    private final DiagnosticAnswers answers;
    private final Boards boards;

    DiagnosticController(SectionPages pages, DiagnosticAnswers answers) {
        this.pages = pages;
        this.answers = answers;
        this.boards = new Boards(answers);
    }

    @GetMapping("/coordinations/{id}/diagnostics")
    Mono<Rendering> list(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.DIAGNOSTICS,
                "diagnostic/list",
                asked -> answers.diagnostics(asked.reader(), asked.coordinationId(), asked.paging(), asked.today())
                        .map(page -> DiagnosticsView.of(page, asked)));
    }

    @GetMapping("/coordinations/{id}/diagnostics/{diagnosticId}")
    Mono<Rendering> show(@PathVariable String id, @PathVariable String diagnosticId, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.DIAGNOSTICS, "diagnostic/diagnostic", asked -> {
            DiagnosticView.Choice choice = DiagnosticView.Choice.of(asked.here());
            return answers.diagnostic(asked.reader(), asked.coordinationId(), Asked.id(diagnosticId), asked.today())
                    .flatMap(diagnostic -> boards.board(diagnostic.id(), choice.filter(), asked)
                            .zipWith(asked.names(diagnostic.team()))
                            .map(all -> DiagnosticView.of(diagnostic, all.getT1(), all.getT2(), choice, asked)));
        });
    }

    @GetMapping("/coordinations/{id}/diagnostics/{diagnosticId}/editions/{number}")
    Mono<Rendering> edition(
            @PathVariable String id,
            @PathVariable String diagnosticId,
            @PathVariable String number,
            ServerWebExchange exchange) {
        return pages.show(
                exchange,
                id,
                Section.DIAGNOSTICS,
                "diagnostic/edition",
                asked -> answers.edition(asked.reader(), asked.coordinationId(), Asked.id(diagnosticId), number(number))
                        .map(edition -> EditionView.of(edition, asked)));
    }

    @GetMapping("/coordinations/{id}/needs")
    Mono<Rendering> needs(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(exchange, id, Section.NEEDS, "diagnostic/needs", asked -> {
            NeedsView.Choice choice = NeedsView.Choice.of(asked.here());
            return answers.needs(asked.reader(), asked.coordinationId(), choice.filter(), asked.paging(), asked.today())
                    .map(page -> NeedsView.of(page, choice, asked));
        });
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }
}
