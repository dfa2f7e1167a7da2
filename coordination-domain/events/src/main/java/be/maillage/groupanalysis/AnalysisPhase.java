package be.maillage.groupanalysis;

/** The four phases of a group analysis (CDGAI, "La méthode d'analyse en groupe"). */
public enum AnalysisPhase {
    NARRATIVE,
    INTERPRETATIONS,
    ANALYSIS,
    PERSPECTIVES_AND_EVALUATION
}
