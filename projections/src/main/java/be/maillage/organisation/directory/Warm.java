package be.maillage.organisation.directory;

import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.organisation.OrganisationEvent.WorkingCultureConfirmed;
import be.maillage.organisation.OrganisationEvent.WorkingCultureShared;
import be.maillage.organisation.OrganisationEvent.WorkingCultureWithdrawn;
import be.maillage.organisation.WorkingCulture;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation told its colleagues of its work, as stored: one telling per circle of readers, without what is computed when asked.
 *
 * @param confirmedOn when it was last said to be true, at first when it was told
 * @param confirmedBy who said so then
 */
record Warm(
        WorkingCulture culture,
        @Nullable UUID saidBy,
        @Nullable UUID partner,
        BusinessDate saidOn,
        BusinessDate confirmedOn,
        @Nullable UUID confirmedBy) {

    static final String PART = "workingCulture";

    private static final String READERS = "readers";
    private static final String ALL = "MEMBERS";

    static void shared(Map<String, Object> document, WorkingCultureShared e, StoredEvent event) {
        BusinessDate on = e.told().on();
        put(document, new Warm(e.culture(), e.saidBy(), e.partner(), on, on, e.saidBy()), event);
    }

    /** A confirmation that is told late does not push back a later one. */
    static void confirmed(Map<String, Object> document, WorkingCultureConfirmed e, StoredEvent event) {
        Values.maps(document.get(PART)).stream()
                .filter(part -> readers(e.partner()).equals(part.get(READERS)))
                .map(part -> Values.required(part.get("value"), Warm.class))
                .filter(told -> !e.told().on().surelyBefore(told.confirmedOn()))
                .forEach(told -> put(
                        document,
                        new Warm(
                                told.culture(),
                                told.saidBy(),
                                told.partner(),
                                told.saidOn(),
                                e.told().on(),
                                e.saidBy()),
                        event));
    }

    static void withdrawn(Map<String, Object> document, WorkingCultureWithdrawn e) {
        document.put(
                PART,
                Values.maps(document.get(PART)).stream()
                        .filter(part -> !readers(e.partner()).equals(part.get(READERS)))
                        .toList());
    }

    private static void put(Map<String, Object> document, Warm told, StoredEvent event) {
        String readers = readers(told.partner());
        Map<String, Object> part = Parts.part(event, told);
        part.put(READERS, readers);
        List<Map<String, Object>> parts =
                Parts.with(document.get(PART), item -> readers.equals(item.get(READERS)), part);
        document.put(PART, parts);
    }

    private static String readers(@Nullable UUID partner) {
        return partner == null ? ALL : partner.toString();
    }
}
