package be.maillage.duo.involvement;

import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.history.DomainEvent;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.meeting.InformationEvent;
import be.maillage.meeting.MeetingEvent;
import be.maillage.readmodel.Parts;
import be.maillage.subgroup.SubgroupEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per gathering, see {@link Gathering}. */
public final class InvolvementProjector implements Projector {

    /** The collection. */
    public static final String NAME = "involvements";

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
        return List.of(List.of("coordinationId", Gathering.ORGANISATIONS));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return change(event).map(Change::documentId);
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        change(event).forEach(change -> change.make().accept(document));
        return document;
    }

    /** At most one: an event is about one gathering. */
    private static Stream<Change> change(StoredEvent event) {
        DomainEvent fact = event.event();
        if (fact instanceof MeetingEvent e) {
            return MeetingTraces.of(e, event);
        }
        if (fact instanceof InformationEvent e) {
            return NewsTraces.of(e, event);
        }
        if (fact instanceof SubgroupEvent e) {
            return SubgroupTraces.of(e, event);
        }
        if (fact instanceof DiagnosticEvent e) {
            return DiagnosticTraces.of(e, event);
        }
        return Stream.empty();
    }
}
