package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.BEN;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MandatesTest {

    private final Scene scene = new Scene();

    @Test
    void one_coordinator_or_several_are_appointed() {
        scene.given().records(appoint(ANNE, "0.5", null, told("2005")), Audience.MEMBERS, appointed(ANNE, "0.5", null));
        scene.given(appointed(ANNE, "0.5", null))
                .records(appoint(BEN, null, 20, told("2005")), Audience.MEMBERS, appointed(BEN, null, 20));
    }

    @Test
    void whoever_is_appointed_and_whoever_employs_them_are_registered() {
        scene.given().refuses(appoint(UNKNOWN, "0.5", null, told("2005")), CommonRule.PERSON_IS_REGISTERED);
        scene.given()
                .refuses(
                        new AppointCoordinator(COORDINATION, ANNE, new BigDecimal("0.5"), null, UNKNOWN, told("2005")),
                        CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given()
                .records(
                        new AppointCoordinator(COORDINATION, ANNE, null, 10, AMO, told("2005")),
                        Audience.MEMBERS,
                        new CoordinatorAppointed(ANNE, null, 10, AMO, told("2005")));
    }

    @Test
    void a_mandate_says_how_much_time_unless_history_has_lost_it() {
        scene.given().records(appoint(ANNE, null, null, told("2005")), Audience.MEMBERS, appointed(ANNE, null, null));
        scene.given().refuses(appoint(ANNE, null, null, toldNow("2026")), CoordinationRule.MANDATE_SAYS_HOW_MUCH_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "3.0001", "0.00001", "1e-999999", "1e999999"})
    void a_mandate_is_of_more_than_nothing_and_at_most_three_full_times(String fte) {
        scene.given().refuses(appoint(ANNE, fte, null, told("2005")), CoordinationRule.FTE_IS_ABOVE_0_AND_AT_MOST_3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "3", "3.0000"})
    void up_to_three_full_times_are_accepted(String fte) {
        scene.given().records(appoint(ANNE, fte, null, told("2005")), Audience.MEMBERS, appointed(ANNE, fte, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 745})
    void hours_fit_in_a_month(int hours) {
        scene.given().refuses(appoint(ANNE, null, hours, told("2005")), CoordinationRule.HOURS_FIT_IN_A_MONTH);
    }

    @Test
    void nobody_holds_two_mandates_at_once() {
        scene.given(appointed(ANNE, "0.5", null))
                .refuses(appoint(ANNE, "1", null, told("2006")), CoordinationRule.MANDATE_IS_NOT_YET_RUNNING);
        scene.given(appointed(ANNE, "0.5", null), ended("2007"))
                .records(appoint(ANNE, "0.5", null, told("2005")), Audience.MEMBERS, appointed(ANNE, "0.5", null));
    }

    @Test
    void a_mandate_ends_once_and_not_surely_before_it_began() {
        scene.given(appointed(ANNE, "0.5", null)).records(end("2005"), Audience.MEMBERS, ended("2005"));
        scene.given().refuses(end("2007"), CoordinationRule.MANDATE_IS_RUNNING);
        scene.given(appointed(ANNE, "0.5", null), ended("2007"))
                .refuses(end("2008"), CoordinationRule.MANDATE_IS_RUNNING);
        CoordinatorAppointed later = new CoordinatorAppointed(ANNE, null, 10, null, told("2007-03"));
        scene.given(later).refuses(end("2007-02"), CoordinationRule.MANDATE_ENDS_AFTER_IT_BEGAN);
    }

    private static AppointCoordinator appoint(UUID person, @Nullable String fte, @Nullable Integer hours, Told told) {
        return new AppointCoordinator(
                COORDINATION, person, fte == null ? null : new BigDecimal(fte), hours, null, told);
    }

    private static CoordinatorAppointed appointed(UUID person, @Nullable String fte, @Nullable Integer hours) {
        return new CoordinatorAppointed(person, fte == null ? null : new BigDecimal(fte), hours, null, told("2005"));
    }

    private static EndCoordinatorMandate end(String on) {
        return new EndCoordinatorMandate(COORDINATION, ANNE, told(on));
    }

    private static CoordinatorMandateEnded ended(String on) {
        return new CoordinatorMandateEnded(ANNE, told(on));
    }
}
