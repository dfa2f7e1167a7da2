package be.maillage.duo;

/** The six levels of professional collaboration, lowest first (CDGAI, "continuum de la collaboration professionnelle"). */
public enum ContinuumLevel {
    /** They know each other and each other's missions; practices are unchanged; they may compete. */
    PARALLEL,
    /** A minimum of information passes, typically a common diagnostic. */
    INFORMATION_EXCHANGE,
    /** Concertation around common objectives: real coordination starts here. */
    PLURIDISCIPLINARY,
    /** A concerted action with each one's role set. */
    MULTIDISCIPLINARY,
    /** Synergy: expertises are integrated. */
    INTERDISCIPLINARY,
    /** Each takes on the other's problem and does part of its task, adapting to the other's work. */
    TRANSDISCIPLINARY;

    /** 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }
}
