package be.maillage.diagnostic;

/** What hinders or helps working together: the fixed list by which obstacles and success factors are sorted (URIAS 7.3; C5 part 1). */
public enum CollaborationFactor {
    /** Time, staff, money, administrative load. */
    RESOURCES,
    TURNOVER,
    /** The layers of institutions and the ways in which they fund. */
    INSTITUTIONAL,
    COMPETITION,
    /** Professional secrecy and differing codes of ethics. */
    ETHICS,
    /** Each sector's own jargon. */
    LANGUAGE,
    FREE_SPEECH,
    REPRISALS,
    TOP_DOWN,
    TERRITORY,
    /** Too many places of concertation. */
    NETWORK_OVERLOAD,
    /** Unequal partners, such as a municipal service and an association. */
    ASYMMETRY,
    /** What was agreed does not reach those in the field. */
    DISSEMINATION,
    SCHOOL_PARTNERSHIP,
    NETWORK,
    TOOLS,
    PROJECTS,
    TRUST
}
