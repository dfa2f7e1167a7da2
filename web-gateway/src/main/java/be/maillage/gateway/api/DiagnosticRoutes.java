package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about diagnostics and the needs that are relayed. */
final class DiagnosticRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private DiagnosticRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
