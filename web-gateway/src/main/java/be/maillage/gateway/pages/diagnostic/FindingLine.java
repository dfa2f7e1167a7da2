package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param rank null when it is not ranked
 * @param sorted by what it is sorted: a theme, a factor of collaboration, or both
 * @param concerned the public it concerns
 * @param named the services that asked to be named
 * @param doings what the reader can do about it
 */
record FindingLine(
        UUID id,
        @Nullable Integer rank,
        FindingKind kind,
        Text statement,
        String sorted,
        @Nullable Text concerned,
        String source,
        @Nullable String contributors,
        List<Text> named,
        List<Doing> doings) {

    /**
     * Findings of one kind under their heading, in the order in which they are told.
     *
     * @param order what that order is; null where there is nothing to order
     */
    record Group(String title, @Nullable String order, List<FindingLine> findings) {}

    private enum Heading {
        NEEDS(FindingKind.NEED, FindingKind.GAP),
        STRENGTHS(FindingKind.STRENGTH),
        DUPLICATIONS(FindingKind.DUPLICATION),
        OBSTACLES(FindingKind.OBSTACLE),
        SUCCESS_FACTORS(FindingKind.SUCCESS_FACTOR);

        private final List<FindingKind> kinds;

        Heading(FindingKind... kinds) {
            this.kinds = List.of(kinds);
        }
    }

    static FindingLine of(BoardFinding it, List<Doing> doings, Words words) {
        return new FindingLine(
                it.id(),
                it.rank(),
                it.kind(),
                words.name(it.statement()),
                sorted(it.theme(), it.factor(), words),
                words.text(it.concerned()),
                words.labels().of(it.source()),
                contributors(it.contributors(), words),
                it.organisations().stream().map(words::name).toList(),
                doings);
    }

    static FindingLine of(PublishedEdition.Finding it, Words words) {
        return new FindingLine(
                it.id(),
                it.rank(),
                it.kind(),
                words.name(it.statement()),
                sorted(it.theme(), it.factor(), words),
                words.text(it.concerned()),
                words.labels().of(it.source()),
                contributors(it.contributors(), words),
                it.organisations().stream().map(words::name).toList(),
                List.of());
    }

    static List<Group> grouped(List<FindingLine> lines, Words words) {
        List<Group> groups = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            List<FindingLine> own = lines.stream()
                    .filter(line -> heading.kinds.contains(line.kind()))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new Group(words.texts().say("findings." + heading), order(heading, own, words), own));
            }
        }
        return groups;
    }

    /** Only needs are ranked: whoever reads them takes any order for one of priority, unless told otherwise. */
    private static @Nullable String order(Heading heading, List<FindingLine> lines, Words words) {
        if (heading != Heading.NEEDS || lines.size() < 2) {
            return null;
        }
        long ranked = lines.stream().filter(line -> line.rank() != null).count();
        String order = ranked == 0 ? "none" : ranked < lines.size() ? "some" : "all";
        return words.texts().say("findings.order." + order);
    }

    private static String sorted(@Nullable Theme theme, @Nullable CollaborationFactor factor, Words words) {
        List<Enum<?>> codes = new ArrayList<>();
        if (factor != null) {
            codes.add(factor);
        }
        if (theme != null) {
            codes.add(theme);
        }
        return String.join(" · ", codes.stream().map(words.labels()::of).toList());
    }

    private static @Nullable String contributors(@Nullable Integer count, Words words) {
        return count == null ? null : words.texts().say("findings.contributors", "n", count);
    }
}
