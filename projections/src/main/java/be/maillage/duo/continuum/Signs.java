package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.Held;
import be.maillage.duo.continuum.Pair.Observed;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.duo.involvement.Involvements;
import be.maillage.duo.involvement.Trace;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.readmodel.BadCursor;
import be.maillage.readmodel.Cursor;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Everything in history that shows how far a pair works together; level 6 is never shown, only said. Oldest first. */
record Signs(List<Sign> all) {

    /** How many events a level lists at most: who met every month for ten years is shown by fewer. */
    static final int MOST_LISTED = 20;

    private static final Comparator<Sign> ORDER = Comparator.comparing(Sign::on).thenComparing(Sign::position);

    /**
     * @param audience who may know of it; null for what whoever sees the pair may know
     * @param known whether the reader may know more of it than that it was
     */
    record Sign(
            ContinuumLevel level,
            BusinessDate on,
            long position,
            String type,
            @Nullable UUID gathering,
            @Nullable Audience audience,
            boolean known) {

        Evidence evidence() {
            return new Evidence(position, type, on, on.precision(), gathering);
        }

        Testimony testimony() {
            return new Testimony(level, position, type, on, on.precision(), gathering);
        }

        Sign knownTo(Reader reader) {
            boolean may = audience == null || reader.mayRead(audience);
            return may == known ? this : new Sign(level, on, position, type, gathering, audience, may);
        }
    }

    static Signs of(Document pair, Involvements involvements) {
        Stream<Sign> duo = Values.list(pair.get(PairProjector.EVIDENCE), Evidence.class).stream()
                .map(evidence -> new Sign(
                        PairProjector.SHOWN_BY_TOOLS,
                        evidence.on(),
                        evidence.position(),
                        evidence.type(),
                        null,
                        null,
                        true));
        Stream<Sign> presented = Values.list(pair.get(PairProjector.PRESENTED), PairProjector.Presented.class).stream()
                .map(it -> new Sign(
                        ContinuumLevel.INFORMATION_EXCHANGE,
                        it.on(),
                        it.position(),
                        it.type(),
                        it.meetingId(),
                        Audience.parse(it.audience()),
                        true));
        Stream<Sign> together =
                involvements.between(ContinuumQuery.partners(pair)).stream().map(Signs::sign);
        return new Signs(Stream.of(duo, presented, together)
                .flatMap(signs -> signs)
                .sorted(ORDER)
                .toList());
    }

    private static Sign sign(Trace trace) {
        return new Sign(
                trace.kind().level(),
                trace.on(),
                trace.position(),
                trace.type(),
                trace.gathering(),
                trace.audience(),
                true);
    }

    /** What one reader may know of. What is confidential counts for members; the public does not learn that it was. */
    Signs asSeenBy(Reader reader) {
        return new Signs(all.stream()
                .map(sign -> sign.knownTo(reader))
                .filter(sign -> sign.known() || !reader.roles().isEmpty())
                .toList());
    }

    Optional<ContinuumLevel> highest() {
        return all.stream().map(Sign::level).max(Comparator.naturalOrder());
    }

    Observed observed() {
        List<Held> held = all.stream()
                .collect(Collectors.groupingBy(
                        Sign::level, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .entrySet()
                .stream()
                .map(level -> held(level.getKey(), level.getValue()))
                .toList();
        return held.isEmpty()
                ? new Observed(null, List.of(), List.of())
                : new Observed(held.getFirst().level(), held.getFirst().evidence(), held);
    }

    private static Held held(ContinuumLevel level, List<Sign> signs) {
        List<Evidence> known =
                signs.stream().filter(Sign::known).map(Sign::evidence).toList();
        BusinessDate since = known.isEmpty() ? null : known.getFirst().on();
        return new Held(
                level,
                since,
                since == null ? null : since.precision(),
                signs.size(),
                signs.size() - known.size(),
                known.subList(Math.max(0, known.size() - MOST_LISTED), known.size()));
    }

    /** @throws be.maillage.readmodel.BadCursor for a cursor of another list */
    Page<Testimony> page(@Nullable ContinuumLevel level, Paging paging) {
        List<Sign> kept = all.stream()
                .filter(sign -> sign.known() && (level == null || sign.level() == level))
                .toList();
        long before = paging.cursor() == null
                ? 0
                : kept.stream().filter(upTo(paging.cursor())).count();
        List<Testimony> part = kept.stream()
                .skip(before)
                .limit(paging.limit())
                .map(Sign::testimony)
                .toList();
        return new Page<>(
                part,
                kept.size(),
                before + part.size() < kept.size()
                        ? Cursor.at(
                                part.getLast().on().toString(),
                                Long.toString(part.getLast().position()))
                        : null);
    }

    /** Those that come no later than where a page ended. */
    private static Predicate<Sign> upTo(String cursor) {
        List<String> keys = Cursor.read(cursor, 2);
        try {
            BusinessDate on = BusinessDate.parse(keys.get(0));
            long position = Long.parseLong(keys.get(1));
            return sign -> {
                int byDate = sign.on().compareTo(on);
                return byDate < 0 || byDate == 0 && sign.position() <= position;
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCursor();
        }
    }

    /** The latest day that one of them may have been. */
    Optional<LocalDate> last() {
        return all.stream().map(sign -> sign.on().latest()).max(LocalDate::compareTo);
    }

    /**
     * When the observed level changed, as far as the reader may know when.
     *
     * @param ofTheDuo what the duo's own tools showed and no longer show, as kept with the pair
     */
    Stream<TrendPoint> trend(List<TrendPoint> ofTheDuo) {
        List<TrendPoint> steps = new ArrayList<>(ofTheDuo);
        all.stream()
                .filter(sign -> sign.known() && sign.level() != PairProjector.SHOWN_BY_TOOLS)
                .map(sign -> new TrendPoint(
                        sign.on(),
                        sign.on().precision(),
                        TrendKind.OBSERVED,
                        null,
                        Answer.of(sign.level()),
                        sign.position()))
                .forEach(steps::add);
        steps.sort(Comparator.comparing(TrendPoint::on).thenComparing(TrendPoint::position));
        return changes(steps);
    }

    /** What the duo shows holds until it ends; everything else is not undone. */
    private static Stream<TrendPoint> changes(List<TrendPoint> steps) {
        List<TrendPoint> changes = new ArrayList<>();
        Answer duo = null;
        Answer rest = null;
        Answer before = null;
        for (TrendPoint step : steps) {
            if (step.level() == null || step.level() == Answer.of(PairProjector.SHOWN_BY_TOOLS)) {
                duo = step.level();
            } else {
                rest = higher(rest, step.level());
            }
            Answer now = higher(rest, duo);
            if (now != before) {
                changes.add(new TrendPoint(step.on(), step.precision(), step.kind(), null, now, step.position()));
            }
            before = now;
        }
        return changes.stream();
    }

    private static @Nullable Answer higher(@Nullable Answer one, @Nullable Answer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
