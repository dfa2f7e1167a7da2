package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.groupanalysis.GroupAnalysisCommand.AskForInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.GiveInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.SetNarrativeAside;
import be.maillage.groupanalysis.GroupAnalysisCommand.StateStakes;
import be.maillage.groupanalysis.GroupAnalysisCommand.Tell;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** The narrative phase: which narratives are proposed and chosen, and what the narrator of the one under way tells. */
final class Telling {

    private final GroupAnalysis analysis;
    private final Group group;
    private final Course course;
    private final Narratives narratives;

    Telling(GroupAnalysis analysis, Group group, Course course, Narratives narratives) {
        this.analysis = analysis;
        this.group = group;
        this.course = course;
        this.narratives = narratives;
    }

    /** @return the narrative's id: it is what came into being */
    @CommandHandler
    UUID decide(ProposeNarrative command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, command.narrator());
        course.requireAt(AnalysisStep.PROPOSE_NARRATIVES);
        analysis.requireNew(command.narrativeId());
        analysis.said(narratives.propose(command, group));
        return command.narrativeId();
    }

    @CommandHandler
    void decide(ChooseNarratives command, Register register, Asked asked) {
        analysis.requireLed(command, register, asked);
        course.requireAt(AnalysisStep.CHOOSE_NARRATIVES);
        analysis.said(narratives.choose(command));
    }

    @CommandHandler
    void decide(SetNarrativeAside command, Register register, Asked asked) {
        analysis.requireLed(command, register, asked);
        if (!course.step().isOfOneNarrative()) {
            throw GroupAnalysisRule.NARRATIVE_WAITS_FOR_ITS_TURN.refused();
        }
        analysis.said(narratives.setAside(command));
    }

    @CommandHandler
    void decide(Tell command, Register register, Asked asked) {
        requireNarrator(command, AnalysisStep.TELL, register, asked);
        analysis.said(new NarrativeTold(
                command.analysisId(), narratives.underWay(), narratives.narrator(), command.text(), command.told()));
    }

    @CommandHandler
    void decide(StateStakes command, Register register, Asked asked) {
        requireNarrator(command, AnalysisStep.STAKES_SEEN_BY_NARRATOR, register, asked);
        analysis.said(new StakesStated(
                command.analysisId(), narratives.underWay(), narratives.narrator(), command.text(), command.told()));
    }

    /** @return the question's id: it is what came into being */
    @CommandHandler
    UUID decide(AskForInformation command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, command.speaker());
        course.requireAt(AnalysisStep.INFORMATION_QUESTIONS);
        narratives.requireListener(command.speaker(), group);
        analysis.requireNew(command.questionId());
        analysis.said(new InformationAsked(
                command.analysisId(),
                narratives.underWay(),
                command.questionId(),
                command.speaker(),
                command.text(),
                command.told()));
        return command.questionId();
    }

    @CommandHandler
    void decide(GiveInformation command, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, narratives.narrator());
        course.requireAt(AnalysisStep.INFORMATION_QUESTIONS);
        course.requireOpenQuestion(command.questionId());
        analysis.said(new InformationGiven(
                command.analysisId(),
                narratives.underWay(),
                command.questionId(),
                narratives.narrator(),
                command.text(),
                command.told()));
    }

    private void requireNarrator(GroupAnalysisCommand command, AnalysisStep step, Register register, Asked asked) {
        analysis.requireSpoken(command, register, asked, narratives.narrator());
        course.requireAt(step);
        course.requireFirstWordOf(narratives.narrator());
    }
}
