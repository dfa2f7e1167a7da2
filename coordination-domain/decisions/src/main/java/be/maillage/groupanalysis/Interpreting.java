package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.Interpret;
import be.maillage.groupanalysis.GroupAnalysisCommand.PassTurn;
import be.maillage.groupanalysis.GroupAnalysisCommand.React;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** The phase of interpretations: a word of each in a round, then the narrator’s. */
final class Interpreting {

    private final GroupAnalysis analysis;
    private final Group group;
    private final Course course;
    private final Narratives narratives;

    Interpreting(GroupAnalysis analysis, Group group, Course course, Narratives narratives) {
        this.analysis = analysis;
        this.group = group;
        this.course = course;
        this.narratives = narratives;
    }

    @CommandHandler
    void decide(Interpret command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, command.speaker());
        course.requireRound();
        requireTurn(command.speaker());
        analysis.said(new InterpretationGiven(
                command.analysisId(),
                narratives.underWay(),
                course.step(),
                command.speaker(),
                command.text(),
                command.told()));
    }

    @CommandHandler
    void decide(PassTurn command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, command.speaker());
        course.requireRoundOrReaction();
        if (course.step().isRound()) {
            requireTurn(command.speaker());
        } else {
            requireReaction(command.speaker());
        }
        analysis.said(new TurnPassed(
                command.analysisId(), narratives.underWay(), course.step(), command.speaker(), command.told()));
    }

    @CommandHandler
    void decide(React command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, narratives.narrator());
        course.requireReaction();
        course.requireFirstWordOf(narratives.narrator());
        analysis.said(new NarratorReacted(
                command.analysisId(),
                narratives.underWay(),
                course.step(),
                narratives.narrator(),
                command.text(),
                command.told()));
    }

    private void requireTurn(UUID speaker) {
        narratives.requireListener(speaker, group);
        if (course.hasSpoken(speaker)) {
            throw GroupAnalysisRule.PARTICIPANT_SPEAKS_ONCE_IN_A_ROUND.refused();
        }
    }

    /** Whoever has no narrator to name, as in an old history, has nobody's turn to pass. */
    private void requireReaction(UUID speaker) {
        if (!speaker.equals(narratives.narrator())) {
            throw GroupAnalysisRule.SPEAKER_TAKES_PART.refused();
        }
        course.requireFirstWordOf(narratives.narrator());
    }
}
