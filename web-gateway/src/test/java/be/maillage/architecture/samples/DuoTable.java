package be.maillage.architecture.samples;

/** Bears a noun of the business. */
public record DuoTable(int rows) {}
