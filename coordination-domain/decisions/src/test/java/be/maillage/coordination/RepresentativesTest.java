package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.BEN;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.coordination.Scene.admitted;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;

import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentativesTest {

    private final Scene scene = new Scene();

    @Test
    void a_person_sits_for_a_live_member() {
        scene.given(admitted(AMO, "2006")).records(designate(ANNE, "2006"), Audience.MEMBERS, designated(ANNE));
        scene.given(admitted(AMO, "2006")).refuses(designate(UNKNOWN, "2006"), CommonRule.PERSON_IS_REGISTERED);
        scene.given().refuses(designate(ANNE, "2006"), CoordinationRule.MEMBERSHIP_IS_LIVE);
        scene.given(admitted(AMO, "2007")).refuses(designate(ANNE, "2006"), CoordinationRule.ADMISSION_COMES_FIRST);
    }

    @Test
    void several_may_sit_for_one_member_but_each_once() {
        scene.given(admitted(AMO, "2006"), designated(ANNE))
                .records(designate(BEN, "2006"), Audience.MEMBERS, designated(BEN));
        scene.given(admitted(AMO, "2006"), designated(ANNE))
                .refuses(designate(ANNE, "2008"), CoordinationRule.REPRESENTATIVE_IS_NOT_YET_IN_PLACE);
    }

    @Test
    void whoever_is_in_place_is_replaced_by_somebody_known() {
        scene.given(admitted(AMO, "2006"), designated(ANNE))
                .records(replace(ANNE, BEN, "2008"), Audience.MEMBERS, replaced());
        scene.given(admitted(AMO, "2006"), designated(ANNE))
                .refuses(replace(BEN, ANNE, "2008"), CoordinationRule.REPRESENTATIVE_IS_IN_PLACE);
        scene.given(admitted(AMO, "2006"), designated(ANNE), replaced())
                .refuses(replace(ANNE, BEN, "2009"), CoordinationRule.REPRESENTATIVE_IS_IN_PLACE);
        scene.given(admitted(AMO, "2006"), designated(ANNE), designated(BEN))
                .refuses(replace(ANNE, BEN, "2008"), CoordinationRule.REPRESENTATIVE_IS_NOT_YET_IN_PLACE);
        scene.given(admitted(AMO, "2006"), designated(ANNE))
                .refuses(replace(ANNE, UNKNOWN, "2008"), CommonRule.PERSON_IS_REGISTERED);
        scene.given(admitted(AMO, "2005"), designated(ANNE))
                .refuses(replace(ANNE, BEN, "2005"), CoordinationRule.REPLACEMENT_FOLLOWS_DESIGNATION);
        scene.given(designated(ANNE)).refuses(replace(ANNE, BEN, "2008"), CoordinationRule.MEMBERSHIP_IS_LIVE);
    }

    @Test
    void a_member_that_comes_back_designates_anew() {
        MembershipWithdrawn withdrawn = new MembershipWithdrawn(AMO, null, told("2006"));
        scene.given(admitted(AMO, "2006"), designated(ANNE), withdrawn, admitted(AMO, "2006"))
                .records(designate(ANNE, "2006"), Audience.MEMBERS, designated(ANNE));
    }

    private static DesignateRepresentative designate(UUID person, String on) {
        return new DesignateRepresentative(
                COORDINATION, AMO, person, RepresentativeCategory.FIELD_WORKER, true, told(on));
    }

    private static RepresentativeDesignated designated(UUID person) {
        return new RepresentativeDesignated(AMO, person, RepresentativeCategory.FIELD_WORKER, true, told("2006"));
    }

    private static ReplaceRepresentative replace(UUID former, UUID person, String on) {
        return new ReplaceRepresentative(
                COORDINATION, AMO, former, person, RepresentativeCategory.MANAGER, false, told(on));
    }

    private static RepresentativeReplaced replaced() {
        return new RepresentativeReplaced(AMO, ANNE, BEN, RepresentativeCategory.MANAGER, false, told("2008"));
    }
}
