package be.maillage.gateway.api;

import be.maillage.decision.Command;
import be.maillage.gateway.api.ApiException.Violation;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a JSON body and the ids of its path into a command. What is missing, unknown or of the wrong type is named, all of it at once; a list
 * that is left out is empty, a yes-or-no that is left out is no, and a fact told without a date is told of today.
 */
public final class CommandBinder {

    private final JsonMapper json;

    public CommandBinder(JsonMapper json) {
        this.json = json;
    }

    /**
     * An empty body is an empty object: many commands say all they need in their path.
     *
     * @throws ApiException of type {@link ProblemType#BAD_REQUEST}, telling line and column, for what is not JSON or names a field twice
     */
    JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw ApiException.badRequest(new Violation(
                    "schemaViolation", "body", "", "problem.not-json", Map.of("line", line, "column", column)));
        }
    }

    /**
     * @param given components that do not come from the body: the path's and those that were drawn; the body may not name them
     * @throws ApiException of type {@link ProblemType#BAD_REQUEST}, with one violation per mistake
     */
    public <C extends Command> C bind(Class<C> command, JsonNode body, Map<String, ?> given, LocalDate today) {
        if (!(body instanceof ObjectNode object)) {
            throw ApiException.badRequest(Violation.of("schemaViolation", "body", "", "problem.body-is-an-object"));
        }
        ObjectNode complete = object.deepCopy();
        BodyCheck check = new BodyCheck();
        given.keySet().stream().filter(complete::has).sorted().forEach(check::unknown);
        given.forEach((name, value) -> complete.put(name, value.toString()));
        completeTold(complete, today);
        check.object(command, complete, "");
        if (!check.violations().isEmpty()) {
            throw new ApiException(ProblemType.BAD_REQUEST, check.violations());
        }
        try {
            return json.treeToValue(complete, command);
        } catch (JacksonException e) {
            throw ApiException.badRequest(
                    Violation.of("schemaViolation", "body", pathOf(e), "problem.value-has-wrong-type"));
        }
    }

    private static void completeTold(ObjectNode body, LocalDate today) {
        JsonNode told = body.get("told");
        if (told == null || told.isNull()) {
            body.set("told", JsonNodeFactory.instance.objectNode().put("on", today.toString()));
        } else if (told instanceof ObjectNode object && !object.hasNonNull("on")) {
            object.put("on", today.toString());
        }
    }

    private static String pathOf(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(reference -> {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        });
        return path.toString();
    }
}
