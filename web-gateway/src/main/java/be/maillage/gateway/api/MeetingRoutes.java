package be.maillage.gateway.api;

import be.maillage.decision.Command;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.MeetingCommand;
import java.util.List;

/** What can be posted and asked about meetings, their minutes, decisions and actions, and the news. */
final class MeetingRoutes {

    private static final String MEETINGS = "/coordinations/{coordinationId}/meetings";
    private static final String MEETING = MEETINGS + "/{meetingId}";
    private static final String INFORMATION = "/coordinations/{coordinationId}/information";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(MEETINGS, MeetingCommand.ConveneMeeting.class, "Convene a meeting, or record an old one")
                    .creating("meetingId", MEETING.replace("{meetingId}", "{id}")),
            meeting(
                    "/entrustment",
                    MeetingCommand.EntrustMeeting.class,
                    "Let others lead a meeting or write its minutes"),
            meeting("/agenda", MeetingCommand.AmendAgenda.class, "Give a meeting its agenda anew"),
            meeting("/rescheduling", MeetingCommand.RescheduleMeeting.class, "Move a meeting to another time or place"),
            meeting("/cancellation", MeetingCommand.CancelMeeting.class, "Cancel a meeting"),
            meeting("/guests", MeetingCommand.InviteGuest.class, "Invite somebody for once"),
            meeting("/attendance", MeetingCommand.RecordAttendance.class, "Record who was there, and the hours spent"),
            meeting(
                            "/check-in",
                            MeetingCommand.OpenCheckIn.class,
                            "Open self check-in: answers with a new link, told once, or again to who repeats the request under its key")
                    .drawing("secretHash"),
            meeting(
                            "/check-ins",
                            MeetingCommand.CheckIn.class,
                            "Say by the meeting's link that one's organisation is there")
                    .forGuests(),
            meeting("/holding", MeetingCommand.HoldMeeting.class, "Say that a meeting was held, from when till when"),
            meeting("/minutes/drafts", MeetingCommand.DraftMinutes.class, "Draft the minutes in one language"),
            meeting("/minutes/translations", MeetingCommand.TranslateMinutes.class, "Translate the draft minutes"),
            meeting("/minutes/amendments", MeetingCommand.ProposeAmendment.class, "Propose to amend the minutes")
                    .creating("amendmentId", MEETING + "#amendments/{id}"),
            meeting(
                    "/minutes/amendments/{amendmentId}/settlement",
                    MeetingCommand.SettleAmendment.class,
                    "Accept or refuse an amendment"),
            meeting("/minutes/approval", MeetingCommand.ApproveMinutes.class, "Approve the minutes of one language"),
            meeting("/minutes/addenda", MeetingCommand.AddAddendum.class, "Add to minutes that are approved")
                    .creating("addendumId", MEETING + "#addenda/{id}"),
            meeting(
                    "/minutes/distribution",
                    MeetingCommand.DistributeMinutes.class,
                    "Say to whom the minutes were sent"),
            meeting("/decisions", MeetingCommand.RecordDecision.class, "Record a decision")
                    .creating("decisionId", MEETING + "#decisions/{id}"),
            meeting("/actions", MeetingCommand.AssignAction.class, "Record who takes what on, until when")
                    .creating("actionId", MEETING + "#actions/{id}"),
            meeting(
                    "/actions/{actionId}/completion",
                    MeetingCommand.CompleteAction.class,
                    "Say that an action is done"),
            meeting("/actions/{actionId}/dropping", MeetingCommand.DropAction.class, "Drop an action"),
            meeting("/actions/{actionId}/extension", MeetingCommand.ExtendAction.class, "Give an action more time"),
            CommandRoute.of(INFORMATION, InformationCommand.ShareInformation.class, "Share a piece of news")
                    .creating("informationId", INFORMATION + "/{id}"),
            information("/relays", InformationCommand.RelayInformation.class, "Say that news was passed on"),
            information("/withdrawal", InformationCommand.WithdrawInformation.class, "Withdraw a piece of news"));

    private MeetingRoutes() {}

    static List<QueryRoute> questions() {
        return MeetingQuestions.all();
    }

    private static CommandRoute meeting(String path, Class<? extends Command> command, String summary) {
        return CommandRoute.of(MEETING + path, command, summary);
    }

    private static CommandRoute information(String path, Class<? extends Command> command, String summary) {
        return CommandRoute.of(INFORMATION + "/{informationId}" + path, command, summary);
    }
}
