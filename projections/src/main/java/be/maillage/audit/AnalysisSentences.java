package be.maillage.audit;

import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.DivergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeSetAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativesChosen;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.QuestionRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.ResultsCarried;
import be.maillage.groupanalysis.GroupAnalysisEvent.SittingHeld;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sentence of each event of a group analysis tells of. */
final class AnalysisSentences {

    private AnalysisSentences() {}

    static Sentence of(GroupAnalysisEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case GroupAnalysisOpened e ->
                s.quantity("participants", e.participants())
                        .quantity("sittings", e.plannedSittings())
                        .text("question", e.question());
            case GroupComposed e ->
                s.quantity("participants", e.participants().size())
                        .person("facilitator", e.facilitator())
                        .person("rapporteur", e.rapporteur());
            case FacilitatorReplaced e -> s.person("facilitator", e.facilitator());
            case RapporteurReplaced e -> s.person("rapporteur", e.rapporteur());
            case SittingHeld e ->
                s.words("number", e.number()).quantity("present", e.present().size());
            case StepBegun e -> s.words("number", e.step().number()).code("step", e.step());
            case NarrativeProposed e -> narrator(s, e.narrator()).text("title", e.title());
            case NarrativesChosen e ->
                s.quantity("narratives", e.narratives().size()).text("reason", e.reason());
            case NarrativeSetAside e -> s.text("reason", e.reason());
            case NarrativeTold e -> narrator(s, e.narrator()).text("text", e.text());
            case StakesStated e -> narrator(s, e.narrator()).text("text", e.text());
            case InformationAsked e -> s.person("speaker", e.speaker()).text("text", e.text());
            case InformationGiven e -> narrator(s, e.narrator()).text("text", e.text());
            case InterpretationGiven e -> spoken(s, e.speaker(), e.step(), e.text());
            case TurnPassed e -> s.person("speaker", e.speaker()).code("step", e.step());
            case NarratorReacted e ->
                narrator(s, e.narrator()).code("step", e.step()).text("text", e.text());
            case ConvergenceRecorded e -> s.text("text", e.text());
            case DivergenceRecorded e -> s.text("text", e.text());
            case TheoreticalInputRecorded e -> s.text("text", e.text());
            case HypothesisRecorded e -> s.text("text", e.text());
            case QuestionRecorded e -> s.text("text", e.text());
            case PerspectiveRecorded e -> s.text("text", e.text());
            case AnalysisEvaluated e -> s.person("speaker", e.speaker()).text("text", e.text());
            case GroupAnalysisClosed e -> s.code("outcome", e.outcome()).text("reason", e.reason());
            case ResultsCarried e -> s.quantity("results", e.results().size());
        };
    }

    private static Sentence spoken(Sentence s, UUID speaker, AnalysisStep step, LocalizedString text) {
        return s.person("speaker", speaker).code("step", step).text("text", text);
    }

    /** Old histories do not know who lived what they tell. */
    private static Sentence narrator(Sentence s, @Nullable UUID narrator) {
        return s.with("narrator", narrator == null ? null : new Argument.Person(narrator));
    }
}
