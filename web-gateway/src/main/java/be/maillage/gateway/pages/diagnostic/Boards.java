package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.gateway.pages.Asked;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Boards of findings, read whole. */
record Boards(DiagnosticAnswers answers) {

    /** So many findings at a time. */
    private static final int AT_A_TIME = Paging.MAX_LIMIT;

    Mono<List<BoardFinding>> board(UUID diagnosticId, DiagnosticQuery.Filter filter, Asked asked) {
        return findings(diagnosticId, filter, asked, null)
                .expand(page -> page.next() == null ? Mono.empty() : findings(diagnosticId, filter, asked, page.next()))
                .flatMapIterable(Page::items)
                .collectList();
    }

    private Mono<Page<BoardFinding>> findings(
            UUID diagnosticId, DiagnosticQuery.Filter filter, Asked asked, @Nullable String cursor) {
        return answers.findings(
                asked.reader(), asked.coordinationId(), diagnosticId, filter, new Paging(cursor, AT_A_TIME));
    }
}
