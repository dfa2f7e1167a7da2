package be.maillage.organisation;

import be.maillage.history.BusinessDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something shared, as far as lending goes.
 *
 * @param isShared whether it may still be lent
 * @param loan the one it is out for
 * @param backSince when it last came back
 */
record Lendable(
        boolean isShared, @Nullable Loan loan, @Nullable BusinessDate backSince) {

    /**
     * @param from when it begins
     * @param agreedOn when it was agreed, which may be earlier
     */
    record Loan(UUID borrower, BusinessDate from, BusinessDate agreedOn) {

        /** Whether a date surely lies before all of this. A loan that was agreed ahead may end before it begins: it did not take place. */
        boolean surelyFollows(BusinessDate date) {
            return date.surelyBefore(from) && date.surelyBefore(agreedOn);
        }
    }

    static Lendable offered() {
        return new Lendable(true, null, null);
    }

    Lendable withdrawn() {
        return new Lendable(false, null, backSince);
    }

    Lendable lent(Loan to) {
        return new Lendable(true, to, backSince);
    }

    Lendable returned(BusinessDate on) {
        return new Lendable(true, null, on);
    }

    /** One loan at a time: it is not out, and came back no later than some reading of the date. */
    boolean isFreeFrom(BusinessDate date) {
        return loan == null && (backSince == null || !date.surelyBefore(backSince));
    }
}
