package be.maillage.duo.involvement;

import be.maillage.duo.involvement.Gathering.Entry;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who attended which meeting. */
final class MeetingTraces {

    private MeetingTraces() {}

    static Stream<Change> of(MeetingEvent fact, StoredEvent event) {
        return switch (fact) {
            case AttendanceRecorded e ->
                change(e.meetingId(), document -> attended(document, e.organisationsPresent(), event));
            case MeetingHeld e ->
                change(
                        e.meetingId(),
                        document -> document.put(Gathering.DAY, e.actual().day().toString()));
            case MeetingCancelled e -> change(e.meetingId(), document -> document.put(Gathering.CANCELLED, true));
            case MeetingEvent.MeetingConvened ignored -> Stream.empty();
            case MeetingEvent.MeetingEntrusted ignored -> Stream.empty();
            case MeetingEvent.AgendaAmended ignored -> Stream.empty();
            case MeetingEvent.MeetingRescheduled ignored -> Stream.empty();
            case MeetingEvent.GuestInvited ignored -> Stream.empty();
            case MeetingEvent.CheckInOpened ignored -> Stream.empty();
            case MeetingEvent.MinutesDrafted ignored -> Stream.empty();
            case MeetingEvent.MinutesTranslated ignored -> Stream.empty();
            case MeetingEvent.AmendmentProposed ignored -> Stream.empty();
            case MeetingEvent.AmendmentSettled ignored -> Stream.empty();
            case MeetingEvent.MinutesApproved ignored -> Stream.empty();
            case MeetingEvent.AddendumAdded ignored -> Stream.empty();
            case MeetingEvent.MinutesDistributed ignored -> Stream.empty();
            case MeetingEvent.DecisionRecorded ignored -> Stream.empty();
            case MeetingEvent.ActionAssigned ignored -> Stream.empty();
            case MeetingEvent.ActionCompleted ignored -> Stream.empty();
            case MeetingEvent.ActionDropped ignored -> Stream.empty();
            case MeetingEvent.ActionExtended ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(UUID meeting, Consumer<Map<String, Object>> make) {
        return Stream.of(new Change(
                "meeting/" + meeting,
                make.andThen(document -> document.put(Gathering.KIND, GatheringKind.MEETING.name()))));
    }

    /** The event says who was there after it: whoever is no longer named was put down by mistake. */
    private static void attended(Map<String, Object> document, List<UUID> present, StoredEvent event) {
        List<Entry> before = Gathering.entries(document);
        Gathering.source(document, event);
        Gathering.entries(
                document,
                present.stream()
                        .map(organisation -> before.stream()
                                .filter(entry -> entry.organisation().equals(organisation))
                                .findFirst()
                                .orElse(new Entry(organisation, event.position(), null, null, null)))
                        .toList());
    }
}
