package be.maillage.diagnostic;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static be.maillage.diagnostic.Findable.AMO;
import static be.maillage.diagnostic.Findable.APPROACH;
import static be.maillage.diagnostic.Findable.DIAGNOSTIC;
import static be.maillage.diagnostic.Findable.HEALTH;
import static be.maillage.diagnostic.Findable.HOUSING;
import static be.maillage.diagnostic.Findable.SATURATION;
import static be.maillage.diagnostic.Findable.by;
import static be.maillage.diagnostic.Findable.fr;
import static be.maillage.diagnostic.Findable.health;
import static be.maillage.diagnostic.Findable.housing;
import static be.maillage.diagnostic.Findable.launched;
import static be.maillage.diagnostic.Findable.need;
import static be.maillage.diagnostic.Findable.obstacle;
import static be.maillage.diagnostic.Findable.saturation;

import be.maillage.coordination.Expectation;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawPerspective;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.history.Audience;
import be.maillage.organisation.Theme;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsTest {

    private static final UUID EARLIER_DIAGNOSTIC = id(1002);
    private static final UUID EARLIER_NEED = id(1019);
    private static final UUID PERSPECTIVE = id(1051);
    private static final UUID ANALYSIS = id(1061);
    private static final UUID RESULT = id(1062);

    private FixtureConfiguration<Diagnostic> fixture;
    private Register register;

    @BeforeEach
    void a_coordination_with_an_organisation_and_a_person() {
        InMemoryFacts facts = Findable.facts()
                .given(
                        COORDINATION,
                        new FindingRecorded(
                                EARLIER_DIAGNOSTIC, EARLIER_NEED, need("Se loger", Theme.HOUSING), null, told("2011")));
        register = Findable.register(facts);
        fixture = new AggregateTestFixture<>(Diagnostic.class);
        fixture.registerInjectableResource(register);
    }

    @Test
    void a_diagnostic_is_launched_for_members_to_know() {
        Testing.recorded(
                fixture.givenNoPriorActivity().when(launch(COORDINATION, APPROACH, SOMEBODY), asked()),
                COORDINATION,
                Audience.MEMBERS,
                launched());
    }

    @Test
    void a_diagnostic_is_launched_where_a_coordination_lives_on_communes_that_may_exist_by_people_who_do() {
        refused(
                fixture.givenNoPriorActivity().when(launch(ELSEWHERE, APPROACH, SOMEBODY), asked()),
                CommonRule.COORDINATION_IS_ALIVE);
        Approach nowhere = new Approach(
                fr("Quels besoins ?"),
                List.of("21005", "Etterbeek"),
                null,
                List.of(),
                DiagnosticMethod.SURVEY,
                ResidentsParticipation.NONE,
                null,
                null);
        refused(
                fixture.givenNoPriorActivity().when(launch(COORDINATION, nowhere, SOMEBODY), asked()),
                DiagnosticRule.TERRITORY_IS_OF_NIS_CODES);
        refused(
                fixture.givenNoPriorActivity().when(launch(COORDINATION, APPROACH, id(99)), asked()),
                CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void a_finding_is_recorded_for_members() {
        Testing.recorded(
                fixture.given(launched()).when(record(HOUSING, need("Se loger", Theme.HOUSING)), asked()),
                COORDINATION,
                Audience.MEMBERS,
                housing());
        refused(
                fixture.given(launched(), housing()).when(record(HOUSING, obstacle()), asked()),
                DiagnosticRule.FINDING_IS_NOT_YET_RECORDED);
    }

    @Test
    void nothing_is_recorded_before_the_launch_nor_in_the_name_of_another_coordination() {
        refused(
                fixture.given(launched())
                        .when(
                                new RecordFinding(
                                        COORDINATION, DIAGNOSTIC, HOUSING, obstacle(), null, told("2013-12-31")),
                                asked()),
                DiagnosticRule.NOTHING_PRECEDES_THE_LAUNCH);
        refused(
                fixture.given(launched())
                        .when(
                                new RecordFinding(ELSEWHERE, DIAGNOSTIC, HOUSING, obstacle(), null, told("2014")),
                                asked()),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    @Test
    void a_need_that_an_earlier_diagnostic_held_keeps_its_id() {
        fixture.given(launched())
                .when(again(EARLIER_NEED), asked())
                .expectResultMessagePayload(EARLIER_NEED)
                .expectEvents(Findable.recorded(EARLIER_NEED, need("Se loger", Theme.HOUSING)));
        refused(fixture.given(launched()).when(again(id(98)), asked()), DiagnosticRule.EARLIER_FINDING_IS_KNOWN);
        refused(
                fixture.given(launched(), Findable.recorded(EARLIER_NEED, obstacle()))
                        .when(again(EARLIER_NEED), asked()),
                DiagnosticRule.FINDING_IS_NOT_YET_RECORDED);
    }

    @Test
    void a_finding_is_sorted_by_theme_and_an_obstacle_by_its_factor() {
        fixture.given(launched()).when(record(SATURATION, obstacle()), asked()).expectEvents(saturation());
        assertRefused(sorted(FindingKind.GAP, null, null), DiagnosticRule.FINDING_HAS_A_THEME);
        assertRefused(sorted(FindingKind.OBSTACLE, Theme.HOUSING, null), DiagnosticRule.OBSTACLE_HAS_A_FACTOR);
        assertRefused(sorted(FindingKind.SUCCESS_FACTOR, null, null), DiagnosticRule.OBSTACLE_HAS_A_FACTOR);
        assertRefused(
                sorted(FindingKind.NEED, Theme.HOUSING, CollaborationFactor.TRUST),
                DiagnosticRule.FACTOR_IS_OF_COLLABORATION);
    }

    @Test
    void contributors_are_a_number_unless_they_asked_to_be_named() {
        Finding counted = by(new Contributors(7, List.of(), List.of(), false));
        fixture.given(launched())
                .when(record(HOUSING, counted), asked())
                .expectEvents(Findable.recorded(HOUSING, counted));
        Finding named = by(new Contributors(7, List.of(AMO), List.of(SOMEBODY), true));
        fixture.given(launched()).when(record(HOUSING, named), asked()).expectEvents(Findable.recorded(HOUSING, named));
        assertRefused(
                by(new Contributors(7, List.of(AMO), List.of(), false)),
                DiagnosticRule.CONTRIBUTORS_ARE_NAMED_AT_THEIR_WISH);
        assertRefused(
                by(new Contributors(null, List.of(), List.of(SOMEBODY), false)),
                DiagnosticRule.CONTRIBUTORS_ARE_NAMED_AT_THEIR_WISH);
    }

    @Test
    void contributors_are_counted_with_those_who_are_named_each_once_and_known() {
        assertRefused(
                by(new Contributors(0, List.of(), List.of(), false)), DiagnosticRule.CONTRIBUTORS_ARE_COUNTED_WHOLE);
        assertRefused(
                by(new Contributors(1, List.of(AMO), List.of(SOMEBODY), true)),
                DiagnosticRule.CONTRIBUTORS_ARE_COUNTED_WHOLE);
        assertRefused(
                by(new Contributors(9, List.of(AMO, AMO), List.of(), true)),
                DiagnosticRule.CONTRIBUTORS_ARE_COUNTED_WHOLE);
        assertRefused(by(new Contributors(9, List.of(id(97)), List.of(), true)), CommonRule.ORGANISATION_IS_REGISTERED);
        assertRefused(by(new Contributors(9, List.of(), List.of(id(97)), true)), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void a_finding_that_stands_may_be_revised_by_the_same_rules() {
        Finding better = need("Se loger sainement", Theme.HOUSING);
        fixture.given(launched(), housing())
                .when(revise(HOUSING, better), asked())
                .expectEvents(new FindingRevised(DIAGNOSTIC, HOUSING, better, told("2014-02")));
        refused(
                fixture.given(launched(), housing()).when(revise(HEALTH, better), asked()),
                DiagnosticRule.FINDING_STANDS);
        refused(
                fixture.given(launched(), housing())
                        .when(revise(HOUSING, sorted(FindingKind.GAP, null, null)), asked()),
                DiagnosticRule.FINDING_HAS_A_THEME);
        refused(
                fixture.given(launched(), housing(), health(), merged(HEALTH, HOUSING))
                        .when(revise(HOUSING, better), asked()),
                DiagnosticRule.FINDING_STANDS);
    }

    @Test
    void findings_that_say_the_same_are_merged_into_one_that_stands() {
        fixture.given(launched(), housing(), health())
                .when(merge(HEALTH, HOUSING, HOUSING), asked())
                .expectEvents(merged(HEALTH, HOUSING));
        refused(fixture.given(launched(), housing()).when(merge(HOUSING), asked()), DiagnosticRule.MERGING_TAKES_TWO);
        refused(
                fixture.given(launched(), housing(), health()).when(merge(HOUSING, HEALTH, HOUSING), asked()),
                DiagnosticRule.FINDING_IS_NOT_MERGED_INTO_ITSELF);
        refused(
                fixture.given(launched(), housing()).when(merge(HOUSING, HEALTH), asked()),
                DiagnosticRule.FINDING_STANDS);
        refused(
                fixture.given(launched(), housing(), health(), merged(HEALTH, HOUSING))
                        .when(merge(HOUSING, HEALTH), asked()),
                DiagnosticRule.FINDING_STANDS);
    }

    @Test
    void a_finding_is_withdrawn_once() {
        fixture.given(launched(), housing()).when(withdraw(HOUSING), asked()).expectEvents(withdrawn(HOUSING));
        refused(
                fixture.given(launched(), housing(), withdrawn(HOUSING)).when(withdraw(HOUSING), asked()),
                DiagnosticRule.FINDING_STANDS);
        refused(
                fixture.given(launched(), housing(), withdrawn(HOUSING))
                        .when(record(HOUSING, need("Se loger", Theme.HOUSING)), asked()),
                DiagnosticRule.FINDING_IS_NOT_YET_RECORDED);
    }

    @Test
    void needs_and_gaps_that_the_diagnostic_holds_are_ranked_each_once() {
        fixture.given(launched(), housing(), health())
                .when(rank(HEALTH, HOUSING), asked())
                .expectEvents(new NeedsPrioritised(
                        DIAGNOSTIC, List.of(HEALTH, HOUSING), fr("Vote à points"), told("2014-02")));
        refused(fixture.given(launched(), housing()).when(rank(), asked()), DiagnosticRule.RANKING_HOLDS_A_NEED);
        refused(
                fixture.given(launched(), housing()).when(rank(HOUSING, HOUSING), asked()),
                DiagnosticRule.RANKING_NAMES_EACH_ONCE);
        refused(
                fixture.given(launched(), housing()).when(rank(HOUSING, EARLIER_NEED), asked()),
                DiagnosticRule.RANKED_FINDINGS_ARE_HELD);
        refused(
                fixture.given(launched(), housing(), saturation()).when(rank(SATURATION, HOUSING), asked()),
                DiagnosticRule.RANKED_FINDINGS_ARE_NEEDS);
    }

    @Test
    void a_perspective_answers_findings_that_stand_and_is_addressed_to_somebody_one_can_tell() {
        Perspective platform = new Perspective(
                fr("Créer une plateforme"), List.of(HOUSING), new Addressee(Addressee.Kind.COMMUNE, null));
        fixture.given(launched(), housing())
                .when(propose(platform), asked())
                .expectResultMessagePayload(PERSPECTIVE)
                .expectEvents(proposed(platform));
        refused(
                fixture.given(launched(), housing(), proposed(platform)).when(propose(platform), asked()),
                DiagnosticRule.PERSPECTIVE_IS_NOT_YET_PROPOSED);
        refused(fixture.given(launched()).when(propose(platform), asked()), DiagnosticRule.FINDING_STANDS);
        Perspective vague = new Perspective(fr("Agir"), List.of(), new Addressee(Addressee.Kind.OTHER, null));
        refused(fixture.given(launched()).when(propose(vague), asked()), DiagnosticRule.ADDRESSEE_IS_SAID);
    }

    @Test
    void a_perspective_is_withdrawn_once() {
        Perspective act = new Perspective(fr("Agir"), List.of(), null);
        WithdrawPerspective withdraw =
                new WithdrawPerspective(COORDINATION, DIAGNOSTIC, PERSPECTIVE, fr("Fait"), told("2014-02"));
        PerspectiveWithdrawn withdrawn = new PerspectiveWithdrawn(DIAGNOSTIC, PERSPECTIVE, fr("Fait"), told("2014-02"));
        fixture.given(launched(), proposed(act)).when(withdraw, asked()).expectEvents(withdrawn);
        refused(
                fixture.given(launched(), proposed(act), withdrawn).when(withdraw, asked()),
                DiagnosticRule.PERSPECTIVE_STANDS);
    }

    @Test
    void what_a_group_analysis_hands_over_says_where_it_comes_from() {
        Origin origin = new Origin(ANALYSIS, RESULT);
        Finding finding = need("Se loger", Theme.HOUSING);
        Perspective act = new Perspective(fr("Agir"), List.of(HOUSING), null);
        carrying(new Carried(
                        List.of(new Carried.CarriedFinding(HOUSING, finding, origin)),
                        List.of(new Carried.CarriedPerspective(PERSPECTIVE, act, origin))))
                .expectEvents(
                        new FindingRecorded(DIAGNOSTIC, HOUSING, finding, origin, told("2014-02")),
                        new PerspectiveProposed(DIAGNOSTIC, PERSPECTIVE, act, origin, told("2014-02")));
    }

    @Test
    void what_a_group_analysis_hands_over_obeys_the_same_rules_as_a_whole() {
        Origin origin = new Origin(ANALYSIS, RESULT);
        refused(
                carrying(new Carried(
                        List.of(new Carried.CarriedFinding(HOUSING, need("Se loger", Theme.HOUSING), origin)),
                        List.of(new Carried.CarriedPerspective(
                                PERSPECTIVE, new Perspective(fr("Agir"), List.of(HEALTH), null), origin)))),
                DiagnosticRule.FINDING_STANDS);
    }

    /** A handler outside the aggregates, as the analysis has one. */
    public record CarryForTest(UUID coordinationId, Carried carried) {}

    private ResultValidator<Diagnostic> carrying(Carried carried) {
        fixture.registerAnnotatedCommandHandler(new Object() {

            @CommandHandler
            void handle(CarryForTest command) {
                fixture.getRepository()
                        .load(DIAGNOSTIC.toString())
                        .execute(diagnostic -> diagnostic.carry(
                                command.coordinationId(), command.carried(), told("2014-02"), register));
            }
        });
        return fixture.given(launched()).when(new CarryForTest(COORDINATION, carried), asked());
    }

    private void assertRefused(Finding finding, Rule rule) {
        refused(fixture.given(launched()).when(record(HOUSING, finding), asked()), rule);
    }

    private static LaunchDiagnostic launch(UUID coordination, Approach approach, UUID person) {
        return new LaunchDiagnostic(
                coordination,
                DIAGNOSTIC,
                approach,
                List.of(person),
                List.of(Expectation.SHARED_DIAGNOSIS, Expectation.SHARED_DIAGNOSIS),
                told("2014-01"));
    }

    private static Finding sorted(FindingKind kind, @Nullable Theme theme, @Nullable CollaborationFactor factor) {
        return new Finding(kind, fr("Constat"), theme, factor, null, FindingSource.EXPERT, null);
    }

    private static RecordFinding record(UUID id, Finding finding) {
        return new RecordFinding(COORDINATION, DIAGNOSTIC, id, finding, null, told("2014-02"));
    }

    private static RecordFinding again(UUID earlier) {
        return new RecordFinding(
                COORDINATION, DIAGNOSTIC, HOUSING, need("Se loger", Theme.HOUSING), earlier, told("2014-02"));
    }

    private static ReviseFinding revise(UUID id, Finding finding) {
        return new ReviseFinding(COORDINATION, DIAGNOSTIC, id, finding, told("2014-02"));
    }

    private static MergeFindings merge(UUID into, UUID... others) {
        return new MergeFindings(COORDINATION, DIAGNOSTIC, into, List.of(others), told("2014-02"));
    }

    private static FindingsMerged merged(UUID into, UUID... others) {
        return new FindingsMerged(DIAGNOSTIC, into, List.of(others), told("2014-02"));
    }

    private static WithdrawFinding withdraw(UUID id) {
        return new WithdrawFinding(COORDINATION, DIAGNOSTIC, id, fr("Erreur"), told("2014-02"));
    }

    private static FindingWithdrawn withdrawn(UUID id) {
        return new FindingWithdrawn(DIAGNOSTIC, id, fr("Erreur"), told("2014-02"));
    }

    private static PrioritiseNeeds rank(UUID... ids) {
        return new PrioritiseNeeds(COORDINATION, DIAGNOSTIC, List.of(ids), fr("Vote à points"), told("2014-02"));
    }

    private static ProposePerspective propose(Perspective perspective) {
        return new ProposePerspective(COORDINATION, DIAGNOSTIC, PERSPECTIVE, perspective, told("2014-02"));
    }

    private static PerspectiveProposed proposed(Perspective perspective) {
        return new PerspectiveProposed(DIAGNOSTIC, PERSPECTIVE, perspective, null, told("2014-02"));
    }
}
