package be.maillage.pump;

import java.time.Duration;

/**
 * How the pump runs on this node.
 *
 * @param nodeId distinct among running nodes; a node that comes back under its old id takes its lanes back at once instead of waiting for the
 *     claims to expire, so a single process keeps one fixed id
 * @param alone whether no other process uses the database. Writes then need not name what they build upon, for which the embedded server, whose
 *     only index is that of the id, would read a whole collection each time
 * @param settle makes what was written so far outlast a kill, in the order in which it was written; called before each position is noted. The
 *     embedded server saves its collections one after the other while they are being written, so it needs to be asked; other servers do it by
 *     themselves
 * @param batchSize events applied together, at most
 * @param rebuildBatch events read together by a rebuild, which hands over when fewer than these are missing
 * @param maxLanes lanes that this node takes, at most; lanes divided by nodes, rounded up, spreads them evenly
 * @param workers threads that apply events
 * @param tick how often what other nodes decided is looked at
 * @param claimTimeout after this a lane of a silent node is taken over
 * @param lease after this a rebuild of a silent node counts as interrupted
 * @param grace how long a set that is live no more stays, so that running queries finish; at least a few ticks
 */
public record PumpSettings(
        String nodeId,
        boolean alone,
        Runnable settle,
        int batchSize,
        int rebuildBatch,
        int maxLanes,
        int workers,
        Duration tick,
        Duration claimTimeout,
        Duration lease,
        Duration grace) {

    public PumpSettings {
        if (batchSize < 1 || rebuildBatch < 1 || maxLanes < 1 || workers < 1) {
            throw new IllegalArgumentException("Batches, lanes and workers are at least one");
        }
    }

    /** The only process there is, as with the embedded server. */
    public static PumpSettings single(Runnable settle) {
        return of("alone", true, settle, Lanes.COUNT);
    }

    /** One of several nodes. */
    public static PumpSettings oneOf(int nodes, String nodeId) {
        return of(nodeId, false, () -> {}, Math.ceilDiv(Lanes.COUNT, nodes));
    }

    private static PumpSettings of(String nodeId, boolean alone, Runnable settle, int maxLanes) {
        return new PumpSettings(
                nodeId,
                alone,
                settle,
                200,
                1000,
                maxLanes,
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60));
    }
}
