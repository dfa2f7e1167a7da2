package be.maillage.gateway.pages.groupanalysis;

import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Narrative;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Result;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Sitting;
import be.maillage.groupanalysis.analyses.AnalysisDetail.StepWords;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Word;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** An analysis in its second round, of which the member reads everything, and one that came to its end. */
@Canned
final class CannedAnalyses implements AnalysisAnswers {

    private static final UUID ANALYSIS = UUID.fromString("0197a000-0000-7000-8000-000000000500");
    private static final UUID CONCLUDING = UUID.fromString("0197a000-0000-7000-8000-000000000501");
    private static final UUID NARRATIVE = Ids.derived(Tilleuls.ID, "narrative");
    private static final List<UUID> PEOPLE = IntStream.range(0, 8)
            .mapToObj(number -> Ids.derived(Tilleuls.ID, "participant " + number))
            .toList();
    private static final BusinessDate ON = BusinessDate.parse("2026-02-12");

    @Override
    public Mono<Page<Analysis>> analyses(Reader reader, UUID id, Analysis.@Nullable State state, Paging paging) {
        if (reader.roles().isEmpty() || !id.equals(Tilleuls.ID)) {
            return Mono.just(new Page<>(List.of(), 0, null));
        }
        List<Analysis> all = Stream.of(
                        underWay(reader),
                        analysis(
                                Ids.derived(Tilleuls.ID, "over"),
                                "Quelle vision du travail en réseau et quelles perspectives pratiques ?",
                                Analysis.State.COMPLETED,
                                AnalysisStep.EVALUATION,
                                false))
                .filter(analysis -> state == null || analysis.state() == state)
                .toList();
        return Mono.just(new Page<>(all, all.size(), null));
    }

    @Override
    public Mono<AnalysisDetail> analysis(Reader reader, UUID id, UUID analysisId) {
        boolean concluding = analysisId.equals(CONCLUDING);
        if (reader.roles().isEmpty() || !(concluding || analysisId.equals(ANALYSIS))) {
            return Mono.empty();
        }
        Analysis analysis = concluding
                ? analysis(
                        CONCLUDING,
                        "Qui fait quoi quand une famille perd son logement ?",
                        Analysis.State.UNDER_WAY,
                        AnalysisStep.CONVERGENCES_AND_DIVERGENCES,
                        true)
                : underWay(reader);
        return Mono.just(new AnalysisDetail(analysis, null, List.of(), analysis.takesPart() ? inside() : null));
    }

    @Override
    public Mono<List<Diagnostic>> openDiagnostics(Reader reader, UUID id, LocalDate today) {
        return Mono.just(List.of());
    }

    private static Analysis underWay(Reader reader) {
        return analysis(
                ANALYSIS,
                "Quelle vision commune des besoins des publics ? Quels aménagements du travail de terrain ?",
                Analysis.State.UNDER_WAY,
                AnalysisStep.SECOND_ROUND,
                reader.is(Reader.Role.MEMBER));
    }

    private static Analysis analysis(
            UUID id, String question, Analysis.State state, AnalysisStep step, boolean takesPart) {
        boolean over = state == Analysis.State.COMPLETED;
        return new Analysis(
                id,
                LocalizedString.fr(question),
                state,
                step,
                false,
                step.phase(),
                ON,
                ON.precision(),
                over ? BusinessDate.parse("2026-03") : null,
                2,
                over ? 2 : 1,
                6,
                2,
                over ? 9 : 2,
                over ? 3 : 0,
                null,
                takesPart);
    }

    private static Inside inside() {
        LocalizedString words =
                LocalizedString.fr("Chaque service s’arrête à sa limite, et la personne reste entre deux guichets.");
        Word told = new Word(PEOPLE.get(2), words, null, null);
        return new Inside(
                PEOPLE.get(0),
                PEOPLE.get(1),
                PEOPLE.stream()
                        .skip(2)
                        .map(person -> new TakingPart(
                                person,
                                person.equals(PEOPLE.get(2))
                                        ? new Named(person, LocalizedString.fr("AMO Les Tilleuls (exemple)"))
                                        : null))
                        .toList(),
                List.of(new Sitting(1, ON, ON.precision(), PEOPLE.subList(2, 8))),
                NARRATIVE,
                PEOPLE.subList(5, 8),
                List.of(
                        new Narrative(
                                NARRATIVE,
                                PEOPLE.get(2),
                                LocalizedString.fr("Contrats article 60 et retour à la précarité"),
                                1,
                                null,
                                List.of(
                                        new StepWords(AnalysisStep.TELL, List.of(told)),
                                        new StepWords(
                                                AnalysisStep.INFORMATION_QUESTIONS,
                                                List.of(new Word(
                                                        PEOPLE.get(3),
                                                        LocalizedString.fr("Qui suivait la personne ?"),
                                                        LocalizedString.fr("Le service d’insertion."),
                                                        Ids.derived(Tilleuls.ID, "question")))),
                                        new StepWords(
                                                AnalysisStep.FIRST_ROUND,
                                                List.of(
                                                        new Word(PEOPLE.get(3), words, null, null),
                                                        new Word(PEOPLE.get(4), null, null, null))))),
                        new Narrative(
                                Ids.derived(Tilleuls.ID, "other narrative"),
                                null,
                                LocalizedString.fr("Un public qui échappe au réseau"),
                                2,
                                LocalizedString.fr("Le temps a manqué"),
                                List.of()),
                        new Narrative(
                                Ids.derived(Tilleuls.ID, "third narrative"),
                                PEOPLE.get(4),
                                new LocalizedString(null, "Een jongere tussen twee diensten", null, null),
                                null,
                                null,
                                List.of())),
                List.of(new Result(
                        Ids.derived(Tilleuls.ID, "convergence"),
                        LocalizedString.fr("L’offre est complexe et fractionnée, et peut exclure"),
                        List.of(),
                        List.of())),
                List.of(new Result(
                        Ids.derived(Tilleuls.ID, "divergence"),
                        LocalizedString.fr("La place des valeurs matérialistes"),
                        List.of(
                                LocalizedString.fr("Démunis devant elle"),
                                LocalizedString.fr("Une réalité intégrée au travail")),
                        List.of())),
                List.of(words),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Word(PEOPLE.get(3), LocalizedString.fr("On s’est écouté."), null, null)));
    }
}
