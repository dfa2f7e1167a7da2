package be.maillage.history;

/** How precisely a business date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
