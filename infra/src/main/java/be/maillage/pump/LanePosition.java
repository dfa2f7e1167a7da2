package be.maillage.pump;

/**
 * How far a lane of a set has come.
 *
 * @param last the lane's last event in the set's documents; 0 for none
 * @param through up to here in the whole log, nothing of the lane is missing; never below {@code last}
 */
record LanePosition(long last, long through) {

    static final LanePosition START = new LanePosition(0, 0);
}
