package be.maillage.coordination;

/** What may fall due in a coordination. */
public enum DueKind {
    /** A member is to say that it still wants to be one ("on refait le tour tous les 2 ans", URIAS 4.2.6). */
    MEMBERSHIP_CONFIRMATION,
    /** A member did not say so in time: its membership may lapse. */
    MEMBERSHIP_LAPSE,
    /** Seats of the steering committee whose term ends. */
    COMMITTEE_TERM,
    /** The last mandate ended and nobody coordinates. */
    COORDINATOR_VACANCY,
    /** The priority themes of the year, which most coordinations choose every year (URIAS 4.2.4.1). */
    PRIORITY_THEMES,
    /** What users have to say, of which the yearly evaluation is to speak (circular 2010–2014, URIAS 4.1). */
    USER_VOICE,
    /** An entry of the directory that nobody verified for twelve months. */
    ENTRY_VERIFICATION,
    /** Warm information that nobody called still true for twelve months: it is shown as old. */
    WARM_INFORMATION_OLD,
    /** The same after twenty-four months: it is hidden. */
    WARM_INFORMATION_HIDDEN,
    LOAN_RETURN,
    /** What a subgroup is to bring back to the plenary. */
    REPORT_BACK,
    /** What an organisation promised at a meeting. */
    ACTION,
    MINUTES_DRAFT,
    MINUTES_APPROVAL,
    MINUTES_DISTRIBUTION,
    /** A diagnostic that was launched and has no edition yet. */
    DIAGNOSTIC_PUBLICATION,
    /** A diagnostic whose last edition is six years old (URIAS 4.2.5.2.4: "fait tous les six ans"). */
    DIAGNOSTIC_RENEWAL,
    /** Something was relayed to an authority, which did not answer. */
    AUTHORITY_ANSWER,
    /** Two partners see their collaboration differently: something to talk about at the next meeting. */
    PAIR_DIVERGENCE
}
