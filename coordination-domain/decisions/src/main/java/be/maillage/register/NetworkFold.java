package be.maillage.register;

import be.maillage.history.BusinessDate;
import be.maillage.network.NetworkEvent;
import be.maillage.register.Fact.Kind;
import java.util.List;
import java.util.UUID;

/** What each event of the register of networks changes: that a network is in it. */
final class NetworkFold {

    private NetworkFold() {}

    static List<FactChange> changes(UUID id, NetworkEvent event) {
        BusinessDate on = event.told().on();
        return switch (event) {
            case NetworkEvent.NetworkRegistered e ->
                List.of(new FactChange.Begins(new Fact(id, Kind.NETWORK, e.networkId(), "", on, null)));
            case NetworkEvent.NetworkDissolved e ->
                List.of(new FactChange.Ends(id, Kind.NETWORK, e.networkId(), "", on));
            case NetworkEvent.NetworkCorrected ignored -> List.of();
            case NetworkEvent.ParticipationRecorded ignored -> List.of();
            case NetworkEvent.ParticipationEnded ignored -> List.of();
            case NetworkEvent.NetworkReported ignored -> List.of();
        };
    }
}
