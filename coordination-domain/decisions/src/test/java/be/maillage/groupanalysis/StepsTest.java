package be.maillage.groupanalysis;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.groupanalysis.AnalysisStep.CHOOSE_NARRATIVES;
import static be.maillage.groupanalysis.AnalysisStep.CONVERGENCES_AND_DIVERGENCES;
import static be.maillage.groupanalysis.AnalysisStep.EVALUATION;
import static be.maillage.groupanalysis.AnalysisStep.FIRST_ROUND;
import static be.maillage.groupanalysis.AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS;
import static be.maillage.groupanalysis.AnalysisStep.INFORMATION_QUESTIONS;
import static be.maillage.groupanalysis.AnalysisStep.LISTEN_AGAIN;
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
import static be.maillage.groupanalysis.Scene.OTHER_NARRATIVE;
import static be.maillage.groupanalysis.Scene.OUTSIDER;
import static be.maillage.groupanalysis.Scene.SECOND;
import static be.maillage.groupanalysis.Scene.SIX;
import static be.maillage.groupanalysis.Scene.THEN;
import static be.maillage.groupanalysis.Scene.WORDS;
import static be.maillage.groupanalysis.Scene.at;
import static be.maillage.groupanalysis.Scene.begin;
import static be.maillage.groupanalysis.Scene.beginAfterwards;
import static be.maillage.groupanalysis.Scene.begun;
import static be.maillage.groupanalysis.Scene.by;
import static be.maillage.groupanalysis.Scene.chosen;
import static be.maillage.groupanalysis.Scene.opened;
import static be.maillage.groupanalysis.Scene.proposed;
import static be.maillage.groupanalysis.Scene.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.decision.Rule;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.GiveInformation;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.SetNarrativeAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.ConvergenceRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.HypothesisRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationAsked;
import be.maillage.groupanalysis.GroupAnalysisEvent.InformationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.InterpretationGiven;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeProposed;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeSetAside;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarrativeTold;
import be.maillage.groupanalysis.GroupAnalysisEvent.NarratorReacted;
import be.maillage.groupanalysis.GroupAnalysisEvent.PerspectiveRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.StakesStated;
import be.maillage.groupanalysis.GroupAnalysisEvent.StepBegun;
import be.maillage.groupanalysis.GroupAnalysisEvent.TheoreticalInputRecorded;
import be.maillage.groupanalysis.GroupAnalysisEvent.TurnPassed;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order the fifteen steps are taken, and what each needs before the next. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsTest {

    private FixtureConfiguration<GroupAnalysis> fixture;

    @BeforeEach
    void people_of_a_coordination() {
        fixture = fresh();
    }

    private static FixtureConfiguration<GroupAnalysis> fresh() {
        FixtureConfiguration<GroupAnalysis> fixture = new AggregateTestFixture<>(GroupAnalysis.class);
        fixture.registerInjectableResource(Scene.register());
        return fixture;
    }

    @Test
    void there_are_fifteen_steps_in_four_phases() {
        assertThat(AnalysisStep.values()).hasSize(15);
        assertThat(Arrays.stream(AnalysisStep.values()).map(AnalysisStep::phase).toList())
                .isSorted()
                .doesNotContainNull();
        assertThat(Stream.of(AnalysisPhase.values()).map(StepsTest::stepsOf)).containsExactly(5L, 5L, 3L, 2L);
    }

    private static long stepsOf(AnalysisPhase phase) {
        return Stream.of(AnalysisStep.values())
                .filter(step -> step.phase() == phase)
                .count();
    }

    /** From every step, every other is tried: the whole table of what may follow what, with one narrative. */
    @ParameterizedTest
    @EnumSource
    void from_a_step_one_only_goes_to_the_next_but_may_leave_out_the_eighth(AnalysisStep from) {
        Set<AnalysisStep> allowed = EnumSet.noneOf(AnalysisStep.class);
        for (AnalysisStep to : AnalysisStep.values()) {
            List<DomainEvent> before = from == CHOOSE_NARRATIVES ? with(at(from), chosen(NARRATIVE)) : at(from);
            try {
                fresh().given(before).when(beginAfterwards(to), by(FACILITATOR)).expectSuccessfulHandlerExecution();
                allowed.add(to);
            } catch (AssertionError refused) {
                refused(
                        fresh().given(before).when(beginAfterwards(to), by(FACILITATOR)),
                        GroupAnalysisRule.STEP_IS_THE_NEXT_ONE);
            }
        }
        EnumSet<AnalysisStep> next = EnumSet.noneOf(AnalysisStep.class);
        if (from != EVALUATION) {
            next.add(AnalysisStep.values()[from.ordinal() + 1]);
        }
        if (from == NARRATOR_REACTS) {
            next.add(SECOND_ROUND);
        }
        assertThat(allowed).isEqualTo(next);
    }

    @Test
    void a_step_that_is_under_way_is_known_to_all_members_and_says_which_narrative_it_is_about() {
        recorded(
                fixture.given(with(at(CHOOSE_NARRATIVES), chosen(NARRATIVE))).when(begin(TELL), by(FACILITATOR)),
                COORDINATION,
                Audience.MEMBERS,
                begun(TELL));
    }

    @Test
    void only_those_who_lead_begin_a_step() {
        refused(
                fixture.given(with(opened(), proposed())).when(begin(CHOOSE_NARRATIVES), by(NARRATOR)),
                GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
    }

    @Test
    void every_step_is_done_before_the_next() {
        UUID question = id(600);
        notDone(opened(), CHOOSE_NARRATIVES);
        done(opened(), CHOOSE_NARRATIVES, proposed());
        notDone(at(CHOOSE_NARRATIVES), TELL);
        done(at(CHOOSE_NARRATIVES), TELL, chosen(NARRATIVE));
        notDone(at(TELL), STAKES_SEEN_BY_NARRATOR);
        done(at(TELL), STAKES_SEEN_BY_NARRATOR, new NarrativeTold(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW));
        notDone(at(STAKES_SEEN_BY_NARRATOR), INFORMATION_QUESTIONS);
        done(
                at(STAKES_SEEN_BY_NARRATOR),
                INFORMATION_QUESTIONS,
                new StakesStated(ANALYSIS, NARRATIVE, NARRATOR, WORDS, NOW));
        InformationAsked asked = new InformationAsked(ANALYSIS, NARRATIVE, question, SECOND, WORDS, NOW);
        done(at(INFORMATION_QUESTIONS), FIRST_ROUND);
        notDone(with(at(INFORMATION_QUESTIONS), asked), FIRST_ROUND);
        done(
                with(at(INFORMATION_QUESTIONS), asked),
                FIRST_ROUND,
                new InformationGiven(ANALYSIS, NARRATIVE, question, NARRATOR, WORDS, NOW));
        notDone(with(at(FIRST_ROUND), words(FIRST_ROUND, 4)), NARRATOR_REACTS);
        done(with(at(FIRST_ROUND), words(FIRST_ROUND, 5)), NARRATOR_REACTS);
        done(
                with(at(FIRST_ROUND), words(FIRST_ROUND, 4)),
                NARRATOR_REACTS,
                new TurnPassed(ANALYSIS, NARRATIVE, FIRST_ROUND, SIX.get(5), NOW));
        notDone(at(NARRATOR_REACTS), SECOND_ROUND);
        done(at(NARRATOR_REACTS), SECOND_ROUND, reacted(NARRATOR_REACTS));
        done(at(NARRATOR_REACTS), LISTEN_AGAIN, new TurnPassed(ANALYSIS, NARRATIVE, NARRATOR_REACTS, NARRATOR, NOW));
        done(at(LISTEN_AGAIN), SECOND_ROUND);
        notDone(with(at(SECOND_ROUND), words(SECOND_ROUND, 4)), NARRATOR_REACTS_AGAIN);
        done(with(at(SECOND_ROUND), words(SECOND_ROUND, 5)), NARRATOR_REACTS_AGAIN);
        notDone(at(NARRATOR_REACTS_AGAIN), CONVERGENCES_AND_DIVERGENCES);
        done(at(NARRATOR_REACTS_AGAIN), CONVERGENCES_AND_DIVERGENCES, reacted(NARRATOR_REACTS_AGAIN));
        notDone(at(CONVERGENCES_AND_DIVERGENCES), THEORETICAL_INPUT);
        done(
                at(CONVERGENCES_AND_DIVERGENCES),
                THEORETICAL_INPUT,
                new ConvergenceRecorded(ANALYSIS, id(601), WORDS, List.of(), NOW));
        notDone(at(THEORETICAL_INPUT), HYPOTHESES_AND_NEW_QUESTIONS);
        done(
                at(THEORETICAL_INPUT),
                HYPOTHESES_AND_NEW_QUESTIONS,
                new TheoreticalInputRecorded(ANALYSIS, id(602), WORDS, NOW));
        notDone(at(HYPOTHESES_AND_NEW_QUESTIONS), PRACTICAL_PERSPECTIVES);
        done(
                at(HYPOTHESES_AND_NEW_QUESTIONS),
                PRACTICAL_PERSPECTIVES,
                new HypothesisRecorded(ANALYSIS, id(603), WORDS, NOW));
        notDone(at(PRACTICAL_PERSPECTIVES), EVALUATION);
        done(at(PRACTICAL_PERSPECTIVES), EVALUATION, new PerspectiveRecorded(ANALYSIS, id(604), WORDS, NOW));
        refused(
                fresh().given(with(at(EVALUATION), new AnalysisEvaluated(ANALYSIS, NARRATOR, WORDS, NOW)))
                        .when(begin(EVALUATION), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_THE_NEXT_ONE);
    }

    @Test
    void what_was_recorded_in_a_step_is_not_taken_for_what_is_due_in_the_next() {
        notDone(
                with(
                        at(CONVERGENCES_AND_DIVERGENCES),
                        new ConvergenceRecorded(ANALYSIS, id(601), WORDS, List.of(), NOW),
                        begun(THEORETICAL_INPUT)),
                HYPOTHESES_AND_NEW_QUESTIONS);
    }

    /** A history that is written down afterwards may leave a question open. */
    @Test
    void a_question_about_an_earlier_narrative_neither_holds_up_the_next_one_nor_is_answered_there() {
        UUID question = id(600);
        List<DomainEvent> onTheSecond = with(
                at(INFORMATION_QUESTIONS),
                new InformationAsked(ANALYSIS, NARRATIVE, question, SECOND, WORDS, NOW),
                begun(FIRST_ROUND),
                begun(NARRATOR_REACTS_AGAIN),
                begun(TELL),
                begun(INFORMATION_QUESTIONS));
        done(onTheSecond, FIRST_ROUND);
        refusing(
                onTheSecond,
                new GiveInformation(COORDINATION, ANALYSIS, question, WORDS, NOW),
                NARRATOR,
                GroupAnalysisRule.INFORMATION_IS_ASKED);
    }

    /** What was said on the first narrative is not taken for what is to be said on the second. */
    @Test
    void each_chosen_narrative_has_its_own_turn_and_its_own_rounds() {
        UUID other = SIX.get(2);
        List<DomainEvent> two = with(
                opened(),
                proposed(),
                new NarrativeProposed(ANALYSIS, OTHER_NARRATIVE, other, WORDS, NOW),
                begun(CHOOSE_NARRATIVES),
                chosen(OTHER_NARRATIVE, NARRATIVE));
        StepBegun first = new StepBegun(ANALYSIS, TELL, OTHER_NARRATIVE, NOW);
        fresh().given(two).when(begin(TELL), by(FACILITATOR)).expectEvents(first);
        List<DomainEvent> afterTheFirst = with(
                two,
                first,
                new StepBegun(ANALYSIS, NARRATOR_REACTS_AGAIN, OTHER_NARRATIVE, NOW),
                new NarratorReacted(ANALYSIS, OTHER_NARRATIVE, NARRATOR_REACTS_AGAIN, other, WORDS, NOW));
        refused(
                fresh().given(afterTheFirst).when(begin(CONVERGENCES_AND_DIVERGENCES), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_THE_NEXT_ONE);
        fresh().given(afterTheFirst).when(begin(TELL), by(FACILITATOR)).expectEvents(begun(TELL));
        List<DomainEvent> duringTheSecond =
                with(afterTheFirst, begun(TELL), begun(FIRST_ROUND), words(FIRST_ROUND, 4)[0]);
        refused(
                fresh().given(duringTheSecond).when(begin(NARRATOR_REACTS), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT);
    }

    @Test
    void a_narrative_is_proposed_in_the_first_step_by_whoever_lived_it() {
        recorded(fixture.given(opened()).when(propose(NARRATOR), by(NARRATOR)), COORDINATION, AMONG, proposed());
        refusing(with(opened(), proposed()), propose(NARRATOR), NARRATOR, GroupAnalysisRule.ID_IS_NEW);
        refusing(opened(), propose(OUTSIDER), FACILITATOR, GroupAnalysisRule.SPEAKER_TAKES_PART);
        refusing(opened(), propose(NARRATOR), SECOND, GroupAnalysisRule.SPEAKER_OR_LEADER_RECORDS_THE_WORD);
        refusing(at(CHOOSE_NARRATIVES), propose(NARRATOR), NARRATOR, GroupAnalysisRule.STEP_IS_UNDER_WAY);
    }

    @Test
    void who_lived_a_narrative_is_unknown_in_old_histories_only() {
        refusing(
                opened(),
                new ProposeNarrative(COORDINATION, ANALYSIS, NARRATIVE, null, WORDS, NOW),
                FACILITATOR,
                GroupAnalysisRule.NARRATOR_IS_SAID);
        fixture.given(opened())
                .when(new ProposeNarrative(COORDINATION, ANALYSIS, NARRATIVE, null, WORDS, THEN), by(FACILITATOR))
                .expectEvents(new NarrativeProposed(ANALYSIS, NARRATIVE, null, WORDS, THEN));
    }

    @Test
    void narratives_are_chosen_among_those_proposed_and_chosen_anew_until_the_next_step() {
        recorded(
                fixture.given(at(CHOOSE_NARRATIVES)).when(choose(NARRATIVE), by(FACILITATOR)),
                COORDINATION,
                AMONG,
                chosen(NARRATIVE));
        fresh().given(with(at(CHOOSE_NARRATIVES), chosen(NARRATIVE)))
                .when(choose(NARRATIVE), by(FACILITATOR))
                .expectEvents(chosen(NARRATIVE));
        fresh().given(with(
                        opened(),
                        proposed(),
                        new NarrativeProposed(ANALYSIS, OTHER_NARRATIVE, SECOND, WORDS, NOW),
                        begun(CHOOSE_NARRATIVES),
                        chosen(OTHER_NARRATIVE),
                        chosen(NARRATIVE)))
                .when(begin(TELL), by(FACILITATOR))
                .expectEvents(begun(TELL));
        refusing(at(CHOOSE_NARRATIVES), choose(OTHER_NARRATIVE), FACILITATOR, GroupAnalysisRule.NARRATIVE_IS_PROPOSED);
        refusing(at(CHOOSE_NARRATIVES), choose(), FACILITATOR, GroupAnalysisRule.NARRATIVES_ARE_CHOSEN_ONCE_EACH);
        refusing(
                at(CHOOSE_NARRATIVES),
                choose(NARRATIVE, NARRATIVE),
                FACILITATOR,
                GroupAnalysisRule.NARRATIVES_ARE_CHOSEN_ONCE_EACH);
        refusing(at(TELL), choose(NARRATIVE), FACILITATOR, GroupAnalysisRule.STEP_IS_UNDER_WAY);
        refusing(at(CHOOSE_NARRATIVES), choose(NARRATIVE), NARRATOR, GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
    }

    @Test
    void no_old_history_goes_on_without_a_chosen_narrative() {
        refused(
                fixture.given(at(CHOOSE_NARRATIVES)).when(beginAfterwards(TELL), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT);
    }

    @Test
    void a_narrative_whose_turn_has_not_come_may_be_set_aside() {
        List<DomainEvent> two = with(
                opened(),
                proposed(),
                new NarrativeProposed(ANALYSIS, OTHER_NARRATIVE, SECOND, WORDS, NOW),
                begun(CHOOSE_NARRATIVES),
                chosen(NARRATIVE, OTHER_NARRATIVE),
                begun(TELL));
        NarrativeSetAside aside = new NarrativeSetAside(ANALYSIS, OTHER_NARRATIVE, WORDS, NOW);
        recorded(fixture.given(two).when(setAside(OTHER_NARRATIVE), by(FACILITATOR)), COORDINATION, AMONG, aside);
        refusing(two, setAside(NARRATIVE), FACILITATOR, GroupAnalysisRule.NARRATIVE_WAITS_FOR_ITS_TURN);
        refusing(
                with(two, aside),
                setAside(OTHER_NARRATIVE),
                FACILITATOR,
                GroupAnalysisRule.NARRATIVE_WAITS_FOR_ITS_TURN);
        fresh().given(with(two, aside, begun(NARRATOR_REACTS_AGAIN), reacted(NARRATOR_REACTS_AGAIN)))
                .when(begin(CONVERGENCES_AND_DIVERGENCES), by(FACILITATOR))
                .expectEvents(begun(CONVERGENCES_AND_DIVERGENCES));
    }

    private static void notDone(List<DomainEvent> before, AnalysisStep next) {
        refused(
                fresh().given(before).when(begin(next), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT);
    }

    private static void done(List<DomainEvent> before, AnalysisStep next, DomainEvent... more) {
        fresh().given(with(before, more)).when(begin(next), by(FACILITATOR)).expectEvents(begun(next));
    }

    private static void refusing(List<DomainEvent> before, GroupAnalysisCommand command, UUID by, Rule rule) {
        refused(fresh().given(before).when(command, by(by)), rule);
    }

    private static DomainEvent[] words(AnalysisStep step, int count) {
        return SIX.stream()
                .skip(1)
                .limit(count)
                .map(speaker -> new InterpretationGiven(ANALYSIS, NARRATIVE, step, speaker, WORDS, NOW))
                .toArray(DomainEvent[]::new);
    }

    private static NarratorReacted reacted(AnalysisStep step) {
        return new NarratorReacted(ANALYSIS, NARRATIVE, step, NARRATOR, WORDS, NOW);
    }

    private static ProposeNarrative propose(UUID narrator) {
        return new ProposeNarrative(COORDINATION, ANALYSIS, NARRATIVE, narrator, WORDS, NOW);
    }

    private static ChooseNarratives choose(UUID... narratives) {
        return new ChooseNarratives(COORDINATION, ANALYSIS, List.of(narratives), null, NOW);
    }

    private static SetNarrativeAside setAside(UUID narrative) {
        return new SetNarrativeAside(COORDINATION, ANALYSIS, narrative, WORDS, NOW);
    }
}
