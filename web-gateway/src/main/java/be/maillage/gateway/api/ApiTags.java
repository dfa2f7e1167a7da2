package be.maillage.gateway.api;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;

/** Under which heading of the document an operation stands. */
final class ApiTags {

    private static final String COORDINATIONS = "coordinations";
    private static final String CONTINUUM = "continuum";

    /** In the order in which the areas are met. */
    static final List<Tag> ALL = List.of(
            tag(COORDINATIONS, "A coordination: who carries it, its charter, its rules, its year"),
            tag("members", "Who belongs to a coordination, and who speaks for whom"),
            tag("organisations", "The directory of a coordination"),
            tag("duos", "Two partners that tell how they work together"),
            tag(CONTINUUM, "How far partners work together, as each of them sees it"),
            tag("meetings", "Meetings, who attends them, their minutes, decisions and actions"),
            tag("information", "The news that members share and relay"),
            tag("subgroups", "Parts of the members at work on one theme, until they report back"),
            tag("networks", "The other networks of the territory: what they are, who sits there, what is told of them"),
            tag("situations", "Anonymous situations, for those who take part and nobody else"),
            tag("due", "What falls due in a coordination, and which reminders went out"),
            tag("analyses", "Group analyses: fifteen steps from what participants lived to what is to be done"),
            tag("diagnostics", "What people need and what helps or hinders, as members find it together"),
            tag("needs", "What became of each need: editions, relays to authorities, answers"),
            tag("audit", "Every event of a coordination, in order"),
            tag("views", "A coordination as it stood at a date, or as it was known at one"),
            tag("persons", "Who can sign in, represent and be named"));

    private ApiTags() {}

    static String of(String path) {
        String[] parts = path.split("/");
        String area = parts.length > 3 ? parts[3] : parts[1];
        return switch (area) {
            case "pairs", "assessments" -> CONTINUUM;
            case "actions", "decisions" -> "meetings";
            case "network-links" -> "networks";
            case "situation-count" -> "situations";
            default -> ALL.stream().anyMatch(tag -> area.equals(tag.getName())) ? area : parts[1];
        };
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
