package be.maillage.gateway.api;

import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.actions.ActionQuery;
import be.maillage.meeting.decisions.Decision;
import be.maillage.meeting.decisions.DecisionQuery;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.meeting.news.News;
import be.maillage.readmodel.Pages.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can be asked about meetings, their decisions and actions, and the news. */
final class MeetingQuestions {

    private static final String COORDINATION = "/coordinations/{coordinationId}";
    private static final String ID = "coordinationId";
    private static final Parameter FROM = new Parameter("from", LocalDate.class, "First day");
    private static final Parameter TO = new Parameter("to", LocalDate.class, "Last day");

    private MeetingQuestions() {}

    static List<QueryRoute> all() {
        return List.of(
                QueryRoute.list(
                        COORDINATION + "/meetings",
                        Meeting.class,
                        List.of(
                                new Parameter(
                                        "when",
                                        MeetingQuery.When.class,
                                        "Coming, past, or those of which one may only know that they exist"),
                                new Parameter("kind", MeetingKind.class, "Who meets, and in which frame"),
                                new Parameter("purpose", MeetingPurpose.class, "What people meet for"),
                                new Parameter("subgroup", UUID.class, "The subgroup that meets"),
                                FROM,
                                TO,
                                sort("day")),
                        (from, q) -> from.meetings()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new MeetingQuery.Filter(
                                                q.constant("when", MeetingQuery.When.class),
                                                q.constant("kind", MeetingKind.class),
                                                q.constant("purpose", MeetingPurpose.class),
                                                q.uuid("subgroup"),
                                                q.date("from"),
                                                q.date("to")),
                                        order(q, "day"),
                                        q.paging(),
                                        q.today()),
                        "The meetings by day"),
                QueryRoute.one(
                        COORDINATION + "/meetings/{meetingId}",
                        MeetingInFull.class,
                        (from, q) -> from.meetings().byId(q.reader(), q.id(ID), q.id("meetingId"), q.today()),
                        "One meeting: agenda, attendance, minutes, decisions and actions, as far as one may know"),
                QueryRoute.list(
                        COORDINATION + "/decisions",
                        Decision.class,
                        List.of(new Parameter("q", String.class, "Words of its text"), FROM, TO, sort("on")),
                        (from, q) -> from.decisions()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new DecisionQuery.Filter(q.text("q"), q.date("from"), q.date("to")),
                                        order(q, "on"),
                                        q.paging()),
                        "The decisions of all meetings by day"),
                QueryRoute.list(
                        COORDINATION + "/actions",
                        Action.class,
                        List.of(
                                new Parameter("state", Action.State.class, "How it stands"),
                                new Parameter("organisation", UUID.class, "The organisation that took it on"),
                                new Parameter("due", ActionQuery.Due.class, "Open ones that are overdue, or are not"),
                                new Parameter(
                                        "mine",
                                        Boolean.class,
                                        "true for those that the reader or an organisation they represent took on"),
                                sort("due")),
                        (from, q) -> from.actions()
                                .list(
                                        q.reader(),
                                        q.id(ID),
                                        new ActionQuery.Filter(
                                                q.constant("state", Action.State.class),
                                                q.uuid("organisation"),
                                                q.constant("due", ActionQuery.Due.class),
                                                Boolean.TRUE.equals(q.flag("mine"))),
                                        order(q, "due"),
                                        q.paging(),
                                        q.today()),
                        "The actions of all meetings by the day on which they are due"),
                QueryRoute.one(
                        COORDINATION + "/actions/{actionId}",
                        Action.class,
                        (from, q) -> from.actions().byId(q.reader(), q.id(ID), q.id("actionId"), q.today()),
                        "One action with all that was told of it"),
                QueryRoute.list(
                        COORDINATION + "/information",
                        News.class,
                        List.of(new Parameter(
                                "state", News.State.class, "How it stands: what is current when nothing is said")),
                        (from, q) -> from.news().list(q.reader(), q.id(ID), state(q), q.paging(), q.today()),
                        "The news, newest first"),
                QueryRoute.one(
                        COORDINATION + "/information/{informationId}",
                        News.class,
                        (from, q) -> from.news().byId(q.reader(), q.id(ID), q.id("informationId"), q.today()),
                        "One piece of news, and who passed it on"));
    }

    private static Parameter sort(String field) {
        return new Parameter("sort", String.class, field + ", or -" + field + " for the latest first");
    }

    private static Order order(Question q, String field) {
        return q.descending(field) ? Order.DESCENDING : Order.ASCENDING;
    }

    private static News.State state(Question q) {
        News.State asked = q.constant("state", News.State.class);
        return asked == null ? News.State.CURRENT : asked;
    }
}
