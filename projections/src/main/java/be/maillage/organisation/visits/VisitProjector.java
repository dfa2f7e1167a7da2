package be.maillage.organisation.visits;

import be.maillage.history.BusinessDate;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent.VisitHosted;
import be.maillage.organisation.VisitForm;
import be.maillage.readmodel.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per visit, under the id of the event that told of it. */
public final class VisitProjector implements Projector {

    /** The collection. */
    public static final String NAME = "visits";

    static final String VISIT = "visit";
    static final String ORDER = "order";

    private static final int LAST_DAY = 9999_99_99;

    /** As stored. */
    record Hosted(
            UUID host,
            VisitForm form,
            List<UUID> visitors,
            @Nullable Integer headcount,
            BusinessDate on) {}

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
        return List.of(List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof VisitHosted ? Stream.of(event.eventId().toString()) : Stream.empty();
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof VisitHosted e) {
            Hosted visit = new Hosted(
                    e.organisationId(),
                    e.form(),
                    e.visitors(),
                    e.headcount(),
                    e.told().on());
            Parts.set(document, VISIT, event, visit);
            document.put(ORDER, lastFirst(e.told().on().latest()));
        }
        return document;
    }

    /** Text that sorts the later day before the earlier one. */
    private static String lastFirst(LocalDate day) {
        int number = day.getYear() * 1_00_00 + day.getMonthValue() * 1_00 + day.getDayOfMonth();
        return "%08d".formatted(LAST_DAY - number);
    }
}
