package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.EvaluateAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordConvergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordDivergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordHypothesis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordQuestion;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordTheoreticalInput;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.DivergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.QuestionRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** The last two phases: what the group reaches together, and what each says of the analysis itself. */
final class Concluding {

    private final GroupAnalysis analysis;
    private final Group group;
    private final Course course;
    private final Narratives narratives;

    Concluding(GroupAnalysis analysis, Group group, Course course, Narratives narratives) {
        this.analysis = analysis;
        this.group = group;
        this.course = course;
        this.narratives = narratives;
    }

    /** @return the result's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordConvergence command, Register register, Asked asked) {
        requireResult(command, command.resultId(), AnalysisStep.CONVERGENCES_AND_DIVERGENCES, register, asked);
        narratives.requireProposed(command.narratives());
        analysis.said(new ConvergenceRecorded(
                command.analysisId(), command.resultId(), command.text(), command.narratives(), command.told()));
        return command.resultId();
    }

    /** @return the result's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordDivergence command, Register register, Asked asked) {
        requireResult(command, command.resultId(), AnalysisStep.CONVERGENCES_AND_DIVERGENCES, register, asked);
        narratives.requireProposed(command.narratives());
        if (command.positions().size() == 1) {
            throw GroupAnalysisRule.DIVERGENCE_HAS_TWO_POSITIONS.refused();
        }
        analysis.said(new DivergenceRecorded(
                command.analysisId(),
                command.resultId(),
                command.text(),
                command.positions(),
                command.narratives(),
                command.told()));
        return command.resultId();
    }

    /** @return the input's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordTheoreticalInput command, Register register, Asked asked) {
        requireResult(command, command.inputId(), AnalysisStep.THEORETICAL_INPUT, register, asked);
        analysis.said(
                new TheoreticalInputRecorded(command.analysisId(), command.inputId(), command.text(), command.told()));
        return command.inputId();
    }

    /** @return the result's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordHypothesis command, Register register, Asked asked) {
        requireResult(command, command.resultId(), AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS, register, asked);
        analysis.said(new HypothesisRecorded(command.analysisId(), command.resultId(), command.text(), command.told()));
        return command.resultId();
    }

    /** @return the result's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordQuestion command, Register register, Asked asked) {
        requireResult(command, command.resultId(), AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS, register, asked);
        analysis.said(new QuestionRecorded(command.analysisId(), command.resultId(), command.text(), command.told()));
        return command.resultId();
    }

    /** @return the result's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordPerspective command, Register register, Asked asked) {
        requireResult(command, command.resultId(), AnalysisStep.PRACTICAL_PERSPECTIVES, register, asked);
        analysis.said(
                new PerspectiveRecorded(command.analysisId(), command.resultId(), command.text(), command.told()));
        return command.resultId();
    }

    @CommandHandler
    void decide(EvaluateAnalysis command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, command.speaker());
        course.requireAt(AnalysisStep.EVALUATION);
        group.requireParticipantOrStaff(command.speaker());
        if (course.hasSpoken(command.speaker())) {
            throw GroupAnalysisRule.EVERYBODY_EVALUATES_ONCE.refused();
        }
        analysis.said(new AnalysisEvaluated(command.analysisId(), command.speaker(), command.text(), command.told()));
    }

    private void requireResult(
            GroupAnalysisCommand command, UUID id, AnalysisStep step, Register register, Asked asked) {
        analysis.requireLed(command, register, asked);
        course.requireAt(step);
        analysis.requireNew(id);
    }
}
