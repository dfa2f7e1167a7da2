package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about subgroups. */
final class SubgroupRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private SubgroupRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
