package be.maillage.gateway.player;

import be.maillage.decision.Command;
import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordConvergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordDivergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordHypothesis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordPerspective;
import be.maillage.history.LocalizedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One line that takes a whole group analysis through its fifteen steps, of which a report keeps the narratives and the results. Nothing is put in
 * anybody's mouth: of the steps between, it is only said that they were taken, and that is assumed.
 */
final class AnalysisRun {

    private final Entry entry;
    private final Thing analysis;
    private int begun;

    private AnalysisRun(Entry entry) {
        this.entry = entry;
        this.analysis = entry.thing(Thing.Kind.ANALYSIS, "analysis");
    }

    static void run(Entry entry) {
        AnalysisRun run = new AnalysisRun(entry);
        int sittings = entry.planning().sittings(run.analysis);
        run.sitting(1);
        run.narrativePhase();
        for (int number = 2; number <= sittings; number++) {
            run.sitting(number);
        }
        run.results();
        run.perform(
                "", new CloseAnalysis(entry.coordination(), run.id(), AnalysisOutcome.COMPLETED, null, entry.told()));
    }

    /** All that were told are taken to have been chosen, each in its turn. */
    private void narrativePhase() {
        List<UUID> narratives = new ArrayList<>();
        for (LocalizedString title : entry.wordings("narratives")) {
            int number = narratives.size() + 1;
            UUID narrative = introduced(Thing.Kind.NARRATIVE, "narrative/" + number);
            perform(
                    Integer.toString(number),
                    new ProposeNarrative(entry.coordination(), id(), narrative, null, title, entry.told()));
            narratives.add(narrative);
        }
        begin(AnalysisStep.CHOOSE_NARRATIVES);
        perform("", new ChooseNarratives(entry.coordination(), id(), narratives, null, entry.told()));
        narratives.forEach(narrative -> Stream.of(AnalysisStep.values())
                .filter(step -> step.isOfOneNarrative() && step != AnalysisStep.LISTEN_AGAIN)
                .forEach(this::begin));
    }

    private void results() {
        begin(AnalysisStep.CONVERGENCES_AND_DIVERGENCES);
        results(
                "convergences",
                (result, text) ->
                        new RecordConvergence(entry.coordination(), id(), result, text, List.of(), entry.told()));
        results(
                "divergences",
                (result, text) -> new RecordDivergence(
                        entry.coordination(), id(), result, text, List.of(), List.of(), entry.told()));
        begin(AnalysisStep.THEORETICAL_INPUT);
        begin(AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS);
        results(
                "hypotheses",
                (result, text) -> new RecordHypothesis(entry.coordination(), id(), result, text, entry.told()));
        begin(AnalysisStep.PRACTICAL_PERSPECTIVES);
        results(
                "perspectives",
                (result, text) -> new RecordPerspective(entry.coordination(), id(), result, text, entry.told()));
        begin(AnalysisStep.EVALUATION);
    }

    /** A result, by its id and its text. */
    private interface Result {
        Command of(UUID result, LocalizedString text);
    }

    private void results(String field, Result kind) {
        int number = 0;
        for (LocalizedString text : entry.wordings(field)) {
            number++;
            perform(Integer.toString(number), kind.of(introduced(Thing.Kind.RESULT, field + "/" + number), text));
        }
    }

    private void sitting(int number) {
        perform(Integer.toString(number), new HoldSitting(entry.coordination(), id(), List.of(), entry.told()));
    }

    /** A step may come once for every narrative, so they are told apart by their number. */
    private void begin(AnalysisStep step) {
        begun++;
        perform(Integer.toString(begun), new BeginStep(entry.coordination(), id(), step, entry.told()));
    }

    private UUID introduced(Thing.Kind kind, String key) {
        return entry.id(entry.introduced(new Thing(kind, analysis.key() + "/" + key)));
    }

    private UUID id() {
        return entry.id(analysis);
    }

    private void perform(String part, Command command) {
        entry.perform(part, command, Set.of(), Set.of());
    }
}
