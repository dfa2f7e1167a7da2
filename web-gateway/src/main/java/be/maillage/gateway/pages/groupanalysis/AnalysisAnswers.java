package be.maillage.gateway.pages.groupanalysis;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisQuery;
import be.maillage.history.Reader;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the pages ask. */
interface AnalysisAnswers {

    /** See {@link AnalysisQuery#list}. */
    Mono<Page<Analysis>> analyses(Reader reader, UUID id, Analysis.@Nullable State state, Paging paging);

    /** See {@link AnalysisQuery#byId}. */
    Mono<AnalysisDetail> analysis(Reader reader, UUID id, UUID analysisId);

    /** The diagnostics of which a round is open, as many as one list has. */
    Mono<List<Diagnostic>> openDiagnostics(Reader reader, UUID id, LocalDate today);
}
