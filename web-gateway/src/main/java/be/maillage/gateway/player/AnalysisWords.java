package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.groupanalysis.GroupAnalysisCommand.AskForInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.EvaluateAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.GiveInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.Interpret;
import be.maillage.groupanalysis.GroupAnalysisCommand.PassTurn;
import be.maillage.groupanalysis.GroupAnalysisCommand.React;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordConvergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordDivergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordHypothesis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordQuestion;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordTheoreticalInput;
import be.maillage.groupanalysis.GroupAnalysisCommand.StateStakes;
import be.maillage.groupanalysis.GroupAnalysisCommand.Tell;
import be.maillage.history.LocalizedString;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about what is said in a group analysis, and what the group reaches together. */
final class AnalysisWords {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("Tell", AnalysisWords::tell),
            entry("StateStakes", AnalysisWords::stakes),
            entry("AskForInformation", AnalysisWords::ask),
            entry("GiveInformation", AnalysisWords::give),
            entry("Interpret", AnalysisWords::interpret),
            entry("PassTurn", AnalysisWords::pass),
            entry("React", AnalysisWords::react),
            entry("RecordConvergence", AnalysisWords::convergence),
            entry("RecordDivergence", AnalysisWords::divergence),
            entry("RecordTheoreticalInput", AnalysisWords::theory),
            entry("RecordHypothesis", AnalysisWords::hypothesis),
            entry("RecordQuestion", AnalysisWords::question),
            entry("RecordPerspective", AnalysisWords::perspective),
            entry("EvaluateAnalysis", AnalysisWords::evaluate));

    private AnalysisWords() {}

    private static void tell(Entry entry) {
        entry.perform(new Tell(entry.coordination(), AnalysisLines.analysis(entry), text(entry), entry.told()));
    }

    private static void stakes(Entry entry) {
        entry.perform(new StateStakes(entry.coordination(), AnalysisLines.analysis(entry), text(entry), entry.told()));
    }

    private static void ask(Entry entry) {
        Thing question = entry.introduced(Thing.Kind.QUESTION, "question");
        entry.perform(
                new AskForInformation(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(question),
                        speaker(entry),
                        text(entry),
                        entry.told()),
                question);
    }

    private static void give(Entry entry) {
        entry.perform(new GiveInformation(
                entry.coordination(),
                AnalysisLines.analysis(entry),
                entry.id(Thing.Kind.QUESTION, "question"),
                text(entry),
                entry.told()));
    }

    private static void interpret(Entry entry) {
        entry.perform(new Interpret(
                entry.coordination(), AnalysisLines.analysis(entry), speaker(entry), text(entry), entry.told()));
    }

    private static void pass(Entry entry) {
        entry.perform(new PassTurn(entry.coordination(), AnalysisLines.analysis(entry), speaker(entry), entry.told()));
    }

    private static void react(Entry entry) {
        entry.perform(new React(entry.coordination(), AnalysisLines.analysis(entry), text(entry), entry.told()));
    }

    private static void convergence(Entry entry) {
        Thing result = entry.introduced(Thing.Kind.RESULT, "result");
        entry.perform(
                new RecordConvergence(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(result),
                        text(entry),
                        entry.ids(Thing.Kind.NARRATIVE, "narratives"),
                        entry.told()),
                result);
    }

    private static void divergence(Entry entry) {
        Thing result = entry.introduced(Thing.Kind.RESULT, "result");
        entry.perform(
                new RecordDivergence(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(result),
                        text(entry),
                        entry.wordings("positions"),
                        entry.ids(Thing.Kind.NARRATIVE, "narratives"),
                        entry.told()),
                result);
    }

    private static void theory(Entry entry) {
        Thing input = entry.introduced(Thing.Kind.RESULT, "input");
        entry.perform(
                new RecordTheoreticalInput(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(input),
                        text(entry),
                        entry.told()),
                input);
    }

    private static void hypothesis(Entry entry) {
        Thing result = entry.introduced(Thing.Kind.RESULT, "result");
        entry.perform(
                new RecordHypothesis(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(result),
                        text(entry),
                        entry.told()),
                result);
    }

    private static void question(Entry entry) {
        Thing result = entry.introduced(Thing.Kind.RESULT, "result");
        entry.perform(
                new RecordQuestion(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(result),
                        text(entry),
                        entry.told()),
                result);
    }

    private static void perspective(Entry entry) {
        Thing result = entry.introduced(Thing.Kind.RESULT, "result");
        entry.perform(
                new RecordPerspective(
                        entry.coordination(),
                        AnalysisLines.analysis(entry),
                        entry.id(result),
                        text(entry),
                        entry.told()),
                result);
    }

    private static void evaluate(Entry entry) {
        entry.perform(new EvaluateAnalysis(
                entry.coordination(), AnalysisLines.analysis(entry), speaker(entry), text(entry), entry.told()));
    }

    private static UUID speaker(Entry entry) {
        return entry.id(Thing.Kind.PERSON, "speaker");
    }

    private static LocalizedString text(Entry entry) {
        return entry.fields().required("text", Value::wording);
    }
}
