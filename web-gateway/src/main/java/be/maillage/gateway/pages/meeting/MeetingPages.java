package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.news.News;
import be.maillage.meeting.news.NewsQuery;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the pages of meetings ask the live read models. */
@Configuration(proxyBeanMethods = false)
class MeetingPages {

    private record Live(
            MeetingQuery meetingQuery, ActionQuery actionQuery, NewsQuery newsQuery, SubgroupQuery subgroupQuery)
            implements MeetingAnswers {

        static Live of(Queries queries) {
            return new Live(queries.meetings(), queries.actions(), queries.news(), queries.subgroups());
        }

        @Override
        public Mono<Page<Meeting>> meetings(
                Reader reader, UUID id, MeetingQuery.Filter filter, Order order, Paging paging, LocalDate today) {
            return meetingQuery.list(reader, id, filter, order, paging, today);
        }

        @Override
        public Mono<MeetingInFull> meeting(Reader reader, UUID id, UUID meetingId, LocalDate today) {
            return meetingQuery.byId(reader, id, meetingId, today);
        }

        @Override
        public Mono<Page<Action>> actions(
                Reader reader, UUID id, ActionQuery.Filter filter, Paging paging, LocalDate today) {
            return actionQuery.list(reader, id, filter, Order.ASCENDING, paging, today);
        }

        @Override
        public Mono<News> newsItem(Reader reader, UUID id, UUID informationId, LocalDate today) {
            return newsQuery.byId(reader, id, informationId, today);
        }

        @Override
        public Mono<Subgroup> subgroup(Reader reader, UUID id, UUID subgroupId, LocalDate today) {
            return subgroupQuery.byId(reader, id, subgroupId, today);
        }

        @Override
        public Mono<List<Subgroup>> subgroupsAtWork(Reader reader, UUID id, LocalDate today) {
            Paging whole = Paging.of(null, Paging.MAX_LIMIT);
            return subgroupQuery
                    .list(reader, id, new SubgroupQuery.Filter(Subgroup.State.AT_WORK, null, null, null), whole, today)
                    .map(Page::items);
        }

        @Override
        public Mono<Page<News>> news(Reader reader, UUID id, News.State state, Paging paging, LocalDate today) {
            return newsQuery.list(reader, id, state, paging, today);
        }

        @Override
        public MeetingAnswers at(Asked asked) {
            return asked.then() == null ? this : of(asked.then().queries());
        }
    }

    @Bean
    MeetingAnswers meetingAnswers(Queries live) {
        return Live.of(live);
    }
}
