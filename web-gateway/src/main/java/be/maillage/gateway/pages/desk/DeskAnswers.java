package be.maillage.gateway.pages.desk;

import be.maillage.audit.Entry;
import be.maillage.coordination.due.DueQuery;
import be.maillage.coordination.due.ListedAndCounted;
import be.maillage.coordination.overview.Coordination;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.duos.Duo;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery.When;
import be.maillage.meeting.news.News;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page asks: each method means what the query of the same subject says. */
interface DeskAnswers {

    Mono<Coordination> coordination(Reader reader, UUID id);

    /** The next ones first, or the last ones. */
    Mono<Page<Meeting>> meetings(Reader reader, UUID id, When when, Paging paging, LocalDate today);

    /** The open ones of the reader and of whom they represent, overdue ones first. */
    Mono<Page<Action>> mine(Reader reader, UUID id, Paging paging, LocalDate today);

    Mono<ListedAndCounted> due(
            Reader reader, UUID id, DueQuery.Filter listed, Paging paging, DueQuery.Filter counted, LocalDate today);

    /** Current news, newest first. */
    Mono<Page<News>> news(Reader reader, UUID id, Paging paging, LocalDate today);

    /** What was recorded last. */
    Mono<List<Entry>> lately(Reader reader, UUID id, int most, Locale language);

    /** How many pairs ask for attention, and why. */
    Mono<Map<Standing, Long>> standings(Reader reader, UUID id);

    /** Current members by name. */
    Mono<Page<Organisation>> members(Reader reader, UUID id, Paging paging, LocalDate today);

    /** Those launched last first. */
    Mono<Page<Diagnostic>> diagnostics(Reader reader, UUID id, Paging paging, LocalDate today);

    /** Those told last first. */
    Mono<Page<Duo>> duos(Reader reader, UUID id, Paging paging);

    /** The same of the day on which the page is read. */
    default DeskAnswers at(Asked asked) {
        return this;
    }
}
