package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.pages.Canned;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Coordinations that found nothing together yet. */
@Canned
final class CannedDiagnostics implements DiagnosticAnswers {

    @Override
    public Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today) {
        return Mono.just(new Page<>(List.of(), 0, null));
    }

    @Override
    public Mono<Diagnostic> diagnostic(Reader reader, UUID id, UUID diagnosticId, LocalDate today) {
        return Mono.empty();
    }

    @Override
    public Mono<Page<BoardFinding>> findings(
            Reader reader, UUID id, UUID diagnosticId, DiagnosticQuery.Filter filter, Paging paging) {
        return Mono.empty();
    }

    @Override
    public Mono<PublishedEdition> edition(Reader reader, UUID id, UUID diagnosticId, int number) {
        return Mono.empty();
    }

    @Override
    public Mono<Page<Need>> needs(Reader reader, UUID id, NeedQuery.Filter filter, Paging paging, LocalDate today) {
        return Mono.just(new Page<>(List.of(), 0, null));
    }
}
