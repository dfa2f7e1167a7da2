package be.maillage.gateway.pages.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places in a JSON body, such as {@code agenda[0].title.fr}. */
final class Paths {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private Paths() {}

    static String join(String prefix, String path) {
        return prefix.isEmpty() ? path : path.isEmpty() ? prefix : prefix + "." + path;
    }

    /** The path without the numbers of its rows, as words are found by. */
    static String unnumbered(String path) {
        return INDEX.matcher(path).replaceAll("");
    }

    /** For {@code id}: letters, digits and hyphens. */
    static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Puts a value where the path leads, and makes the objects and lists on its way. */
    static void put(ObjectNode root, String path, JsonNode value) {
        Matcher steps = STEP.matcher(path);
        JsonNode at = root;
        String name = null;
        int index = -1;
        while (steps.find()) {
            if (name != null || index >= 0) {
                at = child(at, name, index, steps.group(2) != null);
            }
            name = steps.group(1);
            index = steps.group(2) == null ? -1 : Integer.parseInt(steps.group(2));
        }
        if (at instanceof ObjectNode object && name != null) {
            object.set(name, value);
        } else if (at instanceof ArrayNode array) {
            while (array.size() <= index) {
                array.addNull();
            }
            array.set(index, value);
        }
    }

    private static JsonNode child(JsonNode at, @Nullable String name, int index, boolean list) {
        if (at instanceof ObjectNode object && name != null) {
            JsonNode known = object.get(name);
            return known != null && !known.isNull() ? known : list ? object.putArray(name) : object.putObject(name);
        }
        if (at instanceof ArrayNode array) {
            while (array.size() <= index) {
                array.addNull();
            }
            JsonNode known = array.get(index);
            if (known != null && !known.isNull()) {
                return known;
            }
            JsonNode made = list ? array.arrayNode() : array.objectNode();
            array.set(index, made);
            return made;
        }
        throw new IllegalArgumentException("A text has no parts");
    }
}
