package be.maillage.groupanalysis;

import be.maillage.diagnostic.Carried;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.Origin;
import be.maillage.diagnostic.Perspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedFinding;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.groupanalysis.GroupAnalysisEvent.ResultsCarried;
import be.maillage.history.LocalizedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a group reached together, and what of it was carried where. */
final class Results {

    private record Result(ResultKind kind, LocalizedString text) {}

    private record Carriage(UUID diagnosticId, UUID resultId) {}

    private final Map<UUID, Result> results = new HashMap<>();
    private final Set<Carriage> carried = new HashSet<>();

    ResultsCarried carry(CarryToDiagnostic command) {
        List<CarriedResult> list = new ArrayList<>();
        for (CarriedFinding finding : command.findings()) {
            ResultKind kind = kindOf(finding.resultId());
            requireAsItIs(kind != ResultKind.PERSPECTIVE);
            list.add(new CarriedResult(finding.resultId(), kind, finding.findingId()));
        }
        for (CarriedPerspective perspective : command.perspectives()) {
            ResultKind kind = kindOf(perspective.resultId());
            requireAsItIs(kind == ResultKind.PERSPECTIVE);
            list.add(new CarriedResult(perspective.resultId(), kind, perspective.perspectiveId()));
        }
        if (list.isEmpty()) {
            throw GroupAnalysisRule.ONLY_RESULTS_ARE_CARRIED.refused();
        }
        Set<Carriage> then = new HashSet<>(carried);
        for (CarriedResult result : list) {
            if (!then.add(new Carriage(command.diagnosticId(), result.resultId()))) {
                throw GroupAnalysisRule.RESULT_IS_CARRIED_ONCE.refused();
            }
        }
        return new ResultsCarried(command.analysisId(), command.diagnosticId(), list, command.told());
    }

    /**
     * The same for the diagnostic, which then holds them: as a rule in the group's own words.
     *
     * @param people how many stand behind them
     */
    Carried carried(CarryToDiagnostic command, int people) {
        Contributors group = new Contributors(people, List.of(), List.of(), false);
        UUID analysis = command.analysisId();
        return new Carried(
                command.findings().stream()
                        .map(it -> new Carried.CarriedFinding(
                                it.findingId(),
                                new Finding(
                                        it.kind(),
                                        words(it.statement(), it.resultId()),
                                        it.theme(),
                                        it.factor(),
                                        it.concerned(),
                                        it.source(),
                                        group),
                                new Origin(analysis, it.resultId())))
                        .toList(),
                command.perspectives().stream()
                        .map(it -> new Carried.CarriedPerspective(
                                it.perspectiveId(),
                                new Perspective(words(it.statement(), it.resultId()), it.findings(), it.addressedTo()),
                                new Origin(analysis, it.resultId())))
                        .toList());
    }

    private LocalizedString words(@Nullable LocalizedString given, UUID resultId) {
        return given == null ? known(resultId).text() : given;
    }

    private ResultKind kindOf(UUID resultId) {
        return known(resultId).kind();
    }

    private Result known(UUID resultId) {
        Result result = results.get(resultId);
        if (result == null) {
            throw GroupAnalysisRule.ONLY_RESULTS_ARE_CARRIED.refused();
        }
        return result;
    }

    private static void requireAsItIs(boolean asItIs) {
        if (!asItIs) {
            throw GroupAnalysisRule.RESULT_IS_CARRIED_AS_WHAT_IT_IS.refused();
        }
    }

    void reached(UUID resultId, ResultKind kind, LocalizedString text) {
        results.put(resultId, new Result(kind, text));
    }

    void evolve(ResultsCarried event) {
        event.results().forEach(result -> carried.add(new Carriage(event.diagnosticId(), result.resultId())));
    }
}
