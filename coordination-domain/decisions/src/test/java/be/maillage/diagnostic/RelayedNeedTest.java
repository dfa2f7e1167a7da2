package be.maillage.diagnostic;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.diagnostic.Findable.DIAGNOSTIC;
import static be.maillage.diagnostic.Findable.HEALTH;
import static be.maillage.diagnostic.Findable.HOUSING;
import static be.maillage.diagnostic.Findable.MEETING;
import static be.maillage.diagnostic.Findable.RELAY;
import static be.maillage.diagnostic.Findable.fr;
import static be.maillage.diagnostic.Findable.health;
import static be.maillage.diagnostic.Findable.housing;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Testing;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.NeedCommand.RecordNeedResponse;
import be.maillage.diagnostic.NeedCommand.RelayNeed;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.organisation.Theme;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelayedNeedTest {

    private static final Addressee PRESIDENT = new Addressee(Addressee.Kind.CPAS, fr("Présidence"));
    private static final Told MARCH = toldNow("2014-03-12");
    private static final LocalizedString COLD = fr("Des familles sans chauffage");

    private FixtureConfiguration<RelayedNeed> fixture;

    @BeforeEach
    void a_coordination_that_found_two_needs_and_withdrew_one() {
        fixture = new AggregateTestFixture<>(RelayedNeed.class);
        fixture.registerInjectableResource(Findable.register(Findable.facts()
                .given(
                        COORDINATION,
                        housing(),
                        health(),
                        new FindingWithdrawn(DIAGNOSTIC, HEALTH, fr("Erreur"), told("2014-02")))));
    }

    @Test
    void a_finding_is_relayed_without_any_edition() {
        Testing.recorded(
                fixture.givenNoPriorActivity().when(relay(HOUSING, null, null, null, MARCH), asked()),
                COORDINATION,
                Audience.MEMBERS,
                relayed(HOUSING, DIAGNOSTIC, null, null, null, MARCH));
    }

    @Test
    void a_finding_is_relayed_while_it_stands() {
        refused(
                fixture.givenNoPriorActivity().when(relay(HEALTH, null, null, null, MARCH), asked()),
                DiagnosticRule.RELAYED_FINDING_STANDS);
        refused(
                fixture.givenNoPriorActivity().when(relay(HOUSING, null, null, null, told("2013")), asked()),
                DiagnosticRule.RELAYED_FINDING_STANDS);
        refused(
                fixture.givenNoPriorActivity().when(relay(id(95), null, null, null, MARCH), asked()),
                DiagnosticRule.RELAYED_FINDING_STANDS);
    }

    @Test
    void what_a_meeting_heard_is_relayed_as_a_need_of_its_own() {
        fixture.givenNoPriorActivity()
                .when(relay(null, MEETING, COLD, Theme.ENERGY, MARCH), asked())
                .expectEvents(relayed(RELAY, null, MEETING, COLD, Theme.ENERGY, MARCH));
        refused(
                fixture.givenNoPriorActivity().when(relay(null, id(94), COLD, null, MARCH), asked()),
                DiagnosticRule.MEETING_WAS_HELD);
    }

    @Test
    void only_an_old_history_may_not_know_which_meeting_heard_it() {
        fixture.givenNoPriorActivity()
                .when(relay(null, null, COLD, null, told("2014")), asked())
                .expectEvents(relayed(RELAY, null, null, COLD, null, told("2014")));
        refused(
                fixture.givenNoPriorActivity().when(relay(null, null, COLD, null, MARCH), asked()),
                DiagnosticRule.MEETING_IS_NAMED);
    }

    @Test
    void a_need_is_either_a_finding_or_was_heard() {
        refused(
                fixture.givenNoPriorActivity().when(relay(null, MEETING, null, null, MARCH), asked()),
                DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD);
        refused(
                fixture.givenNoPriorActivity().when(relay(HOUSING, null, COLD, null, MARCH), asked()),
                DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD);
        refused(
                fixture.givenNoPriorActivity().when(relay(HOUSING, MEETING, null, null, MARCH), asked()),
                DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD);
        refused(
                fixture.givenNoPriorActivity().when(relay(HOUSING, null, null, Theme.FOOD, MARCH), asked()),
                DiagnosticRule.NEED_IS_A_FINDING_OR_WAS_HEARD);
    }

    @Test
    void a_need_is_relayed_to_somebody_by_a_coordination_that_lives() {
        RelayNeed toNobody = new RelayNeed(
                COORDINATION,
                RELAY,
                HOUSING,
                null,
                null,
                null,
                new Addressee(Addressee.Kind.OTHER, null),
                RelayChannel.LETTER,
                MARCH);
        refused(fixture.givenNoPriorActivity().when(toNobody, asked()), DiagnosticRule.ADDRESSEE_IS_SAID);
        RelayNeed elsewhere =
                new RelayNeed(ELSEWHERE, RELAY, HOUSING, null, null, null, PRESIDENT, RelayChannel.LETTER, MARCH);
        refused(fixture.givenNoPriorActivity().when(elsewhere, asked()), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void what_was_answered_follows_the_relay() {
        NeedRelayed relayed = relayed(HOUSING, DIAGNOSTIC, null, null, null, MARCH);
        Testing.recorded(
                fixture.given(relayed).when(respond(COORDINATION, "2014-04"), asked()),
                COORDINATION,
                Audience.MEMBERS,
                new NeedAnswered(RELAY, HOUSING, fr("Nous y veillerons"), null, told("2014-04")));
        refused(
                fixture.given(relayed).when(respond(COORDINATION, "2014-03-11"), asked()),
                DiagnosticRule.RESPONSE_FOLLOWS_RELAY);
        refused(
                fixture.given(relayed).when(respond(ELSEWHERE, "2014-04"), asked()),
                CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    private static RelayNeed relay(
            @Nullable UUID finding,
            @Nullable UUID meeting,
            @Nullable LocalizedString heard,
            @Nullable Theme theme,
            Told told) {
        return new RelayNeed(
                COORDINATION, RELAY, finding, meeting, heard, theme, PRESIDENT, RelayChannel.THROUGH_PRESIDENT, told);
    }

    private static NeedRelayed relayed(
            UUID need,
            @Nullable UUID diagnostic,
            @Nullable UUID meeting,
            @Nullable LocalizedString heard,
            @Nullable Theme theme,
            Told told) {
        return new NeedRelayed(
                RELAY,
                COORDINATION,
                need,
                diagnostic,
                meeting,
                heard,
                theme,
                PRESIDENT,
                RelayChannel.THROUGH_PRESIDENT,
                told);
    }

    private static RecordNeedResponse respond(UUID coordination, String on) {
        return new RecordNeedResponse(coordination, RELAY, fr("Nous y veillerons"), null, told(on));
    }
}
