package be.maillage.groupanalysis;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.diagnostic.Carried;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.DivergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupComposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeSetAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativesChosen;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.QuestionRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.ResultsCarried;
import be.maillage.groupanalysis.GroupAnalysisEvent.SittingHeld;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.register.Fact;
import be.maillage.register.Register;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A group that analyses, in fifteen steps, what its participants lived. The shell leads from one step to the next; what is said in a step, a part
 * of its phase decides. All ask the shell who records, and leave the result to it: what is said stays among those who take part.
 */
@AggregateRoot(type = "groupAnalysis")
public final class GroupAnalysis {

    private static final int FEWEST_SITTINGS = 2;

    private final Group group = new Group();
    private final Course course = new Course();
    private final Narratives narratives = new Narratives();
    private final Results results = new Results();
    private final Set<UUID> ids = new HashSet<>();

    @AggregateMember
    private final Staffing staffing = new Staffing(this, group);

    @AggregateMember
    private final Telling telling = new Telling(this, group, course, narratives);

    @AggregateMember
    private final Interpreting interpreting = new Interpreting(this, group, course, narratives);

    @AggregateMember
    private final Concluding concluding = new Concluding(this, group, course, narratives);

    @AggregateIdentifier
    private @Nullable UUID analysisId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate openedOn;
    private int sittings;
    private @Nullable AnalysisOutcome outcome;

    private GroupAnalysis() {
        // Axon rebuilds the analysis from its events
    }

