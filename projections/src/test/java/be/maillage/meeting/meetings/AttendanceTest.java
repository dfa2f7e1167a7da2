package be.maillage.meeting.meetings;

import static be.maillage.coordination.RepresentativeCategory.FIELD_WORKER;
import static be.maillage.coordination.RepresentativeCategory.MANAGER;
import static be.maillage.meeting.Convoking.AMO;
import static be.maillage.meeting.Convoking.CPAS;
import static be.maillage.meeting.Convoking.MEETING;
import static be.maillage.meeting.Convoking.ONE;
import static be.maillage.meeting.Convoking.OTHER;
import static be.maillage.meeting.Convoking.PLANNING;
import static be.maillage.meeting.Convoking.attended;
import static be.maillage.meeting.Convoking.convened;
import static be.maillage.meeting.Convoking.day;
import static be.maillage.meeting.Convoking.lunch;
import static be.maillage.meeting.Convoking.presence;
import static be.maillage.meeting.Presence.Status.EXCUSED;
import static be.maillage.meeting.Presence.Status.PRESENT;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Attendance.Count;
import be.maillage.meeting.meetings.Attendance.Hours;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.MeetingQuery.Filter;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Pages.Order;
import be.maillage.readmodel.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendanceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final Given given = Given.nothing().event(convened(MEETING, "Été", lunch("2026-06-18")));
    private final MeetingQuery query = new MeetingQuery(given);

    @Test
    void the_last_word_about_an_organisation_and_a_person_counts() {
        given.event(Audience.MEMBERS, attended(MEETING, 2, presence(AMO, ONE, EXCUSED, null, null)))
                .event(Audience.MEMBERS, attended(MEETING, null, presence(AMO, ONE, PRESENT, FIELD_WORKER, null)));

        Attendance attendance = attendance();

        assertThat(attendance.lines())
                .singleElement()
                .matches(line -> line.status() == PRESENT && line.category() == FIELD_WORKER);
        assertThat(attendance.residents()).isEqualTo(2);
        assertThat(attendance.excused()).isZero();

        given.event(Audience.MEMBERS, attended(MEETING, null, presence(AMO, OTHER, EXCUSED, null, null)));

        assertThat(attendance().excused())
                .as("of an organisation that somebody else was there for")
                .isZero();
        given.andAReplayGivesTheSame();
    }

    @Test
    void persons_are_counted_once_and_by_category() {
        given.event(
                Audience.MEMBERS,
                attended(
                        MEETING,
                        null,
                        presence(AMO, ONE, PRESENT, FIELD_WORKER, null),
                        presence(CPAS, ONE, PRESENT, MANAGER, null),
                        presence(AMO, OTHER, PRESENT, FIELD_WORKER, null),
                        presence(AMO, null, PRESENT, null, null),
                        presence(PLANNING, null, EXCUSED, null, null)));

        Attendance attendance = attendance();

        assertThat(attendance.persons()).isEqualTo(2);
        assertThat(attendance.organisations()).isEqualTo(2);
        assertThat(attendance.excused()).isOne();
        assertThat(attendance.byCategory()).containsExactly(new Count(FIELD_WORKER, 2));
        assertThat(attendance.lines())
                .extracting(Line::organisation)
                .extracting(organisation -> organisation.id())
                .containsExactly(AMO, AMO, AMO, CPAS, PLANNING);
    }

    @Test
    void a_line_without_a_person_counts_for_one_where_nobody_is_named() {
        given.event(
                Audience.MEMBERS,
                attended(
                        MEETING,
                        null,
                        presence(AMO, null, PRESENT, null, null),
                        presence(CPAS, null, PRESENT, MANAGER, null)));

        assertThat(attendance().persons()).isEqualTo(2);
        assertThat(attendance().byCategory()).containsExactly(new Count(MANAGER, 1), new Count(null, 1));
    }

    @Test
    void hours_are_those_of_the_meeting_of_informal_time_and_of_the_work_around_it() {
        given.event(
                Audience.MEMBERS,
                attended(
                        MEETING,
                        5,
                        presence(AMO, ONE, PRESENT, null, "1.25"),
                        presence(CPAS, OTHER, PRESENT, null, null),
                        presence(PLANNING, null, EXCUSED, null, "0.5")));

        assertThat(attendance().hours())
                .isEqualTo(new Hours(hours("3.00"), hours("1.00"), hours("1.75"), hours("0.00"), hours("5.75")));
    }

    @Test
    void an_old_meeting_without_times_has_no_hours_of_its_own() {
        Given old = Given.nothing()
                .event(convened(MEETING, "Ancienne", day("2006")))
                .event(Audience.MEMBERS, attended(MEETING, null, presence(AMO, null, PRESENT, null, null)));

        Hours hours = new MeetingQuery(old)
                .byId(MEMBER, HERE, MEETING, TODAY)
                .block()
                .attendance()
                .hours();

        assertThat(hours.meeting()).isNull();
        assertThat(hours.total()).isEqualTo(hours("0.50"));
    }

    @Test
    void who_was_there_is_for_members_even_when_the_meeting_is_public() {
        given.event(Audience.MEMBERS, attended(MEETING, 4, presence(AMO, ONE, PRESENT, null, null)));

        MeetingInFull open = query.byId(Reader.PUBLIC, HERE, MEETING, TODAY).block();

        assertThat(open.attendance()).isNull();
        assertThat(open.summary().organisationsPresent()).isNull();
        assertThat(open.agenda()).hasSize(2);
        assertThat(query.list(MEMBER, HERE, Filter.ALL, Order.ASCENDING, Paging.first(), TODAY)
                        .block()
                        .items())
                .singleElement()
                .matches(meeting -> meeting.organisationsPresent() == 2);
    }

    private Attendance attendance() {
        return query.byId(MEMBER, HERE, MEETING, TODAY).block().attendance();
    }

    private static BigDecimal hours(String hours) {
        return new BigDecimal(hours);
    }
}
