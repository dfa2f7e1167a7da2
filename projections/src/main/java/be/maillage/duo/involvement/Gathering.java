package be.maillage.duo.involvement;

import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document of one gathering: who took part in it, by which events. One document for all, instead of one for each pair or each organisation: a
 * plenary of 25 makes 300 pairs, and a correction of its attendance list must reach whoever is no longer on it.
 */
final class Gathering {

    static final String KIND = "kind";
    static final String ENTRIES = "entries";
    static final String SOURCES = "sources";
    /** The same organisations as in the entries, to find a gathering by. */
    static final String ORGANISATIONS = "organisations";
    /** When a meeting really was. */
    static final String DAY = "day";
    /** Since when and until when a subgroup had objectives, and when it reported back. */
    static final String PURSUITS = "pursuits";

    static final String REPORTS = "reports";
    static final String CLOSED = "closed";
    static final String CANCELLED = "cancelled";

    /**
     * An organisation that takes part.
     *
     * @param at position of the event since which it does
     * @param with whose news it relayed
     * @param part the finding to which it contributed
     * @param until when it left
     */
    record Entry(
            UUID organisation,
            long at,
            @Nullable UUID with,
            @Nullable UUID part,
            @Nullable BusinessDate until) {}

    /** An event that says so. */
    record Source(long position, BusinessDate on, String type, String audience) {}

    /**
     * @param at position of the event since which the subgroup had objectives
     * @param until when it gave them up
     */
    record Pursuit(long at, @Nullable BusinessDate until) {}

    private Gathering() {}

    static List<Entry> entries(Map<String, Object> document) {
        return Values.list(document.get(ENTRIES), Entry.class);
    }

    /** Replaces the entries, and keeps of the events those that are still referred to. */
    static void entries(Map<String, Object> document, List<Entry> entries) {
        document.put(ENTRIES, Values.of(entries));
        document.put(
                ORGANISATIONS,
                Values.of(entries.stream()
                        .flatMap(entry -> Stream.of(entry.organisation(), entry.with()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList()));
        keepReferred(document);
    }

    /** Adds an entry once. */
    static void add(Map<String, Object> document, StoredEvent event, Entry entry) {
        source(document, event);
        List<Entry> entries = new ArrayList<>(entries(document));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        entries(document, entries);
    }

    /** Notes an event that entries may refer to. */
    static void source(Map<String, Object> document, StoredEvent event) {
        List<Source> sources = new ArrayList<>(Values.list(document.get(SOURCES), Source.class));
        sources.removeIf(source -> source.position() == event.position());
        sources.add(new Source(
                event.position(),
                event.event().told().on(),
                event.type(),
                event.metadata().audience().toString()));
        document.put(SOURCES, Values.of(sources));
    }

    static List<Pursuit> pursuits(Map<String, Object> document) {
        return Values.list(document.get(PURSUITS), Pursuit.class);
    }

    static void pursuits(Map<String, Object> document, List<Pursuit> pursuits) {
        document.put(PURSUITS, Values.of(pursuits));
        keepReferred(document);
    }

    private static void keepReferred(Map<String, Object> document) {
        List<Long> referred = Stream.of(
                        entries(document).stream().map(Entry::at),
                        pursuits(document).stream().map(Pursuit::at),
                        Values.list(document.get(REPORTS), Long.class).stream())
                .flatMap(positions -> positions)
                .toList();
        Predicate<Source> kept = source -> referred.contains(source.position());
        document.put(
                SOURCES,
                Values.of(Values.list(document.get(SOURCES), Source.class).stream()
                        .filter(kept)
                        .toList()));
    }
}
