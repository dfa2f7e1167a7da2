package be.maillage.gateway.pages.desk;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.due.Due;
import be.maillage.coordination.due.DueOfKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.overview.Coordination;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.duo.continuum.Attention;
import be.maillage.gateway.api.Queries;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.meeting.news.News;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the desk ask the live read models. */
@Configuration(proxyBeanMethods = false)
class DeskPages {

    private record Live(Queries live) implements DeskAnswers {

        @Override
        public Mono<Coordination> coordination(Reader reader, UUID id) {
            return live.overview().byId(reader, id);
        }

        @Override
        public Mono<Page<Meeting>> meetings(Reader reader, UUID id, When when, Paging paging, LocalDate today) {
            Order order = when == When.PAST ? Order.DESCENDING : Order.ASCENDING;
            return live.meetings().list(reader, id, MeetingQuery.Filter.of(when), order, paging, today);
        }

        @Override
        public Mono<Page<Action>> mine(Reader reader, UUID id, Paging paging, LocalDate today) {
            return live.actions().list(reader, id, ActionQuery.Filter.MINE, Order.ASCENDING, paging, today);
        }

        @Override
        public Mono<Page<Due>> due(Reader reader, UUID id, DueQuery.Filter filter, Paging paging, LocalDate today) {
            return live.due().list(reader, id, filter, paging, today);
        }

        @Override
        public Mono<List<DueOfKind>> byKind(Reader reader, UUID id, DueQuery.Filter filter, LocalDate today) {
            return live.due().byKind(reader, id, filter, today);
        }

        @Override
        public Mono<Page<News>> news(Reader reader, UUID id, Paging paging, LocalDate today) {
            return live.news().list(reader, id, News.State.CURRENT, paging, today);
        }

        @Override
        public Mono<Page<Entry>> lately(Reader reader, UUID id, int most, Locale language) {
            return live.audit().newestFirst(reader, id, AuditQuery.Filter.ALL, Long.MAX_VALUE, most, language);
        }

        @Override
        public Mono<Attention> attention(Reader reader, UUID id, Locale language, LocalDate today) {
            return live.continuum().forAttention(reader, id, null, null, 0, 1, language, today);
        }

        @Override
        public Mono<Page<Organisation>> members(Reader reader, UUID id, Paging paging, LocalDate today) {
            return live.directory()
                    .list(
                            reader,
                            id,
                            new DirectoryQuery.Filter(null, null, null, MembershipState.CURRENT, null),
                            paging,
                            today);
        }

        @Override
        public Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today) {
            return live.diagnostics().list(reader, id, paging, today);
        }
    }

    @Bean
    DeskAnswers deskAnswers(Queries live) {
        return new Live(live);
    }
}
