package be.maillage.duo;

/** What two partners say made their collaboration possible (CDGAI, "Les duos de collaboration"). */
public enum Factor {
    TRUST,
    SHARED_HISTORY,
    LIAISON_TOOLS,
    COMPLEMENTARITY,
    OTHER
}
