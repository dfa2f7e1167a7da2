package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh.Kind;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.duo.continuum.Signs.Sign;
import be.maillage.duo.involvement.Involvements;
import be.maillage.history.BusinessDate;
import be.maillage.history.Reader;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What history showed of pairs by a day.
 *
 * @param past whether the day lies before the day of asking. What the reader may know of as a number alone then does not count: moving the day would
 *     tell when it was
 */
record OnADay(Reader reader, LocalDate day, boolean past, Involvements involvements) {

    ShownPair shown(Document document) {
        Signs all = Signs.of(document, involvements);
        List<TrendPoint> tools = tools(document);
        Signs signs = all.asSeenBy(reader);
        boolean wholly = reader.mayReadPair(UUID.fromString(document.getString("_id")));
        List<TrendPoint> known = wholly ? tools : ofTheDuo(document, tools);
        List<Sign> counted =
                signs.all().stream().filter(sign -> !past || sign.known()).toList();
        Strand seen = strand(document, counted, known);
        return new ShownPair(
                seen,
                known == tools && counted.equals(all.all()) ? seen : strand(document, all.all(), tools),
                Stream.concat(
                                signs.all().stream().filter(Sign::known).map(Sign::on),
                                known.stream().map(TrendPoint::on))
                        .map(BusinessDate::earliest)
                        .min(LocalDate::compareTo)
                        .orElse(signs.all().isEmpty() ? null : day),
                wholly || document.getBoolean(PairProjector.PUBLISHED, false));
    }

    private Strand strand(Document document, List<Sign> signs, List<TrendPoint> tools) {
        ContinuumLevel duo = tools.stream()
                .filter(point -> by(point.on()))
                .max(Comparator.comparing(TrendPoint::on).thenComparing(TrendPoint::position))
                .flatMap(point -> Optional.ofNullable(point.level()).flatMap(Answer::level))
                .orElse(null);
        List<Sign> others = signs.stream()
                .filter(sign -> sign.level() != PairProjector.SHOWN_BY_TOOLS && by(sign.on()))
                .toList();
        ContinuumLevel rest =
                others.stream().map(Sign::level).max(Comparator.naturalOrder()).orElse(null);
        ContinuumLevel level = duo != null ? duo : rest;
        return new Strand(
                UUID.fromString(document.getString("_id")),
                ContinuumQuery.partners(document),
                level == null ? Kind.NOTHING : Kind.SHOWN,
                null,
                null,
                level,
                duo != null ? sinceTools(tools) : since(others, rest));
    }

    private boolean by(BusinessDate on) {
        return !on.earliest().isAfter(day);
    }

    private @Nullable BusinessDate sinceTools(List<TrendPoint> tools) {
        return tools.stream()
                .filter(point -> by(point.on()) && point.level() != null)
                .map(TrendPoint::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable BusinessDate since(List<Sign> signs, @Nullable ContinuumLevel level) {
        return signs.stream()
                .filter(sign -> sign.level() == level && sign.known())
                .map(Sign::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** When the tools of a duo showed something, and when they no longer did. */
    private static List<TrendPoint> tools(Document document) {
        List<Document> points = document.getList(Trend.FIELD, Document.class);
        return points == null
                ? List.of()
                : points.stream()
                        .filter(point -> TrendKind.OBSERVED.name().equals(point.getString("kind")))
                        .map(point -> Values.required(point, TrendPoint.class))
                        .toList();
    }

    /** Of these, what belongs to the duo that is published. */
    private static List<TrendPoint> ofTheDuo(Document document, List<TrendPoint> tools) {
        Long duo = Values.read(document.get(PairProjector.DUO), Long.class);
        return tools.stream()
                .filter(point -> duo != null && point.position() >= duo)
                .toList();
    }
}
