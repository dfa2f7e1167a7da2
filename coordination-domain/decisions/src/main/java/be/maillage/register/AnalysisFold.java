package be.maillage.register;

import be.maillage.groupanalysis.GroupAnalysisEvent;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.groupanalysis.Participant;
import be.maillage.history.BusinessDate;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a group analysis change in the register: that there is one, and who reads what is said in it. Whoever took part to the end
 * remains one of those who did.
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
            case FacilitatorReplaced e -> succeeds(coordinationId, e.analysisId(), e.facilitator(), e.leaving(), on);
            case RapporteurReplaced e -> succeeds(coordinationId, e.analysisId(), e.rapporteur(), e.leaving(), on);
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

    private static List<FactChange> succeeds(
            UUID coordinationId, UUID analysis, UUID successor, @Nullable UUID leaving, BusinessDate on) {
        return Stream.<FactChange>concat(
                        Stream.ofNullable(leaving)
                                .map(person ->
                                        new Ends(coordinationId, Kind.PARTICIPANT, person, analysis.toString(), on)),
                        Stream.of(takesPart(coordinationId, successor, analysis, on)))
                .toList();
    }

    private static Begins takesPart(UUID coordinationId, UUID person, UUID analysis, BusinessDate on) {
        return begins(coordinationId, Kind.PARTICIPANT, person, analysis.toString(), on);
    }

    private static Begins begins(UUID coordinationId, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(coordinationId, kind, subject, object, since, null));
    }
}
