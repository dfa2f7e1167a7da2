package be.maillage.gateway.api;

import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.gateway.api.QueryRoute.Parameter;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkCommand;
import be.maillage.network.NetworkType;
import be.maillage.network.networks.Network;
import be.maillage.network.networks.NetworkQuery;
import be.maillage.organisation.Theme;
import java.util.List;

/** What can be posted and asked about the register of networks. That the coordination itself is linked to one is posted to its links. */
final class NetworkRoutes {

    private static final String NETWORKS = "/coordinations/{coordinationId}/networks";
    private static final String NETWORK = NETWORKS + "/{networkId}";

    static final List<CommandRoute> COMMANDS = List.of(
            CommandRoute.of(NETWORKS, NetworkCommand.RegisterNetwork.class, "Enter a network in the register")
                    .creating("networkId", NETWORKS + "/{id}"),
            network("/correction", NetworkCommand.CorrectNetwork.class, "Correct a network's profile"),
            network("/participations", NetworkCommand.RecordParticipation.class, "Say that a member sits there"),
            network(
                    "/participations/{memberId}/end",
                    NetworkCommand.EndParticipation.class,
                    "Say that a member no longer sits there"),
            network("/reports", NetworkCommand.ReportFromNetwork.class, "Tell what happened there"),
            network("/dissolution", NetworkCommand.DissolveNetwork.class, "Say that a network is no more"));

    private NetworkRoutes() {}

    static List<QueryRoute> questions() {
        return List.of(
                QueryRoute.list(
                        NETWORKS,
                        Network.class,
                        List.of(
                                new Parameter(
                                        "type", NetworkType.class, "Whether it brings together one field or several"),
                                new Parameter("theme", Theme.class, "One of its themes"),
                                new Parameter("area", NetworkArea.class, "The ground it works on"),
                                new Parameter("link", NetworkLink.class, "How the coordination is linked to it now")),
                        (from, q) -> from.networks()
                                .list(
                                        q.reader(),
                                        q.id("coordinationId"),
                                        new NetworkQuery.Filter(
                                                q.constant("type", NetworkType.class),
                                                q.constant("theme", Theme.class),
                                                q.constant("area", NetworkArea.class),
                                                q.constant("link", NetworkLink.class)),
                                        q.paging()),
                        "The register of networks, by name"),
                QueryRoute.one(
                        NETWORK,
                        Network.class,
                        (from, q) -> from.networks().byId(q.reader(), q.id("coordinationId"), q.id("networkId")),
                        "One network, who sits there, and what was told of it"));
    }

    private static CommandRoute network(String path, Class<? extends NetworkCommand> command, String summary) {
        return CommandRoute.of(NETWORK + path, command, summary);
    }
}
