package be.maillage.groupanalysis;

/** How a group analysis came to its end. */
public enum AnalysisOutcome {
    /** All fifteen steps were taken. */
    COMPLETED,
    ABANDONED
}
