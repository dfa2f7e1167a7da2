package be.maillage.diagnostic;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.diagnostic.Findable.AMO;
import static be.maillage.diagnostic.Findable.APPROACH;
import static be.maillage.diagnostic.Findable.DIAGNOSTIC;
import static be.maillage.diagnostic.Findable.HEALTH;
import static be.maillage.diagnostic.Findable.HOUSING;
import static be.maillage.diagnostic.Findable.MEETING;
import static be.maillage.diagnostic.Findable.RELAY;
import static be.maillage.diagnostic.Findable.SATURATION;
import static be.maillage.diagnostic.Findable.by;
import static be.maillage.diagnostic.Findable.fr;
import static be.maillage.diagnostic.Findable.health;
import static be.maillage.diagnostic.Findable.housing;
import static be.maillage.diagnostic.Findable.launched;
import static be.maillage.diagnostic.Findable.need;
import static be.maillage.diagnostic.Findable.obstacle;
import static be.maillage.diagnostic.Findable.saturation;
import static be.maillage.diagnostic.Findable.validated;

import be.maillage.decision.Testing;
import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticPublished;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticRelayed;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.diagnostic.Edition.PublishedFinding;
import be.maillage.diagnostic.Edition.PublishedPerspective;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsTest {

    private static final UUID PERSPECTIVE = id(1051);
    private static final Told LATER = told("2020-06");
    private static final Addressee COLLEGE = new Addressee(Addressee.Kind.COMMUNE, fr("Collège"));

    private FixtureConfiguration<Diagnostic> fixture;

    @BeforeEach
    void a_coordination_that_met() {
        fixture = new AggregateTestFixture<>(Diagnostic.class);
        fixture.registerInjectableResource(Findable.register(Findable.facts()));
    }

    @Test
    void a_meeting_that_was_held_validates() {
        Testing.recorded(
                fixture.given(launched(), housing()).when(validate(MEETING, toldNow("2014-03-12")), asked()),
                COORDINATION,
                Audience.MEMBERS,
                new DiagnosticValidated(DIAGNOSTIC, MEETING, true, null, toldNow("2014-03-12")));
        refused(
                fixture.given(launched(), housing()).when(validate(MEETING, toldNow("2014-03-11")), asked()),
                DiagnosticRule.MEETING_WAS_HELD);
        refused(
                fixture.given(launched(), housing()).when(validate(id(96), toldNow("2014-03-12")), asked()),
                DiagnosticRule.MEETING_WAS_HELD);
    }

    @Test
    void only_an_old_history_may_not_know_at_which_meeting_it_was_validated() {
        fixture.given(launched(), housing())
                .when(validate(null, told("2014-03")), asked())
                .expectEvents(validated());
        refused(
                fixture.given(launched(), housing()).when(validate(null, toldNow("2014-03")), asked()),
                DiagnosticRule.MEETING_IS_NAMED);
    }

    @Test
    void there_is_nothing_to_validate_or_to_publish_without_a_finding() {
        refused(
                fixture.given(launched()).when(validate(null, told("2014-03")), asked()),
                DiagnosticRule.DIAGNOSTIC_HOLDS_A_FINDING);
        refused(
                fixture.given(launched(), housing(), withdrawn(), validated()).when(publish(1), asked()),
                DiagnosticRule.DIAGNOSTIC_HOLDS_A_FINDING);
    }

    @Test
    void an_edition_holds_everything_as_it_then_reads_the_ranked_needs_first() {
        Edition edition = edition(
                1,
                null,
                EditionAudience.PUBLIC,
                List.of(
                        published(HEALTH, need("Se soigner", Theme.HEALTH), 1),
                        published(HOUSING, need("Se loger sainement", Theme.HOUSING), 2),
                        published(SATURATION, obstacle(), null)),
                List.of(new PublishedPerspective(PERSPECTIVE, fr("Agir"), List.of(HOUSING), null)));
        Testing.recorded(
                fixture.given(
                                launched(),
                                housing(),
                                saturation(),
                                health(),
                                proposed(HOUSING),
                                ranked(HEALTH, HOUSING),
                                new FindingRevised(
                                        DIAGNOSTIC,
                                        HOUSING,
                                        need("Se loger sainement", Theme.HOUSING),
                                        told("2014-02")),
                                validated())
                        .when(publish(1), asked()),
                COORDINATION,
                Audience.PUBLIC,
                published(edition));
    }

    @Test
    void what_was_merged_or_withdrawn_is_in_no_edition_and_leaves_no_gap_in_the_ranking() {
        UUID alsoHealth = id(1014);
        Edition edition = edition(
                1,
                null,
                EditionAudience.PUBLIC,
                List.of(published(HEALTH, need("Se soigner", Theme.HEALTH), 1)),
                List.of(new PublishedPerspective(PERSPECTIVE, fr("Agir"), List.of(HEALTH), null)));
        fixture.given(
                        launched(),
                        housing(),
                        health(),
                        Findable.recorded(alsoHealth, need("Médecins", Theme.HEALTH)),
                        ranked(HOUSING, HEALTH, alsoHealth),
                        proposed(HOUSING, alsoHealth, HEALTH),
                        merged(HEALTH, alsoHealth),
                        withdrawn(),
                        validated())
                .when(publish(1), asked())
                .expectEvents(published(edition));
    }

    @Test
    void a_perspective_follows_its_findings_through_every_merger() {
        UUID alsoHealth = id(1014);
        Edition edition = new Edition(
                1,
                null,
                fr("Diagnostic"),
                EditionAudience.PUBLIC,
                APPROACH,
                agreed(),
                null,
                List.of(published(SATURATION, obstacle(), null)),
                List.of(new PublishedPerspective(PERSPECTIVE, fr("Agir"), List.of(SATURATION), null)));
        fixture.given(
                        launched(),
                        health(),
                        Findable.recorded(alsoHealth, need("Médecins", Theme.HEALTH)),
                        saturation(),
                        proposed(alsoHealth),
                        merged(HEALTH, alsoHealth),
                        merged(SATURATION, HEALTH),
                        validated())
                .when(publish(1), asked())
                .expectEvents(published(edition));
    }

    @Test
    void nothing_is_said_of_how_needs_were_ranked_once_none_of_them_is_left() {
        fixture.given(launched(), housing(), health(), ranked(HOUSING), withdrawn(), validated())
                .when(publish(1), asked())
                .expectEvents(published(unranked(
                        1, null, EditionAudience.PUBLIC, published(HEALTH, need("Se soigner", Theme.HEALTH), null))));
    }

    @Test
    void a_public_edition_names_services_that_asked_for_it_but_no_person() {
        Contributors named = new Contributors(5, List.of(AMO), List.of(SOMEBODY), true);
        for (EditionAudience audience : EditionAudience.values()) {
            PublishedFinding finding = new PublishedFinding(
                    HOUSING,
                    FindingKind.NEED,
                    fr("Se loger"),
                    Theme.HOUSING,
                    null,
                    null,
                    FindingSource.WORKERS,
                    null,
                    5,
                    List.of(AMO),
                    audience == EditionAudience.PUBLIC ? List.of() : List.of(SOMEBODY));
            Testing.recorded(
                    fixture.given(launched(), Findable.recorded(HOUSING, by(named)), validated())
                            .when(publish(1, audience, "2014-04-04"), asked()),
                    COORDINATION,
                    audience == EditionAudience.PUBLIC ? Audience.PUBLIC : Audience.MEMBERS,
                    published(unranked(1, null, audience, finding)));
        }
    }

    @Test
    void an_edition_needs_a_validation_of_what_it_says() {
        refused(fixture.given(launched(), housing()).when(publish(1), asked()), DiagnosticRule.EDITION_WAS_VALIDATED);
        for (DiagnosticEvent change : List.of(
                saturation(),
                new FindingRevised(DIAGNOSTIC, HOUSING, need("Autre", Theme.HOUSING), told("2014-03")),
                merged(HEALTH, HOUSING),
                withdrawn(),
                ranked(HOUSING),
                proposed(HOUSING),
                new PerspectiveWithdrawn(DIAGNOSTIC, PERSPECTIVE, fr("Faite"), told("2014-03")))) {
            refused(
                    fixture.given(launched(), housing(), health(), proposed(), validated(), change)
                            .when(publish(1), asked()),
                    DiagnosticRule.EDITION_WAS_VALIDATED);
        }
    }

    @Test
    void an_edition_follows_its_validation_and_has_the_next_number() {
        refused(
                fixture.given(launched(), housing(), validated())
                        .when(publish(1, EditionAudience.PUBLIC, "2014-02-28"), asked()),
                DiagnosticRule.PUBLICATION_FOLLOWS_VALIDATION);
        refused(
                fixture.given(launched(), housing(), validated()).when(publish(2), asked()),
                DiagnosticRule.EDITION_IS_NEXT_IN_ORDER);
    }

    @Test
    void after_publication_everything_rests() {
        for (DiagnosticCommand command : List.of(
                new RecordFinding(COORDINATION, DIAGNOSTIC, HEALTH, need("Se soigner", Theme.HEALTH), null, LATER),
                new ReviseFinding(COORDINATION, DIAGNOSTIC, HOUSING, need("Autre", Theme.HOUSING), LATER),
                new MergeFindings(COORDINATION, DIAGNOSTIC, HOUSING, List.of(HEALTH), LATER),
                new WithdrawFinding(COORDINATION, DIAGNOSTIC, HOUSING, fr("Réglé"), LATER),
                new PrioritiseNeeds(COORDINATION, DIAGNOSTIC, List.of(HOUSING), fr("Vote"), LATER),
                new ProposePerspective(
                        COORDINATION, DIAGNOSTIC, PERSPECTIVE, new Perspective(fr("Agir"), List.of(), null), LATER),
                validate(null, LATER),
                publish(2))) {
            refused(
                    fixture.given(launched(), housing(), validated(), first()).when(command, asked()),
                    DiagnosticRule.ROUND_IS_OPEN);
        }
    }

    @Test
    void another_round_leads_to_an_edition_that_supersedes_the_last() {
        fixture.given(launched(), housing(), validated(), first())
                .when(open(LATER), asked())
                .expectEvents(opened());
        fixture.given(
                        launched(),
                        housing(),
                        validated(),
                        first(),
                        opened(),
                        new FindingRevised(DIAGNOSTIC, HOUSING, need("Toujours se loger", Theme.HOUSING), LATER),
                        new DiagnosticValidated(DIAGNOSTIC, null, true, null, LATER))
                .when(publish(2, EditionAudience.PUBLIC, "2020-07"), asked())
                .expectEvents(new DiagnosticPublished(
                        DIAGNOSTIC, second(), EditionDigest.of(DIAGNOSTIC, second()), told("2020-07")));
    }

    @Test
    void the_validation_of_one_round_is_not_that_of_the_next() {
        refused(
                fixture.given(launched(), housing(), validated(), first(), opened())
                        .when(publish(2), asked()),
                DiagnosticRule.EDITION_WAS_VALIDATED);
    }

    @Test
    void a_round_opens_after_the_edition_of_the_last_one() {
        refused(
                fixture.given(launched(), housing()).when(open(LATER), asked()),
                DiagnosticRule.LAST_ROUND_IS_PUBLISHED);
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(open(told("2014-03")), asked()),
                DiagnosticRule.EDITIONS_FOLLOW_EACH_OTHER);
        refused(
                fixture.given(launched(), housing(), validated(), first(), opened(), validated())
                        .when(publish(2, EditionAudience.PUBLIC, "2014-04-03"), asked()),
                DiagnosticRule.EDITIONS_FOLLOW_EACH_OTHER);
    }

    @Test
    void an_edition_is_relayed_the_latest_unless_another_is_named() {
        Testing.recorded(
                fixture.given(launched(), housing(), validated(), first()).when(relay(null, "2014-05"), asked()),
                COORDINATION,
                Audience.MEMBERS,
                relayed());
        fixture.given(launched(), housing(), validated(), first())
                .when(relay(1, "2014-05"), asked())
                .expectEvents(relayed());
    }

    @Test
    void nothing_is_relayed_twice_before_it_is_published_or_to_nobody() {
        refused(
                fixture.given(launched(), housing(), validated()).when(relay(null, "2014-05"), asked()),
                DiagnosticRule.EDITION_IS_PUBLISHED);
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(relay(2, "2014-05"), asked()),
                DiagnosticRule.EDITION_IS_PUBLISHED);
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(relay(0, "2014-05"), asked()),
                DiagnosticRule.EDITION_IS_PUBLISHED);
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(relay(1, "2014-03"), asked()),
                DiagnosticRule.RELAY_FOLLOWS_PUBLICATION);
        refused(
                fixture.given(launched(), housing(), validated(), first(), relayed())
                        .when(relay(1, "2014-05"), asked()),
                DiagnosticRule.RELAY_IS_NOT_YET_RECORDED);
        RelayDiagnostic toNobody = new RelayDiagnostic(
                COORDINATION,
                DIAGNOSTIC,
                RELAY,
                1,
                new Addressee(Addressee.Kind.OTHER, null),
                RelayChannel.LETTER,
                told("2014-05"));
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(toNobody, asked()),
                DiagnosticRule.ADDRESSEE_IS_SAID);
    }

    @Test
    void an_answer_speaks_of_the_whole_unless_it_names_findings() {
        fixture.given(launched(), housing(), validated(), first(), relayed())
                .when(respond("2014-06"), asked())
                .expectEvents(new AuthorityResponded(
                        DIAGNOSTIC, RELAY, fr("Bien reçu"), fr("Un guichet"), List.of(HOUSING), told("2014-06")));
        refused(
                fixture.given(launched(), housing(), validated(), first(), relayed())
                        .when(respond("2014-06", HOUSING, HEALTH), asked()),
                DiagnosticRule.RESPONSE_IS_ABOUT_WHAT_WAS_RELAYED);
    }

    @Test
    void an_answer_follows_a_relay_that_is_known() {
        refused(
                fixture.given(launched(), housing(), validated(), first()).when(respond("2014-06"), asked()),
                DiagnosticRule.RELAY_IS_KNOWN);
        refused(
                fixture.given(launched(), housing(), validated(), first(), relayed())
                        .when(respond("2014-04-30"), asked()),
                DiagnosticRule.RESPONSE_FOLLOWS_RELAY);
    }

    private static DiagnosticPublished first() {
        return published(
                unranked(1, null, EditionAudience.PUBLIC, published(HOUSING, need("Se loger", Theme.HOUSING), null)));
    }

    private static Edition second() {
        return new Edition(
                2,
                1,
                fr("Diagnostic"),
                EditionAudience.PUBLIC,
                APPROACH,
                new Validation(null, true, null, LATER.on()),
                null,
                List.of(published(HOUSING, need("Toujours se loger", Theme.HOUSING), null)),
                List.of());
    }

    private static DiagnosticPublished published(Edition edition) {
        return new DiagnosticPublished(DIAGNOSTIC, edition, EditionDigest.of(DIAGNOSTIC, edition), told("2014-04-04"));
    }

    private static Edition unranked(
            int number, @Nullable Integer supersedes, EditionAudience audience, PublishedFinding finding) {
        return new Edition(
                number, supersedes, fr("Diagnostic"), audience, APPROACH, agreed(), null, List.of(finding), List.of());
    }

    private static Edition edition(
            int number,
            @Nullable Integer supersedes,
            EditionAudience audience,
            List<PublishedFinding> findings,
            List<PublishedPerspective> perspectives) {
        return new Edition(
                number,
                supersedes,
                fr("Diagnostic"),
                audience,
                APPROACH,
                agreed(),
                fr("Vote à points"),
                findings,
                perspectives);
    }

    private static Validation agreed() {
        return new Validation(null, true, null, BusinessDate.parse("2014-03"));
    }

    private static PublishedFinding published(UUID id, Finding finding, @Nullable Integer rank) {
        return new PublishedFinding(
                id,
                finding.kind(),
                finding.statement(),
                finding.theme(),
                finding.factor(),
                null,
                finding.source(),
                rank,
                null,
                List.of(),
                List.of());
    }

    private static PerspectiveProposed proposed(UUID... findings) {
        return new PerspectiveProposed(
                DIAGNOSTIC, PERSPECTIVE, new Perspective(fr("Agir"), List.of(findings), null), null, told("2014-02"));
    }

    private static NeedsPrioritised ranked(UUID... ids) {
        return new NeedsPrioritised(DIAGNOSTIC, List.of(ids), fr("Vote à points"), told("2014-02"));
    }

    private static FindingsMerged merged(UUID into, UUID other) {
        return new FindingsMerged(DIAGNOSTIC, into, List.of(other), told("2014-02"));
    }

    private static FindingWithdrawn withdrawn() {
        return new FindingWithdrawn(DIAGNOSTIC, HOUSING, fr("Erreur"), told("2014-02"));
    }

    private static OpenRound open(Told told) {
        return new OpenRound(COORDINATION, DIAGNOSTIC, fr("Six ans ont passé"), told);
    }

    private static RoundOpened opened() {
        return new RoundOpened(DIAGNOSTIC, 2, fr("Six ans ont passé"), LATER);
    }

    private static ValidateDiagnostic validate(@Nullable UUID meeting, Told told) {
        return new ValidateDiagnostic(COORDINATION, DIAGNOSTIC, meeting, true, null, told);
    }

    private static PublishDiagnostic publish(int edition) {
        return publish(edition, EditionAudience.PUBLIC, "2014-04-04");
    }

    private static PublishDiagnostic publish(int edition, EditionAudience audience, String on) {
        return new PublishDiagnostic(COORDINATION, DIAGNOSTIC, edition, fr("Diagnostic"), audience, told(on));
    }

    private static RelayDiagnostic relay(@Nullable Integer edition, String on) {
        return new RelayDiagnostic(
                COORDINATION, DIAGNOSTIC, RELAY, edition, COLLEGE, RelayChannel.ORAL_PRESENTATION, told(on));
    }

    private static DiagnosticRelayed relayed() {
        return new DiagnosticRelayed(
                DIAGNOSTIC, RELAY, 1, List.of(HOUSING), COLLEGE, RelayChannel.ORAL_PRESENTATION, told("2014-05"));
    }

    private static RecordResponse respond(String on, UUID... findings) {
        return new RecordResponse(
                COORDINATION, DIAGNOSTIC, RELAY, fr("Bien reçu"), fr("Un guichet"), List.of(findings), told(on));
    }
}
