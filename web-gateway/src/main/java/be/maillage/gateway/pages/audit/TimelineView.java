package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.history.Brussels;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.directory.Party;
import be.maillage.readmodel.Page;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What happened, one sentence for each event, by the day on which it was recorded.
 *
 * @param count how many match, in words
 * @param newestFirst the order; else oldest first
 * @param otherOrder where the same is in the other order
 * @param next where it goes on; null at its end
 * @param first where it begins, when this is not its beginning
 * @param about the name of the one thing that is followed; empty when it has none; null when nothing is followed alone
 * @param known the day whose knowledge is shown; null for today's
 * @param past where the pages of a day that was are prepared; null for whoever may not
 * @param proof how far the record goes; null when it is empty
 * @param export the same from the programming interface
 * @param all where it is unfiltered
 */
record TimelineView(
        List<Day> days,
        String count,
        boolean newestFirst,
        String otherOrder,
        @Nullable String next,
        @Nullable String first,
        Choice chosen,
        @Nullable String about,
        @Nullable Shown known,
        @Nullable String past,
        @Nullable String proof,
        String export,
        String all,
        List<Labels.Choice> areas,
        List<Labels.Choice> organisations,
        List<Labels.Choice> whens,
        List<Here.Field> kept) {

    /** How many events a page shows. */
    static final int LENGTH = 50;

    private static final String ORDER = "order";
    private static final String OLDEST = "oldest";

    /** Cursors: positions to continue after, oldest first, or before, newest first. */
    private static final String AFTER = "after";

    private static final String BEFORE = "before";
    private static final String ABOUT = "of";
    private static final String KNOWN = "known";
    private static final String TYPE = "type";
    private static final String[] FIELDS = {"area", ABOUT, "from", "to", "when", "q", KNOWN, AFTER, BEFORE};

    /** Where a page begins. @param position the one before its first event, in the order of reading */
    record From(boolean newestFirst, long position) {}

    /** What an event is about, by the part of its type before the dot. */
    enum Area {
        COORDINATION,
        ORGANISATION,
        DUO,
        MEETING,
        SUBGROUP,
        DIAGNOSTIC,
        GROUPANALYSIS,
        SITUATION,
        NETWORK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether something was recorded as it happened. */
    enum When {
        AT_ONCE,
        AFTERWARDS
    }

    record Choice(
            @Nullable Area area,
            @Nullable UUID about,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable When when,
            @Nullable String q,
            @Nullable LocalDate known,
            @Nullable String type) {

        /** @throws ResponseStatusException 400 when a day is none, 404 when an id is none */
        static Choice of(Here here) {
            String about = here.value(ABOUT);
            return new Choice(
                    here.code("area", Area.class),
                    about == null ? null : Asked.id(about),
                    here.day("from"),
                    here.day("to"),
                    here.code("when", When.class),
                    here.value("q"),
                    here.day(KNOWN),
                    here.value(TYPE));
        }

        AuditQuery.Filter filter() {
            return new AuditQuery.Filter(
                    type,
                    from,
                    to,
                    area == null ? null : area.code(),
                    about,
                    q,
                    when == null ? null : when == When.AFTERWARDS,
                    known);
        }

        public boolean any() {
            return !filter().equals(AuditQuery.Filter.ALL);
        }
    }

    /** What was recorded on one day. @param known where all is that was known on its evening */
    record Day(Shown day, String known, List<Line> lines) {}

    static From from(Here here) {
        return OLDEST.equals(here.value(ORDER))
                ? new From(false, position(here, AFTER, 0))
                : new From(true, position(here, BEFORE, Long.MAX_VALUE));
    }

    private static long position(Here here, String cursor, long otherwise) {
        String value = here.value(cursor);
        try {
            return value == null ? otherwise : Math.max(0, Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a position", e);
        }
    }

    static TimelineView of(
            Page<Entry> page,
            AuditQuery.@Nullable End end,
            List<LocalizedString> about,
            List<Party> parties,
            Choice choice,
            Asked asked) {
        Words words = asked.words();
        Here here = asked.here();
        boolean newest = from(here).newestFirst();
        String cursor = newest ? BEFORE : AFTER;
        Here start = here.without(AFTER, BEFORE);
        return new TimelineView(
                days(page.items(), asked),
                words.texts().say("audit.count", "n", page.total()),
                newest,
                (newest ? start.with(ORDER, OLDEST) : start.without(ORDER)).url(),
                page.next() == null ? null : start.with(cursor, page.next()).url(),
                here.value(cursor) == null ? null : start.url(),
                choice,
                choice.about() == null
                        ? null
                        : about.stream()
                                .map(words::name)
                                .map(name -> name.text())
                                .collect(Collectors.joining(" — ")),
                choice.known() == null ? null : words.dates().weekday(choice.known()),
                asked.known()
                        ? PastController.path(asked.coordinationId())
                                + (choice.known() == null ? "" : "?basis=KNOWN&day=" + choice.known())
                        : null,
                end == null ? null : proof(end, words),
                "/api/v1/coordinations/" + asked.coordinationId() + "/audit?limit=500",
                Section.AUDIT.path(asked.coordinationId()),
                choices(Area.values(), choice.area(), "audit.area.", words),
                members(parties, choice, words),
                choices(When.values(), choice.when(), "audit.when.", words),
                here.fieldsBut(FIELDS));
    }

    private static String proof(AuditQuery.End end, Words words) {
        return words.texts().say("audit.proof", "n", end.sequence(), "position", end.position());
    }

    private static List<Day> days(List<Entry> entries, Asked asked) {
        Map<LocalDate, List<Entry>> byDay = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> Brussels.dayAt(entry.recordedAt()), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        asked.words().dates().weekday(day.getKey()),
                        Section.AUDIT.path(asked.coordinationId()) + "?known=" + day.getKey(),
                        day.getValue().stream()
                                .map(entry -> Line.of(entry, day.getKey(), asked))
                                .toList()))
                .toList();
    }

    private static <E extends Enum<E>> List<Labels.Choice> choices(
            E[] all, @Nullable E chosen, String prefix, Words words) {
        return Arrays.stream(all)
                .map(it -> new Labels.Choice(it.name(), words.texts().say(prefix + it.name()), it == chosen))
                .toList();
    }

    /** One thing that is followed and is no current member stands among them too, so that the form does not lose it. */
    private static List<Labels.Choice> members(List<Party> parties, Choice choice, Words words) {
        return parties.stream()
                .filter(Party::member)
                .map(it -> new Labels.Choice(
                        it.id().toString(),
                        words.name(it.names()).text(),
                        it.id().equals(choice.about())))
                .sorted(Comparator.comparing(Labels.Choice::label, Collator.getInstance(words.locale())))
                .toList();
    }

    /** Whether what is followed is among the organisations that the form offers. */
    public boolean offered() {
        return organisations.stream().anyMatch(Labels.Choice::chosen);
    }
}
