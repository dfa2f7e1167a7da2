package be.maillage.diagnostic;

/** How a need or a diagnostic reaches an authority (URIAS 4.2.5.2.6 and table 7.2). */
public enum RelayChannel {
    /** A white paper, a memorandum, a plan. */
    WRITTEN_REPORT,
    LETTER,
    ORAL_PRESENTATION,
    COLLOQUIUM,
    /** An elected official was invited to a meeting. */
    GUEST_AT_MEETING,
    /** The authority sits in the steering committee or chairs the meeting. */
    STEERING_COMMITTEE,
    /** The welfare centre's president passes it on to the college. */
    THROUGH_PRESIDENT,
    OTHER
}