    @CommandHandler
    public GroupAnalysis(OpenGroupAnalysis command, Register register, Asked asked) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (command.plannedSittings() < FEWEST_SITTINGS) {
            throw GroupAnalysisRule.ANALYSIS_TAKES_SEVERAL_SITTINGS.refused();
        }
        GroupComposed composed = Group.compose(command, register, asked);
        if (command.diagnosticId() != null
                && !register.everKnew(command.coordinationId(), Fact.Kind.DIAGNOSTIC, command.diagnosticId())) {
            throw GroupAnalysisRule.DIAGNOSTIC_IS_LAUNCHED.refused();
        }
        Happened.in(
                command.coordinationId(),
                new GroupAnalysisOpened(
                        command.analysisId(),
                        command.coordinationId(),
                        command.question(),
                        command.plannedSittings(),
                        composed.participants().size(),
                        command.diagnosticId(),
                        asked.person(),
                        command.told()),
                Audience.MEMBERS);
        Happened.in(command.coordinationId(), composed, among(command.analysisId()));
    }

    @CommandHandler
    void decide(HoldSitting command, Register register, Asked asked) {
        requireLed(command, register, asked);
        if (command.told().on().earliest().isAfter(asked.today())) {
            throw GroupAnalysisRule.SITTING_HAS_TAKEN_PLACE.refused();
        }
        if (command.present().isEmpty() && !command.told().recordedAfterwards()) {
            throw GroupAnalysisRule.SITTING_SAYS_WHO_WAS_THERE.refused();
        }
        command.present().forEach(group::requireParticipant);
        said(new SittingHeld(
                command.analysisId(),
                sittings + 1,
                command.present().stream().distinct().toList(),
                command.told()));
    }

    @CommandHandler
    void decide(BeginStep command, Register register, Asked asked) {
        requireLed(command, register, asked);
        happened(course.begin(command, group, narratives), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(CloseAnalysis command, Register register, Asked asked) {
        requireLed(command, register, asked);
        switch (command.outcome()) {
            case COMPLETED -> requireComplete(command);
            case ABANDONED -> {
                if (command.reason() == null) {
                    throw GroupAnalysisRule.ABANDONING_SAYS_WHY.refused();
                }
            }
        }
        happened(
                new GroupAnalysisClosed(command.analysisId(), command.outcome(), command.reason(), command.told()),
                Audience.MEMBERS);
    }

    /**
     * Lets results leave the group, without anybody's name.
     *
     * @return what the diagnostic is to hold; whether it does is decided there, see {@link CarryHandler}
     */
    Carried carry(CarryToDiagnostic command, Register register, Asked asked) {
        requireHere(command, register);
        group.requireLeads(asked);
        if (outcome != AnalysisOutcome.COMPLETED) {
            throw GroupAnalysisRule.RESULTS_ARE_CARRIED_ONCE_COMPLETED.refused();
        }
        ResultsCarried event = results.carry(command);
        happened(event, Audience.MEMBERS);
        return results.carried(command, group.size());
    }

    @EventSourcingHandler
    void evolve(GroupAnalysisEvent event) {
        switch (event) {
            case GroupAnalysisOpened e -> {
                analysisId = e.analysisId();
                coordinationId = e.coordinationId();
                openedOn = e.told().on();
                group.openedBy(e.openedBy());
            }
            case GroupComposed e -> group.evolve(e);
            case FacilitatorReplaced e -> group.evolve(e);
            case RapporteurReplaced e -> group.evolve(e);
            case SittingHeld e -> sittings = e.number();
            case StepBegun e -> {
                course.evolve(e);
                narratives.begun(e.narrativeId());
            }
            case NarrativeProposed e -> {
                ids.add(e.narrativeId());
                narratives.evolve(e);
            }
            case NarrativesChosen e -> narratives.evolve(e);
            case NarrativeSetAside e -> narratives.evolve(e);
            case NarrativeTold e -> course.spoke(e.narrator());
            case StakesStated e -> course.spoke(e.narrator());
            case InformationAsked e -> {
                ids.add(e.questionId());
                course.asked(e.questionId());
            }
            case InformationGiven e -> course.answered(e.questionId());
            case InterpretationGiven e -> course.spoke(e.speaker());
            case TurnPassed e -> course.spoke(e.speaker());
            case NarratorReacted e -> course.spoke(e.narrator());
            case ConvergenceRecorded e -> reached(e.resultId(), ResultKind.CONVERGENCE, e.text());
            case DivergenceRecorded e -> reached(e.resultId(), ResultKind.DIVERGENCE, e.text());
            case TheoreticalInputRecorded e -> {
                ids.add(e.inputId());
                course.recorded();
            }
            case HypothesisRecorded e -> reached(e.resultId(), ResultKind.HYPOTHESIS, e.text());
            case QuestionRecorded e -> reached(e.resultId(), ResultKind.QUESTION, e.text());
            case PerspectiveRecorded e -> reached(e.resultId(), ResultKind.PERSPECTIVE, e.text());
            case AnalysisEvaluated e -> course.spoke(e.speaker());
            case GroupAnalysisClosed e -> outcome = e.outcome();
            case ResultsCarried e -> results.evolve(e);
        }
    }

    private void reached(UUID resultId, ResultKind kind, LocalizedString text) {
        ids.add(resultId);
        results.reached(resultId, kind, text);
        course.recorded();
    }

    /** All steps, in several sittings. */
    private void requireComplete(CloseAnalysis command) {
        course.requireAt(AnalysisStep.EVALUATION);
        if (!command.told().recordedAfterwards() && !course.isDone(group, narratives)) {
            throw GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT.refused(
                    Map.of("underWay", AnalysisStep.EVALUATION.number()));
        }
        if (sittings < FEWEST_SITTINGS) {
            throw GroupAnalysisRule.ANALYSIS_TAKES_SEVERAL_SITTINGS.refused();
        }
    }

    void requireNew(UUID id) {
        if (ids.contains(id)) {
            throw GroupAnalysisRule.ID_IS_NEW.refused();
        }
    }

    void requireLed(GroupAnalysisCommand command, Register register, Asked asked) {
        requireHere(command, register);
        group.requireLeads(asked);
        requireUnderWay();
    }

    void requireSpoken(GroupAnalysisCommand command, Register register, Asked asked, @Nullable UUID speaker) {
        requireHere(command, register);
        group.requireRecords(asked, speaker);
        requireUnderWay();
    }

    private void requireUnderWay() {
        if (outcome != null) {
            throw GroupAnalysisRule.ANALYSIS_IS_UNDER_WAY.refused();
        }
    }

    private void requireHere(GroupAnalysisCommand command, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (openedOn != null && command.told().on().surelyBefore(openedOn)) {
            throw GroupAnalysisRule.OPENING_COMES_FIRST.refused();
        }
    }

    /** What stays among those who take part. */
    void said(GroupAnalysisEvent event) {
        happened(event, among(event.analysisId()));
    }

    private static Audience among(UUID analysisId) {
        return new Audience(Audience.Scope.PARTICIPANTS, analysisId);
    }

    private void happened(GroupAnalysisEvent event, Audience audience) {
        if (coordinationId == null) {
            throw new IllegalStateException("An analysis without its first event");
        }
        Happened.in(coordinationId, event, audience);
    }
}
