package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.told;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.BEN;
import static be.maillage.meeting.MeetingScene.CHLOE;
import static be.maillage.meeting.MeetingScene.DIRK;
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.SCHOOL;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.approved;
import static be.maillage.meeting.MeetingScene.at;
import static be.maillage.meeting.MeetingScene.attended;
import static be.maillage.meeting.MeetingScene.convened;
import static be.maillage.meeting.MeetingScene.drafted;
import static be.maillage.meeting.MeetingScene.entrusted;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.member;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttendanceTest {

    private final MeetingScene scene = new MeetingScene();

    @Test
    void attendance_tells_who_came_and_which_organisations_are_there_after_it() {
        scene.given(attended(PLANNING, BEN))
                .records(
                        record(Presence.of(AMO, ANNE)),
                        DURING,
                        Audience.MEMBERS,
                        recorded(AttendanceSource.HOST, null, List.of(AMO, PLANNING), Presence.of(AMO, ANNE)));
    }

    @Test
    void attendance_is_for_members_however_public_the_meeting() {
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY)
                .records(
                        record(Presence.of(AMO, ANNE)),
                        DURING,
                        Audience.MEMBERS,
                        recorded(AttendanceSource.HOST, null, List.of(AMO), Presence.of(AMO, ANNE)));
    }

    @Test
    void the_last_word_about_an_organisation_and_a_person_counts() {
        Presence absent = with(AMO, ANNE, Presence.Status.ABSENT);
        scene.given(attended(AMO, ANNE), attended(PLANNING, BEN))
                .records(record(absent), DURING, recorded(AttendanceSource.HOST, null, List.of(PLANNING), absent));
    }

    @Test
    void an_organisation_is_there_while_any_of_its_people_is() {
        scene.given(attended(PLANNING, BEN), attended(PLANNING, CHLOE))
                .records(
                        record(with(PLANNING, BEN, Presence.Status.EXCUSED)),
                        DURING,
                        recorded(
                                AttendanceSource.HOST,
                                null,
                                List.of(PLANNING),
                                with(PLANNING, BEN, Presence.Status.EXCUSED)));
    }

    @Test
    void residents_and_users_are_a_headcount_that_stays_until_it_is_told_anew() {
        scene.given()
                .records(of(List.of(), 5, true, TOLD), DURING, recorded(AttendanceSource.SIGNED_SHEET, 5, List.of()));
        scene.given(recorded(AttendanceSource.HOST, 5, List.of()))
                .records(
                        record(Presence.of(AMO, null)),
                        DURING,
                        recorded(AttendanceSource.HOST, 5, List.of(AMO), Presence.of(AMO, null)));
        for (int headcount : List.of(0, 10_000)) {
            scene.given().when(of(List.of(), headcount, false, TOLD), DURING).expectSuccessfulHandlerExecution();
        }
        for (int headcount : List.of(-1, 10_001)) {
            scene.given()
                    .refuses(of(List.of(), headcount, false, TOLD), DURING, MeetingRule.HEADCOUNT_IS_FROM_0_TO_10000);
        }
    }

    @Test
    void nobody_attends_for_an_organisation_that_they_do_not_represent() {
        scene.given()
                .refuses(record(Presence.of(PLANNING, ANNE)), DURING, MeetingRule.ATTENDANCE_IS_OF_THE_ORGANISATION);
        scene.given().refuses(record(Presence.of(SCHOOL, DIRK)), DURING, MeetingRule.ATTENDANCE_IS_OF_THE_ORGANISATION);
        scene.given(guest(DIRK)).when(record(Presence.of(SCHOOL, DIRK)), DURING).expectSuccessfulHandlerExecution();
        scene.given()
                .when(of(List.of(Presence.of(PLANNING, ANNE)), null, false, told("2026-11-27")), DURING)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_represented_an_organisation_that_left_before_the_meeting_does_not_attend_for_it() {
        scene.knowing(new MembershipWithdrawn(AMO, null, told("2026-11")));
        scene.given().when(record(Presence.of(AMO, ANNE)), DURING).expectSuccessfulHandlerExecution();
        scene.knowing(new MembershipWithdrawn(PLANNING, null, told("2025")));
        scene.given()
                .refuses(record(Presence.of(PLANNING, BEN)), DURING, MeetingRule.ATTENDANCE_IS_OF_THE_ORGANISATION);
    }

    @Test
    void who_sits_for_nobody_is_a_guest_or_carries_the_meeting() {
        scene.given().when(record(Presence.of(null, SOMEBODY)), DURING).expectSuccessfulHandlerExecution();
        scene.given(guest(DIRK)).when(record(Presence.of(null, DIRK)), DURING).expectSuccessfulHandlerExecution();
        scene.given(new MeetingEntrusted(MEETING, ANNE, null, null, List.of(), TOLD))
                .when(record(Presence.of(null, SOMEBODY)), DURING)
                .expectSuccessfulHandlerExecution();
        scene.given()
                .refuses(record(Presence.of(null, DIRK)), DURING, MeetingRule.PERSON_WITHOUT_ORGANISATION_IS_EXPECTED);
        scene.given().refuses(record(Presence.of(null, null)), DURING, MeetingRule.ATTENDANCE_NAMES_SOMEBODY);
    }

    @Test
    void a_member_in_their_own_name_sits_for_nobody_else() {
        scene.knowing(new MemberAdmitted(DIRK, MemberKind.PERSON, null, told("2005")));
        scene.given().when(record(Presence.of(null, DIRK)), DURING).expectSuccessfulHandlerExecution();
    }

    @Test
    void only_what_is_known_attends() {
        scene.given().refuses(record(Presence.of(UNKNOWN, null)), DURING, CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given().refuses(record(Presence.of(AMO, UNKNOWN)), DURING, CommonRule.PERSON_IS_REGISTERED);
        scene.given().refuses(record(), DURING, MeetingRule.ATTENDANCE_SAYS_SOMETHING);
    }

    @Test
    void attendance_is_recorded_from_an_hour_before_the_start_on() {
        scene.given().refuses(record(Presence.of(AMO, ANNE)), AHEAD, MeetingRule.ATTENDANCE_FOLLOWS_THE_START);
        scene.given()
                .refuses(
                        record(Presence.of(AMO, ANNE)),
                        at("2026-11-27T10:29:59Z"),
                        MeetingRule.ATTENDANCE_FOLLOWS_THE_START);
        scene.given()
                .when(record(Presence.of(AMO, ANNE)), at("2026-11-27T10:30:00Z"))
                .expectSuccessfulHandlerExecution();
        scene.given()
                .when(of(List.of(Presence.of(AMO, ANNE)), null, false, told("2026-11-20")), AHEAD)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void attendance_may_be_completed_until_the_minutes_are_approved_in_any_language() {
        scene.given(held(), drafted("fr"))
                .when(record(Presence.of(AMO, ANNE)), AFTER)
                .expectSuccessfulHandlerExecution();
        scene.given(held(), drafted("fr"), drafted("nl"), approved("nl"))
                .refuses(record(Presence.of(AMO, ANNE)), AFTER, MeetingRule.ATTENDANCE_PRECEDES_THE_APPROVAL);
    }

    @Test
    void hours_and_times_are_plausible() {
        Presence all = new Presence(
                AMO,
                ANNE,
                Presence.Status.PRESENT,
                true,
                LocalTime.of(13, 0),
                true,
                LocalTime.of(14, 0),
                RepresentativeCategory.FIELD_WORKER,
                BigDecimal.ZERO,
                new BigDecimal("200"));
        scene.given().records(record(all), DURING, recorded(AttendanceSource.HOST, null, List.of(AMO), all));
        for (String hours : List.of("-0.5", "200.01")) {
            scene.given()
                    .refuses(record(hours(new BigDecimal(hours), null)), DURING, MeetingRule.HOURS_ARE_FROM_0_TO_200);
            scene.given()
                    .refuses(record(hours(null, new BigDecimal(hours))), DURING, MeetingRule.HOURS_ARE_FROM_0_TO_200);
        }
        scene.given()
                .refuses(
                        record(moving(Presence.Status.PRESENT, LocalTime.of(14, 0), LocalTime.of(13, 0))),
                        DURING,
                        MeetingRule.LEAVING_FOLLOWS_ARRIVING);
        scene.given()
                .refuses(
                        record(moving(Presence.Status.ABSENT, LocalTime.of(13, 0), null)),
                        DURING,
                        MeetingRule.ONLY_WHO_CAME_ARRIVES_AND_LEAVES);
    }

    @Test
    void a_member_tells_of_its_own_attendance_alone() {
        scene.given()
                .when(record(Presence.of(AMO, ANNE)), member(DURING, ANNE, AMO))
                .expectSuccessfulHandlerExecution();
        scene.given()
                .refuses(
                        record(Presence.of(AMO, ANNE), Presence.of(PLANNING, BEN)),
                        member(DURING, ANNE, AMO),
                        MeetingRule.MEMBERS_SPEAK_OF_THEIR_OWN_ATTENDANCE);
        scene.given()
                .refuses(
                        of(List.of(Presence.of(AMO, ANNE)), 3, false, TOLD),
                        member(DURING, ANNE, AMO),
                        MeetingRule.MEMBERS_SPEAK_OF_THEIR_OWN_ATTENDANCE);
    }

    @Test
    void who_was_in_a_confidential_meeting_takes_part_and_nobody_lets_themselves_in() {
        Invited planning = new Invited(List.of(), List.of(PLANNING));
        scene.givenOf(Confidentiality.PARTICIPANTS, planning)
                .records(
                        record(Presence.of(AMO, ANNE)),
                        DURING,
                        new Audience(Audience.Scope.PARTICIPANTS, MEETING),
                        new AttendanceRecorded(
                                MEETING,
                                List.of(Presence.of(AMO, ANNE)),
                                null,
                                AttendanceSource.HOST,
                                List.of(AMO),
                                List.of(PLANNING, ANNE, SOMEBODY),
                                TOLD));
        scene.givenOf(Confidentiality.PARTICIPANTS, planning)
                .refuses(
                        record(Presence.of(AMO, ANNE)),
                        member(DURING, ANNE, AMO),
                        MeetingRule.ORGANISATION_IS_EXPECTED);
    }

    @Test
    void an_elected_official_in_the_room_is_recorded_and_yet_told_nothing_of_what_was_said_in_confidence() {
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY)
                .records(
                        record(Presence.of(PLANNING, CHLOE)),
                        DURING,
                        new AttendanceRecorded(
                                MEETING,
                                List.of(Presence.of(PLANNING, CHLOE)),
                                null,
                                AttendanceSource.HOST,
                                List.of(PLANNING),
                                List.of(SOMEBODY),
                                TOLD));
    }

    @Test
    void who_sits_in_the_committee_by_right_hears_what_is_said_there_in_confidence() {
        scene.seatedByRight(CHLOE);
        scene.givenOnly(
                        convened(
                                MEETING,
                                MeetingKind.STEERING_COMMITTEE,
                                Confidentiality.PARTICIPANTS,
                                Invited.EVERYBODY),
                        entrusted(Confidentiality.PARTICIPANTS))
                .records(
                        record(Presence.of(PLANNING, CHLOE)),
                        DURING,
                        new AttendanceRecorded(
                                MEETING,
                                List.of(Presence.of(PLANNING, CHLOE)),
                                null,
                                AttendanceSource.HOST,
                                List.of(PLANNING),
                                List.of(CHLOE, SOMEBODY),
                                TOLD));
    }

    private static RecordAttendance record(Presence... presences) {
        return of(List.of(presences), null, false, TOLD);
    }

    private static RecordAttendance of(
            List<Presence> presences, @Nullable Integer residents, boolean fromSignedSheet, Told told) {
        return new RecordAttendance(COORDINATION, MEETING, presences, residents, fromSignedSheet, told);
    }

    private static AttendanceRecorded recorded(
            AttendanceSource source, @Nullable Integer residents, List<UUID> organisations, Presence... presences) {
        return new AttendanceRecorded(MEETING, List.of(presences), residents, source, organisations, List.of(), TOLD);
    }

    private static GuestInvited guest(UUID person) {
        return new GuestInvited(MEETING, new Guest(person, null, null, null), null, List.of(), TOLD);
    }

    private static Presence with(UUID organisation, UUID person, Presence.Status status) {
        return new Presence(organisation, person, status, false, null, false, null, null, null, null);
    }

    private static Presence hours(@Nullable BigDecimal preparation, @Nullable BigDecimal followUp) {
        return new Presence(AMO, ANNE, Presence.Status.PRESENT, false, null, false, null, null, preparation, followUp);
    }

    private static Presence moving(Presence.Status status, @Nullable LocalTime arrived, @Nullable LocalTime left) {
        return new Presence(AMO, ANNE, status, false, arrived, false, left, null, null, null);
    }
}
