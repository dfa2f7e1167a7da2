package be.maillage.diagnostic;

/** How far residents take part: most so-called participation stops at informing or consulting (URIAS 6). */
public enum ResidentsParticipation {
    NONE,
    INFORMED,
    CONSULTED,
    CONTRIBUTING,
    CO_DECIDING
}
