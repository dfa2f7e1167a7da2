package be.maillage.groupanalysis;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.groupanalysis.AnalysisStep.CONVERGENCES_AND_DIVERGENCES;
import static be.maillage.groupanalysis.AnalysisStep.EVALUATION;
import static be.maillage.groupanalysis.AnalysisStep.FIRST_ROUND;
import static be.maillage.groupanalysis.AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS;
import static be.maillage.groupanalysis.AnalysisStep.INFORMATION_QUESTIONS;
import static be.maillage.groupanalysis.AnalysisStep.NARRATOR_REACTS;
import static be.maillage.groupanalysis.AnalysisStep.NARRATOR_REACTS_AGAIN;
import static be.maillage.groupanalysis.AnalysisStep.PRACTICAL_PERSPECTIVES;
import static be.maillage.groupanalysis.AnalysisStep.SECOND_ROUND;
import static be.maillage.groupanalysis.AnalysisStep.STAKES_SEEN_BY_NARRATOR;
import static be.maillage.groupanalysis.AnalysisStep.TELL;
import static be.maillage.groupanalysis.AnalysisStep.THEORETICAL_INPUT;
import static be.maillage.groupanalysis.Scene.AMONG;
import static be.maillage.groupanalysis.Scene.ANALYSIS;
import static be.maillage.groupanalysis.Scene.FACILITATOR;
import static be.maillage.groupanalysis.Scene.NARRATIVE;
import static be.maillage.groupanalysis.Scene.NARRATOR;
import static be.maillage.groupanalysis.Scene.NOW;
import static be.maillage.groupanalysis.Scene.OUTSIDER;
import static be.maillage.groupanalysis.Scene.RAPPORTEUR;
import static be.maillage.groupanalysis.Scene.SECOND;
import static be.maillage.groupanalysis.Scene.SIX;
import static be.maillage.groupanalysis.Scene.WORDS;
import static be.maillage.groupanalysis.Scene.at;
import static be.maillage.groupanalysis.Scene.by;
import static be.maillage.groupanalysis.Scene.with;

