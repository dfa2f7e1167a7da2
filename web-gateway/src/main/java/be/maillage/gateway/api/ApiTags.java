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
            tag("audit", "Every event of a coordination, in order"),
            tag("views", "A coordination as it stood at a date, or as it was known at one"),
            tag("persons", "Who can sign in, represent and be named"));

    private ApiTags() {}

    static String of(String path) {
        String[] parts = path.split("/");
        String area = parts.length > 3 ? parts[3] : parts[1];
        return switch (area) {
            case "pairs", "assessments", CONTINUUM -> CONTINUUM;
            case "members", "organisations", "duos", "audit", "views" -> area;
            default -> parts[1];
        };
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
