package be.maillage.readmodel;

import be.maillage.history.Audience;
import be.maillage.history.Reader;
import be.maillage.history.StoredEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Documents whose parts were set by events of different audiences: each part keeps that of the event which last set it, and a reader gets only the
 * parts they may read.
 */
public final class Parts {

    /** Where a part keeps its audience and its value. */
    public static final String AUDIENCE = ".audience";

    public static final String VALUE = ".value";

    private Parts() {}

    /** A document to change: a copy of the one before, or a new one. */
    public static Map<String, Object> copy(@Nullable Map<String, Object> before) {
        return before == null ? new LinkedHashMap<>() : new LinkedHashMap<>(before);
    }

    public static void set(Map<String, Object> document, String part, StoredEvent event, Object value) {
        document.put(part, part(event, value));
    }

    /** A part on its own, for lists of parts. */
    public static Map<String, Object> part(StoredEvent event, Object value) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("audience", event.metadata().audience().toString());
        part.put("value", Values.of(value));
        return part;
    }

    /** The value of a part whoever reads, null when it was never set. */
    public static <T> @Nullable T value(Map<String, Object> document, String part, Class<T> type) {
        return Values.read(Values.map(document.get(part)).get("value"), type);
    }

    /** The value of a part that every document has which a query finds. */
    public static <T> T required(Map<String, Object> document, String part, Class<T> type) {
        return Values.required(Values.map(document.get(part)).get("value"), type);
    }

    /** The value of a part, null when it was never set or the reader may not read it. */
    public static <T> @Nullable T value(Map<String, Object> document, String part, Class<T> type, Reader reader) {
        return mayRead(Values.map(document.get(part)), reader) ? value(document, part, type) : null;
    }

    /** The parts of a list that the reader may read. */
    public static List<Map<String, Object>> parts(@Nullable Object list, Reader reader) {
        return Values.maps(list).stream().filter(part -> mayRead(part, reader)).toList();
    }

    /** A list with one more item, in the place of the item that the predicate finds, if any. */
    public static List<Map<String, Object>> with(
            @Nullable Object list, Predicate<Map<String, Object>> same, Map<String, Object> item) {
        List<Map<String, Object>> items = new ArrayList<>(Values.maps(list));
        for (int i = 0; i < items.size(); i++) {
            if (same.test(items.get(i))) {
                items.set(i, item);
                return items;
            }
        }
        items.add(item);
        return items;
    }

    private static boolean mayRead(Map<String, Object> part, Reader reader) {
        return part.get("audience") instanceof String audience && reader.mayRead(Audience.parse(audience));
    }
}
