package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import java.time.Instant;
import java.util.UUID;

/** Where the {@link Generator} writes: the write side, as it sees it. Called by several threads at once. */
public interface Recorder {

    /**
     * Has a command decided, and returns once it is. Under a key that was accepted before nothing happens again.
     *
     * @param at the moment of asking, which rules take for now
     * @throws be.maillage.decision.Refused when a rule refuses it
     */
    void perform(Command command, UUID idempotencyKey, Instant at);

    /** Whether a command was accepted under a key. */
    boolean knows(UUID idempotencyKey);

    /** How many events a coordination has. */
    long eventsOf(UUID coordinationId);
}
