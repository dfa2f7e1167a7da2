package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.NETWORK;
import static be.maillage.coordination.Scene.SCHOOL;
import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.coordination.CoordinationEvent.CharterAdhered;
import be.maillage.coordination.CoordinationEvent.CharterAdopted;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipApplied;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdmissionTest {

    private final Scene scene = new Scene();

    @Test
    void a_policy_is_set_with_a_believable_period() {
        scene.given().records(set(1), Audience.PUBLIC, policy(AdmissionPolicy.OPEN, false, 1, told("2006")));
        scene.given().records(set(120), Audience.PUBLIC, policy(AdmissionPolicy.OPEN, false, 120, told("2006")));
        scene.given().refuses(set(0), CoordinationRule.RECONFIRMATION_PERIOD_IS_BELIEVABLE);
        scene.given().refuses(set(121), CoordinationRule.RECONFIRMATION_PERIOD_IS_BELIEVABLE);
    }

    @Test
    void without_a_policy_and_by_invitation_members_are_admitted_directly() {
        scene.given().records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
        scene.given(current(AdmissionPolicy.INVITATION, false))
                .records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
    }

    @Test
    void an_entry_that_was_merged_takes_no_seat() {
        scene.elsewhere(new OrganisationMerged(AMO, SCHOOL, text("AMO"), text("Doublon"), told("2007")));
        scene.given().refuses(admit(toldNow("2026")), CommonRule.ORGANISATION_STANDS_FOR_ITSELF);
        scene.given().refuses(applyAs(AMO), CommonRule.ORGANISATION_STANDS_FOR_ITSELF);
        scene.given().records(applyAs(SCHOOL), Audience.MEMBERS, appliedAs(SCHOOL));
    }

    @Test
    void an_entry_that_is_merged_at_the_same_moment_takes_no_seat() {
        scene.meanwhile(new OrganisationMerged(AMO, SCHOOL, text("AMO"), text("Doublon"), told("2007")));
        scene.given().refuses(admit(toldNow("2026")), CommonRule.ORGANISATION_STANDS_FOR_ITSELF);
    }

    private static ApplyForMembership applyAs(UUID member) {
        return new ApplyForMembership(COORDINATION, member, MemberKind.ORGANISATION, null, null, told("2008"));
    }

    private static MembershipApplied appliedAs(UUID member) {
        return new MembershipApplied(member, MemberKind.ORGANISATION, null, null, told("2008"));
    }

    @Test
    void presentation_and_agreement_needs_an_application() {
        scene.given(current(AdmissionPolicy.PRESENTATION_AND_AGREEMENT, false))
                .refuses(admit(toldNow("2026")), CoordinationRule.MEMBER_HAS_APPLIED);
        scene.given(current(AdmissionPolicy.PRESENTATION_AND_AGREEMENT, false), applied("2026"))
                .records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
    }

    @Test
    void an_old_history_need_not_know_of_applications_and_adherences() {
        scene.given(policy(AdmissionPolicy.PRESENTATION_AND_AGREEMENT, true, 24, told("2006")))
                .records(admit(told("2008")), Audience.PUBLIC, admittedOn(told("2008")));
    }

    @Test
    void a_partnership_of_networks_admits_networks_only() {
        AdmissionPolicySet networks = policy(AdmissionPolicy.PARTNERSHIP_WITH_NETWORK, false, 24, told("2006"));
        scene.given(networks)
                .records(
                        new AdmitMember(COORDINATION, NETWORK, MemberKind.NETWORK, null, told("2008")),
                        Audience.PUBLIC,
                        new MemberAdmitted(NETWORK, MemberKind.NETWORK, null, told("2008")));
        scene.given(networks).refuses(admit(told("2008")), CoordinationRule.MEMBER_IS_A_NETWORK);
        scene.given(networks).refuses(apply("2008"), CoordinationRule.MEMBER_IS_A_NETWORK);
    }

    @Test
    void a_coordination_without_members_admits_nobody() {
        AdmissionPolicySet nobody = policy(AdmissionPolicy.NO_MEMBERS, false, 24, told("2006"));
        scene.given(nobody).refuses(admit(told("2008")), CoordinationRule.COORDINATION_ADMITS_MEMBERS);
        scene.given(nobody).refuses(apply("2008"), CoordinationRule.COORDINATION_ADMITS_MEMBERS);
    }

    @Test
    void an_admission_is_judged_by_the_policy_of_its_own_date() {
        AdmissionPolicySet open = policy(AdmissionPolicy.OPEN, false, 24, told("2006"));
        AdmissionPolicySet closed = policy(AdmissionPolicy.NO_MEMBERS, false, 24, told("2010"));
        scene.given(open, closed).records(admit(told("2008")), Audience.PUBLIC, admittedOn(told("2008")));
        scene.given(closed, open).refuses(admit(told("2011")), CoordinationRule.COORDINATION_ADMITS_MEMBERS);
        scene.given(open, closed).records(admit(told("2010-03")), Audience.PUBLIC, admittedOn(told("2010-03")));
        scene.given(open, closed).refuses(admit(toldNow("2010-03")), CoordinationRule.COORDINATION_ADMITS_MEMBERS);
    }

    @Test
    void of_two_policies_of_one_day_the_last_recorded_counts() {
        scene.given(current(AdmissionPolicy.NO_MEMBERS, false), current(AdmissionPolicy.OPEN, false))
                .records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
        scene.given(current(AdmissionPolicy.OPEN, false), current(AdmissionPolicy.NO_MEMBERS, false))
                .refuses(admit(toldNow("2026")), CoordinationRule.COORDINATION_ADMITS_MEMBERS);
    }

    @Test
    void where_the_charter_is_required_its_latest_version_counts() {
        AdmissionPolicySet required = current(AdmissionPolicy.OPEN, true);
        CharterAdhered first = new CharterAdhered(AMO, 1, told("2026"));
        CharterAdhered second = new CharterAdhered(AMO, 2, told("2026"));
        scene.given(required).refuses(admit(toldNow("2026")), CoordinationRule.MEMBER_ADHERES_TO_THE_LATEST_CHARTER);
        scene.given(required, charter(1), applied("2026"), first)
                .records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
        scene.given(required, charter(1), applied("2026"), first, charter(2))
                .refuses(admit(toldNow("2026")), CoordinationRule.MEMBER_ADHERES_TO_THE_LATEST_CHARTER);
        scene.given(required, charter(1), charter(2), applied("2026"), second)
                .records(admit(toldNow("2026")), Audience.PUBLIC, admittedOn(toldNow("2026")));
    }

    private static SetAdmissionPolicy set(int months) {
        return new SetAdmissionPolicy(COORDINATION, AdmissionPolicy.OPEN, false, months, told("2006"));
    }

    private static AdmissionPolicySet policy(AdmissionPolicy policy, boolean charter, int months, Told told) {
        return new AdmissionPolicySet(policy, charter, months, told);
    }

    private static AdmissionPolicySet current(AdmissionPolicy policy, boolean charter) {
        return policy(policy, charter, 24, told("2026"));
    }

    private static CharterAdopted charter(int version) {
        return new CharterAdopted(version, "fr", List.of("Objectif"), List.of(), told("2026"));
    }

    private static AdmitMember admit(Told told) {
        return new AdmitMember(COORDINATION, AMO, MemberKind.ORGANISATION, null, told);
    }

    private static MemberAdmitted admittedOn(Told told) {
        return new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told);
    }

    private static ApplyForMembership apply(String on) {
        return new ApplyForMembership(COORDINATION, AMO, MemberKind.ORGANISATION, null, null, told(on));
    }

    private static MembershipApplied applied(String on) {
        return new MembershipApplied(AMO, MemberKind.ORGANISATION, null, null, told(on));
    }
}
