package be.maillage.gateway.pages.groupanalysis;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.api.Queries;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages ask the live read model. */
@Configuration(proxyBeanMethods = false)
class AnalysisPages {

    @Bean
    AnalysisAnswers analysisAnswers(Queries live) {
        return new AnalysisAnswers() {

            @Override
            public Mono<Page<Analysis>> analyses(
                    Reader reader, UUID id, Analysis.@Nullable State state, Paging paging) {
                return live.analyses().list(reader, id, state, paging);
            }

            @Override
            public Mono<AnalysisDetail> analysis(Reader reader, UUID id, UUID analysisId) {
                return live.analyses().byId(reader, id, analysisId);
            }

            @Override
            public Mono<List<Diagnostic>> openDiagnostics(Reader reader, UUID id, LocalDate today) {
                return live.diagnostics()
                        .list(reader, id, new Paging(null, Paging.MAX_LIMIT), today)
                        .map(page -> page.items().stream()
                                .filter(diagnostic -> diagnostic.state() == Diagnostic.State.IN_PROGRESS)
                                .toList());
            }
        };
    }
}
