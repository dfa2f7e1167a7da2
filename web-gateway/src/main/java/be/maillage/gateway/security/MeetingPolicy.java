package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.InformationCommand;
import be.maillage.meeting.MeetingCommand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may ask what about meetings, their minutes, decisions and actions, and the news. Members may where the meeting is theirs to carry: that they
 * convened, chair or minute it is for the meeting itself to judge, as many coordinations pass these tasks round (URIAS 4.2.8).
 */
final class MeetingPolicy {

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(MeetingCommand.ConveneMeeting.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.EntrustMeeting.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.AmendAgenda.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.RescheduleMeeting.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.CancelMeeting.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.InviteGuest.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.RecordAttendance.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.OpenCheckIn.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.CheckIn.class, Policy.PARTNERS),
            Map.entry(MeetingCommand.HoldMeeting.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.DraftMinutes.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.TranslateMinutes.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.ProposeAmendment.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.SettleAmendment.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.ApproveMinutes.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.AddAddendum.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.DistributeMinutes.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.RecordDecision.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.AssignAction.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.CompleteAction.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.DropAction.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(MeetingCommand.ExtendAction.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(InformationCommand.ShareInformation.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(InformationCommand.RelayInformation.class, Policy.STEWARDS_AND_MEMBER),
            Map.entry(InformationCommand.WithdrawInformation.class, Policy.STEWARDS_AND_MEMBER));

    private MeetingPolicy() {}

    static List<UUID> spokenFor(MeetingCommand command) {
        return switch (command) {
            case MeetingCommand.CheckIn c -> List.of(c.organisationId());
            case MeetingCommand.ProposeAmendment c ->
                Stream.ofNullable(c.organisationId()).toList();
            default -> List.of();
        };
    }

    /** A member shares its own news; that of the coordination itself is for those who carry it: no member bears the id of the platform. */
    static List<UUID> spokenFor(InformationCommand command) {
        return switch (command) {
            case InformationCommand.ShareInformation c ->
                c.organisationId() == null ? List.of(Ids.PLATFORM) : List.of(c.organisationId());
            case InformationCommand.RelayInformation c -> List.of(c.organisationId());
            case InformationCommand.WithdrawInformation ignored -> List.of();
        };
    }
}
