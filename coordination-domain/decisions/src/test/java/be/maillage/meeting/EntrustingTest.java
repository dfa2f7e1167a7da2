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
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.items;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntrustingTest {

    private final MeetingScene scene = new MeetingScene();

    @Test
    void somebody_else_leads_a_meeting_and_whoever_writes_its_minutes_stays() {
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY, entrusted(ANNE, BEN))
                .records(entrust(DIRK, null), AHEAD, Audience.MEMBERS, entrusted(DIRK, BEN));
        scene.given(entrusted(ANNE, BEN)).records(entrust(null, DIRK), AHEAD, entrusted(ANNE, DIRK));
        scene.given().records(entrust(ANNE, ANNE), AHEAD, entrusted(ANNE, ANNE));
    }

    @Test
    void whoever_was_relieved_no_longer_carries_the_meeting_and_whoever_took_over_does() {
        DraftMinutes draft = new DraftMinutes(COORDINATION, MEETING, "fr", items(), null, TOLD);
        scene.given(entrusted(ANNE, ANNE), entrusted(ANNE, BEN), entrusted(DIRK, BEN))
                .refuses(draft, member(AFTER, ANNE, AMO), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
        scene.given(entrusted(ANNE, ANNE), entrusted(ANNE, BEN))
                .when(draft, member(AFTER, BEN, PLANNING))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_carries_a_meeting_hands_it_over_and_no_other_member_takes_it() {
        scene.given(entrusted(ANNE, null)).records(entrust(BEN, null), member(AHEAD, ANNE, AMO), entrusted(BEN, null));
        scene.given(entrusted(ANNE, null))
                .refuses(entrust(BEN, null), member(AHEAD, BEN, PLANNING), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
    }

    @Test
    void it_is_entrusted_to_somebody_known_and_to_somebody_else() {
        scene.given().refuses(entrust(UNKNOWN, null), AHEAD, CommonRule.PERSON_IS_REGISTERED);
        scene.given().refuses(entrust(null, UNKNOWN), AHEAD, CommonRule.PERSON_IS_REGISTERED);
        scene.given().refuses(entrust(null, null), AHEAD, MeetingRule.ENTRUSTING_CHANGES_SOMETHING);
        scene.given(entrusted(ANNE, BEN)).refuses(entrust(ANNE, BEN), AHEAD, MeetingRule.ENTRUSTING_CHANGES_SOMETHING);
    }

    @Test
    void who_led_a_meeting_stays_once_it_was_held_while_its_minutes_may_still_pass_to_somebody_else() {
        scene.given(entrusted(ANNE, BEN), held())
                .refuses(entrust(DIRK, null), AFTER, MeetingRule.MEETING_IS_NOT_YET_HELD);
        scene.given(entrusted(ANNE, BEN), held()).records(entrust(ANNE, DIRK), AFTER, entrusted(ANNE, DIRK));
        EntrustMeeting afterwards = new EntrustMeeting(COORDINATION, MEETING, DIRK, null, told("2026-11-27"));
        scene.given(entrusted(ANNE, BEN), held()).when(afterwards, AFTER).expectSuccessfulHandlerExecution();
    }

    @Test
    void no_meeting_is_entrusted_that_is_cancelled_or_whose_coordination_is_gone() {
        scene.given(new MeetingCancelled(MEETING, text("Grève"), TOLD))
                .refuses(entrust(ANNE, null), AHEAD, MeetingRule.MEETING_IS_NOT_CANCELLED);
        scene.knowing(new CoordinationDissolved(text("Plus de moyens"), told("2026")));
        scene.given().refuses(entrust(ANNE, null), AHEAD, CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void an_elected_official_leads_and_minutes_a_meeting_only_as_the_policy_says() {
        scene.given().refuses(entrust(CHLOE, null), AHEAD, MeetingRule.ELECTED_OFFICIALS_CHAIR_AS_THE_POLICY_SAYS);
        scene.given().refuses(entrust(null, CHLOE), AHEAD, MeetingRule.ELECTED_OFFICIALS_SIT_AS_THE_POLICY_SAYS);
        scene.policy(ElectedOfficialsPolicy.CHAIR);
        scene.given().records(entrust(CHLOE, CHLOE), AHEAD, entrusted(CHLOE, CHLOE));
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY)
                .refuses(entrust(CHLOE, null), AHEAD, MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY)
                .refuses(entrust(null, CHLOE), AHEAD, MeetingRule.NO_ELECTED_OFFICIAL_AMONG_PARTICIPANTS_ONLY);
    }

    @Test
    void whoever_is_entrusted_with_a_confidential_meeting_hears_what_is_said_there() {
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY)
                .records(
                        entrust(DIRK, ANNE),
                        AHEAD,
                        new Audience(Audience.Scope.PARTICIPANTS, MEETING),
                        new MeetingEntrusted(MEETING, SOMEBODY, DIRK, ANNE, List.of(ANNE, DIRK, SOMEBODY), TOLD));
    }

    private static EntrustMeeting entrust(@Nullable UUID chair, @Nullable UUID minutesTaker) {
        return new EntrustMeeting(COORDINATION, MEETING, chair, minutesTaker, TOLD);
    }

    private static MeetingEntrusted entrusted(@Nullable UUID chair, @Nullable UUID minutesTaker) {
        return new MeetingEntrusted(MEETING, SOMEBODY, chair, minutesTaker, List.of(), TOLD);
    }
}
