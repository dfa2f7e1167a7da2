package be.maillage.coordination.due;

import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.DueKind;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingKind;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What becomes of the minutes of a meeting that was held: drafted, approved, distributed. Its actions are {@link ActionDue}. */
final class MeetingDue {

    private static final String SUBJECT = "subject";
    /** Who may read that it was convened, and so what it is about: a later event may be for more people. */
    private static final String READERS = "readers";

    private static final String DAY = "day";
    private static final String OWES = "owes";
    private static final String HELD = "held";
    private static final String DRAFTED = "drafted";
    private static final String APPROVED = "approved";
    private static final String APPROVED_ON = "approvedOn";
    private static final String DISTRIBUTED = "distributed";

    private MeetingDue() {}

    static Stream<Change> changes(MeetingEvent fact, StoredEvent event) {
        LocalDate day = fact.told().on().latest();
        return switch (fact) {
            case MeetingEvent.MeetingConvened e ->
                change(e, event, document -> {
                    document.put(READERS, Step.readers(event));
                    convened(document, e);
                });
            case MeetingEvent.MeetingRescheduled e ->
                change(e, event, document -> day(document, e.time().day()));
            case MeetingEvent.MeetingHeld e ->
                change(e, event, document -> {
                    day(document, e.actual().day());
                    document.put(HELD, true);
                });
            case MeetingEvent.MinutesDrafted e -> change(e, event, document -> add(document, DRAFTED, e.language()));
            case MeetingEvent.MinutesTranslated e -> change(e, event, document -> add(document, DRAFTED, e.language()));
            case MeetingEvent.MinutesApproved e ->
                change(e, event, document -> {
                    add(document, APPROVED, e.language());
                    document.putIfAbsent(APPROVED_ON, day.toString());
                });
            case MeetingEvent.MinutesDistributed e -> change(e, event, document -> document.put(DISTRIBUTED, true));
            case MeetingEvent.ActionAssigned e -> ActionDue.assigned(e, event);
            case MeetingEvent.ActionExtended e -> ActionDue.extended(e, event);
            case MeetingEvent.ActionCompleted e -> ActionDue.ended(e.actionId());
            case MeetingEvent.ActionDropped e -> ActionDue.ended(e.actionId());
            case MeetingEvent.MeetingEntrusted ignored -> Stream.empty();
            case MeetingEvent.AgendaAmended ignored -> Stream.empty();
            case MeetingEvent.MeetingCancelled ignored -> Stream.empty();
            case MeetingEvent.GuestInvited ignored -> Stream.empty();
            case MeetingEvent.CheckInOpened ignored -> Stream.empty();
            case MeetingEvent.AttendanceRecorded ignored -> Stream.empty();
            case MeetingEvent.AmendmentProposed ignored -> Stream.empty();
            case MeetingEvent.AmendmentSettled ignored -> Stream.empty();
            case MeetingEvent.AddendumAdded ignored -> Stream.empty();
            case MeetingEvent.DecisionRecorded ignored -> Stream.empty();
        };
    }

    private static Stream<Change> change(MeetingEvent fact, StoredEvent event, Consumer<Map<String, Object>> change) {
        return Stream.of(new Change("meeting:" + fact.meetingId(), document -> {
            change.accept(document);
            Steps.set(document, steps(document, fact.meetingId(), event));
        }));
    }

    private static void convened(Map<String, Object> document, MeetingConvened e) {
        if (e.subject() != null) {
            document.put(SUBJECT, Values.record(e.subject()));
        }
        document.put(OWES, e.scope() == ActivityScope.COORDINATION && owesMinutes(e.kind()));
        day(document, e.time().day());
    }

    /** Whether a meeting of this kind is one whose minutes somebody waits for. */
    private static boolean owesMinutes(MeetingKind kind) {
        return switch (kind) {
            case PLENARY -> true;
            case SUBGROUP -> true;
            case STEERING_COMMITTEE -> true;
            case THEMATIC -> true;
            case AUTHORITY_RELAY -> true;
            case TRAINING -> false;
            case SUPERVISION -> false;
            case COLLECTIVE_DAY -> false;
        };
    }

    private static void day(Map<String, Object> document, BusinessDate day) {
        document.put(DAY, day.latest().toString());
    }

    private static void add(Map<String, Object> document, String field, String language) {
        List<String> languages = new ArrayList<>(Values.list(document.get(field), String.class));
        if (!languages.contains(language)) {
            languages.add(language);
        }
        document.put(field, languages);
    }

    private static List<Step> steps(Map<String, Object> document, UUID meeting, StoredEvent event) {
        LocalDate day = Values.read(document.get(DAY), LocalDate.class);
        if (day == null || !document.containsKey(READERS)) {
            return List.of(); // a view of the past may lack the convening
        }
        List<String> drafted = Values.list(document.get(DRAFTED), String.class);
        List<String> approved = Values.list(document.get(APPROVED), String.class);
        List<Step> steps = new ArrayList<>();
        if (is(document, HELD) && is(document, OWES) && drafted.isEmpty() && approved.isEmpty()) {
            steps.add(
                    step(DueKind.MINUTES_DRAFT, document, meeting, event, day, day.plus(DueTimes.MINUTES_ARE_DRAFTED)));
        }
        if (!approved.containsAll(drafted)) {
            steps.add(step(
                    DueKind.MINUTES_APPROVAL, document, meeting, event, day, day.plus(DueTimes.MINUTES_ARE_APPROVED)));
        }
        LocalDate approvedOn = Values.read(document.get(APPROVED_ON), LocalDate.class);
        if (approvedOn != null && !is(document, DISTRIBUTED)) {
            steps.add(step(
                    DueKind.MINUTES_DISTRIBUTION,
                    document,
                    meeting,
                    event,
                    approvedOn,
                    approvedOn.plus(DueTimes.MINUTES_ARE_DISTRIBUTED)));
        }
        return steps;
    }

    private static Step step(
            DueKind kind,
            Map<String, Object> document,
            UUID meeting,
            StoredEvent event,
            LocalDate since,
            LocalDate due) {
        LocalizedString subject = Values.read(document.get(SUBJECT), LocalizedString.class);
        String readers = Values.required(document.get(READERS), String.class);
        return Step.common(kind, meeting, subject, List.of(), event, since, due).readBy(readers);
    }

    private static boolean is(Map<String, Object> document, String field) {
        return Boolean.TRUE.equals(document.get(field));
    }
}
