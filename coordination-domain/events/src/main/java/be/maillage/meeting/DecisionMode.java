package be.maillage.meeting;

/** How a decision was reached. */
public enum DecisionMode {
    /** Everybody agrees. */
    CONSENSUS,
    /** Nobody has an objection left. */
    CONSENT,
    VOTE
}
