package be.maillage.gateway.api;

import java.util.List;

/** What can be posted and asked about meetings, their minutes, decisions and actions, and the news. */
final class MeetingRoutes {

    static final List<CommandRoute> COMMANDS = List.of();

    private MeetingRoutes() {}

    static List<QueryRoute> questions() {
        return List.of();
    }
}
