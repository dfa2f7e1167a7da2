package be.maillage.gateway.player;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one entry of a file is told: its date, its note, and what in it is assumed, by the file or by the player where the file says nothing. */
final class Telling {

    /** Says that the entry as a whole is assumed. */
    static final List<String> ALL = List.of("*");

    private static final String ASSUMED = "assumed";

    private final BusinessDate on;
    private final boolean afterwards;
    private final @Nullable LocalizedString note;
    private final Map<String, String> eventNames;
    private final boolean all;
    private final List<String> assumed = new ArrayList<>();

    /** @param eventNames what the event calls a field, where the file calls it otherwise */
    Telling(Fields fields, BusinessDate on, boolean afterwards, Map<String, String> eventNames) {
        this.on = on;
        this.afterwards = afterwards;
        this.eventNames = eventNames;
        this.note = fields.optional("note", Value::localized);
        Value given = fields.value(ASSUMED);
        this.all = given != null && !given.isList() && given.truth();
        if (given != null && given.isList()) {
            given.list(Value::text).forEach(this::add);
        }
    }

    /** Whatever is assumed, wholly: what a source counts without telling it. */
    static Told assumedWhole(BusinessDate on, boolean afterwards) {
        return new Told(on, afterwards, null, ALL);
    }

    /** Fills in what the file does not say. To be called before {@link #told}. */
    <T> T orAssume(@Nullable T said, String field, T otherwise) {
        if (said != null) {
            return said;
        }
        add(field);
        return otherwise;
    }

    Told told() {
        return new Told(on, afterwards, note, all ? ALL : assumed);
    }

    /**
     * Tells one of several commands that an entry stands for.
     *
     * @param day when that happened
     * @param past whether it is told afterwards whatever the file's dates are
     * @param about what of the entry it tells; other fields of it may be assumed or not
     */
    Told told(BusinessDate day, boolean past, List<String> about) {
        List<String> those = assumed.stream()
                .filter(field -> field.equals("on") || about.contains(field))
                .toList();
        return new Told(day, afterwards || past, note, all ? ALL : those);
    }

    private void add(String field) {
        String name = eventNames.getOrDefault(field, field);
        if (!assumed.contains(name)) {
            assumed.add(name);
        }
    }

    /** To be called when all fields were asked for: only what the entry could say may be assumed. */
    static void check(Fields fields) {
        Value given = fields.value(ASSUMED);
        if (given == null || !given.isList()) {
            return;
        }
        given.list(item -> item).forEach(item -> {
            String field = item.text();
            boolean known = fields.wasAsked(field)
                    || fields.names().contains(field)
                    || fields.nestedNames().contains(field)
                    || LaterAreas.knowField(field);
            if (!known) {
                throw item.wrong("names no field of this entry");
            }
        });
    }
}
