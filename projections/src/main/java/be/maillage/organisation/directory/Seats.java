package be.maillage.organisation.directory;

import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.history.Reader;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who sits for a member: kept from the designation to the replacement or the end of the membership. */
final class Seats {

    static final String PART = "representatives";

    private static final String PERSON = "person";

    private Seats() {}

    static void designated(Map<String, Object> document, RepresentativeDesignated e, StoredEvent event) {
        sits(
                document,
                new Representative(
                        e.personId(), e.category(), e.mayDecide(), e.told().on()),
                event);
    }

    static void replaced(Map<String, Object> document, RepresentativeReplaced e, StoredEvent event) {
        rises(document, e.formerPersonId());
        sits(
                document,
                new Representative(
                        e.personId(), e.category(), e.mayDecide(), e.told().on()),
                event);
    }

    static void empty(Map<String, Object> document) {
        document.remove(PART);
    }

    /** As far as the reader may know; null for the public. */
    static @Nullable List<Representative> known(Document document, Reader reader) {
        return reader.roles().isEmpty()
                ? null
                : Parts.parts(document.get(PART), reader).stream()
                        .map(part -> Values.required(part.get("value"), Representative.class))
                        .toList();
    }

    private static void sits(Map<String, Object> document, Representative seat, StoredEvent event) {
        String person = seat.personId().toString();
        Map<String, Object> part = Parts.part(event, seat);
        part.put(PERSON, person);
        document.put(PART, Parts.with(document.get(PART), item -> person.equals(item.get(PERSON)), part));
    }

    private static void rises(Map<String, Object> document, UUID person) {
        document.put(
                PART,
                Values.maps(document.get(PART)).stream()
                        .filter(part -> !person.toString().equals(part.get(PERSON)))
                        .toList());
    }
}