import be.maillage.decision.Rule;
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
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.DivergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.QuestionRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what in which step. All of it stays among those who take part. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static final UUID NEW = id(610);
    private static final LocalizedString ONE_SIDE = LocalizedString.fr("D’un côté");
    private static final LocalizedString OTHER_SIDE = LocalizedString.fr("De l’autre");

    /** What is said by whom, in which step, and what is then recorded. */
    record Word(GroupAnalysisCommand command, UUID by, List<DomainEvent> before, DomainEvent recorded) {

        @Override
        public String toString() {
            return command.getClass().getSimpleName();
        }
    }

    static Stream<Word> words() {
        InformationAsked question = new InformationAsked(ANALYSIS, NARRATIVE, NEW, SECOND, WORDS, NOW);
        return Stream.of(
                new Word(tell(), NARRATOR, at(TELL), new NarrativeTold(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW)),
                new Word(
                        stakes(),
                        NARRATOR,
                        at(STAKES_SEEN_BY_NARRATOR),
                        new StakesStated(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW)),
                new Word(ask(SECOND), SECOND, at(INFORMATION_QUESTIONS), question),
                new Word(
                        answer(),
                        NARRATOR,
                        with(at(INFORMATION_QUESTIONS), question),
                        new InformationGiven(ANALYSIS, NARRATIVE, NEW, NARRATOR, WORDS, NOW)),
                new Word(interpret(SECOND), SECOND, at(FIRST_ROUND), interpreted(FIRST_ROUND)),
                new Word(interpret(SECOND), SECOND, at(SECOND_ROUND), interpreted(SECOND_ROUND)),
                new Word(
                        react(),
                        NARRATOR,
                        at(NARRATOR_REACTS),
                        new NarratorReacted(ANALYSIS, NARRATIVE, NARRATOR_REACTS, NARRATOR, WORDS, NOW)),
                new Word(
                        react(),
                        NARRATOR,
                        at(NARRATOR_REACTS_AGAIN),
                        new NarratorReacted(ANALYSIS, NARRATIVE, NARRATOR_REACTS_AGAIN, NARRATOR, WORDS, NOW)),
                new Word(
                        new EvaluateAnalysis(COORDINATION, ANALYSIS, SECOND, WORDS, NOW),
                        SECOND,
                        at(EVALUATION),
                        new AnalysisEvaluated(ANALYSIS, SECOND, WORDS, NOW)));
    }

    /** What the group reaches together: those who lead record it. */
    static Stream<Word> results() {
        return Stream.of(
                new Word(
                        convergence(List.of(NARRATIVE)),
                        RAPPORTEUR,
                        at(CONVERGENCES_AND_DIVERGENCES),
                        new ConvergenceRecorded(ANALYSIS, NEW, WORDS, List.of(NARRATIVE), NOW)),
                new Word(
                        divergence(List.of(ONE_SIDE, OTHER_SIDE)),
                        RAPPORTEUR,
                        at(CONVERGENCES_AND_DIVERGENCES),
                        new DivergenceRecorded(ANALYSIS, NEW, WORDS, List.of(ONE_SIDE, OTHER_SIDE), List.of(), NOW)),
                new Word(
                        new RecordTheoreticalInput(COORDINATION, ANALYSIS, NEW, WORDS, NOW),
                        FACILITATOR,
                        at(THEORETICAL_INPUT),
                        new TheoreticalInputRecorded(ANALYSIS, NEW, WORDS, NOW)),
                new Word(
                        new RecordHypothesis(COORDINATION, ANALYSIS, NEW, WORDS, NOW),
                        FACILITATOR,
                        at(HYPOTHESES_AND_NEW_QUESTIONS),
                        new HypothesisRecorded(ANALYSIS, NEW, WORDS, NOW)),
                new Word(
                        new RecordQuestion(COORDINATION, ANALYSIS, NEW, WORDS, NOW),
                        FACILITATOR,
                        at(HYPOTHESES_AND_NEW_QUESTIONS),
                        new QuestionRecorded(ANALYSIS, NEW, WORDS, NOW)),
                new Word(
                        new RecordPerspective(COORDINATION, ANALYSIS, NEW, WORDS, NOW),
                        FACILITATOR,
                        at(PRACTICAL_PERSPECTIVES),
                        new PerspectiveRecorded(ANALYSIS, NEW, WORDS, NOW)));
    }

    @ParameterizedTest
    @MethodSource({"words", "results"})
    void what_is_said_in_its_step_stays_among_those_who_take_part(Word word) {
        recorded(
                fresh().given(word.before()).when(word.command(), by(word.by())), COORDINATION, AMONG, word.recorded());
    }

    @ParameterizedTest
    @MethodSource("words")
    void one_speaks_for_oneself_unless_those_who_lead_take_it_down(Word word) {
        fresh().given(word.before()).when(word.command(), by(RAPPORTEUR)).expectEvents(word.recorded());
        refusing(word.before(), word.command(), SIX.get(4), GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD);
        refusing(word.before(), word.command(), OUTSIDER, GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD);
    }

    @ParameterizedTest
    @MethodSource("results")
    void only_those_who_lead_record_what_the_group_reaches_and_each_thing_once(Word word) {
        refusing(word.before(), word.command(), NARRATOR, GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
        refusing(with(word.before(), word.recorded()), word.command(), word.by(), GroupAnalysisRule.ID_IS_NEW);
    }

    @ParameterizedTest
    @MethodSource({"words", "results"})
    void nothing_is_said_outside_its_step(Word word) {
        boolean laterHasThem = word.command() instanceof GiveInformation;
        for (AnalysisStep step : AnalysisStep.values()) {
            boolean its = fits(word.command(), step);
            if (!its && !laterHasThem) {
                refusing(at(step), word.command(), FACILITATOR, GroupAnalysisRule.STEP_IS_UNDER_WAY);
            }
        }
    }

    private static boolean fits(GroupAnalysisCommand command, AnalysisStep step) {
        return switch (command) {
            case Interpret ignored -> step.isRound();
            case React ignored -> step.isReaction();
            case Tell ignored -> step == TELL;
            case StateStakes ignored -> step == STAKES_SEEN_BY_NARRATOR;
            case AskForInformation ignored -> step == INFORMATION_QUESTIONS;
            case RecordConvergence ignored -> step == CONVERGENCES_AND_DIVERGENCES;
            case RecordDivergence ignored -> step == CONVERGENCES_AND_DIVERGENCES;
            case RecordTheoreticalInput ignored -> step == THEORETICAL_INPUT;
            case RecordHypothesis ignored -> step == HYPOTHESES_AND_NEW_QUESTIONS;
            case RecordQuestion ignored -> step == HYPOTHESES_AND_NEW_QUESTIONS;
            case RecordPerspective ignored -> step == PRACTICAL_PERSPECTIVES;
            case EvaluateAnalysis ignored -> step == EVALUATION;
            default -> false;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRST_ROUND", "SECOND_ROUND"})
    void in_a_round_each_participant_speaks_once_or_passes(AnalysisStep round) {
        for (DomainEvent before : List.of(interpreted(round), passed(round, SECOND))) {
            refusing(
                    with(at(round), before),
                    interpret(SECOND),
                    SECOND,
                    GroupAnalysisRule.PARTICIPANT_SPEAKS_ONCE_IN_A_ROUND);
            refusing(
                    with(at(round), before),
                    pass(SECOND),
                    FACILITATOR,
                    GroupAnalysisRule.PARTICIPANT_SPEAKS_ONCE_IN_A_ROUND);
        }
        recorded(
                fresh().given(at(round)).when(pass(SECOND), by(FACILITATOR)),
                COORDINATION,
                AMONG,
                passed(round, SECOND));
    }

    @Test
    void whoever_spoke_in_the_first_round_speaks_in_the_second() {
        List<DomainEvent> second = with(
                at(FIRST_ROUND), interpreted(FIRST_ROUND), Scene.begun(NARRATOR_REACTS), Scene.begun(SECOND_ROUND));
        fresh().given(second).when(interpret(SECOND), by(SECOND)).expectEvents(interpreted(SECOND_ROUND));
    }

    @Test
    void the_narrator_listens_during_a_round_and_asks_nothing() {
        refusing(at(FIRST_ROUND), interpret(NARRATOR), NARRATOR, GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND);
        refusing(at(FIRST_ROUND), pass(NARRATOR), FACILITATOR, GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND);
        refusing(at(INFORMATION_QUESTIONS), ask(NARRATOR), NARRATOR, GroupAnalysisRule.NARRATOR_LISTENS_DURING_A_ROUND);
    }

    @Test
    void only_participants_speak() {
        refusing(at(FIRST_ROUND), interpret(OUTSIDER), FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
        refusing(at(FIRST_ROUND), interpret(FACILITATOR), FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
        refusing(at(INFORMATION_QUESTIONS), ask(OUTSIDER), FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
        EvaluateAnalysis stranger = new EvaluateAnalysis(COORDINATION, ANALYSIS, OUTSIDER, WORDS, NOW);
        refusing(at(EVALUATION), stranger, FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
    }

    @Test
    void the_facilitator_and_the_rapporteur_evaluate_too_and_nobody_twice() {
        for (UUID staff : List.of(FACILITATOR, RAPPORTEUR)) {
            EvaluateAnalysis evaluate = new EvaluateAnalysis(COORDINATION, ANALYSIS, staff, WORDS, NOW);
            AnalysisEvaluated evaluated = new AnalysisEvaluated(ANALYSIS, staff, WORDS, NOW);
            fresh().given(at(EVALUATION)).when(evaluate, by(staff)).expectEvents(evaluated);
            refusing(with(at(EVALUATION), evaluated), evaluate, staff, GroupAnalysisRule.EVERYBODY_EVALUATES_ONCE);
        }
    }

    @Test
    void the_narrator_speaks_once_in_a_step() {
        refusing(
                with(at(TELL), new NarrativeTold(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW)),
                tell(),
                NARRATOR,
                GroupAnalysisRule.NARRATOR_SPEAKS_ONCE_IN_A_STEP);
        refusing(
                with(at(STAKES_SEEN_BY_NARRATOR), new StakesStated(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW)),
                stakes(),
                NARRATOR,
                GroupAnalysisRule.NARRATOR_SPEAKS_ONCE_IN_A_STEP);
        refusing(
                with(at(NARRATOR_REACTS), passed(NARRATOR_REACTS, NARRATOR)),
                react(),
                NARRATOR,
                GroupAnalysisRule.NARRATOR_SPEAKS_ONCE_IN_A_STEP);
        refusing(
                with(at(NARRATOR_REACTS), passed(NARRATOR_REACTS, NARRATOR)),
                pass(NARRATOR),
                FACILITATOR,
                GroupAnalysisRule.NARRATOR_SPEAKS_ONCE_IN_A_STEP);
    }

    @Test
    void only_the_narrator_has_a_reaction_to_pass_and_there_is_nothing_to_pass_elsewhere() {
        recorded(
                fresh().given(at(NARRATOR_REACTS)).when(pass(NARRATOR), by(NARRATOR)),
                COORDINATION,
                AMONG,
                passed(NARRATOR_REACTS, NARRATOR));
        refusing(at(NARRATOR_REACTS), pass(SECOND), FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
        refusing(at(TELL), pass(NARRATOR), FACILITATOR, GroupAnalysisRule.STEP_IS_UNDER_WAY);
        refusing(at(FIRST_ROUND), pass(SECOND), NARRATOR, GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD);
    }

    @Test
    void a_question_is_asked_once_and_answered_once() {
        InformationAsked question = new InformationAsked(ANALYSIS, NARRATIVE, NEW, SECOND, WORDS, NOW);
        InformationGiven answer = new InformationGiven(ANALYSIS, NARRATIVE, NEW, NARRATOR, WORDS, NOW);
        refusing(with(at(INFORMATION_QUESTIONS), question), ask(SECOND), SECOND, GroupAnalysisRule.ID_IS_NEW);
        refusing(at(INFORMATION_QUESTIONS), answer(), NARRATOR, GroupAnalysisRule.INFORMATION_IS_ASKED);
        refusing(
                with(at(INFORMATION_QUESTIONS), question, answer),
                answer(),
                NARRATOR,
                GroupAnalysisRule.INFORMATION_IS_ASKED);
        refusing(
                with(at(INFORMATION_QUESTIONS), question, Scene.begun(FIRST_ROUND)),
                answer(),
                NARRATOR,
                GroupAnalysisRule.STEP_IS_UNDER_WAY);
    }

    @Test
    void a_divergence_has_two_positions_or_says_them_in_one_breath() {
        fresh().given(at(CONVERGENCES_AND_DIVERGENCES))
                .when(divergence(List.of()), by(RAPPORTEUR))
                .expectSuccessfulHandlerExecution();
        refusing(
                at(CONVERGENCES_AND_DIVERGENCES),
                divergence(List.of(ONE_SIDE)),
                RAPPORTEUR,
                GroupAnalysisRule.DIVERGENCE_HAS_TWO_POSITIONS);
    }

    @Test
    void what_is_found_in_narratives_is_found_in_those_that_were_proposed() {
        refusing(
                at(CONVERGENCES_AND_DIVERGENCES),
                convergence(List.of(id(999))),
                RAPPORTEUR,
                GroupAnalysisRule.NARRATIVE_IS_PROPOSED);
        RecordDivergence divergence =
                new RecordDivergence(COORDINATION, ANALYSIS, NEW, WORDS, List.of(), List.of(id(999)), NOW);
        refusing(at(CONVERGENCES_AND_DIVERGENCES), divergence, RAPPORTEUR, GroupAnalysisRule.NARRATIVE_IS_PROPOSED);
    }

    private static FixtureConfiguration<GroupAnalysis> fresh() {
        FixtureConfiguration<GroupAnalysis> fixture = new AggregateTestFixture<>(GroupAnalysis.class);
        fixture.registerInjectableResource(Scene.register());
        return fixture;
    }

    private static void refusing(List<DomainEvent> before, GroupAnalysisCommand command, UUID by, Rule rule) {
        refused(fresh().given(before).when(command, by(by)), rule);
    }

    private static InterpretationGiven interpreted(AnalysisStep round) {
        return new InterpretationGiven(ANALYSIS, NARRATIVE, round, SECOND, WORDS, NOW);
    }

    private static TurnPassed passed(AnalysisStep step, UUID speaker) {
        return new TurnPassed(ANALYSIS, NARRATIVE, step, speaker, NOW);
    }

    private static Tell tell() {
        return new Tell(COORDINATION, ANALYSIS, WORDS, NOW);
    }

    private static StateStakes stakes() {
        return new StateStakes(COORDINATION, ANALYSIS, WORDS, NOW);
    }

    private static AskForInformation ask(UUID speaker) {
        return new AskForInformation(COORDINATION, ANALYSIS, NEW, speaker, WORDS, NOW);
    }

    private static GiveInformation answer() {
        return new GiveInformation(COORDINATION, ANALYSIS, NEW, WORDS, NOW);
    }

    private static Interpret interpret(UUID speaker) {
        return new Interpret(COORDINATION, ANALYSIS, speaker, WORDS, NOW);
    }

    private static PassTurn pass(UUID speaker) {
        return new PassTurn(COORDINATION, ANALYSIS, speaker, NOW);
    }

    private static React react() {
        return new React(COORDINATION, ANALYSIS, WORDS, NOW);
    }

    private static RecordConvergence convergence(List<UUID> narratives) {
        return new RecordConvergence(COORDINATION, ANALYSIS, NEW, WORDS, narratives, NOW);
    }

    private static RecordDivergence divergence(List<LocalizedString> positions) {
        return new RecordDivergence(COORDINATION, ANALYSIS, NEW, WORDS, positions, List.of(), NOW);
    }
}
