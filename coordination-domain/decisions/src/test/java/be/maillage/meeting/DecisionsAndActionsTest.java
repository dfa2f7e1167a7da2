package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.BEN;
import static be.maillage.meeting.MeetingScene.DIRK;
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.ITEM;
import static be.maillage.meeting.MeetingScene.LATER_MEETING;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.SCHOOL;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.UNKNOWN;
import static be.maillage.meeting.MeetingScene.approved;
import static be.maillage.meeting.MeetingScene.attended;
import static be.maillage.meeting.MeetingScene.drafted;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsAndActionsTest {

    private static final UUID DECISION = id(73);
    private static final UUID ACTION = id(74);
    private static final BusinessDate SOON = BusinessDate.parse("2026-12-15");

    private final MeetingScene scene = new MeetingScene();

    @Test
    void a_decision_is_recorded_and_is_public_no_sooner_than_the_minutes() {
        RecordDecision decide = decide(ITEM, DecisionMode.CONSENSUS, null);
        DecisionRecorded decided = decided(DecisionMode.CONSENSUS, null);
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY).records(decide, DURING, Audience.MEMBERS, decided);
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY, held(), drafted("fr"), approved("fr"))
                .records(decide, AFTER, Audience.PUBLIC, decided);
        scene.given(decided).refuses(decide, DURING, MeetingRule.DECISION_IS_NEW);
        scene.given().refuses(decide, AHEAD, MeetingRule.MEETING_HAS_BEGUN);
        scene.given().refuses(decide(UNKNOWN, DecisionMode.CONSENSUS, null), DURING, MeetingRule.ITEM_IS_ON_THE_AGENDA);
        scene.given().refuses(decide, member(DURING, ANNE, AMO), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
    }

    @Test
    void a_vote_and_a_vote_alone_is_counted() {
        scene.given()
                .records(
                        decide(ITEM, DecisionMode.VOTE, new Votes(7, 2, 1)),
                        DURING,
                        decided(DecisionMode.VOTE, new Votes(7, 2, 1)));
        scene.given().refuses(decide(ITEM, DecisionMode.VOTE, null), DURING, MeetingRule.ONLY_A_VOTE_HAS_COUNTS);
        scene.given()
                .refuses(
                        decide(ITEM, DecisionMode.CONSENT, new Votes(1, 0, 0)),
                        DURING,
                        MeetingRule.ONLY_A_VOTE_HAS_COUNTS);
        for (Votes odd : List.of(new Votes(0, 0, 0), new Votes(-1, 3, 0), new Votes(3, -1, 0), new Votes(3, 0, -1))) {
            scene.given().refuses(decide(ITEM, DecisionMode.VOTE, odd), DURING, MeetingRule.VOTES_ARE_COUNTED);
        }
    }

    @Test
    void there_are_no_more_votes_than_people_known_to_be_present() {
        scene.given(attended(AMO, ANNE), attended(PLANNING, BEN))
                .when(decide(ITEM, DecisionMode.VOTE, new Votes(1, 0, 1)), DURING)
                .expectSuccessfulHandlerExecution();
        scene.given(attended(AMO, ANNE), attended(PLANNING, BEN))
                .refuses(
                        decide(ITEM, DecisionMode.VOTE, new Votes(2, 0, 1)),
                        DURING,
                        MeetingRule.VOTES_ARE_OF_THOSE_PRESENT);
    }

    @Test
    void voices_are_those_of_persons_however_many_lines_tell_of_them() {
        scene.given(attended(AMO, null), attended(AMO, ANNE), attended(PLANNING, BEN))
                .refuses(
                        decide(ITEM, DecisionMode.VOTE, new Votes(3, 0, 0)),
                        DURING,
                        MeetingRule.VOTES_ARE_OF_THOSE_PRESENT);
        scene.given(attended(AMO, ANNE), attended(PLANNING, ANNE))
                .when(decide(ITEM, DecisionMode.VOTE, new Votes(2, 0, 0)), DURING)
                .expectSuccessfulHandlerExecution();
        scene.given(attended(AMO, ANNE), attended(PLANNING, ANNE), attended(PLANNING, BEN))
                .refuses(
                        decide(ITEM, DecisionMode.VOTE, new Votes(2, 0, 1)),
                        DURING,
                        MeetingRule.VOTES_ARE_OF_THOSE_PRESENT);
    }

    @Test
    void an_action_is_taken_on_by_somebody_for_a_day_after_the_meeting() {
        scene.given().records(assign(AMO, ANNE, SOON), DURING, Audience.MEMBERS, assigned(SOON));
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY)
                .records(assign(AMO, ANNE, SOON), DURING, Audience.MEMBERS, assigned(SOON));
        scene.given().refuses(assign(null, null, SOON), DURING, MeetingRule.ACTION_IS_TAKEN_ON_BY_SOMEBODY);
        scene.given()
                .refuses(
                        assign(AMO, null, BusinessDate.parse("2026-11-27")),
                        DURING,
                        MeetingRule.ACTION_IS_DUE_AFTER_THE_MEETING);
        scene.given()
                .when(assign(AMO, null, BusinessDate.parse("2026-11")), DURING)
                .expectSuccessfulHandlerExecution();
        scene.given().refuses(assign(UNKNOWN, null, SOON), DURING, CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given().refuses(assign(null, UNKNOWN, SOON), DURING, CommonRule.PERSON_IS_REGISTERED);
        scene.given(assigned(SOON)).refuses(assign(AMO, ANNE, SOON), DURING, MeetingRule.ACTION_IS_NEW);
        scene.given().refuses(assign(AMO, ANNE, SOON), AHEAD, MeetingRule.MEETING_HAS_BEGUN);
    }

    @Test
    void an_action_is_completed_once_and_a_later_meeting_may_hear_of_it() {
        scene.given(assigned(SOON))
                .records(
                        complete(LATER_MEETING),
                        AFTER,
                        Audience.MEMBERS,
                        new ActionCompleted(MEETING, ACTION, text("Fait"), LATER_MEETING, TOLD));
        scene.given(assigned(SOON)).refuses(complete(UNKNOWN), AFTER, CommonRule.MEETING_IS_CONVENED);
        scene.given().refuses(complete(null), AFTER, MeetingRule.ACTION_IS_KNOWN);
        scene.given(assigned(SOON), new ActionCompleted(MEETING, ACTION, null, null, TOLD))
                .refuses(complete(null), AFTER, MeetingRule.ACTION_IS_OPEN);
    }

    @Test
    void an_action_is_dropped_with_a_reason() {
        DropAction drop = new DropAction(COORDINATION, MEETING, ACTION, text("Plus d’objet"), LATER_MEETING, TOLD);
        ActionDropped dropped = new ActionDropped(MEETING, ACTION, text("Plus d’objet"), LATER_MEETING, TOLD);
        scene.given(assigned(SOON)).records(drop, AFTER, Audience.MEMBERS, dropped);
        scene.given(assigned(SOON), dropped).refuses(drop, AFTER, MeetingRule.ACTION_IS_OPEN);
    }

    @Test
    void an_action_is_extended_to_a_later_day() {
        BusinessDate later = BusinessDate.parse("2027-01-31");
        scene.given(assigned(SOON))
                .records(
                        extend(later),
                        AFTER,
                        Audience.MEMBERS,
                        new ActionExtended(MEETING, ACTION, later, text("Congés"), null, TOLD));
        scene.given(assigned(SOON)).refuses(extend(SOON), AFTER, MeetingRule.ACTION_IS_EXTENDED_TO_A_LATER_DAY);
        scene.given(assigned(SOON), new ActionExtended(MEETING, ACTION, later, null, null, TOLD))
                .refuses(
                        extend(BusinessDate.parse("2027-01-15")), AFTER, MeetingRule.ACTION_IS_EXTENDED_TO_A_LATER_DAY);
        BusinessDate month = BusinessDate.parse("2026-12");
        scene.given(assigned(month)).refuses(extend(month), AFTER, MeetingRule.ACTION_IS_EXTENDED_TO_A_LATER_DAY);
    }

    @Test
    void whoever_owes_an_action_tells_of_it_and_no_other_member() {
        scene.given(assigned(SOON))
                .when(complete(null), member(AFTER, DIRK, AMO))
                .expectSuccessfulHandlerExecution();
        scene.given(assigned(SOON))
                .when(complete(null), member(AFTER, ANNE, SCHOOL))
                .expectSuccessfulHandlerExecution();
        scene.given(assigned(SOON))
                .when(extend(BusinessDate.parse("2027-01-31")), member(AFTER, ANNE, SCHOOL))
                .expectSuccessfulHandlerExecution();
        scene.given(assigned(SOON))
                .refuses(complete(null), member(AFTER, BEN, PLANNING), MeetingRule.WHOEVER_OWES_AN_ACTION_TELLS_OF_IT);
    }

    private static RecordDecision decide(UUID item, DecisionMode mode, @Nullable Votes votes) {
        return new RecordDecision(
                COORDINATION, MEETING, DECISION, item, text("Un aide-mémoire commun"), mode, votes, null, TOLD);
    }

    private static DecisionRecorded decided(DecisionMode mode, @Nullable Votes votes) {
        return new DecisionRecorded(MEETING, DECISION, ITEM, text("Un aide-mémoire commun"), mode, votes, null, TOLD);
    }

    private static AssignAction assign(@Nullable UUID organisation, @Nullable UUID person, BusinessDate due) {
        return new AssignAction(COORDINATION, MEETING, ACTION, text("Premier jet"), organisation, person, due, TOLD);
    }

    private static ActionAssigned assigned(BusinessDate due) {
        return new ActionAssigned(MEETING, ACTION, text("Premier jet"), AMO, ANNE, due, TOLD);
    }

    private static CompleteAction complete(@Nullable UUID at) {
        return new CompleteAction(COORDINATION, MEETING, ACTION, text("Fait"), at, TOLD);
    }

    private static ExtendAction extend(BusinessDate due) {
        return new ExtendAction(COORDINATION, MEETING, ACTION, due, text("Congés"), null, TOLD);
    }
}
