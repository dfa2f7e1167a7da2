package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import be.maillage.decision.Rule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command of an invented life.
 *
 * @param key its idempotency key
 * @param at the moment at which it is asked, on the clock of that life
 * @param refusedBy the rule that is meant to refuse it; null for what is meant to be accepted
 */
record Deed(Command command, UUID key, Instant at, @Nullable Rule refusedBy) {

    boolean isAccepted() {
        return refusedBy == null;
    }

    @Override
    public String toString() {
        return command.getClass().getSimpleName() + " of " + at + " " + command;
    }
}
