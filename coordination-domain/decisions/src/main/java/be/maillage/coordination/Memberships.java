package be.maillage.coordination;

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
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Known;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who applies, who is a member, and how membership is kept alive or ends. */
final class Memberships {

    private final Map<UUID, BusinessDate> applications = new HashMap<>();
    /** The last membership of whoever ever was a member. */
    private final Map<UUID, Membership> memberships = new HashMap<>();

    MembershipApplied apply(ApplyForMembership command, AdmissionPolicySet policy, Known known) {
        requireKnown(command.memberId(), command.kind(), known);
        requireNoOther(command.memberId(), command.told());
        if (applications.containsKey(command.memberId())) {
            throw CoordinationRule.MEMBER_HAS_ONE_APPLICATION_AT_A_TIME.refused();
        }
        requireAdmissible(command.kind(), policy.policy());
        return new MembershipApplied(
                command.memberId(), command.kind(), command.activity(), command.reason(), command.told());
    }

    MemberAdmitted admit(AdmitMember command, AdmissionPolicySet policy, Charters charters, Known known) {
        UUID member = command.memberId();
        requireKnown(member, command.kind(), known);
        requireNoOther(member, command.told());
        requireAdmissible(command.kind(), policy.policy());
        requireAnswerFollows(member, command.told());
        if (!command.told().recordedAfterwards()) {
            requirePath(member, policy, charters);
        }
        return new MemberAdmitted(member, command.kind(), command.activity(), command.told());
    }

    MembershipDeclined decline(DeclineMembership command) {
        if (!applications.containsKey(command.memberId())) {
            throw CoordinationRule.APPLICATION_IS_OPEN.refused();
        }
        if (command.reason() == null || command.reason().byLanguage().isEmpty()) {
            throw CoordinationRule.DECLINED_APPLICANT_LEARNS_WHY.refused();
        }
        requireAnswerFollows(command.memberId(), command.told());
        return new MembershipDeclined(command.memberId(), command.reason(), command.told());
    }

    MembershipWithdrawn withdraw(WithdrawMember command) {
        requireLive(command.memberId(), command.told());
        return new MembershipWithdrawn(command.memberId(), command.reason(), command.told());
    }

    MembershipConfirmed confirm(ConfirmMembership command) {
        requireLive(command.memberId(), command.told());
        return new MembershipConfirmed(command.memberId(), command.told());
    }

    MembershipLapsed lapse(LapseMembership command, AdmissionPolicySet policy, LocalDate today) {
        Membership membership = requireLive(command.memberId(), command.told());
        LocalDate due = membership.confirmedOn().latest().plusMonths(policy.reconfirmEveryMonths());
        if (!today.isAfter(due)) {
            throw CoordinationRule.CONFIRMATION_IS_OVERDUE.refused(Map.of("due", due));
        }
        return new MembershipLapsed(command.memberId(), command.told());
    }

    /** The membership of someone who is a member now, and was not admitted surely after what is told. */
    Membership requireLive(UUID member, Told told) {
        Membership membership = memberships.get(member);
        if (membership == null || !membership.isLive()) {
            throw CoordinationRule.MEMBERSHIP_IS_LIVE.refused();
        }
        if (told.on().surelyBefore(membership.since())) {
            throw CoordinationRule.ADMISSION_COMES_FIRST.refused();
        }
        return membership;
    }

    void requireMemberOrApplicant(UUID id) {
        Membership membership = memberships.get(id);
        if (!applications.containsKey(id) && (membership == null || !membership.isLive())) {
            throw CoordinationRule.MEMBER_OR_APPLICANT_ADHERES.refused();
        }
    }

    /** Members are public, but for those who act in their own name. */
    static Audience audience(MemberKind kind) {
        return switch (kind) {
            case ORGANISATION, NETWORK -> Audience.PUBLIC;
            case PERSON -> Audience.MEMBERS;
        };
    }

    /** Of what is told about a member, present or past. */
    Audience audience(UUID member) {
        Membership membership = memberships.get(member);
        return membership == null ? Audience.MEMBERS : audience(membership.kind());
    }

    void evolve(MembershipApplied event) {
        applications.put(event.memberId(), event.told().on());
    }

    void evolve(MemberAdmitted event) {
        applications.remove(event.memberId());
        memberships.put(
                event.memberId(), Membership.from(event.kind(), event.told().on()));
    }

    void evolve(MembershipDeclined event) {
        applications.remove(event.memberId());
    }

    void evolve(MembershipConfirmed event) {
        memberships.computeIfPresent(
                event.memberId(),
                (member, membership) -> membership.confirmed(event.told().on()));
    }

    void ended(UUID member, BusinessDate on) {
        memberships.computeIfPresent(member, (id, membership) -> membership.endedOn(on));
    }

    private static void requireKnown(UUID member, MemberKind kind, Known known) {
        switch (kind) {
            case ORGANISATION -> known.requireOrganisationOfItsOwn(member);
            case PERSON -> known.requirePerson(member);
            case NETWORK -> {} // other coordinations and platforms: they have no register
        }
    }

    private void requireNoOther(UUID member, Told told) {
        Membership last = memberships.get(member);
        if (last != null && last.surelyHeldOn(told.on())) {
            throw CoordinationRule.MEMBER_HAS_ONE_MEMBERSHIP_AT_A_TIME.refused();
        }
    }

    private static void requireAdmissible(MemberKind kind, AdmissionPolicy policy) {
        if (policy == AdmissionPolicy.NO_MEMBERS) {
            throw CoordinationRule.COORDINATION_ADMITS_MEMBERS.refused();
        }
        if (policy == AdmissionPolicy.PARTNERSHIP_WITH_NETWORK && kind != MemberKind.NETWORK) {
            throw CoordinationRule.MEMBER_IS_A_NETWORK.refused();
        }
    }

    /** What must precede an admission. An old history rarely knows of applications and adherences, so what is entered afterwards is not asked. */
    private void requirePath(UUID member, AdmissionPolicySet policy, Charters charters) {
        if (policy.policy() == AdmissionPolicy.PRESENTATION_AND_AGREEMENT && !applications.containsKey(member)) {
            throw CoordinationRule.MEMBER_HAS_APPLIED.refused();
        }
        if (policy.charterRequired() && !charters.adheresToLatest(member)) {
            throw CoordinationRule.MEMBER_ADHERES_TO_THE_LATEST_CHARTER.refused();
        }
    }

    private void requireAnswerFollows(UUID applicant, Told told) {
        BusinessDate applied = applications.get(applicant);
        if (applied != null && told.on().surelyBefore(applied)) {
            throw CoordinationRule.ANSWER_FOLLOWS_THE_APPLICATION.refused();
        }
    }
}
