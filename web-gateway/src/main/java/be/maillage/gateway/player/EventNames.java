package be.maillage.gateway.player;

import java.util.HashMap;
import java.util.Map;

/** What events call the fields of a line, where the line calls them otherwise: what is assumed is told of the event. */
final class EventNames {

    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("network", "networkId"),
            Map.entry("pair", "partners"),
            Map.entry("attended", "presences"),
            Map.entry("excused", "presences"),
            Map.entry("absent", "presences"),
            Map.entry("start", "time"),
            Map.entry("end", "time"),
            Map.entry("chairedBy", "chair"),
            Map.entry("minutesBy", "minutesTaker"),
            Map.entry("host", "venue"),
            Map.entry("online", "venue"),
            Map.entry("informal", "informalMinutes"),
            Map.entry("subgroup", "subgroupId"),
            Map.entry("meeting", "meetingId"),
            Map.entry("diagnostic", "diagnosticId"),
            Map.entry("sittings", "plannedSittings"),
            Map.entry("facets", "framing"),
            Map.entry("knowledgeHeld", "framing"),
            Map.entry("resourcePersons", "framing"),
            Map.entry("reportBackOn", "framing"));

    private EventNames() {}

    static Map<String, String> of(String command) {
        Map<String, String> names = new HashMap<>(ALWAYS);
        boolean ofAnEntry =
                OrganisationLines.COMMANDS.containsKey(command) || SharingLines.COMMANDS.containsKey(command);
        String organisation = ofAnEntry ? "organisationId" : "memberId";
        names.put("organisations", organisation);
        names.put("organisation", organisation);
        names.put("person", command.equals("AssessCollaboration") ? "rater" : "personId");
        names.put("name", command.equals("FormSubgroup") ? "name" : "names");
        return names;
    }
}
