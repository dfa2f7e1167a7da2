package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.diagnostic.Carried;
import be.maillage.diagnostic.Diagnostic;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.register.Fact;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Carries results from an analysis to a diagnostic: both decide, in one transaction, so that neither says something that the other knows nothing
 * of. A diagnostic that refuses leaves the analysis as it was.
 */
public class CarryHandler {

    private final Repository<GroupAnalysis> analyses;
    private final Repository<Diagnostic> diagnostics;
    private final Register register;

    public CarryHandler(Repository<GroupAnalysis> analyses, Repository<Diagnostic> diagnostics, Register register) {
        this.analyses = analyses;
        this.diagnostics = diagnostics;
        this.register = register;
    }

    @CommandHandler
    void handle(CarryToDiagnostic command, Asked asked) throws Exception {
        Aggregate<GroupAnalysis> analysis = analyses.load(command.analysisId().toString(), asked.expectedVersion());
        Carried carried = analysis.invoke(known -> known.carry(command, register, asked));
        if (!register.everKnew(command.coordinationId(), Fact.Kind.DIAGNOSTIC, command.diagnosticId())) {
            throw GroupAnalysisRule.DIAGNOSTIC_IS_LAUNCHED.refused();
        }
        diagnostics
                .load(command.diagnosticId().toString())
                .execute(diagnostic -> diagnostic.carry(command.coordinationId(), carried, command.told(), register));
    }
}
