package be.maillage.groupanalysis;

/** What a group reaches together, nobody's in particular: the only things of an analysis that may be carried to a diagnostic. */
public enum ResultKind {
    CONVERGENCE(AnalysisStep.CONVERGENCES_AND_DIVERGENCES),
    DIVERGENCE(AnalysisStep.CONVERGENCES_AND_DIVERGENCES),
    HYPOTHESIS(AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS),
    QUESTION(AnalysisStep.HYPOTHESES_AND_NEW_QUESTIONS),
    PERSPECTIVE(AnalysisStep.PRACTICAL_PERSPECTIVES);

    private final AnalysisStep step;

    ResultKind(AnalysisStep step) {
        this.step = step;
    }

    /** The step at which such a result is reached. */
    public AnalysisStep step() {
        return step;
    }
}
