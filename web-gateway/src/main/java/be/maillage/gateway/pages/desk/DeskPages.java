package be.maillage.gateway.pages.desk;

import be.maillage.audit.Entry;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.coordination.overview.Coordination;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.Asked;
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
import java.util.Map;
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
        public Mono<ListedAndCounted> due(
                Reader reader,
                UUID id,
                DueQuery.Filter listed,
                Paging paging,
                DueQuery.Filter counted,
                LocalDate today) {
            return live.due().listedAndCounted(reader, id, listed, paging, counted, today);
        }

        @Override
        public Mono<Page<News>> news(Reader reader, UUID id, Paging paging, LocalDate today) {
            return live.news().list(reader, id, News.State.CURRENT, paging, today);
        }

        @Override
        public Mono<List<Entry>> lately(Reader reader, UUID id, int most, Locale language) {
            return live.audit().newest(reader, id, most, language);
        }

        @Override
        public Mono<Map<Standing, Long>> standings(Reader reader, UUID id) {
            return live.continuum().standings(reader, id);
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
            return live.diagnostics().list(reader, id, Order.DESCENDING, paging, today);
        }

        @Override
        public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
            return live.duos().list(reader, id, Order.DESCENDING, paging);
        }

        @Override
        public DeskAnswers at(Asked asked) {
            return asked.then() == null ? this : new Live(asked.then().queries());
        }
    }

    @Bean
    DeskAnswers deskAnswers(Queries live) {
        return new Live(live);
    }
}
