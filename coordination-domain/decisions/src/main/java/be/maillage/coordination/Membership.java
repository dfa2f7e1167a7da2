package be.maillage.coordination;

import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.history.BusinessDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a member.
 *
 * @param confirmedOn its last confirmation, at first the admission itself
 * @param until when it ended, or null while it is live
 */
record Membership(
        MemberKind kind,
        BusinessDate since,
        BusinessDate confirmedOn,
        @Nullable BusinessDate until) {

    static Membership from(MemberKind kind, BusinessDate admission) {
        return new Membership(kind, admission, admission, null);
    }

    boolean isLive() {
        return until == null;
    }

    /** Live, or ended but with every reading of the date within it. */
    boolean surelyHeldOn(BusinessDate date) {
        return until == null || (since.surelyBefore(date) && date.surelyBefore(until));
    }

    /** An older confirmation told late does not undo a younger one. */
    Membership confirmed(BusinessDate on) {
        return on.latest().isBefore(confirmedOn.latest()) ? this : new Membership(kind, since, on, until);
    }

    Membership endedOn(BusinessDate on) {
        return new Membership(kind, since, confirmedOn, on);
    }
}
