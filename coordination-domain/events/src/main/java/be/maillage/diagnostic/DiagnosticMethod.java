package be.maillage.diagnostic;

/** How a diagnostic comes about (URIAS 4.2.5.2.4). */
public enum DiagnosticMethod {
    /** Members say in meetings what they see. */
    MEMBER_EXPRESSION,
    WORKING_GROUP,
    EXPERT,
    STATISTICS,
    GROUP_ANALYSIS,
    LIFE_STORIES,
    SURVEY
}
