package be.maillage.gateway.pages;

import be.maillage.duo.continuum.Continuum.Coverage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything the page of a coordination shows. */
public record CoordinationPage(
        HeaderView header,
        BriefView brief,
        PrintView print,
        MembersView members,
        DuosView duos,
        ContinuumView continuum,
        HistoryView history,
        List<Figure> figures) {

    /**
     * One key figure.
     *
     * @param value null when this reader may not know it
     * @param anchor the section that it sums up
     */
    public record Figure(String label, @Nullable String value, String anchor) {}

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
