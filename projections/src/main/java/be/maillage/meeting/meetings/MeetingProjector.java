package be.maillage.meeting.meetings;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingEvent;
import be.maillage.meeting.MeetingEvent.*;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Venue;
import be.maillage.meeting.meetings.MeetingInFull.Cancellation;
import be.maillage.meeting.meetings.MeetingInFull.Rescheduling;
import be.maillage.meeting.meetings.MeetingInFull.Roles;
import be.maillage.meeting.names.MeetingNames;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per meeting, without its decisions and actions, which are read models of their own. */
public final class MeetingProjector implements Projector {

    /** The collection. */
    public static final String NAME = MeetingNames.MEETINGS;

    static final String CONVENED = MeetingNames.CONVENED;
    static final String DAY = MeetingNames.DAY;
    /** The last day that {@link #DAY} may mean. */
    static final String LAST_DAY = "lastDay";
    /** Day and start, as text. */
    static final String SORT = "sort";
    /** Where and when it is: as convened, then as rescheduled. */
    static final String PLANNED = "planned";

    static final String HELD = "held";
    static final String CANCELLED = "cancelled";
    static final String ROLES = "roles";
    static final String AGENDA = "agenda";
    static final String RESCHEDULINGS = "reschedulings";
    static final String GUESTS = "guests";
    static final String CHECK_IN = "checkIn";
    /** When it was convened, for the list of those of which a reader may know no more. */
    static final String ORDER = "order";

    record Convened(
            MeetingKind kind,
            @Nullable MeetingPurpose purpose,
            List<ActivityForm> forms,
            List<Expectation> expectations,
            ActivityScope scope,
            @Nullable LocalizedString subject,
            @Nullable Integer informalMinutes,
            List<String> languages,
            Invited invited,
            Confidentiality confidentiality,
            @Nullable UUID subgroupId,
            BusinessDate on) {}

    record Planned(MeetingTime time, @Nullable Venue venue) {}

    /** @param amendedOn null for the agenda that people were convened with */
    record Agenda(
            List<AgendaItem> items,
            @Nullable BusinessDate amendedOn,
            @Nullable LocalizedString reason) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT, "_id"), List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof MeetingEvent e && changes(e)
                ? Stream.of(e.meetingId().toString())
                : Stream.empty();
    }

    private static boolean changes(MeetingEvent event) {
        return switch (event) {
            case MeetingConvened ignored -> true;
            case MeetingEntrusted ignored -> true;
            case AgendaAmended ignored -> true;
            case MeetingRescheduled ignored -> true;
            case MeetingCancelled ignored -> true;
            case GuestInvited ignored -> true;
            case CheckInOpened ignored -> true;
            case AttendanceRecorded ignored -> true;
            case MeetingHeld ignored -> true;
            case MinutesDrafted ignored -> true;
            case MinutesTranslated ignored -> true;
            case AmendmentProposed ignored -> true;
            case AmendmentSettled ignored -> true;
            case MinutesApproved ignored -> true;
            case AddendumAdded ignored -> true;
            case MinutesDistributed ignored -> true;
            case DecisionRecorded ignored -> false;
            case ActionAssigned ignored -> false;
            case ActionCompleted ignored -> false;
            case ActionDropped ignored -> false;
            case ActionExtended ignored -> false;
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof MeetingEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, MeetingEvent fact, StoredEvent event) {
        BusinessDate on = fact.told().on();
        switch (fact) {
            case MeetingConvened e -> {
                Parts.set(document, CONVENED, event, convened(e));
                Parts.set(document, AGENDA, event, new Agenda(e.agenda(), null, null));
                planned(document, new Planned(e.time(), e.venue()), event);
                document.put(ORDER, "%019d".formatted(event.position()));
            }
            case MeetingEntrusted e ->
                Parts.set(document, ROLES, event, new Roles(e.convenedBy(), e.chair(), e.minutesTaker()));
            case AgendaAmended e -> Parts.set(document, AGENDA, event, new Agenda(e.agenda(), on, e.reason()));
            case MeetingRescheduled e -> {
                planned(document, new Planned(e.time(), e.venue()), event);
                add(document, RESCHEDULINGS, event, new Rescheduling(on, e.time(), e.reason()));
            }
            case MeetingCancelled e -> Parts.set(document, CANCELLED, event, new Cancellation(on, e.reason()));
            case GuestInvited e -> add(document, GUESTS, event, e.guest());
            case CheckInOpened e -> {
                Parts.set(document, CHECK_IN, event, on);
                document.put(Door.LOCK, Door.lock(e.secretHash()));
            }
            case AttendanceRecorded e -> AttendanceFold.record(document, e, event);
            case MeetingHeld e -> {
                Parts.set(document, HELD, event, e.actual());
                sorted(document, e.actual());
            }
            case MinutesDrafted e -> MinutesFold.drafted(document, e, event);
            case MinutesTranslated e -> MinutesFold.translated(document, e, event);
            case AmendmentProposed e -> MinutesFold.proposed(document, e, event);
            case AmendmentSettled e -> MinutesFold.settled(document, e, event);
            case MinutesApproved e -> MinutesFold.approved(document, e, event);
            case AddendumAdded e -> MinutesFold.added(document, e, event);
            case MinutesDistributed e -> MinutesFold.distributed(document, e, event);
            case DecisionRecorded ignored -> {}
            case ActionAssigned ignored -> {}
            case ActionCompleted ignored -> {}
            case ActionDropped ignored -> {}
            case ActionExtended ignored -> {}
        }
    }

    private static Convened convened(MeetingConvened e) {
        return new Convened(
                e.kind(),
                e.purpose(),
                e.forms(),
                e.expectations(),
                e.scope(),
                e.subject(),
                e.informalMinutes(),
                e.languages(),
                e.invited(),
                e.confidentiality(),
                e.subgroupId(),
                e.told().on());
    }

    private static void planned(Map<String, Object> document, Planned planned, StoredEvent event) {
        Parts.set(document, PLANNED, event, planned);
        sorted(document, planned.time());
    }

    private static void sorted(Map<String, Object> document, MeetingTime time) {
        LocalTime start = time.start() == null ? LocalTime.MIN : time.start();
        document.put(DAY, time.day().toString());
        document.put(LAST_DAY, time.day().latest().toString());
        document.put(SORT, time.day().earliest() + "T" + start);
    }

    /** One more part at the end of a list; the event's position keeps a redelivery from adding it twice. */
    static void add(Map<String, Object> document, String list, StoredEvent event, Object value) {
        Map<String, Object> part = Parts.part(event, value);
        part.put("position", event.position());
        document.put(
                list,
                Parts.with(
                        document.get(list),
                        other -> Values.required(other.get("position"), Long.class) == event.position(),
                        part));
    }
}
