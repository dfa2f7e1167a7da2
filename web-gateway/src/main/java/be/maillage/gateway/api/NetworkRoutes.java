package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about the register of networks. */
final class NetworkRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private NetworkRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
