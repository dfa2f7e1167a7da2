package be.maillage.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which entries of a coordination are one organisation, since they were merged. No entry is merged twice, and no merge makes a circle. */
final class Identities {

    private final Map<UUID, UUID> into = new HashMap<>();

    /** @param merged the facts of every merge */
    Identities(List<Fact> merged) {
        merged.forEach(fact -> into.put(fact.subject(), UUID.fromString(fact.object())));
    }

    /** The entry in which an organisation lives on: its own, unless it was merged. */
    UUID remaining(UUID organisation) {
        UUID remaining = organisation;
        while (into.containsKey(remaining)) {
            remaining = into.get(remaining);
        }
        return remaining;
    }

    /** Every entry that lives on in the same one as this, itself included. */
    Set<UUID> of(UUID organisation) {
        UUID remaining = remaining(organisation);
        Set<UUID> all = new HashSet<>(List.of(organisation, remaining));
        into.keySet().stream()
                .filter(entry -> remaining(entry).equals(remaining))
                .forEach(all::add);
        return all;
    }
}
