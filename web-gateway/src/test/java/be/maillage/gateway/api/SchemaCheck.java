package be.maillage.gateway.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema as our documents use; a keyword it does not know about is not checked. */
final class SchemaCheck {

    private final OpenAPI document;
    private final List<String> violations = new ArrayList<>();

    SchemaCheck(OpenAPI document) {
        this.document = document;
    }

    List<String> violations(Schema<?> schema, JsonNode value) {
        check(schema, value, "");
        return violations;
    }

    private void check(Schema<?> schema, JsonNode value, String path) {
        if (schema.get$ref() != null) {
            check(document.getComponents().getSchemas().get(name(schema.get$ref())), value, path);
            return;
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> check(part, value, path));
            return;
        }
        boolean fits = switch (schema.getType()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString() && fits(schema, value.stringValue());
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        if (!fits) {
            violations.add(path + ": " + value + " is no " + schema.getType());
        } else if (value.isObject()) {
            object(schema, value, path);
        } else if (value.isArray()) {
            value.forEach(item -> check(schema.getItems(), item, path + "[]"));
        }
    }

    private void object(Schema<?> schema, JsonNode value, String path) {
        if (schema.getRequired() != null) {
            schema.getRequired().stream()
                    .filter(name -> !value.has(name))
                    .forEach(name -> violations.add(path + "." + name + " is missing"));
        }
        value.forEachEntry((name, inner) -> {
            Schema<?> known = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(name);
            if (known == null) {
                violations.add(path + "." + name + " is unknown");
            } else {
                check(known, inner, path + "." + name);
            }
        });
    }

    private static boolean fits(Schema<?> schema, String text) {
        return (schema.getEnum() == null || schema.getEnum().contains(text))
                && (schema.getPattern() == null || text.matches(schema.getPattern()))
                && (!"uuid".equals(schema.getFormat()) || StrictUuid.matches(text));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
