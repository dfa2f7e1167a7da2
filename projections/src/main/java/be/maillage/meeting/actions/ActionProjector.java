package be.maillage.meeting.actions;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.actions.Action.State;
import be.maillage.meeting.actions.Action.Step;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per action. */
public final class ActionProjector implements Projector {

    /** The collection. */
    public static final String NAME = "actions";

    static final String ASSIGNED = "assigned";
    static final String STATE = "state";
    static final String DUE = "due";
    static final String STEPS = "steps";
    static final String MEETING = "meetingId";
    /** The last day on which it is not overdue. */
    static final String SORT = "sort";

    record Assigned(
            UUID meetingId,
            LocalizedString what,
            @Nullable UUID organisationId,
            @Nullable UUID personId,
            BusinessDate due,
            BusinessDate on) {}

    /** How it stands since the event that last changed that. */
    record Standing(State state, BusinessDate on) {}

    record Told(
            Step.Kind kind,
            BusinessDate on,
            @Nullable BusinessDate due,
            @Nullable LocalizedString reason,
            @Nullable UUID followedUpAt) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", SORT, "_id"), List.of(MEETING));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return switch (event.event()) {
            case ActionAssigned e -> Stream.of(e.actionId().toString());
            case ActionExtended e -> Stream.of(e.actionId().toString());
            case ActionCompleted e -> Stream.of(e.actionId().toString());
            case ActionDropped e -> Stream.of(e.actionId().toString());
            default -> Stream.empty();
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        BusinessDate on = event.event().told().on();
        switch (event.event()) {
            case ActionAssigned e -> {
                Assigned assigned =
                        new Assigned(e.meetingId(), e.what(), e.organisationId(), e.personId(), e.due(), on);
                Parts.set(document, ASSIGNED, event, assigned);
                document.put(MEETING, e.meetingId().toString());
                due(document, e.due(), event);
                Parts.set(document, STATE, event, new Standing(State.OPEN, on));
            }
            case ActionExtended e -> {
                due(document, e.due(), event);
                told(document, new Told(Step.Kind.EXTENDED, on, e.due(), e.reason(), e.followedUpAt()), event);
            }
            case ActionCompleted e -> {
                Parts.set(document, STATE, event, new Standing(State.COMPLETED, on));
                told(document, new Told(Step.Kind.COMPLETED, on, null, e.outcome(), e.followedUpAt()), event);
            }
            case ActionDropped e -> {
                Parts.set(document, STATE, event, new Standing(State.DROPPED, on));
                told(document, new Told(Step.Kind.DROPPED, on, null, e.reason(), e.followedUpAt()), event);
            }
            default -> {}
        }
        return document;
    }

    private static void due(Map<String, Object> document, BusinessDate due, StoredEvent event) {
        Parts.set(document, DUE, event, due);
        document.put(SORT, due.latest().toString());
    }

    private static void told(Map<String, Object> document, Told told, StoredEvent event) {
        Map<String, Object> part = Parts.part(event, told);
        part.put("position", event.position());
        document.put(
                STEPS,
                Parts.with(
                        document.get(STEPS),
                        other -> Values.required(other.get("position"), Long.class) == event.position(),
                        part));
    }
}
