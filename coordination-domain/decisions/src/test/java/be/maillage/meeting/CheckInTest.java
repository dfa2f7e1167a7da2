package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.CHLOE;
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.SCHOOL;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.approved;
import static be.maillage.meeting.MeetingScene.at;
import static be.maillage.meeting.MeetingScene.drafted;
import static be.maillage.meeting.MeetingScene.guest;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Rule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckInTest {

    private static final String SECRET = "dies-ist-kein-Geheimnis";
    /** SHA-256 of the secret, worked out elsewhere. */
    private static final String DIGEST = "w1tz3EF-Nynrn8486VVjUFJw8a6pBFl85_lTXt2NXSI";

    private static final String OTHER_DIGEST = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    private static final Told THAT_DAY = Told.on(BusinessDate.parse("2026-11-27"));

    private final MeetingScene scene = new MeetingScene();

    @Test
    void check_in_is_opened_with_the_digest_of_a_secret() {
        scene.given().records(open(DIGEST), AHEAD, Audience.MEMBERS, opened(DIGEST));
        for (String other :
                List.of(SECRET, DIGEST + "=", DIGEST.replace('A', '+').substring(1))) {
            scene.given().refuses(open(other), AHEAD, MeetingRule.CHECK_IN_SECRET_IS_A_DIGEST);
        }
        scene.given(held()).refuses(open(DIGEST), AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given().refuses(open(DIGEST), AFTER, MeetingRule.CHECK_IN_IS_NOT_OVER);
        scene.given().refuses(open(DIGEST), member(AHEAD, ANNE, AMO), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
    }

    @Test
    void somebody_without_an_account_says_which_organisation_is_there_and_nothing_else_is_kept() {
        CheckIn chatty = new CheckIn(
                COORDINATION,
                MEETING,
                AMO,
                SECRET,
                new Told(BusinessDate.year(2012), true, LocalizedString.fr("Anne Dupont est là"), List.of("x")));
        scene.given(opened(DIGEST)).records(chatty, guest(DURING), Audience.MEMBERS, arrived(AMO, null));
    }

    @Test
    void who_is_signed_in_checks_in_as_themselves() {
        scene.given(opened(DIGEST)).records(checkIn(AMO, SECRET), member(DURING, ANNE, AMO), arrived(AMO, ANNE));
        refused(checkIn(PLANNING, SECRET), member(DURING, ANNE, AMO), MeetingRule.ATTENDANCE_IS_OF_THE_ORGANISATION);
    }

    @Test
    void only_the_last_secret_opens() {
        refused(checkIn(AMO, "x"), guest(DURING), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        refused(checkIn(AMO, DIGEST), guest(DURING), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        scene.given(opened(DIGEST), opened(OTHER_DIGEST))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        scene.given().refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.CHECK_IN_IS_OPEN);
    }

    @Test
    void who_does_not_know_the_secret_does_not_learn_when_the_meeting_is_or_what_became_of_it() {
        for (String moment : List.of("2026-11-20T09:00:00Z", "2026-11-27T15:30:01Z")) {
            refused(checkIn(AMO, "x"), guest(at(moment)), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        }
        scene.given(opened(DIGEST), held())
                .refuses(checkIn(AMO, "x"), guest(DURING), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
        scene.given(opened(DIGEST), new MeetingCancelled(MEETING, text("Grève"), TOLD))
                .refuses(checkIn(AMO, "x"), guest(DURING), MeetingRule.CHECK_IN_SECRET_IS_THE_LAST_ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T09:00:00Z", "2026-11-27T10:29:59Z"})
    void it_is_too_early_until_an_hour_before_the_start(String moment) {
        refused(checkIn(AMO, SECRET), guest(at(moment)), MeetingRule.CHECK_IN_HAS_BEGUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T10:30:00Z", "2026-11-27T15:30:00Z"})
    void it_is_time_from_an_hour_before_the_start_until_two_hours_after_the_planned_end(String moment) {
        scene.given(opened(DIGEST)).records(checkIn(AMO, SECRET), guest(at(moment)), arrived(AMO, null));
    }

    @Test
    void it_is_useless_afterwards() {
        refused(checkIn(AMO, SECRET), guest(at("2026-11-27T15:30:01Z")), MeetingRule.CHECK_IN_IS_NOT_OVER);
        scene.given(opened(DIGEST), held())
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.CHECK_IN_IS_NOT_OVER);
        scene.given(opened(DIGEST), new MeetingCancelled(MEETING, text("Grève"), TOLD))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.MEETING_IS_NOT_CANCELLED);
        scene.given(opened(DIGEST), drafted("fr"), approved("fr"))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.ATTENDANCE_PRECEDES_THE_APPROVAL);
    }

    @Test
    void a_meeting_of_another_coordination_is_not_known_in_this_one_even_with_its_secret() {
        refused(
                new CheckIn(ELSEWHERE, MEETING, AMO, SECRET, TOLD),
                guest(DURING),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
        refused(
                new CheckIn(ELSEWHERE, MEETING, AMO, "x", TOLD),
                guest(DURING),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    @Test
    void one_checks_in_once() {
        scene.given(opened(DIGEST), arrived(AMO, null))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.CHECK_IN_IS_DONE_ONCE);
        scene.given(opened(DIGEST), arrived(AMO, null))
                .records(
                        checkIn(PLANNING, SECRET),
                        guest(DURING),
                        new AttendanceRecorded(
                                MEETING,
                                List.of(Presence.of(PLANNING, null)),
                                null,
                                AttendanceSource.SELF_CHECK_IN,
                                List.of(AMO, PLANNING),
                                List.of(),
                                THAT_DAY));
    }

    @Test
    void only_organisations_that_are_expected_check_in() {
        refused(checkIn(SCHOOL, SECRET), guest(DURING), MeetingRule.ORGANISATION_IS_EXPECTED);
        refused(checkIn(UNKNOWN, SECRET), guest(DURING), MeetingRule.ORGANISATION_IS_EXPECTED);
        scene.given(
                        opened(DIGEST),
                        new GuestInvited(MEETING, new Guest(null, SCHOOL, null, null), null, List.of(), TOLD))
                .records(checkIn(SCHOOL, SECRET), guest(DURING), arrived(SCHOOL, null));
        scene.givenOf(Confidentiality.MEMBERS, new Invited(List.of(), List.of(PLANNING)), opened(DIGEST))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.ORGANISATION_IS_EXPECTED);
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY, opened(DIGEST))
                .refuses(checkIn(AMO, SECRET), guest(DURING), MeetingRule.ORGANISATION_IS_EXPECTED);
    }

    @Test
    void an_elected_official_does_not_check_in_where_words_stay_among_participants() {
        Invited planning = new Invited(List.of(), List.of(PLANNING));
        scene.givenOf(Confidentiality.PARTICIPANTS, planning, opened(DIGEST))
                .refuses(
                        checkIn(PLANNING, SECRET),
                        member(DURING, CHLOE, PLANNING),
                        MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
    }

    private void refused(CheckIn command, MetaData asked, Rule rule) {
        scene.given(opened(DIGEST)).refuses(command, asked, rule);
    }

    private static OpenCheckIn open(String digest) {
        return new OpenCheckIn(COORDINATION, MEETING, digest, TOLD);
    }

    private static CheckInOpened opened(String digest) {
        return new CheckInOpened(MEETING, digest, TOLD);
    }

    private static CheckIn checkIn(UUID organisation, String secret) {
        return new CheckIn(COORDINATION, MEETING, organisation, secret, TOLD);
    }

    private static AttendanceRecorded arrived(UUID organisation, @Nullable UUID person) {
        return new AttendanceRecorded(
                MEETING,
                List.of(Presence.of(organisation, person)),
                null,
                AttendanceSource.SELF_CHECK_IN,
                List.of(organisation),
                List.of(),
                THAT_DAY);
    }
}
