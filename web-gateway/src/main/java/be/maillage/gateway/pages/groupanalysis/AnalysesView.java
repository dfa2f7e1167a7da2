package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of analyses.
 *
 * @param count how many match, in words
 * @param states what one may ask for alone
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see something
 */
record AnalysesView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Labels.Choice> states,
        boolean filtered,
        String all,
        List<Doing> doings,
        boolean signIn) {

    /**
     * @param step where the group is, or where it stopped
     * @param sittings how many were held of how many planned, in words
     * @param takesPart says that the reader does; null when they do not
     */
    record Row(
            Text question,
            String href,
            Shown on,
            String step,
            String sittings,
            String participants,
            State state,
            @Nullable String takesPart) {}

    static AnalysesView of(Page<Analysis> page, Analysis.@Nullable State state, Asked asked) {
        Words words = asked.words();
        return new AnalysesView(
                page.items().stream().map(analysis -> row(analysis, asked)).toList(),
                words.texts().say("analyses.count", "n", page.total()),
                Paged.of(page, asked.here()),
                words.labels().choices(Analysis.State.class, state),
                state != null,
                Section.ANALYSES.path(asked.coordinationId()),
                asked.doings(Map.of(), "open-analysis", "register-for-analysis"),
                !asked.known());
    }

    private static Row row(Analysis analysis, Asked asked) {
        Words words = asked.words();
        return new Row(
                words.name(analysis.question()),
                Section.ANALYSES.path(asked.coordinationId()) + "/" + analysis.id(),
                words.dates().of(analysis.on()),
                step(analysis, words),
                sittings(analysis, words),
                words.texts().say("analyses.people", "n", analysis.participants()),
                state(analysis, words),
                analysis.takesPart() ? words.texts().say("analyses.mine") : null);
    }

    static String step(Analysis analysis, Words words) {
        return words.texts()
                .say(
                        "analyses.step",
                        "n",
                        analysis.step().number(),
                        "step",
                        words.labels().of(analysis.step()));
    }

    static String sittings(Analysis analysis, Words words) {
        return words.texts()
                .say("analyses.sittings", "n", analysis.heldSittings(), "planned", analysis.plannedSittings());
    }

    static State state(Analysis analysis, Words words) {
        State.Tone tone = switch (analysis.state()) {
            case UNDER_WAY, ABANDONED -> State.Tone.PLAIN;
            case COMPLETED -> State.Tone.GOOD;
        };
        return new State(words.labels().of(analysis.state()), tone);
    }
}
