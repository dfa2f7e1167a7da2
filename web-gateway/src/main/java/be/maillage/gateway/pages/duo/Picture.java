package be.maillage.gateway.pages.duo;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.continuum.Mesh.Strand;
import be.maillage.duo.continuum.Mesh.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Partners around a circle in the order of their names, and a line for each pair, drawn by its level. Everybody has the place that their name gives
 * them, whatever the day and the levels shown, so that what moves from one day to the next is the lines alone; and names never cover each other. Where
 * the two differ, each half of the line is drawn by what the partner at its end says: two that differ are never averaged.
 *
 * @param left how many lines are not drawn because there are too many
 */
record Picture(int width, int height, List<Edge> edges, List<Node> nodes, int left) {

    /** More lines than this are a blot: a level is drawn as a whole or not at all, the highest at least. */
    static final int MOST_EDGES = 250;
    /** With more, moving through them by keyboard takes longer than the table beside. */
    static final int MOST_STOPS = 60;

    private static final int FEW_NODES = 8;
    private static final int MOST_NUMBERED = 40;
    private static final int LEAST_RADIUS = 190;
    private static final int BETWEEN_NAMES = 19;
    private static final int FOR_NAMES = 225;
    private static final int LONGEST_NAME = 30;

    /**
     * @param stop whether the keyboard stops at it
     * @param half1 the half on the side of the first partner
     */
    record Edge(String href, String label, boolean stop, String whole, Half half1, Half half2) {}

    /**
     * @param css {@code l1} to {@code l6}, or {@code none} where nothing is said
     * @param number what stands on it; empty where lines are too many for numbers
     */
    record Half(String d, String css, String number, String x, String y) {}

    /** @param shown the name as far as there is room */
    record Node(
            String href,
            String name,
            String shown,
            String x,
            String y,
            String transform,
            String anchor,
            boolean chosen) {}

    /** A partner to draw. */
    record Partner(UUID id, String name, String href) {}

    /** A line to draw, with what it is called and where it leads. */
    record Line(Strand strand, String label, String href) {}

    private record Place(double x, double y, double angle, boolean middle) {

        Place towards(Place other, double part) {
            return new Place(x + (other.x - x) * part, y + (other.y - y) * part, 0, false);
        }
    }

    /**
     * @param partners everybody who has a place, in order
     * @param lines the most important first
     * @param middle who stands in the middle
     */
    static Picture of(List<Partner> partners, List<Line> lines, @Nullable UUID middle) {
        List<Partner> around =
                partners.stream().filter(it -> !it.id().equals(middle)).toList();
        boolean few = around.size() <= FEW_NODES;
        double radius = Math.max(LEAST_RADIUS, around.size() * BETWEEN_NAMES / (2 * Math.PI));
        double width = 2 * (radius + FOR_NAMES);
        double height = few ? 2 * (radius + 50) : width;
        Map<UUID, Place> places = new HashMap<>();
        for (int i = 0; i < around.size(); i++) {
            double angle = 2 * Math.PI * i / around.size() - Math.PI / 2;
            places.put(
                    around.get(i).id(),
                    new Place(
                            width / 2 + radius * Math.cos(angle), height / 2 + radius * Math.sin(angle), angle, false));
        }
        if (middle != null) {
            places.put(middle, new Place(width / 2, height / 2, 0, true));
        }
        Place centre = new Place(width / 2, height / 2, 0, true);
        List<Line> drawn = lines.subList(0, most(lines));
        return new Picture(
                (int) Math.round(width),
                (int) Math.round(height),
                drawn.reversed().stream()
                        .map(line -> edge(line, places, centre, middle != null, drawn.size()))
                        .toList(),
                nodes(partners, places, few),
                lines.size() - drawn.size());
    }

    private static int most(List<Line> lines) {
        int most = 0;
        while (most < lines.size()) {
            int level = lines.get(most).strand().highest();
            int end = most;
            while (end < lines.size() && lines.get(end).strand().highest() == level) {
                end++;
            }
            if (most > 0 && end > MOST_EDGES) {
                break;
            }
            most = end;
        }
        return most;
    }

    /** Whether lines are so many that they must be seen through. */
    public boolean many() {
        return edges.size() > MOST_STOPS;
    }

    private static List<Node> nodes(List<Partner> partners, Map<UUID, Place> places, boolean few) {
        List<Node> nodes = new ArrayList<>();
        for (Partner partner : partners) {
            Place place = places.get(partner.id());
            if (place != null) {
                nodes.add(node(partner, place, few));
            }
        }
        return nodes;
    }

    private static Node node(Partner partner, Place place, boolean few) {
        double degrees = Math.toDegrees(place.angle());
        boolean left = Math.cos(place.angle()) < -0.01;
        String anchor = place.middle() ? "middle" : left ? "end" : "start";
        String transform;
        if (place.middle()) {
            transform = "translate(0 -16)";
        } else if (few) {
            boolean above = Math.abs(Math.cos(place.angle())) < 0.2;
            anchor = above ? "middle" : anchor;
            transform = above
                    ? "translate(0 " + (Math.sin(place.angle()) < 0 ? -14 : 24) + ")"
                    : "translate(" + (left ? -12 : 12) + " 4)";
        } else {
            transform = text("rotate(%.1f) translate(%d 4)", left ? degrees + 180 : degrees, left ? -12 : 12);
        }
        return new Node(
                partner.href(),
                partner.name(),
                shortened(partner.name()),
                text("%.1f", place.x()),
                text("%.1f", place.y()),
                transform,
                anchor,
                place.middle());
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    private static Edge edge(Line line, Map<UUID, Place> places, Place centre, boolean straight, int all) {
        Place from = place(line.strand().partners().first(), places);
        Place to = place(line.strand().partners().second(), places);
        Place bend = straight ? from.towards(to, 0.5) : from.towards(to, 0.5).towards(centre, 0.55);
        Place bend1 = from.towards(bend, 0.5);
        Place bend2 = bend.towards(to, 0.5);
        Place half = bend1.towards(bend2, 0.5);
        boolean numbered = all <= MOST_NUMBERED;
        return new Edge(
                line.href(),
                line.label(),
                all <= MOST_STOPS,
                curve(from, bend, to),
                half(from, bend1, half, css(line.strand(), line.strand().first()), numbered),
                half(half, bend2, to, css(line.strand(), line.strand().second()), numbered));
    }

    private static Half half(Place from, Place bend, Place to, String css, boolean numbered) {
        Place on = from.towards(bend, 0.5).towards(bend.towards(to, 0.5), 0.5);
        return new Half(
                curve(from, bend, to),
                css,
                numbered && css.startsWith("l") ? css.substring(1) : "",
                text("%.1f", on.x()),
                text("%.1f", on.y() + 4));
    }

    private static String css(Strand strand, @Nullable Voice voice) {
        return Optional.ofNullable(strand.level())
                .or(() -> Optional.ofNullable(voice).map(Voice::level).flatMap(Answer::level))
                .map(ContinuumLevel::number)
                .map(number -> "l" + number)
                .orElse("none");
    }

    private static Place place(UUID partner, Map<UUID, Place> places) {
        Place place = places.get(partner);
        if (place == null) {
            throw new IllegalArgumentException("A line to somebody without a place: " + partner);
        }
        return place;
    }

    private static String curve(Place from, Place bend, Place to) {
        return text("M%.1f %.1fQ%.1f %.1f %.1f %.1f", from.x(), from.y(), bend.x(), bend.y(), to.x(), to.y());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
