package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.directory.Hits;
import be.maillage.organisation.directory.Search;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a directory, and how to look for something else.
 *
 * @param here the page's own address without choices
 * @param count how many were found, in words
 * @param guessed whether what was typed is written otherwise
 * @param narrowed whether anything else than words was chosen
 * @param open whether the choices that are folded at first are shown at once: one of them was made
 * @param asked whether anything was chosen
 * @param openToday the same list, of those only that are open today
 */
record DirectoryView(
        List<HitRow> rows,
        String here,
        String count,
        boolean guessed,
        boolean narrowed,
        boolean open,
        boolean asked,
        String openToday,
        @Nullable String q,
        @Nullable String audience,
        boolean members,
        Choosing choices,
        Paged paged,
        List<Doing> doings) {

    static DirectoryView of(Hits hits, Search search, Asked asked) {
        Words words = asked.words();
        boolean folded = search.theme() != null
                || search.audience() != null
                || search.language() != null
                || search.place() != null
                || search.members();
        boolean narrowed = folded || search.open() != null;
        List<HitRow> rows =
                hits.page().items().stream().map(hit -> HitRow.of(hit, asked)).toList();
        Here today = asked.here()
                .without(Asked.CURSOR, Choosing.AT)
                .with(Choosing.DAY, asked.today().getDayOfWeek().name());
        return new DirectoryView(
                rows,
                Section.DIRECTORY.path(asked.coordinationId()),
                words.texts()
                        .say(
                                search.q() == null ? "directory.count" : "directory.found",
                                "n",
                                hits.page().total()),
                hits.guessed(),
                narrowed,
                folded,
                narrowed || search.q() != null,
                today.url(),
                asked.here().value(Choosing.WORDS),
                search.audience(),
                search.members(),
                Choosing.of(hits, search, asked),
                Paged.of(hits.page(), asked.here()),
                asked.doings(Map.of(), "register-organisation"));
    }
}
