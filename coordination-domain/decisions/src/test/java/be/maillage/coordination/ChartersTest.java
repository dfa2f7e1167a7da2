package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.admitted;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationEvent.CharterAdhered;
import be.maillage.coordination.CoordinationEvent.CharterAdopted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipApplied;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartersTest {

    private final Scene scene = new Scene();

    @Test
    void charters_are_numbered_from_one_without_a_gap() {
        scene.given().records(adopt(1, told("2006")), Audience.PUBLIC, adopted(1, "2006"));
        scene.given(adopted(1, "2006")).records(adopt(2, told("2008")), Audience.PUBLIC, adopted(2, "2008"));
        scene.given().refuses(adopt(2, told("2006")), CoordinationRule.CHARTER_VERSION_GROWS_BY_ONE);
        scene.given(adopted(1, "2006")).refuses(adopt(1, told("2008")), CoordinationRule.CHARTER_VERSION_GROWS_BY_ONE);
        scene.given(adopted(1, "2006")).refuses(adopt(3, told("2008")), CoordinationRule.CHARTER_VERSION_GROWS_BY_ONE);
    }

    @Test
    void a_charter_is_not_adopted_surely_before_the_previous_one() {
        scene.given(adopted(1, "2006-06")).records(adopt(2, told("2006")), Audience.PUBLIC, adopted(2, "2006"));
        scene.given(adopted(1, "2006-06"))
                .refuses(adopt(2, told("2006-05")), CoordinationRule.CHARTER_FOLLOWS_THE_PREVIOUS_ONE);
    }

    @Test
    void a_charter_is_in_a_language_that_exists() {
        AdoptCharter inNone = new AdoptCharter(COORDINATION, 1, "xx", List.of("Objectif"), List.of(), told("2006"));
        scene.given().refuses(inNone, CommonRule.LANGUAGE_IS_KNOWN);
    }

    @Test
    void a_charter_states_objectives_unless_history_has_lost_them() {
        CharterAdopted lost = new CharterAdopted(1, "fr", List.of(), List.of(), told("2006"));
        scene.given()
                .records(
                        new AdoptCharter(COORDINATION, 1, "fr", List.of(), List.of(), told("2006")),
                        Audience.PUBLIC,
                        lost);
        scene.given()
                .refuses(
                        new AdoptCharter(COORDINATION, 1, "fr", List.of(), List.of(), toldNow("2006")),
                        CoordinationRule.CHARTER_STATES_OBJECTIVES);
    }

    @Test
    void members_and_applicants_adhere() {
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"))
                .records(adhere(1, "2006"), Audience.MEMBERS, adhered(1, "2006"));
        scene.given(adopted(1, "2006"), applied()).records(adhere(1, "2007"), Audience.MEMBERS, adhered(1, "2007"));
        scene.given(adopted(1, "2006")).refuses(adhere(1, "2007"), CoordinationRule.MEMBER_OR_APPLICANT_ADHERES);
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"), withdrawn())
                .refuses(adhere(1, "2009"), CoordinationRule.MEMBER_OR_APPLICANT_ADHERES);
    }

    @Test
    void adherence_is_to_a_version_that_was_adopted_by_then() {
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"))
                .refuses(adhere(2, "2007"), CoordinationRule.CHARTER_VERSION_IS_ADOPTED);
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"))
                .refuses(adhere(0, "2007"), CoordinationRule.CHARTER_VERSION_IS_ADOPTED);
        scene.given(adopted(1, "2006"), admitted(AMO, "2005"))
                .refuses(adhere(1, "2005"), CoordinationRule.ADHERENCE_FOLLOWS_ADOPTION);
    }

    @Test
    void one_adheres_once_to_a_version_and_anew_after_coming_back() {
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"), adhered(1, "2006"))
                .refuses(adhere(1, "2007"), CoordinationRule.CHARTER_IS_ADHERED_TO_ONCE);
        scene.given(adopted(1, "2006"), adopted(2, "2007"), admitted(AMO, "2006"), adhered(1, "2006"))
                .records(adhere(2, "2007"), Audience.MEMBERS, adhered(2, "2007"));
        scene.given(adopted(1, "2006"), admitted(AMO, "2006"), adhered(1, "2006"), withdrawn(), admitted(AMO, "2009"))
                .records(adhere(1, "2009"), Audience.MEMBERS, adhered(1, "2009"));
    }

    private static AdoptCharter adopt(int version, Told told) {
        return new AdoptCharter(COORDINATION, version, "fr", List.of("Objectif"), List.of(), told);
    }

    private static CharterAdopted adopted(int version, String on) {
        return new CharterAdopted(version, "fr", List.of("Objectif"), List.of(), told(on));
    }

    private static AdhereToCharter adhere(int version, String on) {
        return new AdhereToCharter(COORDINATION, AMO, version, told(on));
    }

    private static CharterAdhered adhered(int version, String on) {
        return new CharterAdhered(AMO, version, told(on));
    }

    private static MembershipApplied applied() {
        return new MembershipApplied(AMO, MemberKind.ORGANISATION, null, null, told("2006"));
    }

    private static MembershipWithdrawn withdrawn() {
        return new MembershipWithdrawn(AMO, null, told("2008"));
    }
}
