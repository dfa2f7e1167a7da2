package be.maillage.groupanalysis;

/**
 * The fifteen steps of a group analysis, in order (CDGAI, table after Van Campenhoudt et al., 2005). From {@link #TELL} to
 * {@link #NARRATOR_REACTS_AGAIN} they are taken once for each chosen narrative; the others once for the whole group.
 */
public enum AnalysisStep {
    PROPOSE_NARRATIVES(AnalysisPhase.NARRATIVE),
    CHOOSE_NARRATIVES(AnalysisPhase.NARRATIVE),
    TELL(AnalysisPhase.NARRATIVE),
    STAKES_SEEN_BY_NARRATOR(AnalysisPhase.NARRATIVE),
    INFORMATION_QUESTIONS(AnalysisPhase.NARRATIVE),
    FIRST_ROUND(AnalysisPhase.INTERPRETATIONS),
    NARRATOR_REACTS(AnalysisPhase.INTERPRETATIONS),
    /** The only one that may be left out. */
    LISTEN_AGAIN(AnalysisPhase.INTERPRETATIONS),
    SECOND_ROUND(AnalysisPhase.INTERPRETATIONS),
    NARRATOR_REACTS_AGAIN(AnalysisPhase.INTERPRETATIONS),
    CONVERGENCES_AND_DIVERGENCES(AnalysisPhase.ANALYSIS),
    THEORETICAL_INPUT(AnalysisPhase.ANALYSIS),
    HYPOTHESES_AND_NEW_QUESTIONS(AnalysisPhase.ANALYSIS),
    PRACTICAL_PERSPECTIVES(AnalysisPhase.PERSPECTIVES_AND_EVALUATION),
    EVALUATION(AnalysisPhase.PERSPECTIVES_AND_EVALUATION);

    private final AnalysisPhase phase;

    AnalysisStep(AnalysisPhase phase) {
        this.phase = phase;
    }

    public AnalysisPhase phase() {
        return phase;
    }

    /** 1 to 15. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether it is taken once for each chosen narrative. */
    public boolean isOfOneNarrative() {
        return compareTo(TELL) >= 0 && compareTo(NARRATOR_REACTS_AGAIN) <= 0;
    }

    /** Whether everybody but the narrator speaks in it, each once. */
    public boolean isRound() {
        return this == FIRST_ROUND || this == SECOND_ROUND;
    }

    /** Whether the narrator alone speaks in it, to answer a round. */
    public boolean isReaction() {
        return this == NARRATOR_REACTS || this == NARRATOR_REACTS_AGAIN;
    }
}
