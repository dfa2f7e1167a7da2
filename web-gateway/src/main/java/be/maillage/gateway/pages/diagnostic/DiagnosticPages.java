package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.DiagnosticQuery;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.diagnostic.needs.Need;
import be.maillage.diagnostic.needs.NeedQuery;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of diagnostics ask the live read models. */
@Configuration(proxyBeanMethods = false)
class DiagnosticPages {

    private record Live(DiagnosticQuery diagnosticQuery, NeedQuery needQuery, MeetingQuery meetingQuery)
            implements DiagnosticAnswers {

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

        @Override
        public Mono<List<Meeting>> heldMeetings(Reader reader, UUID id, LocalDate today) {
            return meetingQuery
                    .list(
                            reader,
                            id,
                            MeetingQuery.Filter.of(MeetingQuery.When.PAST),
                            Pages.Order.DESCENDING,
                            new Paging(null, Paging.MAX_LIMIT),
                            today)
                    .map(page -> page.items().stream()
                            .filter(meeting -> meeting.state() == Meeting.State.HELD)
                            .toList());
        }
    }

    @Bean
    DiagnosticAnswers diagnosticAnswers(Queries live) {
        return new Live(live.diagnostics(), live.needs(), live.meetings());
    }
}
