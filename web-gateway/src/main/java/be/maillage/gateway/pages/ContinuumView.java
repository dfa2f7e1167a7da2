package be.maillage.gateway.pages;

import be.maillage.duo.continuum.Attention;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Labels.Said;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How far pairs work together, as tables: what asks for attention first.
 *
 * @param groups the pairs of one page by standing, none empty
 * @param count how many match, in words
 * @param coverage how many pairs were assessed of those possible, in words; null for readers who may not know
 * @param access what this reader sees and who sees the rest
 * @param choosable whether there are so many pairs that one would choose among them
 * @param standings what one may choose; empty for a reader who may not know any
 * @param all where the list is unfiltered
 * @param kept choices made elsewhere on the page
 * @param base what the addresses of the coordination's pages begin with
 */
public record ContinuumView(
        List<Group> groups,
        String count,
        @Nullable String coverage,
        List<String> access,
        List<Level> legend,
        boolean filtered,
        boolean choosable,
        List<Choice> standings,
        List<Choice> partners,
        String all,
        @Nullable String next,
        @Nullable String first,
        List<Here.Field> kept,
        String base) {

    /** The line of what both state, for its mark. */
    public TrendChart.Kind stated() {
        return TrendChart.Kind.STATED;
    }

    /** The line of what history shows. */
    public TrendChart.Kind observed() {
        return TrendChart.Kind.OBSERVED;
    }

    /** How many pairs a page shows. */
    static final int LENGTH = 20;

    private static final int FEW = 10;
    private static final String CURSOR = "pairs";
    private static final String STANDING = "standing";
    private static final String PARTNER = "partner";

    /**
     * Which pairs an address asks for.
     *
     * @param skip how many come before
     */
    record Asked(@Nullable Standing standing, @Nullable UUID partner, int skip) {

        /**
         * A standing or an organisation that does not exist is as good as none.
         *
         * @throws ResponseStatusException 400 when the cursor is no number
         */
        static Asked of(Here here) {
            return new Asked(
                    Stream.of(Standing.values())
                            .filter(known -> known.name().equals(here.value(STANDING)))
                            .findFirst()
                            .orElse(null),
                    partner(here.value(PARTNER)),
                    skip(here.value(CURSOR)));
        }

        private static @Nullable UUID partner(@Nullable String id) {
            try {
                return id == null ? null : UUID.fromString(id);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private static int skip(@Nullable String cursor) {
            try {
                return cursor == null ? 0 : Math.max(0, Integer.parseInt(cursor));
            } catch (NumberFormatException e) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a place in a list", e);
            }
        }
    }

    /**
     * @param title how many pairs there are of this standing, in words
     * @param advice what one may do about them
     */
    public record Group(Standing standing, String title, String advice, List<Row> rows) {

        /** Whether what the levels mean is worth reading at once: where two see their collaboration differently. */
        public boolean open() {
            return standing == Standing.DIVERGENT;
        }
    }

    /**
     * @param views one for each partner, in their order; null when this reader may not read what they say
     * @param gap in words; null when no partner wants more
     * @param trend null when there is nothing to tell
     */
    public record Row(
            UUID id,
            List<Text> partners,
            @Nullable Level stated,
            @Nullable Shown statedOn,
            @Nullable List<View> views,
            @Nullable String gap,
            @Nullable Level observed,
            List<Proof> proofs,
            @Nullable TrendView trend,
            boolean dormant,
            boolean published) {

        /** Whether lines are drawn that need their marks explained. */
        public boolean drawn() {
            return trend != null && trend.chart() != null;
        }
    }

    /**
     * @param kind the line of this partner
     * @param said null when this partner has not answered
     */
    public record View(
            TrendChart.Kind kind,
            Text by,
            @Nullable Said said,
            @Nullable Level wanted,
            @Nullable Shown on,
            @Nullable String raters) {}

    /** @param href where the event stands in the history */
    public record Proof(String href, String type, Shown on, long position) {}

    /**
     * By whom, when and where the pairs are looked at.
     *
     * @param positions the events that the history on the same page shows
     */
    record Seen(UUID coordinationId, Reader reader, LocalDate today, Here here, Set<Long> positions) {}

    /** Where the pairs of one standing are. */
    static String whereAre(Standing standing, Here here) {
        return here.without(CURSOR, PARTNER).with(STANDING, standing.name()).url("continuum");
    }

    static ContinuumView of(Attention attention, Optional<Continuum> summary, Asked asked, Seen seen, Words words) {
        Here here = seen.here();
        boolean filtered = asked.standing() != null || asked.partner() != null;
        long all = attention.all().values().stream().mapToLong(Long::longValue).sum();
        Here unfiltered = here.without(CURSOR, STANDING, PARTNER);
        return new ContinuumView(
                groups(attention, seen, words),
                words.texts()
                        .say(
                                attention.found().size() > 1 ? "continuum.sorted" : "continuum.byname",
                                "n",
                                attention.total()),
                summary.map(it -> coverage(it.coverage(), words)).orElse(null),
                access(seen.reader(), words.texts()),
                words.labels().levels(),
                filtered,
                filtered || all > FEW,
                standings(attention, asked, words),
                attention.partners().stream()
                        .map(partner -> new Choice(
                                partner.id().toString(),
                                words.name(partner).text(),
                                partner.id().equals(asked.partner())))
                        .toList(),
                unfiltered.url("continuum"),
                attention.next() == null
                        ? null
                        : here.with(CURSOR, attention.next().toString()).url("continuum"),
                here.value(CURSOR) == null ? null : here.without(CURSOR).url("continuum"),
                unfiltered.fieldsBut(),
                "/coordinations/" + seen.coordinationId());
    }

    private static List<Group> groups(Attention attention, Seen seen, Words words) {
        return Stream.of(Standing.values())
                .map(standing -> new Group(
                        standing,
                        words.texts()
                                .say(
                                        "standing." + standing.name(),
                                        "n",
                                        attention.found().getOrDefault(standing, 0L)),
                        words.texts().say("standing." + standing.name() + ".advice"),
                        attention.pairs().stream()
                                .filter(pair -> Standing.of(pair) == standing)
                                .map(pair -> row(pair, seen, words))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<Choice> standings(Attention attention, Asked asked, Words words) {
        return Stream.of(Standing.values())
                .filter(standing -> standing != Standing.PUBLISHED
                        && (attention.all().containsKey(standing) || standing == asked.standing()))
                .map(standing -> new Choice(
                        standing.name(),
                        words.texts().say("agreement." + standing.name()),
                        standing == asked.standing()))
                .toList();
    }

    private static String coverage(Continuum.Coverage coverage, Words words) {
        return words.texts().say("coverage", "n", coverage.answered(), "possible", coverage.possible());
    }

    private static List<String> access(Reader reader, Texts texts) {
        if (reader.is(Role.COORDINATOR)) {
            return reader.withheldPairs().isEmpty()
                    ? List.of(texts.say("access.coordinator"))
                    : List.of(texts.say("access.coordinator"), texts.say("access.withheld"));
        }
        if (reader.is(Role.MEMBER)) {
            return List.of(texts.say("access.member"));
        }
        return List.of(texts.say(reader.roles().isEmpty() ? "access.public" : "access.reader"));
    }

    private static Row row(Pair pair, Seen seen, Words words) {
        return new Row(
                pair.id(),
                pair.partners().stream().map(words::name).toList(),
                words.labels().levelOrNull(pair.stated()),
                words.dates().orNull(pair.statedOn()),
                pair.agreement() == null ? null : views(pair, words),
                pair.gap() == null ? null : words.texts().say("gap", "n", pair.gap()),
                words.labels().levelOrNull(pair.observed().level()),
                pair.observed().evidence().stream()
                        .map(evidence -> proof(evidence, seen, words))
                        .toList(),
                TrendView.of(pair, seen.today(), words),
                pair.dormant(),
                pair.published());
    }

    private static List<View> views(Pair pair, Words words) {
        return List.of(
                view(TrendChart.Kind.FIRST, pair.partners().getFirst(), pair.assessed(), words),
                view(TrendChart.Kind.SECOND, pair.partners().getLast(), pair.assessed(), words));
    }

    private static View view(TrendChart.Kind kind, Named partner, List<Assessed> assessed, Words words) {
        Text by = words.name(partner);
        return assessed.stream()
                .filter(view -> view.by().equals(partner.id()))
                .findFirst()
                .map(view -> new View(
                        kind,
                        by,
                        words.labels().answer(view.level()),
                        words.labels().levelOrNull(view.wanted()),
                        words.dates().of(view.on()),
                        view.raters() < 2 ? null : words.texts().say("raters", "n", view.raters())))
                .orElseGet(() -> new View(kind, by, null, null, null, null));
    }

    private static Proof proof(Evidence evidence, Seen seen, Words words) {
        String anchor = "e" + evidence.position();
        String href = seen.positions().contains(evidence.position())
                ? "#" + anchor
                : HistoryView.startingAt(seen.here(), evidence.position()).url(anchor);
        return new Proof(
                href,
                words.texts().sayOr("type", evidence.type()),
                words.dates().of(evidence.on()),
                evidence.position());
    }
}
