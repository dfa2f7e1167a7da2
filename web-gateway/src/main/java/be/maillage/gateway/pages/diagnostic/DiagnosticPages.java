package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of diagnostics ask the live read models. */
@Configuration(proxyBeanMethods = false)
class DiagnosticPages {

    private record Live(DiagnosticQuery diagnosticQuery, NeedQuery needQuery) implements DiagnosticAnswers {

        @Override
        public Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today) {
            return diagnosticQuery.list(reader, id, paging, today);
        }

        @Override
        public Mono<Diagnostic> diagnostic(Reader reader, UUID id, UUID diagnosticId, LocalDate today) {
            return diagnosticQuery.byId(reader, id, diagnosticId, today);
        }

        @Override
        public Mono<Page<BoardFinding>> findings(
                Reader reader, UUID id, UUID diagnosticId, DiagnosticQuery.Filter filter, Paging paging) {
            return diagnosticQuery.findings(reader, id, diagnosticId, filter, paging);
        }

        @Override
        public Mono<PublishedEdition> edition(Reader reader, UUID id, UUID diagnosticId, int number) {
            return diagnosticQuery.edition(reader, id, diagnosticId, number);
        }

        @Override
        public Mono<Page<Need>> needs(Reader reader, UUID id, NeedQuery.Filter filter, Paging paging, LocalDate today) {
            return needQuery.list(reader, id, filter, paging, today);
        }
    }

    @Bean
    DiagnosticAnswers diagnosticAnswers(Queries live) {
        return new Live(live.diagnostics(), live.needs());
    }
}
