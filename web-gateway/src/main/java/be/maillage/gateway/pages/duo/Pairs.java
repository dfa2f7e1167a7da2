package be.maillage.gateway.pages.duo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two partners, asked for one by one, as the API takes them. */
final class Pairs {

    private Pairs() {}

    /** @param each null where it was not answered, which is then for the rule on two partners to say */
    static void write(ObjectNode body, @Nullable JsonNode... each) {
        ArrayNode partners = body.putArray("partners");
        Arrays.stream(each).filter(node -> node != null && !node.isNull()).forEach(partners::add);
    }
}
