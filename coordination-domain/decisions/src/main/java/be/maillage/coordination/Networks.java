package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The networks a coordination is linked to. */
final class Networks {

    private final Map<UUID, BusinessDate> linkedSince = new HashMap<>();

    NetworkLinked link(LinkNetwork command, Known known) {
        known.requirePersonOrOrganisation(command.representedBy());
        if (!isKnown(command, known)) {
            throw CoordinationRule.NETWORK_IS_REGISTERED.refused();
        }
        if (linkedSince.containsKey(command.networkId())) {
            throw CoordinationRule.NETWORK_IS_NOT_YET_LINKED.refused();
        }
        return new NetworkLinked(command.networkId(), command.link(), command.representedBy(), command.told());
    }

    NetworkUnlinked unlink(UnlinkNetwork command) {
        BusinessDate since = linkedSince.get(command.networkId());
        if (since == null) {
            throw CoordinationRule.NETWORK_IS_LINKED.refused();
        }
        if (command.told().on().surelyBefore(since)) {
            throw CoordinationRule.LINK_ENDS_AFTER_IT_BEGAN.refused();
        }
        return new NetworkUnlinked(command.networkId(), command.told());
    }

    /** In the register of networks, a member, an organisation of the directory, or another coordination of the platform. */
    private static boolean isKnown(LinkNetwork command, Known known) {
        UUID network = command.networkId();
        BusinessDate on = command.told().on();
        return known.register().isNetwork(known.coordinationId(), network, on)
                || known.register().isMember(known.coordinationId(), network, on)
                || known.register().isRegistered(known.coordinationId(), network)
                || (!network.equals(known.coordinationId()) && known.register().isAlive(network));
    }

    void evolve(NetworkLinked event) {
        linkedSince.put(event.networkId(), event.told().on());
    }

    void evolve(NetworkUnlinked event) {
        linkedSince.remove(event.networkId());
    }
}
