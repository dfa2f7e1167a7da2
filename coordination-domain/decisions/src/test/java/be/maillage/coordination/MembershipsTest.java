package be.maillage.coordination;

import static be.maillage.coordination.Scene.AMO;
import static be.maillage.coordination.Scene.ANNE;
import static be.maillage.coordination.Scene.SCHOOL;
import static be.maillage.coordination.Scene.UNKNOWN;
import static be.maillage.coordination.Scene.admitted;
import static be.maillage.coordination.Scene.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipApplied;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.MembershipDeclined;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MembershipsTest {

    private final Scene scene = new Scene();

    @Test
    void whoever_is_known_applies_once() {
        scene.given().records(apply(AMO, MemberKind.ORGANISATION), Audience.MEMBERS, applied("2006"));
        scene.given(applied("2006"))
                .refuses(apply(AMO, MemberKind.ORGANISATION), CoordinationRule.MEMBER_HAS_ONE_APPLICATION_AT_A_TIME);
        scene.given(admitted(AMO, "2006"))
                .refuses(apply(AMO, MemberKind.ORGANISATION), CoordinationRule.MEMBER_HAS_ONE_MEMBERSHIP_AT_A_TIME);
        scene.given().refuses(apply(UNKNOWN, MemberKind.ORGANISATION), CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given().refuses(apply(AMO, MemberKind.PERSON), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void members_are_known_and_those_in_their_own_name_are_for_members_to_see() {
        scene.given().records(admit(AMO, MemberKind.ORGANISATION, "2006"), Audience.PUBLIC, admitted(AMO, "2006"));
        scene.given()
                .records(
                        admit(ANNE, MemberKind.PERSON, "2006"),
                        Audience.MEMBERS,
                        new MemberAdmitted(ANNE, MemberKind.PERSON, null, told("2006")));
        scene.given(new MemberAdmitted(ANNE, MemberKind.PERSON, null, told("2006")))
                .records(
                        new WithdrawMember(COORDINATION, ANNE, null, told("2007")),
                        Audience.MEMBERS,
                        new MembershipWithdrawn(ANNE, null, told("2007")));
        scene.given()
                .records(
                        admit(UNKNOWN, MemberKind.NETWORK, "2006"),
                        Audience.PUBLIC,
                        new MemberAdmitted(UNKNOWN, MemberKind.NETWORK, null, told("2006")));
        scene.given().refuses(admit(UNKNOWN, MemberKind.ORGANISATION, "2006"), CommonRule.ORGANISATION_IS_REGISTERED);
        scene.given().refuses(admit(SCHOOL, MemberKind.PERSON, "2006"), CommonRule.PERSON_IS_REGISTERED);
    }

    @Test
    void a_member_has_one_membership_at_a_time() {
        scene.given(admitted(AMO, "2006"))
                .refuses(
                        admit(AMO, MemberKind.ORGANISATION, "2007"),
                        CoordinationRule.MEMBER_HAS_ONE_MEMBERSHIP_AT_A_TIME);
        scene.given(admitted(AMO, "2006"), withdrawn("2010"))
                .refuses(
                        admit(AMO, MemberKind.ORGANISATION, "2008"),
                        CoordinationRule.MEMBER_HAS_ONE_MEMBERSHIP_AT_A_TIME);
        scene.given(admitted(AMO, "2006"), withdrawn("2010"))
                .records(admit(AMO, MemberKind.ORGANISATION, "2010"), Audience.PUBLIC, admitted(AMO, "2010"));
        scene.given(admitted(AMO, "2006"), withdrawn("2010"))
                .records(admit(AMO, MemberKind.ORGANISATION, "2005"), Audience.PUBLIC, admitted(AMO, "2005"));
    }

    @Test
    void an_answer_follows_its_application() {
        scene.given(applied("2006"))
                .refuses(admit(AMO, MemberKind.ORGANISATION, "2005"), CoordinationRule.ANSWER_FOLLOWS_THE_APPLICATION);
        scene.given(applied("2006"))
                .refuses(decline(text("Hors territoire"), "2005"), CoordinationRule.ANSWER_FOLLOWS_THE_APPLICATION);
    }

    @Test
    void an_open_application_is_declined_with_a_reason() {
        scene.given(applied("2006"))
                .records(decline(text("Hors territoire"), "2007"), Audience.COORDINATOR, declined());
        scene.given(applied("2006")).refuses(decline(null, "2007"), CoordinationRule.DECLINED_APPLICANT_LEARNS_WHY);
        scene.given().refuses(decline(text("x"), "2007"), CoordinationRule.APPLICATION_IS_OPEN);
        scene.given(applied("2006"), declined())
                .refuses(decline(text("x"), "2007"), CoordinationRule.APPLICATION_IS_OPEN);
        scene.given(applied("2006"), admitted(AMO, "2006"))
                .refuses(decline(text("x"), "2007"), CoordinationRule.APPLICATION_IS_OPEN);
        scene.given(applied("2006"), declined())
                .records(apply(AMO, MemberKind.ORGANISATION), Audience.MEMBERS, applied("2006"));
    }

    @Test
    void only_a_live_member_withdraws() {
        WithdrawMember withdraw = new WithdrawMember(COORDINATION, AMO, null, told("2010"));
        scene.given(admitted(AMO, "2006")).records(withdraw, Audience.PUBLIC, withdrawn("2010"));
        scene.given().refuses(withdraw, CoordinationRule.MEMBERSHIP_IS_LIVE);
        scene.given(admitted(AMO, "2006"), withdrawn("2008")).refuses(withdraw, CoordinationRule.MEMBERSHIP_IS_LIVE);
        scene.given(admitted(AMO, "2011")).refuses(withdraw, CoordinationRule.ADMISSION_COMES_FIRST);
    }

    @Test
    void only_a_live_member_confirms() {
        ConfirmMembership confirm = new ConfirmMembership(COORDINATION, AMO, told("2010"));
        scene.given(admitted(AMO, "2006"))
                .records(confirm, Audience.MEMBERS, new MembershipConfirmed(AMO, told("2010")));
        scene.given().refuses(confirm, CoordinationRule.MEMBERSHIP_IS_LIVE);
        scene.given(admitted(AMO, "2010-02"), new MembershipLapsed(AMO, told("2012")))
                .refuses(confirm, CoordinationRule.MEMBERSHIP_IS_LIVE);
    }

    /** Asked on 20 November 2026; without a policy a membership holds 24 months. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-19, true",
        "2024-11-20, false",
        "2024-10, true",
        "2024-11, false",
        "2023, true",
        "2024, false",
    })
    void a_membership_lapses_once_no_reading_has_it_confirmed_in_time(String since, boolean overdue) {
        scene.given(admitted(AMO, since));
        expectLapse(overdue);
        scene.given(admitted(AMO, "2006"), new MembershipConfirmed(AMO, told(since)));
        expectLapse(overdue);
    }

    @Test
    void an_older_confirmation_told_late_undoes_no_younger_one() {
        scene.given(
                admitted(AMO, "2006"),
                new MembershipConfirmed(AMO, told("2026")),
                new MembershipConfirmed(AMO, told("2010")));
        expectLapse(false);
    }

    @Test
    void the_policy_says_after_how_many_months_a_membership_lapses() {
        AdmissionPolicySet yearly = new AdmissionPolicySet(AdmissionPolicy.OPEN, false, 12, told("2006"));
        scene.given(yearly, admitted(AMO, "2025-11-20"));
        expectLapse(false);
        scene.given(yearly, admitted(AMO, "2025-11-19"));
        expectLapse(true);
        scene.given().refuses(lapse(), CoordinationRule.MEMBERSHIP_IS_LIVE);
    }

    private void expectLapse(boolean overdue) {
        if (overdue) {
            scene.records(lapse(), Audience.PUBLIC, new MembershipLapsed(AMO, toldNow("2026-11-20")));
        } else {
            scene.refuses(lapse(), CoordinationRule.CONFIRMATION_IS_OVERDUE);
        }
    }

    private static LapseMembership lapse() {
        return new LapseMembership(COORDINATION, AMO, toldNow("2026-11-20"));
    }

    private static ApplyForMembership apply(UUID member, MemberKind kind) {
        return new ApplyForMembership(COORDINATION, member, kind, null, null, told("2006"));
    }

    private static MembershipApplied applied(String on) {
        return new MembershipApplied(AMO, MemberKind.ORGANISATION, null, null, told(on));
    }

    private static AdmitMember admit(UUID member, MemberKind kind, String on) {
        return new AdmitMember(COORDINATION, member, kind, null, told(on));
    }

    private static DeclineMembership decline(@Nullable LocalizedString reason, String on) {
        return new DeclineMembership(COORDINATION, AMO, reason, told(on));
    }

    private static MembershipDeclined declined() {
        return new MembershipDeclined(AMO, text("Hors territoire"), told("2007"));
    }

    private static MembershipWithdrawn withdrawn(String on) {
        return new MembershipWithdrawn(AMO, null, told(on));
    }
}
