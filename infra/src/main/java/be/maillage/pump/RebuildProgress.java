package be.maillage.pump;

import java.time.Instant;

/**
 * How far a rebuild is, or how the last one ended.
 *
 * @param set that it fills
 * @param state where it stands
 * @param done events applied
 * @param total events there are, growing while people work
 * @param perSecond events applied per second since it started
 * @param started when
 */
public record RebuildProgress(String set, State state, long done, long total, long perSecond, Instant started) {

    /** Where a rebuild stands; the last three are final. */
    public enum State {
        RUNNING,
        /** Less than a batch is missing; the owners of the lanes take over. */
        HANDING_OVER,
        DONE,
        CANCELLED,
        /** It met an error, or the node that ran it went away. */
        FAILED;

        public boolean isFinal() {
            return this == DONE || this == CANCELLED || this == FAILED;
        }
    }
}
