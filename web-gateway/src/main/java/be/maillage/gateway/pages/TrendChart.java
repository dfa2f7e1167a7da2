package be.maillage.gateway.pages;

import be.maillage.duo.Answer;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.duo.continuum.Pair.TrendPoint;
import be.maillage.gateway.pages.Dates.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair's levels over time as paths in a box of 200 by {@value #HEIGHT}: what was said last holds until something else is said, so lines
 * go in steps. Lines differ by their dashes and marks, not by colour alone; those at the same level lie a little apart.
 *
 * @param from what the left edge stands for; the right one is today
 */
public record TrendChart(List<Curve> curves, Shown from) {

    static final int HEIGHT = 76;

    private static final double LEFT = 18;
    private static final double RIGHT = 192;
    private static final double LOWEST = 68;
    private static final double STEP = 12;
    private static final double APART = 1.2;

    /** What a line shows. */
    public enum Kind {
        FIRST,
        SECOND,
        STATED,
        OBSERVED;

        /** The mark alone, in a box of 10 by 10, for where the line is named. */
        public String mark() {
            return markAt(this, 5, 5);
        }

        /** For a class of the stylesheet. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param line the path of the line
     * @param marks the path of the marks where something was said
     */
    public record Curve(Kind kind, String line, String marks) {}

    static TrendChart of(Pair pair, LocalDate today, Dates dates) {
        TrendPoint first = pair.trend().getFirst();
        Scale scale = new Scale(first.on().earliest().toEpochDay(), today.toEpochDay());
        List<Curve> curves = new ArrayList<>();
        add(
                curves,
                Kind.FIRST,
                pair,
                TrendKind.ASSESSED,
                pair.partners().getFirst().id(),
                scale);
        add(
                curves,
                Kind.SECOND,
                pair,
                TrendKind.ASSESSED,
                pair.partners().getLast().id(),
                scale);
        add(curves, Kind.STATED, pair, TrendKind.STATED, null, scale);
        add(curves, Kind.OBSERVED, pair, TrendKind.OBSERVED, null, scale);
        return new TrendChart(List.copyOf(curves), dates.of(first.on()));
    }

    private static void add(List<Curve> curves, Kind kind, Pair pair, TrendKind told, @Nullable UUID by, Scale scale) {
        List<TrendPoint> points = pair.trend().stream()
                .filter(point -> point.kind() == told && Objects.equals(point.by(), by))
                .toList();
        if (points.stream().anyMatch(point -> number(point) > 0)) {
            curves.add(curve(kind, points, scale));
        }
    }

    private static Curve curve(Kind kind, List<TrendPoint> points, Scale scale) {
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean drawing = false;
        for (TrendPoint point : points) {
            double x = scale.x(point.on().earliest());
            if (drawing) {
                line.append(path("H%.1f", x));
            }
            int level = number(point);
            double y = LOWEST - (level - 1) * STEP + (kind.ordinal() - 1.5) * APART;
            if (level > 0) {
                line.append(drawing ? path("V%.1f", y) : path("M%.1f %.1f", x, y));
                marks.append(markAt(kind, x, y));
            }
            drawing = level > 0;
        }
        if (drawing) {
            line.append(path("H%.1f", RIGHT));
        }
        return new Curve(kind, line.toString(), marks.toString());
    }

    /** From 1 to 6; 0 for what is no level. */
    private static int number(TrendPoint point) {
        Answer answer = point.level();
        return answer == null ? 0 : answer.level().map(level -> level.number()).orElse(0);
    }

    private static String markAt(Kind kind, double x, double y) {
        return switch (kind) {
            case FIRST -> path("M%.1f %.1fa3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", x - 3, y);
            case SECOND -> path("M%.1f %.1fh6v6h-6z", x - 3, y - 3);
            case STATED -> path("M%.1f %.1fl4 4l-4 4l-4 -4z", x, y - 4);
            case OBSERVED -> path("M%.1f %.1fl4 7h-8z", x, y - 4);
        };
    }

    private static String path(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    /** @param first the day of the left edge; @param last that of the right one */
    private record Scale(long first, long last) {

        double x(LocalDate day) {
            double span = Math.max(1, last - first);
            double share = Math.clamp((day.toEpochDay() - first) / span, 0.0, 1.0);
            return LEFT + share * (RIGHT - LEFT);
        }
    }
}
