package be.maillage.situation.situations;

/**
 * All that those who did not take part may know.
 *
 * @param laid how many situations were ever laid
 * @param yours in how many of them the reader takes part
 */
public record SituationCount(long laid, long yours) {}
