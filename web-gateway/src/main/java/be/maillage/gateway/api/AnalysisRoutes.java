package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about group analyses. */
final class AnalysisRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private AnalysisRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
