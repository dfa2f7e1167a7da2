package be.maillage.register;

import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.Participant;
import be.maillage.history.BusinessDate;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the events of a group analysis change in the register: that there is one, and who reads what is said in it. Whoever took part remains
 * one of those who did.
 */
final class AnalysisFold {

    private AnalysisFold() {}

    static List<FactChange> changes(UUID coordinationId, GroupAnalysisEvent event) {
        BusinessDate on = event.told().on();
        return switch (event) {
            case GroupAnalysisOpened e ->
                List.of(
                        begins(coordinationId, Kind.ANALYSIS, e.analysisId(), "", on),
                        takesPart(coordinationId, e.openedBy(), e.analysisId(), on));
            case GroupComposed e ->
                Stream.concat(
                                Stream.of(e.facilitator(), e.rapporteur()),
                                e.participants().stream().map(Participant::personId))
                        .<FactChange>map(person -> takesPart(coordinationId, person, e.analysisId(), on))
                        .toList();
            case GroupAnalysisEvent.SittingHeld ignored -> List.of();
            case GroupAnalysisEvent.StepBegun ignored -> List.of();
            case GroupAnalysisEvent.NarrativeProposed ignored -> List.of();
            case GroupAnalysisEvent.NarrativesChosen ignored -> List.of();
            case GroupAnalysisEvent.NarrativeSetAside ignored -> List.of();
            case GroupAnalysisEvent.NarrativeTold ignored -> List.of();
            case GroupAnalysisEvent.StakesStated ignored -> List.of();
            case GroupAnalysisEvent.InformationAsked ignored -> List.of();
            case GroupAnalysisEvent.InformationGiven ignored -> List.of();
            case GroupAnalysisEvent.InterpretationGiven ignored -> List.of();
            case GroupAnalysisEvent.TurnPassed ignored -> List.of();
            case GroupAnalysisEvent.NarratorReacted ignored -> List.of();
            case GroupAnalysisEvent.ConvergenceRecorded ignored -> List.of();
            case GroupAnalysisEvent.DivergenceRecorded ignored -> List.of();
            case GroupAnalysisEvent.TheoreticalInputRecorded ignored -> List.of();
            case GroupAnalysisEvent.HypothesisRecorded ignored -> List.of();
            case GroupAnalysisEvent.QuestionRecorded ignored -> List.of();
            case GroupAnalysisEvent.PerspectiveRecorded ignored -> List.of();
            case GroupAnalysisEvent.AnalysisEvaluated ignored -> List.of();
            case GroupAnalysisEvent.GroupAnalysisClosed ignored -> List.of();
            case GroupAnalysisEvent.ResultsCarried ignored -> List.of();
        };
    }

    private static Begins takesPart(UUID coordinationId, UUID person, UUID analysis, BusinessDate on) {
        return begins(coordinationId, Kind.PARTICIPANT, person, analysis.toString(), on);
    }

    private static Begins begins(UUID coordinationId, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(coordinationId, kind, subject, object, since, null));
    }
}
