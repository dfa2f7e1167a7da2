package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.id;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.BEN;
import static be.maillage.meeting.MeetingScene.CHLOE;
import static be.maillage.meeting.MeetingScene.DIRK;
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
import static be.maillage.meeting.MeetingScene.items;
import static be.maillage.meeting.MeetingScene.member;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.MeetingEvent.AddendumAdded;
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.AmendmentSettled;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import be.maillage.meeting.MeetingEvent.MinutesTranslated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MinutesTest {

    private static final UUID AMENDMENT = id(71);
    private static final UUID ADDENDUM = id(72);

    private final MeetingScene scene = new MeetingScene();

    @Test
    void minutes_are_drafted_per_language_and_item_and_drafts_are_not_public() {
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY)
                .records(
                        new DraftMinutes(COORDINATION, MEETING, "fr", items(), "Divers", TOLD),
                        AFTER,
                        Audience.MEMBERS,
                        new MinutesDrafted(MEETING, "fr", items(), "Divers", TOLD));
        scene.given(held(), drafted("fr")).when(draft("fr"), AFTER).expectSuccessfulHandlerExecution();
        scene.given(held(), drafted("fr"), drafted("nl"), approved("nl"))
                .when(draft("fr"), AFTER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_draft_is_of_a_known_language_and_of_the_agenda_and_comes_before_the_approval() {
        scene.given().refuses(draft("xx"), AFTER, CommonRule.LANGUAGE_IS_KNOWN);
        scene.given()
                .refuses(
                        new DraftMinutes(
                                COORDINATION, MEETING, "fr", List.of(new ItemMinutes(UNKNOWN, "?")), null, TOLD),
                        AFTER,
                        MeetingRule.ITEM_IS_ON_THE_AGENDA);
        scene.given()
                .refuses(
                        new DraftMinutes(
                                COORDINATION,
                                MEETING,
                                "fr",
                                List.of(new ItemMinutes(ITEM, "Un"), new ItemMinutes(ITEM, "Deux")),
                                null,
                                TOLD),
                        AFTER,
                        MeetingRule.ITEM_IS_TOLD_ONCE);
        scene.given()
                .refuses(
                        new DraftMinutes(COORDINATION, MEETING, "fr", List.of(), null, TOLD),
                        AFTER,
                        MeetingRule.MINUTES_SAY_SOMETHING);
        scene.given().refuses(draft("fr"), AHEAD, MeetingRule.MEETING_HAS_BEGUN);
        scene.given(held(), drafted("fr"), approved("fr"))
                .refuses(draft("fr"), AFTER, MeetingRule.MINUTES_ARE_NOT_YET_APPROVED);
    }

    @Test
    void whoever_takes_the_minutes_drafts_them_and_no_other_member() {
        MeetingEntrusted ben = new MeetingEntrusted(MEETING, SOMEBODY, null, BEN, List.of(), TOLD);
        scene.given(ben).when(draft("fr"), member(AFTER, BEN, PLANNING)).expectSuccessfulHandlerExecution();
        scene.given(ben).refuses(draft("fr"), member(AFTER, ANNE, AMO), MeetingRule.WHOEVER_IS_ENTRUSTED_ACTS);
    }

    @Test
    void minutes_are_translated_from_a_draft() {
        scene.given(held(), drafted("fr"))
                .records(
                        translate("fr", "nl"),
                        AFTER,
                        Audience.MEMBERS,
                        new MinutesTranslated(MEETING, "fr", "nl", items(), null, TOLD));
        scene.given(held(), drafted("fr"))
                .refuses(translate("fr", "fr"), AFTER, MeetingRule.TRANSLATION_IS_INTO_ANOTHER_LANGUAGE);
        scene.given(held()).refuses(translate("fr", "nl"), AFTER, MeetingRule.MINUTES_ARE_DRAFTED);
        scene.given(held(), drafted("fr"), drafted("nl"), approved("nl"))
                .refuses(translate("fr", "nl"), AFTER, MeetingRule.MINUTES_ARE_NOT_YET_APPROVED);
    }

    @Test
    void who_attended_proposes_an_amendment() {
        scene.given(attended(AMO, ANNE), drafted("fr"))
                .records(propose(null, null), member(AFTER, ANNE, AMO), Audience.MEMBERS, proposed(ANNE, AMO));
    }

    @Test
    void who_represents_an_organisation_that_was_there_proposes_an_amendment() {
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .records(propose(null, PLANNING), member(AFTER, CHLOE, PLANNING), proposed(CHLOE, PLANNING));
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .records(propose(null, PLANNING), AFTER, proposed(null, PLANNING));
    }

    @Test
    void an_absent_member_proposes_no_amendment() {
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .refuses(
                        propose(null, null),
                        member(AFTER, ANNE, AMO),
                        MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED);
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .refuses(propose(ANNE, PLANNING), AFTER, MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED);
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .refuses(propose(null, null), AFTER, MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED);
        scene.given(attended(PLANNING, BEN), drafted("fr"))
                .refuses(propose(BEN, null), member(AFTER, ANNE, AMO), MeetingRule.AMENDMENT_IS_ONE_S_OWN);
    }

    @Test
    void an_amendment_is_of_an_organisation_for_which_its_author_was_there_or_sits() {
        scene.given(attended(AMO, ANNE), drafted("fr"))
                .refuses(propose(ANNE, PLANNING), AFTER, MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED);
        scene.given(attended(AMO, ANNE), drafted("fr"))
                .refuses(propose(ANNE, UNKNOWN), AFTER, MeetingRule.AMENDMENT_COMES_FROM_THOSE_WHO_ATTENDED);
        scene.given(attended(SCHOOL, DIRK), drafted("fr"))
                .records(propose(DIRK, SCHOOL), AFTER, proposed(DIRK, SCHOOL));
        scene.given(attended(null, BEN), drafted("fr")).records(propose(BEN, PLANNING), AFTER, proposed(BEN, PLANNING));
    }

    @Test
    void an_amendment_is_proposed_to_a_draft_until_its_approval() {
        scene.given(attended(AMO, ANNE)).refuses(propose(ANNE, null), AFTER, MeetingRule.MINUTES_ARE_DRAFTED);
        scene.given(attended(AMO, ANNE), held(), drafted("fr"), approved("fr"))
                .refuses(propose(ANNE, null), AFTER, MeetingRule.MINUTES_ARE_NOT_YET_APPROVED);
        scene.given(attended(AMO, ANNE), drafted("fr"), proposed(ANNE, null))
                .refuses(propose(ANNE, null), AFTER, MeetingRule.AMENDMENT_IS_NEW);
    }

    @Test
    void an_amendment_is_settled_once_and_refused_with_a_reason() {
        scene.given(attended(AMO, ANNE), drafted("fr"), proposed(ANNE, AMO))
                .records(
                        settle(AmendmentOutcome.ACCEPTED, null),
                        AFTER,
                        Audience.MEMBERS,
                        new AmendmentSettled(MEETING, AMENDMENT, AmendmentOutcome.ACCEPTED, null, TOLD));
        scene.given(attended(AMO, ANNE), drafted("fr"), proposed(ANNE, AMO))
                .refuses(
                        settle(AmendmentOutcome.REFUSED, null),
                        AFTER,
                        MeetingRule.REFUSAL_OF_AN_AMENDMENT_HAS_A_REASON);
        scene.given(attended(AMO, ANNE), drafted("fr"), proposed(ANNE, AMO), settled())
                .refuses(settle(AmendmentOutcome.REFUSED, text("Inexact")), AFTER, MeetingRule.AMENDMENT_IS_PENDING);
    }

    @Test
    void approved_minutes_are_whole_and_as_public_as_the_meeting() {
        scene.givenOf(Confidentiality.PUBLIC, Invited.EVERYBODY, held(), drafted("fr"))
                .records(
                        approve("fr", LATER_MEETING),
                        AFTER,
                        Audience.PUBLIC,
                        new MinutesApproved(MEETING, "fr", LATER_MEETING, items(), null, TOLD));
        scene.given(held(), drafted("fr"), new MinutesTranslated(MEETING, "fr", "nl", List.of(), "Varia", TOLD))
                .records(
                        approve("nl", null), AFTER, new MinutesApproved(MEETING, "nl", null, List.of(), "Varia", TOLD));
    }

    @Test
    void minutes_are_approved_once_per_language_after_the_meeting_with_a_draft_and_nothing_pending() {
        scene.given(drafted("fr")).refuses(approve("fr", null), AFTER, MeetingRule.MEETING_WAS_HELD);
        scene.given(held()).refuses(approve("fr", null), AFTER, MeetingRule.MINUTES_ARE_DRAFTED);
        scene.given(held(), drafted("fr")).refuses(approve("fr", UNKNOWN), AFTER, CommonRule.MEETING_IS_CONVENED);
        scene.given(held(), attended(AMO, ANNE), drafted("fr"), proposed(ANNE, AMO))
                .refuses(approve("fr", null), AFTER, MeetingRule.NO_AMENDMENT_IS_PENDING);
        scene.given(held(), attended(AMO, ANNE), drafted("fr"), proposed(ANNE, AMO), settled())
                .when(approve("fr", null), AFTER)
                .expectSuccessfulHandlerExecution();
        scene.given(held(), drafted("fr"), approved("fr"))
                .refuses(approve("fr", null), AFTER, MeetingRule.MINUTES_ARE_NOT_YET_APPROVED);
        scene.given(held(), drafted("fr"), drafted("nl"), approved("fr"))
                .records(approve("nl", null), AFTER, approved("nl"));
    }

    @Test
    void an_addendum_is_added_to_approved_minutes_alone() {
        AddAddendum add = new AddAddendum(COORDINATION, MEETING, ADDENDUM, "fr", "Un oubli.", TOLD);
        AddendumAdded added = new AddendumAdded(MEETING, ADDENDUM, "fr", "Un oubli.", TOLD);
        scene.given(held(), drafted("fr"), approved("fr")).records(add, AFTER, Audience.MEMBERS, added);
        scene.given(held(), drafted("fr")).refuses(add, AFTER, MeetingRule.MINUTES_ARE_APPROVED);
        scene.given(held(), drafted("fr"), approved("fr"), added).refuses(add, AFTER, MeetingRule.ADDENDUM_IS_NEW);
    }

    @Test
    void approved_minutes_are_distributed_and_it_is_said_to_whom() {
        List<MinutesRecipient> twice =
                List.of(MinutesRecipient.ALDERMEN, MinutesRecipient.MEMBERS, MinutesRecipient.ALDERMEN);
        scene.given(held(), drafted("fr"), approved("fr"))
                .records(
                        distribute(twice, null),
                        AFTER,
                        Audience.MEMBERS,
                        new MinutesDistributed(
                                MEETING,
                                "fr",
                                List.of(MinutesRecipient.MEMBERS, MinutesRecipient.ALDERMEN),
                                null,
                                TOLD));
        scene.given(held(), drafted("fr")).refuses(distribute(twice, null), AFTER, MeetingRule.MINUTES_ARE_APPROVED);
        scene.given(held(), drafted("fr"), approved("fr"))
                .refuses(distribute(List.of(), null), AFTER, MeetingRule.RECIPIENTS_ARE_SAID);
        scene.given(held(), drafted("fr"), approved("fr"))
                .refuses(
                        distribute(List.of(MinutesRecipient.OTHERS), null),
                        AFTER,
                        MeetingRule.OTHER_RECIPIENTS_ARE_DESCRIBED);
        scene.given(held(), drafted("fr"), approved("fr"))
                .refuses(
                        distribute(List.of(MinutesRecipient.MEMBERS), text("La presse")),
                        AFTER,
                        MeetingRule.OTHER_RECIPIENTS_ARE_DESCRIBED);
    }

    @Test
    void minutes_of_a_confidential_meeting_go_to_those_who_took_part() {
        for (List<MinutesRecipient> beyond : List.of(
                List.of(MinutesRecipient.MEMBERS), List.of(MinutesRecipient.PARTICIPANTS, MinutesRecipient.COUNCIL))) {
            scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY, held(), drafted("fr"), approved("fr"))
                    .refuses(distribute(beyond, null), AFTER, MeetingRule.CONFIDENTIAL_MINUTES_STAY_AMONG_PARTICIPANTS);
        }
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY, held(), drafted("fr"), approved("fr"))
                .when(distribute(List.of(MinutesRecipient.PARTICIPANTS), null), AFTER)
                .expectSuccessfulHandlerExecution();
    }

    private static DraftMinutes draft(String language) {
        return new DraftMinutes(COORDINATION, MEETING, language, items(), null, TOLD);
    }

    private static TranslateMinutes translate(String from, String to) {
        return new TranslateMinutes(COORDINATION, MEETING, from, to, items(), null, TOLD);
    }

    private static ProposeAmendment propose(@Nullable UUID person, @Nullable UUID organisation) {
        return new ProposeAmendment(
                COORDINATION, MEETING, AMENDMENT, "fr", ITEM, "Il manque un mot.", person, organisation, TOLD);
    }

    private static AmendmentProposed proposed(@Nullable UUID person, @Nullable UUID organisation) {
        return new AmendmentProposed(MEETING, AMENDMENT, "fr", ITEM, "Il manque un mot.", person, organisation, TOLD);
    }

    private static SettleAmendment settle(AmendmentOutcome outcome, @Nullable LocalizedString reason) {
        return new SettleAmendment(COORDINATION, MEETING, AMENDMENT, outcome, reason, TOLD);
    }

    private static AmendmentSettled settled() {
        return new AmendmentSettled(MEETING, AMENDMENT, AmendmentOutcome.ACCEPTED, null, TOLD);
    }

    private static ApproveMinutes approve(String language, @Nullable UUID at) {
        return new ApproveMinutes(COORDINATION, MEETING, language, at, TOLD);
    }

    private static DistributeMinutes distribute(List<MinutesRecipient> recipients, @Nullable LocalizedString others) {
        return new DistributeMinutes(COORDINATION, MEETING, "fr", recipients, others, TOLD);
    }
}
