package be.maillage.coordination.due;

/**
 * How much is due, as far as the reader may know; suggestions are not counted.
 *
 * @param overdue how much is late
 * @param coming how much falls due within 30 days, today included
 */
public record DueCount(long overdue, long coming) {}
