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
import static be.maillage.groupanalysis.Scene.WORDS;
import static be.maillage.groupanalysis.Scene.at;
import static be.maillage.groupanalysis.Scene.by;
import static be.maillage.groupanalysis.Scene.opened;
import static be.maillage.groupanalysis.Scene.with;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Rule;
import be.maillage.groupanalysis.GroupAnalysisCommand.EvaluateAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceFacilitator;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceRapporteur;
import be.maillage.groupanalysis.GroupAnalysisEvent.FacilitatorReplaced;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisClosed;
import be.maillage.groupanalysis.GroupAnalysisEvent.GroupAnalysisOpened;
import be.maillage.groupanalysis.GroupAnalysisEvent.RapporteurReplaced;
import be.maillage.history.DomainEvent;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who leads a group when somebody who did cannot go on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffingTest {

    private static final UUID SUCCESSOR = id(531);
    private static final FacilitatorReplaced FACILITATED =
            new FacilitatorReplaced(ANALYSIS, SUCCESSOR, FACILITATOR, NOW);
    private static final RapporteurReplaced REPORTED = new RapporteurReplaced(ANALYSIS, SUCCESSOR, RAPPORTEUR, NOW);

    private FixtureConfiguration<GroupAnalysis> fixture;

    @BeforeEach
    void people_of_a_coordination() {
        fixture = new AggregateTestFixture<>(GroupAnalysis.class);
        fixture.registerInjectableResource(Scene.register());
    }

    @Test
    void those_who_lead_replace_a_facilitator_and_the_group_alone_knows_by_whom() {
        for (UUID leader : List.of(OPENER, FACILITATOR, RAPPORTEUR)) {
            recorded(
                    fixture.given(opened()).when(facilitator(SUCCESSOR), by(leader)), COORDINATION, AMONG, FACILITATED);
        }
    }

    @Test
    void those_who_lead_replace_a_rapporteur_and_the_group_alone_knows_by_whom() {
        for (UUID leader : List.of(OPENER, FACILITATOR, RAPPORTEUR)) {
            recorded(fixture.given(opened()).when(rapporteur(SUCCESSOR), by(leader)), COORDINATION, AMONG, REPORTED);
        }
    }

    @Test
    void nobody_else_does() {
        for (UUID other : List.of(NARRATOR, OUTSIDER, SUCCESSOR)) {
            refused(
                    fixture.given(opened()).when(facilitator(SUCCESSOR), by(other)),
                    GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
            refused(
                    fixture.given(opened()).when(rapporteur(SUCCESSOR), by(other)),
                    GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
        }
    }

    @Test
    void the_successor_leads_and_whoever_was_replaced_does_not() {
        HoldSitting sitting = new HoldSitting(COORDINATION, ANALYSIS, SIX, NOW);
        List<DomainEvent> facilitated = with(opened(), FACILITATED);
        fixture.given(facilitated).when(sitting, by(SUCCESSOR)).expectSuccessfulHandlerExecution();
        fixture.given(facilitated).when(sitting, by(RAPPORTEUR)).expectSuccessfulHandlerExecution();
        refused(
                fixture.given(facilitated).when(sitting, by(FACILITATOR)),
                GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
        List<DomainEvent> reported = with(opened(), REPORTED);
        fixture.given(reported).when(sitting, by(SUCCESSOR)).expectSuccessfulHandlerExecution();
        fixture.given(reported).when(sitting, by(FACILITATOR)).expectSuccessfulHandlerExecution();
        refused(
                fixture.given(reported).when(sitting, by(RAPPORTEUR)),
                GroupAnalysisRule.FACILITATOR_OR_RAPPORTEUR_LEADS);
    }

    @Test
    void the_successor_evaluates_the_analysis_and_whoever_was_replaced_does_not() {
        List<DomainEvent> evaluating = with(at(AnalysisStep.EVALUATION), FACILITATED);
        fixture.given(evaluating)
                .when(new EvaluateAnalysis(COORDINATION, ANALYSIS, SUCCESSOR, WORDS, NOW), by(SUCCESSOR))
                .expectSuccessfulHandlerExecution();
        refused(
                fixture.given(evaluating)
                        .when(new EvaluateAnalysis(COORDINATION, ANALYSIS, FACILITATOR, WORDS, NOW), by(FACILITATOR)),
                GroupAnalysisRule.SPEAKER_TAKES_PART);
    }

    @Test
    void a_successor_is_replaced_in_turn_and_the_first_may_come_back() {
        fixture.given(with(opened(), FACILITATED))
                .when(facilitator(FACILITATOR), by(RAPPORTEUR))
                .expectEvents(new FacilitatorReplaced(ANALYSIS, FACILITATOR, SUCCESSOR, NOW));
        fixture.given(with(opened(), REPORTED))
                .when(rapporteur(RAPPORTEUR), by(FACILITATOR))
                .expectEvents(new RapporteurReplaced(ANALYSIS, RAPPORTEUR, SUCCESSOR, NOW));
    }

    /** The two are still two people after any number of replacements. */
    @Test
    void nobody_comes_to_facilitate_and_report_at_once() {
        refusedFor(RAPPORTEUR, FACILITATOR, GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER);
        refused(
                fixture.given(with(opened(), FACILITATED)).when(rapporteur(SUCCESSOR), by(OPENER)),
                GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER);
        refused(
                fixture.given(with(opened(), REPORTED)).when(facilitator(SUCCESSOR), by(OPENER)),
                GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER);
    }

    @Test
    void nobody_succeeds_themselves() {
        refusedFor(FACILITATOR, RAPPORTEUR, GroupAnalysisRule.SUCCESSOR_IS_ANOTHER);
    }

    @Test
    void no_participant_comes_to_lead_the_group_in_which_they_speak() {
        refusedFor(NARRATOR, NARRATOR, GroupAnalysisRule.PARTICIPANT_NEITHER_FACILITATES_NOR_REPORTS);
    }

    @Test
    void a_successor_is_known_and_no_elected_official() {
        refusedFor(OUTSIDER, OUTSIDER, CommonRule.PERSON_IS_REGISTERED);
        refusedFor(ALDERMAN, ALDERMAN, GroupAnalysisRule.ELECTED_OFFICIAL_TAKES_NO_PART);
    }

    @Test
    void nobody_hears_today_for_leading_from_tomorrow_on() {
        Told tomorrow = toldNow("2026-11-21");
        refused(
                fixture.given(opened())
                        .when(new ReplaceFacilitator(COORDINATION, ANALYSIS, SUCCESSOR, tomorrow), by(OPENER)),
                GroupAnalysisRule.REPLACEMENT_HAS_TAKEN_PLACE);
        refused(
                fixture.given(opened())
                        .when(new ReplaceRapporteur(COORDINATION, ANALYSIS, SUCCESSOR, tomorrow), by(OPENER)),
                GroupAnalysisRule.REPLACEMENT_HAS_TAKEN_PLACE);
    }

    /** Whoever opened the analysis and led it too goes on hearing what is said. */
    @Test
    void whoever_opened_it_remains_when_they_no_longer_facilitate_or_report() {
        GroupAnalysisOpened byFacilitator =
                new GroupAnalysisOpened(ANALYSIS, COORDINATION, WORDS, 2, 6, null, FACILITATOR, NOW);
        GroupAnalysisOpened byRapporteur =
                new GroupAnalysisOpened(ANALYSIS, COORDINATION, WORDS, 2, 6, null, RAPPORTEUR, NOW);
        fixture.given(openedAs(byFacilitator))
                .when(facilitator(SUCCESSOR), by(FACILITATOR))
                .expectEvents(new FacilitatorReplaced(ANALYSIS, SUCCESSOR, null, NOW));
        fixture.given(openedAs(byRapporteur))
                .when(rapporteur(SUCCESSOR), by(RAPPORTEUR))
                .expectEvents(new RapporteurReplaced(ANALYSIS, SUCCESSOR, null, NOW));
        fixture.given(with(openedAs(byFacilitator), new FacilitatorReplaced(ANALYSIS, SUCCESSOR, null, NOW)))
                .when(new HoldSitting(COORDINATION, ANALYSIS, SIX, NOW), by(FACILITATOR))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_group_that_has_parted_lets_nobody_in() {
        List<DomainEvent> closed =
                with(opened(), new GroupAnalysisClosed(ANALYSIS, AnalysisOutcome.COMPLETED, null, NOW));
        refused(
                fixture.given(closed).when(facilitator(SUCCESSOR), by(OPENER)),
                GroupAnalysisRule.ANALYSIS_IS_UNDER_WAY);
        refused(fixture.given(closed).when(rapporteur(SUCCESSOR), by(OPENER)), GroupAnalysisRule.ANALYSIS_IS_UNDER_WAY);
    }

    @Test
    void nobody_is_replaced_from_another_coordination_or_before_the_opening() {
        refused(
                fixture.given(opened()).when(new ReplaceFacilitator(ELSEWHERE, ANALYSIS, SUCCESSOR, NOW), by(OPENER)),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
        refused(
                fixture.given(opened())
                        .when(
                                new ReplaceRapporteur(COORDINATION, ANALYSIS, SUCCESSOR, toldNow("2026-11-19")),
                                by(OPENER)),
                GroupAnalysisRule.OPENING_COMES_FIRST);
    }

    /** The rule that refuses one person as the next facilitator, and another as the next rapporteur. */
    private void refusedFor(UUID asFacilitator, UUID asRapporteur, Rule rule) {
        refused(fixture.given(opened()).when(facilitator(asFacilitator), by(OPENER)), rule);
        refused(fixture.given(opened()).when(rapporteur(asRapporteur), by(OPENER)), rule);
    }

    private static List<DomainEvent> openedAs(GroupAnalysisOpened opening) {
        return Stream.concat(Stream.of(opening), opened().stream().skip(1)).toList();
    }

    private static ReplaceFacilitator facilitator(UUID successor) {
        return new ReplaceFacilitator(COORDINATION, ANALYSIS, successor, NOW);
    }

    private static ReplaceRapporteur rapporteur(UUID successor) {
        return new ReplaceRapporteur(COORDINATION, ANALYSIS, successor, NOW);
    }
}
