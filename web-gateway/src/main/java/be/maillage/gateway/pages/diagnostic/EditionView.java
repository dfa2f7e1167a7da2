package be.maillage.gateway.pages.diagnostic;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.diagnostic.diagnostics.PublishedEdition;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a publication, to be read on a screen or on paper.
 *
 * @param superseded where the later edition is; null when this is the latest one may read
 * @param dissent what those who did not agree wanted to be kept
 */
record EditionView(
        String number,
        Text title,
        @Nullable Text question,
        Shown on,
        String audience,
        @Nullable String superseded,
        List<Fact> facts,
        String agreed,
        @Nullable Text dissent,
        List<FindingLine.Group> groups,
        @Nullable Text howRanked,
        List<Idea> perspectives,
        String digest,
        String diagnostic) {

    /** @param answers the statements it answers; empty when it answers the whole */
    record Idea(Text statement, @Nullable Text to, List<Text> answers) {}

    static EditionView of(PublishedEdition it, Asked asked) {
        Words words = asked.words();
        String diagnostic = Section.DIAGNOSTICS.path(asked.coordinationId()) + "/" + it.diagnosticId();
        return new EditionView(
                words.texts().say("edition.number", "n", it.number()),
                words.name(it.title()),
                it.question().equals(it.title()) ? null : words.name(it.question()),
                words.dates().of(it.on()),
                words.labels().of(it.audience()),
                it.supersededBy() == null ? null : diagnostic + "/editions/" + it.supersededBy(),
                new ApproachFacts(words)
                        .of(
                                it.territory(),
                                it.neighbourhood(),
                                it.themes(),
                                it.method(),
                                it.residents(),
                                it.commissionedBy(),
                                it.conductedBy()),
                agreed(it.validated(), words),
                words.text(it.validated().dissent()),
                FindingLine.grouped(
                        it.findings().stream()
                                .map(finding -> FindingLine.of(finding, words))
                                .toList(),
                        words),
                words.text(it.howRanked()),
                it.perspectives().stream().map(idea -> idea(idea, it, words)).toList(),
                it.digest(),
                diagnostic);
    }

    static String agreed(Diagnostic.Agreed it, Words words) {
        return words.texts()
                .say(
                        it.byConsensus() ? "edition.consensus" : "edition.noconsensus",
                        "on",
                        words.dates().of(it.on()).text());
    }

    private static Idea idea(PublishedEdition.Perspective it, PublishedEdition edition, Words words) {
        return new Idea(
                words.name(it.statement()),
                DiagnosticView.to(it.addressedTo(), words),
                edition.findings().stream()
                        .filter(finding -> it.findings().contains(finding.id()))
                        .map(finding -> words.name(finding.statement()))
                        .toList());
    }
}
