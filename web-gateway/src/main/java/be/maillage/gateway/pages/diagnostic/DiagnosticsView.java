package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostics of a coordination.
 *
 * @param signIn whether somebody who signed in might see more
 */
public record DiagnosticsView(List<Row> rows, Paged paged, List<Doing> doings, boolean signIn) {

    /**
     * @param latest null without an edition that the reader may read
     * @param old whether it is older than six years
     */
    record Row(
            Text question,
            String href,
            String what,
            String findings,
            State state,
            @Nullable Latest latest,
            boolean old) {}

    record Latest(Text title, String number, Shown on, String href) {}

    static DiagnosticsView of(Page<Diagnostic> page, Asked asked) {
        return new DiagnosticsView(
                page.items().stream().map(it -> row(it, asked)).toList(),
                Paged.of(page, asked.here()),
                asked.doings(Map.of(), "launch-diagnostic"),
                !asked.known());
    }

    private static Row row(Diagnostic it, Asked asked) {
        Words words = asked.words();
        String href = Section.DIAGNOSTICS.path(asked.coordinationId()) + "/" + it.id();
        return new Row(
                words.name(it.question()),
                href,
                words.labels().of(it.method()),
                words.texts().say("diagnostics.findings", "n", it.findings()),
                state(it.state(), words),
                it.editions().isEmpty() ? null : latest(it.editions().getLast(), href, words),
                it.olderThanSixYears());
    }

    public static State state(Diagnostic.State state, Words words) {
        return new State(
                words.texts().say("diagnostics.state." + state),
                state == Diagnostic.State.PUBLISHED ? Tone.GOOD : Tone.PLAIN);
    }

    private static Latest latest(Diagnostic.Brief it, String href, Words words) {
        return new Latest(
                words.name(it.title()),
                words.texts().say("edition.number", "n", it.number()),
                words.dates().of(it.on()),
                href + "/editions/" + it.number());
    }
}
