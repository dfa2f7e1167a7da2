package be.maillage.gateway.generator;

import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.AskForInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedFinding;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.EvaluateAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.GiveInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.Interpret;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.PassTurn;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.React;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordConvergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordDivergence;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordHypothesis;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordQuestion;
import be.maillage.groupanalysis.GroupAnalysisCommand.RecordTheoreticalInput;
import be.maillage.groupanalysis.GroupAnalysisCommand.StateStakes;
import be.maillage.groupanalysis.GroupAnalysisCommand.Tell;
import be.maillage.groupanalysis.GroupAnalysisRule;
import be.maillage.groupanalysis.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A group analysis of two narratives over three sittings, whose results are carried to the diagnostic that asked for it. */
final class Analyses {

    private static final int PARTICIPANTS = 8;

    private final Life life;
    private final Draw draw;
    private UUID analysis = new UUID(0, 0);
    private List<UUID> group = List.of();
    private List<UUID> narrators = List.of();

    Analyses(Life life) {
        this.life = life;
        this.draw = life.draw("analyses");
    }

    /** Opens it today; its sittings follow a fortnight apart. */
    void run(UUID diagnostic) {
        List<Member> members = Circle.keenest(life.circle().organisations(), PARTICIPANTS, draw);
        if (members.size() < PARTICIPANTS) {
            return;
        }
        analysis = life.newId("analysis");
        group = members.stream().map(member -> member.voice().person()).toList();
        UUID facilitator = life.meets();
        UUID rapporteur = life.meets();
        life.does(new OpenGroupAnalysis(
                life.id(),
                analysis,
                life.says("question", draw),
                facilitator,
                rapporteur,
                members.stream()
                        .map(member -> new Participant(member.voice().person(), member.id()))
                        .toList(),
                3,
                diagnostic,
                life.told()));
        if (draw.happens(50)) {
            life.tries(begin(AnalysisStep.TELL), GroupAnalysisRule.STEP_IS_THE_NEXT_ONE);
        }
        life.chronicle().in(7, this::firstSitting);
        life.chronicle().in(21, this::secondSitting);
        life.chronicle().in(35, () -> thirdSitting(diagnostic, rapporteur));
    }

    private void firstSitting() {
        sit();
        List<UUID> narratives = new ArrayList<>();
        for (UUID narrator : group.subList(0, 3)) {
            UUID narrative = life.newId("narrative");
            life.does(new ProposeNarrative(
                    life.id(), analysis, narrative, narrator, life.says("narrativeTitle", draw), life.told()));
            narratives.add(narrative);
        }
        life.does(begin(AnalysisStep.CHOOSE_NARRATIVES));
        life.does(new ChooseNarratives(life.id(), analysis, narratives.subList(0, 2), null, life.told()));
        narrators = group.subList(0, 2);
        takeTurns(narrators.getFirst());
    }

    private void secondSitting() {
        sit();
        takeTurns(narrators.getLast());
    }

    /** One narrative, from its telling to its narrator's last word. */
    private void takeTurns(UUID narrator) {
        life.does(begin(AnalysisStep.TELL));
        life.does(new Tell(life.id(), analysis, life.says("narrative", draw), life.told()));
        life.does(begin(AnalysisStep.STAKES_SEEN_BY_NARRATOR));
        life.does(new StateStakes(life.id(), analysis, life.says("stakes", draw), life.told()));
        life.does(begin(AnalysisStep.INFORMATION_QUESTIONS));
        UUID question = life.newId("question");
        life.does(new AskForInformation(
                life.id(), analysis, question, group.getLast(), life.says("informationAsked", draw), life.told()));
        life.does(new GiveInformation(life.id(), analysis, question, life.says("informationGiven", draw), life.told()));
        round(AnalysisStep.FIRST_ROUND, narrator);
        life.does(begin(AnalysisStep.NARRATOR_REACTS));
        life.does(new React(life.id(), analysis, life.says("reaction", draw), life.told()));
        round(AnalysisStep.SECOND_ROUND, narrator);
        life.does(begin(AnalysisStep.NARRATOR_REACTS_AGAIN));
        life.does(new React(life.id(), analysis, life.says("reaction", draw), life.told()));
    }

    private void round(AnalysisStep step, UUID narrator) {
        life.does(begin(step));
        for (UUID speaker : group) {
            if (!speaker.equals(narrator)) {
                life.does(
                        draw.happens(90)
                                ? new Interpret(
                                        life.id(), analysis, speaker, life.says("interpretation", draw), life.told())
                                : new PassTurn(life.id(), analysis, speaker, life.told()));
            }
        }
        if (draw.happens(30)) {
            life.tries(
                    new Interpret(life.id(), analysis, group.getLast(), life.says("interpretation", draw), life.told()),
                    GroupAnalysisRule.PARTICIPANT_SPEAKS_ONCE_IN_A_ROUND);
        }
    }

    private void thirdSitting(UUID diagnostic, UUID rapporteur) {
        sit();
        life.does(begin(AnalysisStep.CONVERGENCES_AND_DIVERGENCES));
        UUID convergence = life.newId("result");
        life.does(new RecordConvergence(
                life.id(), analysis, convergence, life.says("convergence", draw), List.of(), life.told()));
        life.does(new RecordDivergence(
                life.id(),
                analysis,
                life.newId("result"),
                life.says("divergence", draw),
                life.saysSome("position", 2, draw),
                List.of(),
                life.told()));
        life.does(begin(AnalysisStep.THEORETICAL_INPUT));
        life.does(new RecordTheoreticalInput(
                life.id(), analysis, life.newId("input"), life.says("theory", draw), life.told()));
        life.does(begin(AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS));
        life.does(new RecordHypothesis(
                life.id(), analysis, life.newId("result"), life.says("hypothesis", draw), life.told()));
        life.does(new RecordQuestion(
                life.id(), analysis, life.newId("result"), life.says("newQuestion", draw), life.told()));
        life.does(begin(AnalysisStep.PRACTICAL_PERSPECTIVES));
        UUID perspective = life.newId("result");
        life.does(new RecordPerspective(
                life.id(),
                analysis,
                perspective,
                life.words().of(life.theme(draw)).perspective(),
                life.told()));
        life.does(begin(AnalysisStep.EVALUATION));
        life.does(new EvaluateAnalysis(life.id(), analysis, rapporteur, life.says("evaluation", draw), life.told()));
        life.does(new CloseAnalysis(life.id(), analysis, AnalysisOutcome.COMPLETED, null, life.told()));
        carry(diagnostic, convergence, perspective);
    }

    private void carry(UUID diagnostic, UUID convergence, UUID perspective) {
        life.does(new CarryToDiagnostic(
                life.id(),
                analysis,
                diagnostic,
                List.of(new CarriedFinding(
                        convergence,
                        life.newId("finding"),
                        null,
                        FindingKind.NEED,
                        life.theme(draw),
                        null,
                        null,
                        FindingSource.WORKERS)),
                List.of(new CarriedPerspective(perspective, life.newId("perspective"), null, List.of(), null)),
                life.told()));
    }

    private void sit() {
        life.does(new HoldSitting(life.id(), analysis, group, life.told()));
    }

    private BeginStep begin(AnalysisStep step) {
        return new BeginStep(life.id(), analysis, step, life.told());
    }
}
