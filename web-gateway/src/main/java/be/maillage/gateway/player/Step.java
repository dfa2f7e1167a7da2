package be.maillage.gateway.player;

import be.maillage.decision.Command;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command of the plan.
 *
 * @param asked the name of the command, as the file says it
 * @param deed what to perform; null when its area does not exist yet
 * @param needs what an earlier step must have brought about, if an earlier step was to
 * @param gives what later steps may need
 */
record Step(Place place, String asked, @Nullable Deed deed, Set<Thing> needs, Set<Thing> gives) {

    record Deed(Command command, UUID key) {}

    Step {
        needs = Set.copyOf(needs);
        gives = Set.copyOf(gives);
    }
}
