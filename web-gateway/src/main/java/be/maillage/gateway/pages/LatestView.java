package be.maillage.gateway.pages;

import be.maillage.coordination.overview.Coordination;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.readmodel.Headline;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was told to everybody last, of one kind. */
public record LatestView(Section section, String title, String nothing, List<Line> lines) {

    /**
     * @param of the coordination; null when it is not among those shown
     * @param fictitious whether that one is made up
     */
    public record Line(
            List<Text> names,
            String href,
            @Nullable Text of,
            boolean fictitious,
            @Nullable Shown on) {}

    /** All kinds, those without anything included: what is empty says so. */
    static List<LatestView> of(
            Answers.Latest latest, List<Coordination> coordinations, Predicate<UUID> fictitious, Words words) {
        Map<UUID, Coordination> byId =
                coordinations.stream().collect(Collectors.toMap(Coordination::id, Function.identity()));
        return Stream.of(
                        view(Section.NEWS, latest.news(), byId, fictitious, words),
                        view(Section.DIAGNOSTICS, latest.diagnostics(), byId, fictitious, words),
                        view(Section.DUOS, latest.duos(), byId, fictitious, words))
                .toList();
    }

    private static LatestView view(
            Section section,
            List<Headline> headlines,
            Map<UUID, Coordination> byId,
            Predicate<UUID> fictitious,
            Words words) {
        return new LatestView(
                section,
                words.texts().say("latest." + section.name()),
                words.texts().say("latest.none." + section.name()),
                headlines.stream()
                        .map(it -> line(section, it, byId.get(it.coordinationId()), fictitious, words))
                        .toList());
    }

    /** News stand on one page; anything else has its own. */
    private static Line line(
            Section section, Headline it, @Nullable Coordination of, Predicate<UUID> fictitious, Words words) {
        String path = section.path(it.coordinationId());
        return new Line(
                words.texts(it.names()),
                section == Section.NEWS ? path + "#n" + it.id() : path + "/" + it.id(),
                of == null ? null : words.name(of.names()),
                fictitious.test(it.coordinationId()),
                words.dates().orNull(it.on()));
    }
}
