package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.news.News;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of meetings ask: each method means what the query of the same subject says. */
interface MeetingAnswers {

    Mono<Page<Meeting>> meetings(
            Reader reader, UUID id, MeetingQuery.Filter filter, Order order, Paging paging, LocalDate today);

    Mono<MeetingInFull> meeting(Reader reader, UUID id, UUID meetingId, LocalDate today);

    Mono<Page<Action>> actions(Reader reader, UUID id, ActionQuery.Filter filter, Paging paging, LocalDate today);

    /** One piece of news. */
    Mono<News> newsItem(Reader reader, UUID id, UUID informationId, LocalDate today);

    Mono<Subgroup> subgroup(Reader reader, UUID id, UUID subgroupId, LocalDate today);

    /** The subgroups that may meet. */
    Mono<List<Subgroup>> subgroupsAtWork(Reader reader, UUID id, LocalDate today);

    Mono<Page<News>> news(Reader reader, UUID id, News.State state, Paging paging, LocalDate today);

    /** The same of the day on which the page is read. */
    default MeetingAnswers at(Asked asked) {
        return this;
    }
}
