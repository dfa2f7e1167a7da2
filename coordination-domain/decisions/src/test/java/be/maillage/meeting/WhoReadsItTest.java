package be.maillage.meeting;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.meeting.MeetingScene.AFTER;
import static be.maillage.meeting.MeetingScene.AHEAD;
import static be.maillage.meeting.MeetingScene.AMO;
import static be.maillage.meeting.MeetingScene.ANNE;
import static be.maillage.meeting.MeetingScene.DIRK;
import static be.maillage.meeting.MeetingScene.DURING;
import static be.maillage.meeting.MeetingScene.ITEM;
import static be.maillage.meeting.MeetingScene.MEETING;
import static be.maillage.meeting.MeetingScene.PLANNING;
import static be.maillage.meeting.MeetingScene.TIME;
import static be.maillage.meeting.MeetingScene.TOLD;
import static be.maillage.meeting.MeetingScene.approved;
import static be.maillage.meeting.MeetingScene.attended;
import static be.maillage.meeting.MeetingScene.drafted;
import static be.maillage.meeting.MeetingScene.guest;
import static be.maillage.meeting.MeetingScene.held;
import static be.maillage.meeting.MeetingScene.items;
import static be.maillage.meeting.MeetingScene.text;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingCommand.ExtendAction;
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
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may read what was recorded of a meeting: never more people than its confidentiality says, and the public nothing of people, hours and drafts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoReadsItTest {

    private static final Audience PARTICIPANTS = new Audience(Audience.Scope.PARTICIPANTS, MEETING);
    private static final Invited AMO_AND_PLANNING = new Invited(List.of(), List.of(AMO, PLANNING));
    private static final BusinessDate SOON = BusinessDate.parse("2026-12-15");
    private static final String SECRET = "dies-ist-kein-Geheimnis";
    private static final String DIGEST = "w1tz3EF-Nynrn8486VVjUFJw8a6pBFl85_lTXt2NXSI";
    private static final ActionAssigned ASSIGNED =
            new ActionAssigned(MEETING, id(74), text("Premier jet"), AMO, null, SOON, TOLD);
    private static final AmendmentProposed PROPOSED =
            new AmendmentProposed(MEETING, id(71), "fr", ITEM, "Un mot.", ANNE, AMO, TOLD);

    private final MeetingScene scene = new MeetingScene();

    /** What is announced to all, and what was approved. */
    static Stream<Arguments> asPublicAsTheMeeting() {
        return Stream.of(
                row(
                        new AmendAgenda(
                                COORDINATION, MEETING, List.of(new AgendaItem(ITEM, text("Autre"))), null, TOLD),
                        AHEAD),
                row(new RescheduleMeeting(COORDINATION, MEETING, TIME, null, text("Grève"), TOLD), AHEAD),
                row(new CancelMeeting(COORDINATION, MEETING, text("Grève"), TOLD), AHEAD),
                row(new HoldMeeting(COORDINATION, MEETING, null, null, TOLD), AFTER),
                row(new ApproveMinutes(COORDINATION, MEETING, "fr", null, TOLD), AFTER, held(), drafted("fr")),
                row(
                        new AddAddendum(COORDINATION, MEETING, id(72), "fr", "Un oubli.", TOLD),
                        AFTER,
                        held(),
                        drafted("fr"),
                        approved("fr")),
                row(
                        new DistributeMinutes(
                                COORDINATION, MEETING, "fr", List.of(MinutesRecipient.PARTICIPANTS), null, TOLD),
                        AFTER,
                        held(),
                        drafted("fr"),
                        approved("fr")),
                row(decide(), AFTER, held(), drafted("fr"), approved("fr")));
    }

    /** What names people, counts hours, opens doors or is not approved yet. */
    static Stream<Arguments> neverPublic() {
        return Stream.of(
                row(new EntrustMeeting(COORDINATION, MEETING, ANNE, null, TOLD), AHEAD),
                row(new InviteGuest(COORDINATION, MEETING, new Guest(DIRK, null, null, null), null, TOLD), AHEAD),
                row(new OpenCheckIn(COORDINATION, MEETING, DIGEST, TOLD), AHEAD),
                row(
                        new CheckIn(COORDINATION, MEETING, AMO, SECRET, TOLD),
                        guest(DURING),
                        new CheckInOpened(MEETING, DIGEST, TOLD)),
                row(
                        new RecordAttendance(COORDINATION, MEETING, List.of(Presence.of(AMO, ANNE)), null, false, TOLD),
                        DURING),
                row(new DraftMinutes(COORDINATION, MEETING, "fr", items(), null, TOLD), DURING),
                row(
                        new TranslateMinutes(COORDINATION, MEETING, "fr", "nl", items(), null, TOLD),
                        DURING,
                        drafted("fr")),
                row(
                        new ProposeAmendment(COORDINATION, MEETING, id(71), "fr", null, "Un mot.", ANNE, null, TOLD),
                        AFTER,
                        attended(AMO, ANNE),
                        drafted("fr")),
                row(
                        new SettleAmendment(COORDINATION, MEETING, id(71), AmendmentOutcome.ACCEPTED, null, TOLD),
                        AFTER,
                        PROPOSED),
                row(decide(), DURING),
                row(
                        new AssignAction(COORDINATION, MEETING, id(74), text("Premier jet"), AMO, null, SOON, TOLD),
                        DURING),
                row(new CompleteAction(COORDINATION, MEETING, id(74), null, null, TOLD), AFTER, ASSIGNED),
                row(new DropAction(COORDINATION, MEETING, id(74), text("Plus d’objet"), null, TOLD), AFTER, ASSIGNED),
                row(
                        new ExtendAction(
                                COORDINATION, MEETING, id(74), BusinessDate.parse("2027-01-31"), null, null, TOLD),
                        AFTER,
                        ASSIGNED));
    }

    @ParameterizedTest
    @MethodSource("asPublicAsTheMeeting")
    void what_is_announced_or_approved_is_as_public_as_the_meeting(
            MeetingCommand command, MetaData asked, DomainEvent[] since) {
        isFor(Audience.PUBLIC, Confidentiality.PUBLIC, command, asked, since);
        isFor(Audience.MEMBERS, Confidentiality.MEMBERS, command, asked, since);
        isFor(PARTICIPANTS, Confidentiality.PARTICIPANTS, command, asked, since);
    }

    @ParameterizedTest
    @MethodSource("neverPublic")
    void what_names_people_or_is_not_approved_is_never_public(
            MeetingCommand command, MetaData asked, DomainEvent[] since) {
        isFor(Audience.MEMBERS, Confidentiality.PUBLIC, command, asked, since);
        isFor(Audience.MEMBERS, Confidentiality.MEMBERS, command, asked, since);
        isFor(PARTICIPANTS, Confidentiality.PARTICIPANTS, command, asked, since);
    }

    private void isFor(
            Audience audience,
            Confidentiality confidentiality,
            MeetingCommand command,
            MetaData asked,
            DomainEvent... since) {
        scene.givenOf(confidentiality, AMO_AND_PLANNING, since)
                .when(command, asked)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Audiences.are(audience));
    }

    private static RecordDecision decide() {
        return new RecordDecision(
                COORDINATION, MEETING, id(73), null, text("Un aide-mémoire"), DecisionMode.CONSENSUS, null, null, TOLD);
    }

    private static Arguments row(MeetingCommand command, MetaData asked, DomainEvent... since) {
        return arguments(command, asked, since);
    }
}
