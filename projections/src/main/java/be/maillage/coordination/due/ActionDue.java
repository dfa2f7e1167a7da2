package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.history.Brussels;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** When what was promised at a meeting is to be done. */
final class ActionDue {

    private ActionDue() {}

    static Stream<Change> assigned(ActionAssigned e, StoredEvent event) {
        List<UUID> owes = e.organisationId() == null ? List.of() : List.of(e.organisationId());
        Step step = Step.common(
                DueKind.ACTION,
                e.actionId(),
                e.what(),
                owes,
                event,
                e.told().on().latest(),
                e.due().latest());
        return Stream.of(new Change(documentId(e.actionId()), document -> Steps.set(document, List.of(step))));
    }

    static Stream<Change> extended(ActionExtended e, StoredEvent event) {
        return Stream.of(new Change(
                documentId(e.actionId()),
                document -> Steps.set(
                        document,
                        Steps.of(document).stream()
                                .map(step -> step.dueOn(e.due().latest(), Brussels.dayAt(event.recordedAt())))
                                .toList())));
    }

    static Stream<Change> ended(UUID actionId) {
        return Stream.of(new Change(documentId(actionId), document -> Steps.set(document, List.of())));
    }

    private static String documentId(UUID actionId) {
        return "action:" + actionId;
    }
}
