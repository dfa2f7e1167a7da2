package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Line;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Page;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a coordination, and how to find one.
 *
 * @param count how many match, in words
 * @param next where the list goes on; null at its end
 * @param first where the list begins, when this is not its beginning
 * @param all where the list is unfiltered
 * @param kept choices made elsewhere on the page
 */
public record MembersView(
        List<Row> rows,
        long total,
        String count,
        @Nullable String next,
        @Nullable String first,
        boolean filtered,
        String all,
        @Nullable String q,
        List<Choice> sectors,
        List<Choice> lines,
        List<Here.Field> kept) {

    static final String CURSOR = "members";

    /** Whether an entry shown was not verified for so long that the page must say what that means. */
    public boolean someStale() {
        return rows.stream().anyMatch(row -> row.stale() && row.verifiedOn() != null);
    }

    /** How many entries were not verified lately; 0 when this page does not show them all. */
    long staleOfAll() {
        return filtered || next != null || first != null
                ? 0
                : rows.stream().filter(row -> row.stale() && !row.closed()).count();
    }

    /** @param stale whether nobody made sure of the entry in the last twelve months */
    public record Row(
            UUID id,
            Text name,
            @Nullable Text missions,
            @Nullable Text partOf,
            String legalForm,
            String sectors,
            String line,
            @Nullable Shown since,
            String checked,
            @Nullable Shown verifiedOn,
            boolean stale,
            boolean closed) {}

    /** The filter that an address asks for; a code that does not exist is as good as none. */
    static DirectoryQuery.Filter filter(Here here) {
        return new DirectoryQuery.Filter(
                here.value("q"),
                here.code("sector", Theme.class),
                here.code("line", Line.class),
                MembershipState.CURRENT,
                null);
    }

    static MembersView of(Page<Organisation> page, DirectoryQuery.Filter filter, Here here, Words words) {
        boolean filtered = filter.q() != null || filter.sector() != null || filter.line() != null;
        return new MembersView(
                rows(page, here, words),
                page.total(),
                words.texts().say("members.count", "n", page.total()),
                page.next() == null ? null : here.with(CURSOR, page.next()).url("members"),
                here.value(CURSOR) == null ? null : here.without(CURSOR).url("members"),
                filtered,
                here.without("q", "sector", "line", CURSOR).url("members"),
                filter.q(),
                words.labels().choices(Theme.class, filter.sector()),
                Arrays.stream(Line.values())
                        .map(line -> new Choice(line.name(), words.labels().of(line), line == filter.line()))
                        .toList(),
                here.fieldsBut("q", "sector", "line", CURSOR));
    }

    /** The list comes sorted by one name of each; when the page has all of it, it is sorted by the names that this reader sees. */
    private static List<Row> rows(Page<Organisation> page, Here here, Words words) {
        Stream<Row> rows = page.items().stream().map(it -> row(it, words));
        boolean whole = page.next() == null && here.value(CURSOR) == null;
        Collator collator = Collator.getInstance(words.locale());
        return (whole ? rows.sorted(Comparator.comparing(row -> row.name().text(), collator)) : rows).toList();
    }

    private static Row row(Organisation it, Words words) {
        LocalizedString partOf = it.partOf();
        return new Row(
                it.id(),
                words.name(it.names()),
                words.text(it.missions()),
                words.text(partOf),
                words.labels().of(it.legalForm()),
                String.join(", ", it.sectors().stream().map(words.labels()::of).toList()),
                words.labels().of(it.line()),
                words.dates().orNull(it.membership().since()),
                words.texts().say("freshness." + it.freshness().name()),
                words.dates().orNull(it.verifiedOn()),
                it.freshness() != Freshness.FRESH,
                it.closedOn() != null);
    }
}
