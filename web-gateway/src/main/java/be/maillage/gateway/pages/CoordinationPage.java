package be.maillage.gateway.pages;

import be.maillage.coordination.due.DueCount;
import be.maillage.duo.continuum.Continuum.Coverage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a coordination shows.
 *
 * @param due how much is due, and where that can be read; null when nothing is that the reader may know of
 */
public record CoordinationPage(
        HeaderView header,
        BriefView brief,
        MembersView members,
        DuosView duos,
        ContinuumView continuum,
        HistoryView history,
        List<Figure> figures,
        BriefView.@Nullable Waiting due) {

    /**
     * One key figure.
     *
     * @param value null when this reader may not know it
     * @param anchor the section that it sums up
     */
    public record Figure(String label, @Nullable String value, String anchor) {}

    static BriefView.@Nullable Waiting due(UUID id, DueCount count, Texts texts) {
        return count.overdue() + count.coming() == 0
                ? null
                : new BriefView.Waiting(
                        texts.say("due.brief", "overdue", count.overdue(), "coming", count.coming()),
                        Section.DUE.path(id));
    }

    static List<Figure> figures(int members, long duos, Optional<Coverage> coverage, long events, Texts texts) {
        return List.of(
                new Figure(texts.say("figure.members", "n", members), texts.say("number", "n", members), "members"),
                new Figure(texts.say("figure.duos", "n", duos), texts.say("number", "n", duos), "duos"),
                new Figure(
                        texts.say("figure.pairs"),
                        coverage.map(it -> texts.say("figure.of", "n", it.answered(), "possible", it.possible()))
                                .orElse(null),
                        "continuum"),
                new Figure(texts.say("figure.events", "n", events), texts.say("number", "n", events), "history"));
    }
}
