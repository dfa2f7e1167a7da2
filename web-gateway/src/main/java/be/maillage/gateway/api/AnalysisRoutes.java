package be.maillage.gateway.api;

import be.maillage.decision.Command;
import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.groupanalysis.GroupAnalysisCommand;
import be.maillage.groupanalysis.analyses.Analysis;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import java.util.List;

/** What can be posted and asked about group analyses. */
final class AnalysisRoutes {

    private static final String ANALYSES = "/coordinations/{coordinationId}/analyses";
    private static final String ANALYSIS = ANALYSES + "/{analysisId}";
    private static final String RESULT = "resultId";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(ANALYSES, GroupAnalysisCommand.OpenGroupAnalysis.class, "Open a group analysis")
                    .creating("analysisId", ANALYSES + "/{id}"),
            analysis(
                    "/facilitators",
                    GroupAnalysisCommand.ReplaceFacilitator.class,
                    "Entrust the facilitation to somebody else"),
            analysis(
                    "/rapporteurs",
                    GroupAnalysisCommand.ReplaceRapporteur.class,
                    "Entrust the report to somebody else"),
            analysis("/sittings", GroupAnalysisCommand.HoldSitting.class, "Record a sitting of the group"),
            analysis("/steps", GroupAnalysisCommand.BeginStep.class, "Begin the next of the fifteen steps"),
            analysis("/narratives", GroupAnalysisCommand.ProposeNarrative.class, "Propose a narrative")
                    .creating("narrativeId", ANALYSIS + "#narratives/{id}"),
            analysis(
                    "/narratives/choice",
                    GroupAnalysisCommand.ChooseNarratives.class,
                    "Choose the narratives to analyse"),
            analysis(
                    "/narratives/{narrativeId}/setting-aside",
                    GroupAnalysisCommand.SetNarrativeAside.class,
                    "Set a chosen narrative aside"),
            analysis("/telling", GroupAnalysisCommand.Tell.class, "Tell the narrative whose turn it is"),
            analysis("/stakes", GroupAnalysisCommand.StateStakes.class, "Say what was at stake"),
            analysis(
                            "/information-questions",
                            GroupAnalysisCommand.AskForInformation.class,
                            "Ask to understand the narrative")
                    .creating("questionId", ANALYSIS + "#questions/{id}"),
            analysis(
                    "/information-questions/{questionId}/answer",
                    GroupAnalysisCommand.GiveInformation.class,
                    "Answer a question for information"),
            analysis("/interpretations", GroupAnalysisCommand.Interpret.class, "Speak in the round under way"),
            analysis("/passes", GroupAnalysisCommand.PassTurn.class, "Pass somebody's turn"),
            analysis("/reactions", GroupAnalysisCommand.React.class, "React to the round as the narrator"),
            result("/convergences", GroupAnalysisCommand.RecordConvergence.class, "Record where interpretations meet"),
            result("/divergences", GroupAnalysisCommand.RecordDivergence.class, "Record where interpretations part"),
            analysis(
                            "/theoretical-inputs",
                            GroupAnalysisCommand.RecordTheoreticalInput.class,
                            "Record a theoretical input")
                    .creating("inputId", ANALYSIS + "#inputs/{id}"),
            result("/hypotheses", GroupAnalysisCommand.RecordHypothesis.class, "Record a hypothesis"),
            result("/new-questions", GroupAnalysisCommand.RecordQuestion.class, "Record a new question"),
            result("/perspectives", GroupAnalysisCommand.RecordPerspective.class, "Record a practical perspective"),
            analysis("/evaluations", GroupAnalysisCommand.EvaluateAnalysis.class, "Evaluate the analysis"),
            analysis("/closure", GroupAnalysisCommand.CloseAnalysis.class, "Close the analysis"),
            analysis(
                    "/carrying",
                    GroupAnalysisCommand.CarryToDiagnostic.class,
                    "Carry results to a diagnostic, without anybody's name"));

    private AnalysisRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        ANALYSES,
                        Analysis.class,
                        List.of(new Parameter("state", Analysis.State.class, "Whether it goes on, or how it ended")),
                        (from, q) -> from.analyses()
                                .list(
                                        q.reader(),
                                        q.id("coordinationId"),
                                        q.constant("state", Analysis.State.class),
                                        q.paging()),
                        "The group analyses, and how far they have come"),
                QueryRoute.one(
                        ANALYSIS,
                        AnalysisDetail.class,
                        (from, q) -> from.analyses().byId(q.reader(), q.id("coordinationId"), q.id("analysisId")),
                        "One group analysis, with what was said in it for whoever takes part"));
    }

    private static CommandRoute analysis(String path, Class<? extends Command> command, String summary) {
        return CommandRoute.of(ANALYSIS + path, command, summary);
    }

    private static CommandRoute result(String path, Class<? extends Command> command, String summary) {
        return analysis(path, command, summary).creating(RESULT, ANALYSIS + "#results/{id}");
    }
}
