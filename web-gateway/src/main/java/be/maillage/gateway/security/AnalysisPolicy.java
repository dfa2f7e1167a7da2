package be.maillage.gateway.security;

import be.maillage.decision.Command;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.history.Reader.Role;
import java.util.Map;
import java.util.Set;

/**
 * Who may ask what about group analyses. What is said in one is for those who take part, whatever they are in the coordination: a facilitator may
 * come from elsewhere, and a coordinator who does not take part says nothing in it.
 */
final class AnalysisPolicy {

    /** No role opens this: see {@link Policy#gatheringOf}. */
    private static final Set<Role> WHOEVER_TAKES_PART = Set.of();

    static final Map<Class<? extends Command>, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(GroupAnalysisCommand.OpenGroupAnalysis.class, Set.of(Role.COORDINATOR)),
            Map.entry(GroupAnalysisCommand.ReplaceFacilitator.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.ReplaceRapporteur.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.HoldSitting.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.BeginStep.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.ProposeNarrative.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.ChooseNarratives.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.SetNarrativeAside.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.Tell.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.StateStakes.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.AskForInformation.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.GiveInformation.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.Interpret.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.PassTurn.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.React.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordConvergence.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordDivergence.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordTheoreticalInput.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordHypothesis.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordQuestion.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.RecordPerspective.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.EvaluateAnalysis.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.CloseAnalysis.class, WHOEVER_TAKES_PART),
            Map.entry(GroupAnalysisCommand.CarryToDiagnostic.class, WHOEVER_TAKES_PART));

    private AnalysisPolicy() {}
}
