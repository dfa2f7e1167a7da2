package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about situations. */
final class SituationRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private SituationRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
