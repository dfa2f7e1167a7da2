package be.maillage.coordination.due;

import be.maillage.coordination.CoordinationEvent;
import be.maillage.coordination.ReminderEvent;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.duo.DuoEvent;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.organisation.OrganisationEvent;
import be.maillage.readmodel.Parts;
import be.maillage.subgroup.SubgroupEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One document for each thing that can owe something: the coordination, its committee, each membership, each organisation, resource, pair, and
 * so on, with the days on which it does; and one for each reminder that went out. So a coordination of a thousand organisations has many small
 * documents, of which a question reads those whose day is near.
 */
public final class DueProjector implements Projector {

    /** The collection. */
    public static final String NAME = "due";

    static final String COORDINATION = "coordinationId";
    /** Before the id of a reminder in that of its document. */
    static final String REMINDER = "reminder:";

    static final String REMINDED_ON = "remindedOn";

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
        return List.of(List.of(COORDINATION, Steps.DUE), List.of(COORDINATION, MembershipDue.CONFIRMED));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return changes(event).map(Change::documentId);
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put(COORDINATION, event.coordinationId().toString());
        changes(event)
                .filter(change -> change.documentId().equals(id))
                .forEach(change -> change.make().accept(document));
        return document;
    }

    /** None for the areas in which nothing falls due. */
    private static Stream<Change> changes(StoredEvent event) {
        return switch (event.event()) {
            case CoordinationEvent e -> CoordinationDue.changes(e, event);
            case OrganisationEvent e -> OrganisationDue.changes(e, event);
            case DuoEvent e -> PairDue.changes(e, event);
            case MeetingEvent e -> MeetingDue.changes(e, event);
            case SubgroupEvent e -> SubgroupDue.changes(e, event);
            case DiagnosticEvent e -> DiagnosticDue.changes(e, event);
            case NeedEvent e -> NeedDue.changes(e, event);
            case ReminderEvent e -> Stream.of(new Change(reminder(e), document -> reminded(document, e)));
            default -> Stream.empty();
        };
    }

    static String reminder(UUID reminderId) {
        return REMINDER + reminderId;
    }

    private static String reminder(ReminderEvent event) {
        return switch (event) {
            case ReminderRecorded e -> reminder(e.reminderId());
        };
    }

    private static void reminded(Map<String, Object> document, ReminderEvent event) {
        switch (event) {
            case ReminderRecorded e ->
                document.put(REMINDED_ON, e.told().on().latest().toString());
        }
    }
}
