package be.maillage.store;

import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.CarriedResult;
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
import be.maillage.groupanalysis.Participant;
import be.maillage.groupanalysis.ResultKind;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;

/** One event of every class of group analyses, with every component filled in. */
final class AnalysisSamples {

    private static final UUID ANALYSIS = id(401);
    private static final UUID NARRATIVE = id(402);
    private static final UUID QUESTION = id(403);
    private static final UUID RESULT = id(404);
    private static final UUID DIAGNOSTIC = id(405);
    private static final UUID FACILITATOR = id(406);
    private static final UUID RAPPORTEUR = id(407);
    private static final UUID NARRATOR = id(408);
    private static final UUID SPEAKER = id(409);

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");
    private static final Told TOLD = new Told(BusinessDate.parse("2014-02"), true, TEXT, List.of("facilitator"));

    private AnalysisSamples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return List.of(
                new GroupAnalysisOpened(ANALYSIS, id(1), TEXT, 2, 12, DIAGNOSTIC, FACILITATOR, TOLD),
                new GroupComposed(ANALYSIS, FACILITATOR, RAPPORTEUR, List.of(new Participant(NARRATOR, id(2))), TOLD),
                new FacilitatorReplaced(ANALYSIS, SPEAKER, FACILITATOR, TOLD),
                new RapporteurReplaced(ANALYSIS, SPEAKER, RAPPORTEUR, TOLD),
                new SittingHeld(ANALYSIS, 1, List.of(NARRATOR, SPEAKER), TOLD),
                new StepBegun(ANALYSIS, AnalysisStep.TELL, NARRATIVE, TOLD),
                new NarrativeProposed(ANALYSIS, NARRATIVE, NARRATOR, TEXT, TOLD),
                new NarrativesChosen(ANALYSIS, List.of(NARRATIVE), TEXT, TOLD),
                new NarrativeSetAside(ANALYSIS, NARRATIVE, TEXT, TOLD),
                new NarrativeTold(ANALYSIS, NARRATIVE, NARRATOR, TEXT, TOLD),
                new StakesStated(ANALYSIS, NARRATIVE, NARRATOR, TEXT, TOLD),
                new InformationAsked(ANALYSIS, NARRATIVE, QUESTION, SPEAKER, TEXT, TOLD),
                new InformationGiven(ANALYSIS, NARRATIVE, QUESTION, NARRATOR, TEXT, TOLD),
                new InterpretationGiven(ANALYSIS, NARRATIVE, AnalysisStep.FIRST_ROUND, SPEAKER, TEXT, TOLD),
                new TurnPassed(ANALYSIS, NARRATIVE, AnalysisStep.SECOND_ROUND, SPEAKER, TOLD),
                new NarratorReacted(ANALYSIS, NARRATIVE, AnalysisStep.NARRATOR_REACTS_AGAIN, NARRATOR, TEXT, TOLD),
                new ConvergenceRecorded(ANALYSIS, RESULT, TEXT, List.of(NARRATIVE), TOLD),
                new DivergenceRecorded(ANALYSIS, RESULT, TEXT, List.of(TEXT, TEXT), List.of(NARRATIVE), TOLD),
                new TheoreticalInputRecorded(ANALYSIS, RESULT, TEXT, TOLD),
                new HypothesisRecorded(ANALYSIS, RESULT, TEXT, TOLD),
                new QuestionRecorded(ANALYSIS, RESULT, TEXT, TOLD),
                new PerspectiveRecorded(ANALYSIS, RESULT, TEXT, TOLD),
                new AnalysisEvaluated(ANALYSIS, SPEAKER, TEXT, TOLD),
                new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.COMPLETED, TEXT, TOLD),
                new ResultsCarried(
                        ANALYSIS,
                        DIAGNOSTIC,
                        List.of(new CarriedResult(RESULT, ResultKind.CONVERGENCE, id(410))),
                        TOLD));
    }
}
