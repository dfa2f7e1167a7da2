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
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.ITEM;
import static be.maillage.meeting.MeetingScene.LATER_MEETING;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.TIME;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.attended;
import static be.maillage.meeting.MeetingScene.convened;
import static be.maillage.meeting.MeetingScene.drafted;
import static be.maillage.meeting.MeetingScene.items;
import static be.maillage.meeting.MeetingScene.text;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.Asked;
import be.maillage.history.BusinessDate;
import be.maillage.history.EventMetadata;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anne convened a meeting whose words stay among those who take part; the planning is invited to it, the coordinator is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InConfidenceTest {

    private static final Invited ONLY_THE_PLANNING = new Invited(List.of(), List.of(PLANNING));
    private static final BusinessDate LATER = BusinessDate.parse("2026-12-15");
    private static final ActionAssigned ASSIGNED =
            new ActionAssigned(MEETING, id(74), text("Premier jet"), AMO, null, LATER, TOLD);

    private final MeetingScene scene = new MeetingScene();

    static Stream<MeetingCommand> whatCarryingAllows() {
        return Stream.of(
                new AmendAgenda(COORDINATION, MEETING, List.of(new AgendaItem(ITEM, text("Autre"))), null, TOLD),
                new RescheduleMeeting(COORDINATION, MEETING, TIME, null, text("Grève"), TOLD),
                new CancelMeeting(COORDINATION, MEETING, text("Grève"), TOLD),
                new InviteGuest(COORDINATION, MEETING, new Guest(SOMEBODY, null, null, null), null, TOLD),
                new RecordAttendance(COORDINATION, MEETING, List.of(Presence.of(null, SOMEBODY)), null, false, TOLD),
                new OpenCheckIn(COORDINATION, MEETING, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", TOLD),
                new HoldMeeting(COORDINATION, MEETING, null, null, TOLD),
                new DraftMinutes(COORDINATION, MEETING, "fr", items(), null, TOLD),
                new TranslateMinutes(COORDINATION, MEETING, "fr", "nl", items(), null, TOLD),
                new ProposeAmendment(COORDINATION, MEETING, id(71), "fr", null, "Un mot.", BEN, null, TOLD),
                new SettleAmendment(COORDINATION, MEETING, id(71), AmendmentOutcome.ACCEPTED, null, TOLD),
                new ApproveMinutes(COORDINATION, MEETING, "fr", LATER_MEETING, TOLD),
                new AddAddendum(COORDINATION, MEETING, id(72), "fr", "Un oubli.", TOLD),
                new DistributeMinutes(COORDINATION, MEETING, "fr", List.of(MinutesRecipient.PARTICIPANTS), null, TOLD),
                new RecordDecision(
                        COORDINATION,
                        MEETING,
                        id(73),
                        null,
                        text("Un aide-mémoire"),
                        DecisionMode.CONSENSUS,
                        null,
                        null,
                        TOLD),
                new AssignAction(COORDINATION, MEETING, id(75), text("Autre chose"), AMO, null, LATER, TOLD));
    }

    @ParameterizedTest
    @MethodSource("whatCarryingAllows")
    void whoever_carries_the_coordination_writes_nothing_where_they_take_no_part(MeetingCommand command) {
        annes(attended(PLANNING, BEN), drafted("fr"))
                .refuses(command, DURING, MeetingRule.WHOEVER_TAKES_PART_ACTS_IN_CONFIDENCE);
        annes(attended(PLANNING, BEN), drafted("fr"))
                .refuses(command, as("ADMINISTRATOR", DIRK), MeetingRule.WHOEVER_TAKES_PART_ACTS_IN_CONFIDENCE);
    }

    @Test
    void nor_do_they_tell_what_became_of_an_action_unless_it_is_theirs() {
        CompleteAction complete = new CompleteAction(COORDINATION, MEETING, id(74), null, null, TOLD);
        annes(ASSIGNED).refuses(complete, AFTER, MeetingRule.WHOEVER_OWES_AN_ACTION_TELLS_OF_IT);
        annes(new ActionAssigned(MEETING, id(74), text("Premier jet"), null, SOMEBODY, LATER, TOLD))
                .when(complete, AFTER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_coordinator_who_takes_part_carries_it_like_any_other_meeting() {
        annes(new GuestInvited(MEETING, new Guest(SOMEBODY, null, null, null), null, List.of(SOMEBODY), TOLD))
                .when(draft(), DURING)
                .expectSuccessfulHandlerExecution();
        annes(attended(null, SOMEBODY)).when(draft(), DURING).expectSuccessfulHandlerExecution();
        annes().when(draft(), as("COORDINATOR", BEN)).expectSuccessfulHandlerExecution();
        annes(attended(AMO, null))
                .refuses(draft(), as("COORDINATOR", DIRK), MeetingRule.WHOEVER_TAKES_PART_ACTS_IN_CONFIDENCE);
        annes(new MeetingEntrusted(MEETING, BEN, null, null, List.of(BEN), TOLD), attended(AMO, null))
                .when(draft(), as("COORDINATOR", ANNE))
                .expectSuccessfulHandlerExecution();
        scene.givenOf(Confidentiality.PARTICIPANTS, Invited.EVERYBODY)
                .when(draft(), DURING)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_elected_official_takes_no_part_by_the_organisation_they_sit_for_nor_by_having_been_there() {
        annes(attended(PLANNING, CHLOE))
                .refuses(draft(), as("COORDINATOR", CHLOE), MeetingRule.WHOEVER_TAKES_PART_ACTS_IN_CONFIDENCE);
    }

    @Test
    void meetings_that_members_may_read_are_the_coordination_s_to_carry() {
        scene.given(new MeetingEntrusted(MEETING, ANNE, null, null, List.of(), TOLD))
                .when(draft(), DURING)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_old_meeting_that_nobody_is_known_to_carry_is_the_coordination_s_and_so_is_any_history_that_is_retold() {
        scene.givenOnly(convened(MEETING, MeetingKind.SUPERVISION, Confidentiality.PARTICIPANTS, ONLY_THE_PLANNING))
                .when(draft(), DURING)
                .expectSuccessfulHandlerExecution();
        annes().when(draft(), as(Asked.PLAYER, DIRK)).expectSuccessfulHandlerExecution();
    }

    @Test
    void where_all_who_carry_it_are_gone_the_coordination_finds_somebody_among_those_who_take_part() {
        annes().records(
                        entrust(BEN, null),
                        AHEAD,
                        new MeetingEntrusted(MEETING, ANNE, BEN, null, List.of(ANNE, BEN), TOLD));
        annes().refuses(entrust(SOMEBODY, null), AHEAD, MeetingRule.CONFIDENCE_IS_HANDED_TO_WHOEVER_TAKES_PART);
        annes().refuses(entrust(BEN, DIRK), AHEAD, MeetingRule.CONFIDENCE_IS_HANDED_TO_WHOEVER_TAKES_PART);
        annes().refuses(entrust(CHLOE, null), AHEAD, MeetingRule.CONFIDENCE_IS_HANDED_TO_WHOEVER_TAKES_PART);
    }

    private MeetingScene annes(MeetingEvent... since) {
        return scene.givenOnly(Stream.concat(
                        Stream.of(
                                convened(
                                        MEETING, MeetingKind.THEMATIC, Confidentiality.PARTICIPANTS, ONLY_THE_PLANNING),
                                new MeetingEntrusted(MEETING, ANNE, null, null, List.of(ANNE), TOLD)),
                        Stream.of(since))
                .toArray(MeetingEvent[]::new));
    }

    private static MetaData as(String role, UUID person) {
        return DURING.and(EventMetadata.ACTOR, person.toString()).and(EventMetadata.ROLE, role);
    }

    private static DraftMinutes draft() {
        return new DraftMinutes(COORDINATION, MEETING, "fr", items(), null, TOLD);
    }

    private static EntrustMeeting entrust(@Nullable UUID chair, @Nullable UUID minutesTaker) {
        return new EntrustMeeting(COORDINATION, MEETING, chair, minutesTaker, TOLD);
    }
}
