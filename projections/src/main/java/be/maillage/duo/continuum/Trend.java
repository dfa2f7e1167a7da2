package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was said and shown of a pair over time, kept in its document in the order of positions. */
final class Trend {

    static final String FIELD = "trend";

    private Trend() {}

    /** Adds a point, at most one of each kind per event. */
    static void add(
            Map<String, Object> document,
            StoredEvent event,
            TrendKind kind,
            BusinessDate on,
            @Nullable UUID by,
            @Nullable Answer level) {
        Map<String, Object> point =
                Values.record(new TrendPoint(on, on.precision(), kind, by, level, event.position()));
        document.put(
                FIELD,
                Parts.with(
                        document.get(FIELD),
                        item -> Values.required(item.get("position"), Long.class) == event.position()
                                && kind.name().equals(item.get("kind")),
                        point));
    }

    /**
     * The points the reader may see, by date: of a pair they see because its duo is published, what this duo stated and showed, beside what history
     * shows everybody.
     */
    static List<TrendPoint> of(Document document, UUID pairId, Reader reader, Signs signs) {
        boolean all = reader.mayReadPair(pairId);
        Long duo = Values.read(document.get(PairProjector.DUO), Long.class);
        List<TrendPoint> kept = Values.list(document.get(FIELD), TrendPoint.class).stream()
                .filter(point -> all || (duo != null && point.position() >= duo && published(point.kind())))
                .toList();
        return Stream.concat(
                        kept.stream().filter(point -> point.kind() != TrendKind.OBSERVED),
                        signs.trend(kept.stream()
                                .filter(point -> point.kind() == TrendKind.OBSERVED)
                                .toList()))
                .sorted(Comparator.comparing(TrendPoint::on)
                        .thenComparing(TrendPoint::position)
                        .thenComparing(TrendPoint::kind))
                .toList();
    }

    private static boolean published(TrendKind kind) {
        return switch (kind) {
            case STATED, OBSERVED -> true;
            case ASSESSED, AGREED, DISPUTED -> false;
        };
    }
}
