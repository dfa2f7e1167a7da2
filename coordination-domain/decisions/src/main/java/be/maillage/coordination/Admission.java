package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import java.util.ArrayList;
import java.util.List;

/** How one becomes and stays a member, and since when: an admission is judged by the policy of its own date, not by today's. */
final class Admission {

    /** What holds until a coordination says otherwise. */
    private static final AdmissionPolicySet DEFAULT =
            new AdmissionPolicySet(AdmissionPolicy.OPEN, false, 24, Told.on(BusinessDate.year(1900)));

    private static final int LONGEST_PERIOD = 120;

    private final List<AdmissionPolicySet> policies = new ArrayList<>();

    AdmissionPolicySet set(SetAdmissionPolicy command) {
        if (command.reconfirmEveryMonths() < 1 || command.reconfirmEveryMonths() > LONGEST_PERIOD) {
            throw CoordinationRule.RECONFIRMATION_PERIOD_IS_BELIEVABLE.refused();
        }
        return new AdmissionPolicySet(
                command.policy(), command.charterRequired(), command.reconfirmEveryMonths(), command.told());
    }

    /**
     * The policy that binds what is told. What is told as it happens comes after every policy on record that is not surely later; what is
     * entered afterwards is bound only by a policy that was surely there by then.
     */
    AdmissionPolicySet binding(Told told) {
        return policies.stream()
                .filter(policy -> told.recordedAfterwards()
                        ? policy.told().on().surelyBefore(told.on())
                        : !told.on().surelyBefore(policy.told().on()))
                .reduce(DEFAULT, Admission::later);
    }

    void evolve(AdmissionPolicySet event) {
        policies.add(event);
    }

    /** Of two of the same date, the one recorded last. */
    private static AdmissionPolicySet later(AdmissionPolicySet one, AdmissionPolicySet other) {
        return other.told().on().compareTo(one.told().on()) >= 0 ? other : one;
    }
}
