package be.maillage.duo.involvement;

import be.maillage.duo.Partners;
import be.maillage.duo.involvement.Gathering.Entry;
import be.maillage.duo.involvement.Gathering.Pursuit;
import be.maillage.duo.involvement.Gathering.Source;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.directory.Merges;
import be.maillage.readmodel.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One gathering as it is read back. */
final class KnownGathering {

    private final UUID id;
    private final GatheringKind kind;
    private final Map<UUID, List<Entry>> entries;
    private final Map<Long, Source> sources;
    /** Since when each takes part: for a picture of all pairs, every one of thousands asks. */
    private final Map<UUID, Source> since;

    private final Map<Long, Audience> audiences;
    private final Set<UUID> organisations;
    private final List<Pursuit> pursuits;
    private final List<Long> reports;
    private final @Nullable BusinessDate day;
    private final @Nullable BusinessDate closed;

    KnownGathering(Map<String, Object> document, Merges merges) {
        String documentId = String.valueOf(document.get("_id"));
        id = UUID.fromString(documentId.substring(documentId.indexOf('/') + 1));
        kind = Values.required(document.get(Gathering.KIND), GatheringKind.class);
        entries = items(document, Gathering.ENTRIES)
                .map(KnownGathering::entry)
                .map(entry -> today(entry, merges))
                .collect(Collectors.groupingBy(Entry::organisation));
        sources = items(document, Gathering.SOURCES)
                .map(KnownGathering::source)
                .collect(Collectors.toMap(Source::position, source -> source));
        since = entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, all -> since(all.getValue())));
        audiences = sources.values().stream()
                .collect(Collectors.toMap(Source::position, source -> Audience.parse(source.audience())));
        organisations = Values.list(document.get(Gathering.ORGANISATIONS), UUID.class).stream()
                .map(merges::remaining)
                .collect(Collectors.toUnmodifiableSet());
        pursuits = Gathering.pursuits(document);
        reports = Values.list(document.get(Gathering.REPORTS), Long.class);
        day = Values.read(document.get(Gathering.DAY), BusinessDate.class);
        closed = Values.read(document.get(Gathering.CLOSED), BusinessDate.class);
    }

    /** Hundreds of gatherings with dozens of entries are read for one page: field by field, which is much faster than by a record's components. */
    private static Stream<Map<?, ?>> items(Map<String, Object> document, String field) {
        Stream.Builder<Map<?, ?>> items = Stream.builder();
        if (document.get(field) instanceof Iterable<?> all) {
            for (Object item : all) {
                if (item instanceof Map<?, ?> fields) {
                    items.add(fields);
                }
            }
        }
        return items.build();
    }

    private static Entry entry(Map<?, ?> fields) {
        return new Entry(
                Values.required(fields.get("organisation"), UUID.class),
                Values.required(fields.get("at"), Long.class),
                Values.read(fields.get("with"), UUID.class),
                Values.read(fields.get("part"), UUID.class),
                Values.read(fields.get("until"), BusinessDate.class));
    }

    private static Source source(Map<?, ?> fields) {
        return new Source(
                Values.required(fields.get("position"), Long.class),
                Values.required(fields.get("on"), BusinessDate.class),
                Values.required(fields.get("type"), String.class),
                Values.required(fields.get("audience"), String.class));
    }

    private static Entry today(Entry entry, Merges merges) {
        UUID with = entry.with();
        return new Entry(
                merges.remaining(entry.organisation()),
                entry.at(),
                with == null ? null : merges.remaining(with),
                entry.part(),
                entry.until());
    }

    Set<UUID> organisations() {
        return organisations;
    }

    Stream<Trace> between(Partners partners) {
        List<Entry> first = entries.getOrDefault(partners.first(), List.of());
        List<Entry> second = entries.getOrDefault(partners.second(), List.of());
        return switch (kind) {
            case MEETING, DIAGNOSTIC -> {
                Source one = since.get(partners.first());
                Source other = since.get(partners.second());
                yield one == null || other == null ? Stream.empty() : Stream.of(trace(later(one, other)));
            }
            case NEWS -> Stream.concat(relays(first, partners.second()), relays(second, partners.first()));
            case SUBGROUP -> sittings(first, second);
        };
    }

    private Stream<Trace> relays(List<Entry> relayer, UUID sharer) {
        return relayer.stream().filter(entry -> sharer.equals(entry.with())).map(entry -> trace(source(entry.at())));
    }

    /** While both sat in it and it had objectives: since the last of these three began, and at each report back. */
    private Stream<Trace> sittings(List<Entry> first, List<Entry> second) {
        return first.stream()
                .flatMap(one -> second.stream()
                        .flatMap(other -> pursuits.stream().flatMap(pursuit -> sittings(one, other, pursuit))))
                .distinct();
    }

    private Stream<Trace> sittings(Entry one, Entry other, Pursuit pursuit) {
        Source since = later(later(source(one.at()), source(other.at())), source(pursuit.at()));
        List<BusinessDate> ends = Stream.of(one.until(), other.until(), pursuit.until(), closed)
                .flatMap(Stream::ofNullable)
                .toList();
        if (ends.stream().anyMatch(end -> end.surelyBefore(since.on()))) {
            return Stream.empty();
        }
        Stream<Source> reported = reports.stream()
                .map(this::source)
                .filter(report -> !report.on().surelyBefore(since.on()))
                .filter(report -> ends.stream().noneMatch(end -> end.surelyBefore(report.on())));
        return Stream.concat(Stream.of(since), reported).map(this::trace);
    }

    private Source since(List<Entry> ofOne) {
        return ofOne.stream()
                .map(entry -> source(entry.at()))
                .reduce((one, other) -> order(one, other) <= 0 ? one : other)
                .orElseThrow();
    }

    private static Source later(Source one, Source other) {
        return order(one, other) >= 0 ? one : other;
    }

    private static int order(Source one, Source other) {
        int byDate = one.on().compareTo(other.on());
        return byDate != 0 ? byDate : Long.compare(one.position(), other.position());
    }

    private Source source(long position) {
        Source source = sources.get(position);
        if (source == null) {
            throw new IllegalStateException("A gathering without the event at " + position);
        }
        return source;
    }

    /** A meeting is dated by the day on which it was held, whenever its attendance list was entered. */
    private Trace trace(Source source) {
        return new Trace(
                kind,
                id,
                day == null ? source.on() : day,
                source.position(),
                source.type(),
                Objects.requireNonNull(audiences.get(source.position())));
    }
}
