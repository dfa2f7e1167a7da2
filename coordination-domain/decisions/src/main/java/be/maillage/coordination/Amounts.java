package be.maillage.coordination;

import java.math.BigDecimal;

/** Bounds of what is counted in full-time equivalents and in euros. */
final class Amounts {

    static final int FTE_DECIMALS = 4;
    static final int CENTS = 2;

    private Amounts() {}

    /** From 0 to the given most, with no more decimals than make sense: a number such as 1e-999999 would be unreadable wherever it is shown. */
    static boolean areWithin(BigDecimal amount, BigDecimal most, int decimals) {
        return amount.signum() >= 0 && amount.compareTo(most) <= 0 && amount.scale() <= decimals;
    }
}
