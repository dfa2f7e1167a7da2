package be.maillage.groupanalysis;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.groupanalysis.Scene.ALDERMAN;
import static be.maillage.groupanalysis.Scene.AMONG;
import static be.maillage.groupanalysis.Scene.ANALYSIS;
import static be.maillage.groupanalysis.Scene.FACILITATOR;
import static be.maillage.groupanalysis.Scene.NARRATOR;
import static be.maillage.groupanalysis.Scene.NOW;
import static be.maillage.groupanalysis.Scene.OPENER;
import static be.maillage.groupanalysis.Scene.OUTSIDER;
import static be.maillage.groupanalysis.Scene.RAPPORTEUR;
import static be.maillage.groupanalysis.Scene.SIX;
import static be.maillage.groupanalysis.Scene.THEN;
import static be.maillage.groupanalysis.Scene.WORDS;
import static be.maillage.groupanalysis.Scene.at;
import static be.maillage.groupanalysis.Scene.by;
import static be.maillage.groupanalysis.Scene.open;
import static be.maillage.groupanalysis.Scene.opened;
import static be.maillage.groupanalysis.Scene.sitting;
import static be.maillage.groupanalysis.Scene.with;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Rule;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisEvent.AnalysisEvaluated;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.SittingHeld;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.Told;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTest {

    private FixtureConfiguration<GroupAnalysis> fixture;

    @BeforeEach
    void people_of_a_coordination() {
        fixture = new AggregateTestFixture<>(GroupAnalysis.class);
        fixture.registerInjectableResource(Scene.register());
    }

    @Test
    void a_group_of_six_opens_its_analysis() {
        fixture.givenNoPriorActivity()
                .when(open(SIX), by(OPENER))
                .expectSuccessfulHandlerExecution()
                .expectEvents(opened().toArray());
    }

    @Test
    void a_group_of_fifteen_does_too_and_five_or_sixteen_do_not() {
        fixture.givenNoPriorActivity().when(open(persons(15)), by(OPENER)).expectSuccessfulHandlerExecution();
        refused(
                fixture.givenNoPriorActivity().when(open(persons(5)), by(OPENER)),
                GroupAnalysisRule.GROUP_HAS_6_TO_15_PARTICIPANTS);
        refused(
                fixture.givenNoPriorActivity().when(open(persons(16)), by(OPENER)),
                GroupAnalysisRule.GROUP_HAS_6_TO_15_PARTICIPANTS);
    }

    @Test
    void nobody_facilitates_and_reports_at_once() {
        refusedToOpen(
                open(FACILITATOR, FACILITATOR, SIX, 2, null), GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER);
    }

    @Test
    void a_participant_is_one_person_who_neither_facilitates_nor_reports() {
        List<UUID> twice = new ArrayList<>(SIX);
        twice.add(NARRATOR);
        refusedToOpen(open(twice), GroupAnalysisRule.PARTICIPANT_IS_NAMED_ONCE);
        for (UUID staff : List.of(FACILITATOR, RAPPORTEUR)) {
            List<UUID> both = new ArrayList<>(SIX);
            both.add(staff);
            refusedToOpen(open(both), GroupAnalysisRule.PARTICIPANT_NEITHER_FACILITATES_NOR_REPORTS);
        }
    }

    @Test
    void nobody_speaks_freely_before_an_elected_official() {
        List<UUID> seven = new ArrayList<>(SIX);
        seven.add(ALDERMAN);
        refusedToOpen(open(seven), GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART);
    }

    /** Whoever leads hears all that is said, and so does whoever opens. */
    @Test
    void no_elected_official_hears_it_by_leading_or_opening_either() {
        refusedToOpen(open(ALDERMAN, RAPPORTEUR, SIX, 2, null), GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART);
        refusedToOpen(open(FACILITATOR, ALDERMAN, SIX, 2, null), GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART);
        refused(
                fixture.givenNoPriorActivity().when(open(SIX), by(ALDERMAN)),
                GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART);
    }

    @Test
    void everybody_and_where_they_come_from_is_known() {
        List<UUID> stranger = new ArrayList<>(SIX);
        stranger.add(OUTSIDER);
        refusedToOpen(open(stranger), CommonRule.PERSON_IS_REGISTERED);
        refusedToOpen(open(OUTSIDER, RAPPORTEUR, SIX, 2, null), CommonRule.PERSON_IS_REGISTERED);
        refusedToOpen(open(FACILITATOR, OUTSIDER, SIX, 2, null), CommonRule.PERSON_IS_REGISTERED);
        List<Participant> fromNowhere = new ArrayList<>(
                SIX.stream().map(person -> new Participant(person, null)).toList());
        fromNowhere.set(0, new Participant(NARRATOR, id(999)));
        refusedToOpen(
                new OpenGroupAnalysis(
                        COORDINATION, ANALYSIS, WORDS, FACILITATOR, RAPPORTEUR, fromNowhere, 2, null, NOW),
                CommonRule.ORGANISATION_IS_REGISTERED);
    }

    @Test
    void one_sitting_is_not_enough_to_plan() {
        refusedToOpen(open(FACILITATOR, RAPPORTEUR, SIX, 1, null), GroupAnalysisRule.ANALYSIS_TAKES_SEVERAL_SITTINGS);
    }

    @Test
    void the_diagnostic_it_feeds_was_launched() {
        refusedToOpen(open(FACILITATOR, RAPPORTEUR, SIX, 2, id(998)), GroupAnalysisRule.DIAGNOSTIC_IS_LAUNCHED);
    }

    @Test
    void there_is_no_analysis_in_a_coordination_that_is_none() {
        AggregateTestFixture<GroupAnalysis> elsewhere = new AggregateTestFixture<>(GroupAnalysis.class);
        elsewhere.registerInjectableResource(new Register(new InMemoryFacts()));
        refused(elsewhere.givenNoPriorActivity().when(open(SIX), by(OPENER)), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void sittings_are_numbered_and_say_who_was_there_to_those_who_take_part() {
        recorded(
                fixture.given(with(opened(), sitting(1)))
                        .when(new HoldSitting(COORDINATION, ANALYSIS, SIX, NOW), by(RAPPORTEUR)),
                COORDINATION,
                AMONG,
                sitting(2));
    }

    @Test
    void a_person_is_there_once() {
        List<UUID> twice = List.of(NARRATOR, NARRATOR);
        recorded(
                fixture.given(opened()).when(new HoldSitting(COORDINATION, ANALYSIS, twice, NOW), by(FACILITATOR)),
                COORDINATION,
                AMONG,
                new SittingHeld(ANALYSIS, 1, List.of(NARRATOR), NOW));
    }

    @Test
    void a_sitting_that_lies_ahead_was_not_held() {
        Told tomorrow = toldNow("2026-11-21");
        refused(
                fixture.given(opened()).when(new HoldSitting(COORDINATION, ANALYSIS, SIX, tomorrow), by(FACILITATOR)),
                GroupAnalysisRule.SITTING_HAS_TAKEN_PLACE);
    }

    @Test
    void a_sitting_says_who_of_the_group_was_there_unless_it_is_long_ago() {
        HoldSitting empty = new HoldSitting(COORDINATION, ANALYSIS, List.of(), NOW);
        refused(fixture.given(opened()).when(empty, by(FACILITATOR)), GroupAnalysisRule.SITTING_SAYS_WHO_WAS_THERE);
        HoldSitting longAgo = new HoldSitting(COORDINATION, ANALYSIS, List.of(), THEN);
        fixture.given(opened()).when(longAgo, by(FACILITATOR)).expectSuccessfulHandlerExecution();
        HoldSitting stranger = new HoldSitting(COORDINATION, ANALYSIS, List.of(OUTSIDER), NOW);
        refused(fixture.given(opened()).when(stranger, by(FACILITATOR)), GroupAnalysisRule.SPEAKER_TAKES_PART);
    }

    @Test
    void whoever_opened_it_the_facilitator_and_the_rapporteur_lead_and_nobody_else() {
        HoldSitting sitting = new HoldSitting(COORDINATION, ANALYSIS, SIX, NOW);
        for (UUID leader : List.of(OPENER, FACILITATOR, RAPPORTEUR)) {
            fixture.given(opened()).when(sitting, by(leader)).expectSuccessfulHandlerExecution();
        }
        for (UUID other : List.of(NARRATOR, OUTSIDER)) {
            refused(
                    fixture.given(opened()).when(sitting, by(other)),
                    GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
        }
    }

    @Test
    void nothing_is_said_of_it_in_another_coordination_or_before_it_was_opened() {
        refused(
                fixture.given(opened()).when(new HoldSitting(ELSEWHERE, ANALYSIS, SIX, NOW), by(FACILITATOR)),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
        refused(
                fixture.given(opened())
                        .when(new HoldSitting(COORDINATION, ANALYSIS, SIX, toldNow("2026-11-19")), by(FACILITATOR)),
                GroupAnalysisRule.OPENING_COMES_FIRST);
    }

    @Test
    void an_analysis_is_completed_after_its_last_step_and_two_sittings() {
        List<DomainEvent> all = with(at(AnalysisStep.EVALUATION), sitting(1), sitting(2), evaluated());
        recorded(
                fixture.given(all).when(close(AnalysisOutcome.COMPLETED, NOW), by(FACILITATOR)),
                COORDINATION,
                Audience.MEMBERS,
                new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.COMPLETED, null, NOW));
    }

    @Test
    void an_analysis_is_not_completed_early() {
        refused(
                fixture.given(with(at(AnalysisStep.PRACTICAL_PERSPECTIVES), sitting(1), sitting(2)))
                        .when(close(AnalysisOutcome.COMPLETED, THEN), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_UNDER_WAY);
        refused(
                fixture.given(with(at(AnalysisStep.EVALUATION), sitting(1), sitting(2)))
                        .when(close(AnalysisOutcome.COMPLETED, NOW), by(FACILITATOR)),
                GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT);
        refused(
                fixture.given(with(at(AnalysisStep.EVALUATION), sitting(1), evaluated()))
                        .when(close(AnalysisOutcome.COMPLETED, NOW), by(FACILITATOR)),
                GroupAnalysisRule.ANALYSIS_TAKES_SEVERAL_SITTINGS);
    }

    @Test
    void an_old_analysis_is_completed_though_nobody_knows_how_it_was_evaluated() {
        fixture.given(with(at(AnalysisStep.EVALUATION), sitting(1), sitting(2)))
                .when(close(AnalysisOutcome.COMPLETED, THEN), by(FACILITATOR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_analysis_is_abandoned_at_any_step_with_a_reason() {
        CloseAnalysis abandon = new CloseAnalysis(COORDINATION, ANALYSIS, AnalysisOutcome.ABANDONED, WORDS, NOW);
        fixture.given(opened())
                .when(abandon, by(OPENER))
                .expectEvents(new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.ABANDONED, WORDS, NOW));
        refused(
                fixture.given(opened()).when(close(AnalysisOutcome.ABANDONED, NOW), by(OPENER)),
                GroupAnalysisRule.ABANDONING_SAYS_WHY);
    }

    @Test
    void nothing_is_added_to_a_closed_analysis() {
        List<DomainEvent> closed =
                with(opened(), new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.ABANDONED, WORDS, NOW));
        refused(
                fixture.given(closed).when(new HoldSitting(COORDINATION, ANALYSIS, SIX, NOW), by(FACILITATOR)),
                GroupAnalysisRule.ANALYSIS_IS_UNDER_WAY);
        refused(
                fixture.given(closed).when(close(AnalysisOutcome.ABANDONED, NOW), by(FACILITATOR)),
                GroupAnalysisRule.ANALYSIS_IS_UNDER_WAY);
    }

    private void refusedToOpen(OpenGroupAnalysis command, Rule rule) {
        refused(fixture.givenNoPriorActivity().when(command, by(OPENER)), rule);
    }

    private static List<UUID> persons(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> id(520 + number))
                .toList();
    }

    private static CloseAnalysis close(AnalysisOutcome outcome, Told told) {
        return new CloseAnalysis(COORDINATION, ANALYSIS, outcome, null, told);
    }

    private static AnalysisEvaluated evaluated() {
        return new AnalysisEvaluated(ANALYSIS, NARRATOR, WORDS, NOW);
    }
}
