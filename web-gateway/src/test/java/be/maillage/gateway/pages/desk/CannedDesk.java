package be.maillage.gateway.pages.desk;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.coordination.overview.Coordination;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.gateway.pages.diagnostic.CannedDiagnostics;
import be.maillage.gateway.pages.due.CannedDue;
import be.maillage.gateway.pages.meeting.CannedMeetings;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.meeting.news.News;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the other pages answer, on one desk. */
@Canned
final class CannedDesk implements DeskAnswers {

    private final CannedAnswers answers = new CannedAnswers();
    private final CannedMeetings meetings = new CannedMeetings();
    private final CannedDue due = new CannedDue();
    private final CannedDiagnostics diagnostics = new CannedDiagnostics();

    @Override
    public Mono<Coordination> coordination(Reader reader, UUID id) {
        return answers.coordination(reader, id);
    }

    @Override
    public Mono<Page<Meeting>> meetings(Reader reader, UUID id, When when, Paging paging, LocalDate today) {
        return meetings.meetings(reader, id, MeetingQuery.Filter.of(when), Order.ASCENDING, paging, today)
                .map(page -> first(page, paging));
    }

    @Override
    public Mono<Page<Action>> mine(Reader reader, UUID id, Paging paging, LocalDate today) {
        return meetings.actions(reader, id, ActionQuery.Filter.MINE, paging, today)
                .map(page -> first(page, paging));
    }

    @Override
    public Mono<ListedAndCounted> due(
            Reader reader, UUID id, DueQuery.Filter listed, Paging paging, DueQuery.Filter counted, LocalDate today) {
        return due.due(reader, id, listed, paging, counted, today);
    }

    @Override
    public Mono<Page<News>> news(Reader reader, UUID id, Paging paging, LocalDate today) {
        return meetings.news(reader, id, News.State.CURRENT, paging, today).map(page -> first(page, paging));
    }

    @Override
    public Mono<List<Entry>> lately(Reader reader, UUID id, int most, Locale language) {
        return Mono.just(answers.trail(reader, id, AuditQuery.Filter.ALL).reversed().stream()
                .limit(most)
                .toList());
    }

    @Override
    public Mono<Map<Standing, Long>> standings(Reader reader, UUID id) {
        return Mono.just(id.equals(Tilleuls.ID) ? Map.of(Standing.DIVERGENT, 1L, Standing.ONE_SIDED, 2L) : Map.of());
    }

    @Override
    public Mono<Page<Organisation>> members(Reader reader, UUID id, Paging paging, LocalDate today) {
        DirectoryQuery.Filter all = new DirectoryQuery.Filter(null, null, null, null, null);
        return answers.organisations(reader, id, all, paging, today).map(page -> first(page, paging));
    }

    @Override
    public Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today) {
        return diagnostics.diagnostics(reader, id, paging, today).map(page -> first(page, paging));
    }

    @Override
    public Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging) {
        return Mono.just(first(answers.duos(reader, id), paging));
    }

    private static <T> Page<T> first(Page<T> page, Paging paging) {
        boolean more = page.items().size() > paging.limit();
        return new Page<>(
                more ? page.items().subList(0, paging.limit()) : page.items(),
                page.total(),
                more ? "more" : page.next());
    }
}
