package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.history.Audience;
import be.maillage.readmodel.Page;
import be.maillage.vocabulary.Vocabulary;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What happened, one sentence for each event.
 *
 * @param count how many match, in words
 * @param newestFirst the order; else oldest first
 * @param otherOrder where the same history is in the other order
 * @param next where the history goes on; null at its end
 * @param first where it begins, when this is not its beginning
 * @param all where it is unfiltered
 * @param kept choices made elsewhere on the page
 */
public record HistoryView(
        List<Item> items,
        long total,
        String count,
        boolean newestFirst,
        String otherOrder,
        @Nullable String next,
        @Nullable String first,
        boolean filtered,
        String all,
        List<Choice> types,
        @Nullable String from,
        @Nullable String to,
        List<Here.Field> kept) {

    /** How many events a page shows. */
    static final int LENGTH = 50;

    private static final String ORDER = "order";
    private static final String OLDEST = "oldest";

    /** Cursors: positions to continue after, oldest first, or before, newest first. */
    private static final String AFTER = "after";

    private static final String BEFORE = "before";

    /** Where a page of the history begins. @param position the one before its first event, in the order of reading */
    record From(boolean newestFirst, long position) {}

    /**
     * @param sentence null when redacted
     * @param happenedOn null when redacted
     * @param who who recorded it, in words
     * @param assumed what the source does not state; null when it states all
     * @param reserved for a redacted entry, who may read it
     */
    public record Item(
            long position,
            @Nullable String sentence,
            @Nullable Shown happenedOn,
            String type,
            @Nullable Text note,
            @Nullable String who,
            @Nullable Text onBehalfOf,
            @Nullable String assumed,
            boolean afterwards,
            Shown recordedAt,
            @Nullable String reserved) {}

    /** @throws ResponseStatusException 400 when the cursor is no position */
    static From from(Here here) {
        return OLDEST.equals(here.value(ORDER))
                ? new From(false, position(here, AFTER, 0))
                : new From(true, position(here, BEFORE, Long.MAX_VALUE));
    }

    /** @throws ResponseStatusException 400 when a date is none */
    static AuditQuery.Filter filter(Here here) {
        return new AuditQuery.Filter(here.value("type"), here.day("from"), here.day("to"));
    }

    private static long position(Here here, String cursor, long otherwise) {
        String value = here.value(cursor);
        try {
            return value == null ? otherwise : Math.max(0, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a position", e);
        }
    }

    /** The unfiltered history from a position on. */
    static Here startingAt(Here here, long position) {
        return here.without("type", "from", "to", BEFORE).with(ORDER, OLDEST).with(AFTER, String.valueOf(position - 1));
    }

    /** The newest events of the days from one on. */
    static Here since(Here here, LocalDate day) {
        return here.without("type", "to", ORDER, AFTER, BEFORE).with("from", day.toString());
    }

    static HistoryView of(Page<Entry> page, AuditQuery.Filter filter, Here here, Words words) {
        boolean newest = from(here).newestFirst();
        String cursor = newest ? BEFORE : AFTER;
        Here start = here.without(AFTER, BEFORE);
        return new HistoryView(
                page.items().stream().map(entry -> item(entry, words)).toList(),
                page.total(),
                words.texts().say("events.count", "n", page.total()),
                newest,
                (newest ? start.with(ORDER, OLDEST) : start.without(ORDER)).url("history"),
                page.next() == null ? null : start.with(cursor, page.next()).url("history"),
                here.value(cursor) == null ? null : start.url("history"),
                !filter.equals(AuditQuery.Filter.ALL),
                start.without("type", "from", "to").url("history"),
                types(filter.type(), words),
                here.value("from"),
                here.value("to"),
                here.fieldsBut("type", "from", "to", AFTER, BEFORE));
    }

    private static List<Choice> types(@Nullable String chosen, Words words) {
        return Vocabulary.byType().keySet().stream()
                .filter(type -> !type.startsWith("person."))
                .map(type -> new Choice(type, words.texts().sayOr("type", type), isChosen(type, chosen)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(words.locale())))
                .toList();
    }

    private static boolean isChosen(String type, @Nullable String chosen) {
        return type.equals(chosen) || type.substring(type.indexOf('.') + 1).equals(chosen);
    }

    private static Item item(Entry entry, Words words) {
        List<String> assumed = Objects.requireNonNullElse(entry.assumed(), List.of());
        return new Item(
                entry.position(),
                entry.redacted() ? null : entry.sentence(),
                words.dates().orNull(entry.happenedOn()),
                words.texts().sayOr("type", entry.type()),
                words.text(entry.note()),
                who(entry.actor(), words.texts()),
                entry.onBehalfOf() == null ? null : words.name(entry.onBehalfOf()),
                assumed.isEmpty() ? null : fields(assumed, words.texts()),
                Boolean.TRUE.equals(entry.recordedAfterwards()),
                words.dates().of(entry.recordedAt()),
                entry.redacted() ? reserved(entry.audience(), words.texts()) : null);
    }

    private static @Nullable String who(Entry.@Nullable Actor actor, Texts texts) {
        if (actor == null) {
            return null;
        }
        String role = texts.sayOr("role", actor.role());
        return actor.name() == null ? role : texts.say("who", "name", actor.name(), "role", role);
    }

    private static String fields(List<String> assumed, Texts texts) {
        return String.join(
                ", ", assumed.stream().map(field -> texts.sayOr("field", field)).toList());
    }

    private static String reserved(String audience, Texts texts) {
        String scope = audience.contains(":") ? audience.substring(0, audience.indexOf(':')) : audience;
        return Stream.of(Audience.Scope.values())
                .filter(known -> known.name().equals(scope))
                .map(known -> texts.say("reserved." + known.name()))
                .findFirst()
                .orElseGet(() -> texts.say("reserved.other"));
    }
}
