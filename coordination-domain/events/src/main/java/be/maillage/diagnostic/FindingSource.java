package be.maillage.diagnostic;

/** Who knows it, or from what: workers' word alone "peut sembler insuffisamment valide" (URIAS 7.3). */
public enum FindingSource {
    WORKERS,
    RESIDENTS,
    STATISTICS,
    EXPERT
}
