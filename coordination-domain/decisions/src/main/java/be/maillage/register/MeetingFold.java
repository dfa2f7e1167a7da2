package be.maillage.register;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.Presence;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the events of meetings change in the register: that there is one, that it was held, and who hears what is said in confidence. */
final class MeetingFold {

    private MeetingFold() {}

    static List<FactChange> changes(UUID id, MeetingEvent event) {
        BusinessDate on = event.told().on();
        UUID meeting = event.meetingId();
        return switch (event) {
            case MeetingEvent.MeetingConvened e -> {
                List<FactChange> changes = new ArrayList<>();
                changes.add(begins(id, Kind.MEETING, meeting, e.kind().name(), on));
                if (e.confidentiality() == Confidentiality.PARTICIPANTS) {
                    changes.addAll(takePart(id, meeting, e.invited().organisations(), on));
                }
                yield changes;
            }
            case MeetingEvent.MeetingEntrusted e -> takePart(id, meeting, e.takingPart(), on);
            case MeetingEvent.GuestInvited e -> takePart(id, meeting, e.takingPart(), on);
            case MeetingEvent.AttendanceRecorded e -> attended(id, e, on);
            case MeetingEvent.MeetingCancelled ignored -> List.of(new Ends(id, Kind.MEETING, meeting, "", on));
            case MeetingEvent.MeetingHeld e ->
                List.of(begins(id, Kind.HELD, meeting, "", e.actual().day()));
            case MeetingEvent.AgendaAmended ignored -> List.of();
            case MeetingEvent.MeetingRescheduled ignored -> List.of();
            case MeetingEvent.CheckInOpened ignored -> List.of();
            case MeetingEvent.MinutesDrafted ignored -> List.of();
            case MeetingEvent.MinutesTranslated ignored -> List.of();
            case MeetingEvent.AmendmentProposed ignored -> List.of();
            case MeetingEvent.AmendmentSettled ignored -> List.of();
            case MeetingEvent.MinutesApproved ignored -> List.of();
            case MeetingEvent.AddendumAdded ignored -> List.of();
            case MeetingEvent.MinutesDistributed ignored -> List.of();
            case MeetingEvent.DecisionRecorded ignored -> List.of();
            case MeetingEvent.ActionAssigned ignored -> List.of();
            case MeetingEvent.ActionCompleted ignored -> List.of();
            case MeetingEvent.ActionDropped ignored -> List.of();
            case MeetingEvent.ActionExtended ignored -> List.of();
        };
    }

    private static List<FactChange> takePart(UUID id, UUID meeting, List<UUID> subjects, BusinessDate on) {
        return subjects.stream()
                .<FactChange>map(subject -> begins(id, Kind.PARTICIPANT, subject, meeting.toString(), on))
                .toList();
    }

    /** Who is on the list takes part from now on or, once corrected, no longer; those who are not on it stay as they were. */
    private static List<FactChange> attended(UUID id, MeetingEvent.AttendanceRecorded event, BusinessDate on) {
        List<FactChange> changes = new ArrayList<>();
        for (UUID subject :
                event.presences().stream().map(MeetingFold::subject).distinct().toList()) {
            if (event.takingPart().contains(subject)) {
                changes.addAll(takePart(id, event.meetingId(), List.of(subject), on));
            } else {
                changes.add(new Ends(
                        id, Kind.PARTICIPANT, subject, event.meetingId().toString(), on));
            }
        }
        return changes;
    }

    private static UUID subject(Presence presence) {
        UUID person = presence.personId();
        UUID organisation = presence.organisationId();
        if (person != null) {
            return person;
        }
        if (organisation == null) {
            throw new IllegalArgumentException("A line of nobody: " + presence);
        }
        return organisation;
    }

    private static Begins begins(UUID id, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(id, kind, subject, object, since, null));
    }
}
