package be.maillage.audit;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticEvent;
import be.maillage.diagnostic.DiagnosticEvent.*;
import be.maillage.diagnostic.NeedEvent;
import be.maillage.diagnostic.NeedEvent.*;

/** What the sentences of diagnostics and relayed needs tell of. */
final class DiagnosticSentences {

    private DiagnosticSentences() {}

    static Sentence of(DiagnosticEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case DiagnosticLaunched e ->
                s.text("question", e.approach().question())
                        .code("method", e.approach().method())
                        .code("residents", e.approach().residents())
                        .text("commissionedBy", e.approach().commissionedBy());
            case RoundOpened e -> s.words("round", e.round()).text("reason", e.reason());
            case FindingRecorded e ->
                s.code("kind", e.finding().kind())
                        .text("statement", e.finding().statement())
                        .whether("carried", e.origin() != null);
            case FindingRevised e ->
                s.code("kind", e.finding().kind()).text("statement", e.finding().statement());
            case FindingsMerged e -> s.quantity("merged", e.merged().size());
            case FindingWithdrawn e -> s.text("reason", e.reason());
            case NeedsPrioritised e -> s.quantity("needs", e.ranking().size()).text("how", e.how());
            case PerspectiveProposed e ->
                s.text("statement", e.perspective().statement()).whether("carried", e.origin() != null);
            case PerspectiveWithdrawn e -> s.text("reason", e.reason());
            case DiagnosticValidated e ->
                s.whether("consensus", e.byConsensus()).text("dissent", e.dissent());
            case DiagnosticPublished e ->
                s.words("edition", e.edition().number())
                        .code("audience", e.edition().audience())
                        .text("title", e.edition().title())
                        .quantity("findings", e.edition().findings().size())
                        .quantity("perspectives", e.edition().perspectives().size())
                        .words("digest", e.digest());
            case DiagnosticRelayed e -> to(s.words("edition", e.edition()).code("channel", e.channel()), e.to());
            case AuthorityResponded e -> s.text("answered", e.answered()).text("promised", e.promised());
        };
    }

    static Sentence of(NeedEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case NeedRelayed e -> to(s.text("heard", e.heard()).code("channel", e.channel()), e.to());
            case NeedAnswered e -> s.text("answered", e.answered()).text("promised", e.promised());
        };
    }

    /** The name that was given, else of what kind it is. */
    private static Sentence to(Sentence s, Addressee to) {
        return to.name() == null ? s.code("to", to.kind()) : s.text("to", to.name());
    }
}
