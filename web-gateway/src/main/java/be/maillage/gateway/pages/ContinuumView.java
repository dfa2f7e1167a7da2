package be.maillage.gateway.pages;

import be.maillage.duo.continuum.Continuum;
import be.maillage.duo.continuum.Pair;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Level;
import be.maillage.gateway.pages.Labels.Said;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far pairs work together, as a table.
 *
 * @param coverage how many pairs were assessed of those possible, in words; null for readers who may not know
 * @param access what this reader sees and who sees the rest
 */
public record ContinuumView(
        List<Row> rows,
        long total,
        @Nullable String coverage,
        List<String> access,
        List<Level> legend,
        @Nullable String next,
        @Nullable String first) {

    static final String CURSOR = "pairs";

    /**
     * @param views one for each partner, in their order; null when this reader may not read what they say
     * @param gap in words; null when no partner wants more
     */
    public record Row(
            UUID id,
            List<Text> partners,
            @Nullable Level stated,
            @Nullable Shown statedOn,
            @Nullable List<View> views,
            @Nullable String agreement,
            @Nullable String agreementCode,
            @Nullable String gap,
            @Nullable Level observed,
            List<Proof> proofs,
            boolean dormant,
            boolean published) {}

    /** @param said null when this partner has not answered */
    public record View(
            Text by,
            @Nullable Said said,
            @Nullable Level wanted,
            @Nullable Shown on,
            @Nullable String raters) {}

    /** @param href where the event stands in the history */
    public record Proof(String href, String type, Shown on, long position) {}

    /** @param shown the positions that the history on the same page shows */
    static ContinuumView of(
            Page<Pair> page, Optional<Continuum> summary, Reader reader, Set<Long> shown, Here here, Words words) {
        return new ContinuumView(
                page.items().stream().map(pair -> row(pair, shown, here, words)).toList(),
                page.total(),
                summary.map(it -> coverage(it.coverage(), words)).orElse(null),
                access(reader, words.texts()),
                words.labels().levels(),
                page.next() == null ? null : here.with(CURSOR, page.next()).url("continuum"),
                here.value(CURSOR) == null ? null : here.without(CURSOR).url("continuum"));
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

    private static Row row(Pair pair, Set<Long> shown, Here here, Words words) {
        Pair.Agreed agreement = pair.agreement();
        return new Row(
                pair.id(),
                pair.partners().stream().map(words::name).toList(),
                words.labels().levelOrNull(pair.stated()),
                words.dates().orNull(pair.statedOn()),
                agreement == null
                        ? null
                        : pair.partners().stream()
                                .map(partner -> view(partner, pair.assessed(), words))
                                .toList(),
                agreement == null ? null : words.texts().say("agreement." + agreement.name()),
                agreement == null ? null : agreement.name(),
                pair.gap() == null ? null : words.texts().say("gap", "n", pair.gap()),
                words.labels().levelOrNull(pair.observed().level()),
                pair.observed().evidence().stream()
                        .map(evidence -> proof(evidence, shown, here, words))
                        .toList(),
                pair.dormant(),
                pair.published());
    }

    private static View view(Named partner, List<Assessed> assessed, Words words) {
        Text by = words.name(partner);
        return assessed.stream()
                .filter(view -> view.by().equals(partner.id()))
                .findFirst()
                .map(view -> new View(
                        by,
                        words.labels().answer(view.level()),
                        words.labels().levelOrNull(view.wanted()),
                        words.dates().of(view.on()),
                        view.raters() < 2 ? null : words.texts().say("raters", "n", view.raters())))
                .orElseGet(() -> new View(by, null, null, null, null));
    }

    private static Proof proof(Evidence evidence, Set<Long> shown, Here here, Words words) {
        String anchor = "e" + evidence.position();
        String href = shown.contains(evidence.position())
                ? "#" + anchor
                : HistoryView.startingAt(here, evidence.position()).url(anchor);
        return new Proof(
                href,
                words.texts().sayOr("type", evidence.type()),
                words.dates().of(evidence.on()),
                evidence.position());
    }
}
