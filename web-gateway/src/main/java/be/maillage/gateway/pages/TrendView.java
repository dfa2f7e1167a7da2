package be.maillage.gateway.pages;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.readmodel.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a pair went over time: in a few words, drawn, and step by step as a table, which says all that the drawing shows.
 *
 * @param summary how many steps since when
 * @param direction where it went, in a word; null when nothing moved or not all one way
 * @param chart null when there is nothing to compare
 * @param steps oldest first
 */
public record TrendView(
        String summary,
        @Nullable String direction,
        @Nullable TrendChart chart,
        List<Step> steps) {

    /**
     * @param by whose view it is; null when it is not one partner's
     * @param what in words; null when {@code by} says it
     * @param level null when it is no level; then {@code text}
     */
    public record Step(
            Shown on,
            @Nullable Text by,
            @Nullable String what,
            @Nullable Level level,
            @Nullable String text) {}

    /** @return null when nothing was said over time that the reader may see */
    public static @Nullable TrendView of(Pair pair, LocalDate today, Words words) {
        List<TrendPoint> points = pair.trend();
        if (points.isEmpty()) {
            return null;
        }
        Texts texts = words.texts();
        String since = words.dates().since(points.getFirst().on()).text();
        return new TrendView(
                texts.say("trend.since", "n", points.size(), "date", since),
                direction(pair, texts),
                moments(points) < 2 ? null : TrendChart.of(pair, today, words.dates()),
                points.stream()
                        .map(point -> step(point, pair.partners(), words))
                        .toList());
    }

    /** At how many different dates a level was said: with one there is nothing to compare. */
    private static long moments(List<TrendPoint> points) {
        return points.stream()
                .filter(point -> point.level() != null)
                .map(TrendPoint::on)
                .distinct()
                .count();
    }

    private static Step step(TrendPoint point, List<Named> partners, Words words) {
        Text by = partners.stream()
                .filter(partner -> partner.id().equals(point.by()))
                .findFirst()
                .map(words::name)
                .orElse(null);
        Answer answer = point.level();
        Level level = answer == null
                ? null
                : answer.level().map(words.labels()::level).orElse(null);
        String kind = "trend." + point.kind().name();
        return new Step(
                words.dates().of(point.on()),
                by,
                by == null ? words.texts().say(kind) : null,
                level,
                level != null
                        ? null
                        : answer == null
                                ? words.texts().say("trend.over." + point.kind().name())
                                : words.labels().answer(answer).text());
    }

    /** Said only when everything that moved moved the same way: two that differ are never averaged. */
    private static @Nullable String direction(Pair pair, Texts texts) {
        List<Integer> moves = Stream.concat(
                        pair.partners().stream().map(partner -> levels(pair, TrendKind.ASSESSED, partner.id())),
                        Stream.of(levels(pair, TrendKind.STATED, null)))
                .filter(levels -> levels.size() > 1)
                .map(levels -> Integer.signum(
                        levels.getLast().number() - levels.getFirst().number()))
                .filter(move -> move != 0)
                .distinct()
                .toList();
        return moves.size() == 1 ? texts.say(moves.getFirst() > 0 ? "trend.up" : "trend.down") : null;
    }

    private static List<ContinuumLevel> levels(Pair pair, TrendKind kind, @Nullable UUID by) {
        return pair.trend().stream()
                .filter(point -> point.kind() == kind && Objects.equals(point.by(), by))
                .flatMap(point -> Stream.ofNullable(point.level()))
                .flatMap(answer -> answer.level().stream())
                .toList();
    }
}
