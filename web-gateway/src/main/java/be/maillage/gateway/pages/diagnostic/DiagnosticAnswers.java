package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of diagnostics ask: each method means what the query of the same subject says. */
interface DiagnosticAnswers {

    Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today);

    Mono<Diagnostic> diagnostic(Reader reader, UUID id, UUID diagnosticId, LocalDate today);

    Mono<Page<BoardFinding>> findings(
            Reader reader, UUID id, UUID diagnosticId, DiagnosticQuery.Filter filter, Paging paging);

    Mono<PublishedEdition> edition(Reader reader, UUID id, UUID diagnosticId, int number);

    Mono<Page<Need>> needs(Reader reader, UUID id, NeedQuery.Filter filter, Paging paging, LocalDate today);

    /** The meetings that were or might have been held, the latest first, as many as one list has. */
    Mono<List<Meeting>> heldMeetings(Reader reader, UUID id, LocalDate today);
}
