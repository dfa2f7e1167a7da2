package be.maillage.gateway.pages.meeting;

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
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the pages of meetings ask: each method means what the query of the same subject says. */
interface MeetingAnswers {

    Mono<Page<Meeting>> meetings(
            Reader reader, UUID id, MeetingQuery.Filter filter, Order order, Paging paging, LocalDate today);

    Mono<MeetingInFull> meeting(Reader reader, UUID id, UUID meetingId, LocalDate today);

    Mono<Page<Action>> actions(Reader reader, UUID id, ActionQuery.Filter filter, Paging paging, LocalDate today);

    Mono<Page<News>> news(Reader reader, UUID id, News.State state, Paging paging, LocalDate today);
}
