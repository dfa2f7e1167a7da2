package be.maillage.pump;

/** Somebody else wrote what only the owner of a lane writes: the claim was lost. Nothing of theirs was overwritten. */
final class LaneOvertaken extends RuntimeException {

    LaneOvertaken(String what) {
        super(what + " was written by another owner of the lane");
    }
}
