package be.maillage.duo;

import be.maillage.history.Ids;
import java.util.List;
import java.util.UUID;

/** Two different members of one coordination, in the order of their ids, so that a pair has one name only. */
public record Partners(UUID first, UUID second) {

    private static final UUID NAMESPACE = UUID.fromString("6d61696c-6c61-5567-8065-706169727300");

    /** The two in sorted order, whichever way round they are given; that they differ is a rule for whoever decides. */
    public Partners {
        if (first.toString().compareTo(second.toString()) > 0) {
            UUID swap = first;
            first = second;
            second = swap;
        }
    }

    /** The id of this pair in a coordination, and of the duo it may form. */
    public UUID pairId(UUID coordinationId) {
        return Ids.derived(NAMESPACE, coordinationId + "/" + first + "/" + second);
    }

    public boolean include(UUID organisation) {
        return first.equals(organisation) || second.equals(organisation);
    }

    public List<UUID> both() {
        return List.of(first, second);
    }
}
