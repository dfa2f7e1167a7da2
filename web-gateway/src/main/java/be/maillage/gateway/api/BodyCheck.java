package be.maillage.gateway.api;

import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.history.BusinessDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a JSON object with the record it should become, supplies what may be left out, and collects every mistake by its path, such as
 * {@code seats[0].from}.
 */
final class BodyCheck {

    /** Digits of the largest exponent taken: beyond it a number is a mistake, and costs memory to become a whole number. */
    private static final int LARGEST_SCALE = 100;

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    void unknown(String path) {
        violations.add(Violation.of("unknownInput", "body", path, "problem.field-is-unknown"));
    }

    /** @param prefix path of the object with a dot after it, or empty for the body itself */
    void object(Class<?> type, ObjectNode node, String prefix) {
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> unknown(prefix + name));
        for (RecordComponent component : type.getRecordComponents()) {
            component(component, node, prefix + component.getName());
        }
    }

    private void component(RecordComponent component, ObjectNode node, String path) {
        JsonNode value = node.get(component.getName());
        if (value == null || value.isNull()) {
            supply(component, node, path);
        } else if (component.getType() == List.class) {
            list(elementOf(component.getGenericType()), value, path);
        } else {
            value(component.getType(), value, path);
        }
    }

    private void supply(RecordComponent component, ObjectNode node, String path) {
        if (component.getType() == List.class) {
            node.set(component.getName(), JsonNodeFactory.instance.arrayNode());
        } else if (component.getType() == boolean.class) {
            node.put(component.getName(), false);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema(path, "problem.field-is-required");
        }
    }

    private void list(Class<?> element, JsonNode value, String path) {
        if (!value.isArray()) {
            wrongType(path);
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            JsonNode item = value.get(i);
            if (item == null || item.isNull()) {
                wrongType(path + "[" + i + "]");
            } else {
                value(element, item, path + "[" + i + "]");
            }
        }
    }

    private void value(Class<?> type, JsonNode value, String path) {
        if (type == BusinessDate.class) {
            text(value, path, BodyCheck::isBusinessDate, "problem.not-a-business-date");
        } else if (type == LocalTime.class) {
            text(value, path, BodyCheck::isTime, "problem.not-a-time");
        } else if (type == UUID.class) {
            text(value, path, StrictUuid::matches, "problem.not-an-id");
        } else if (type.isEnum()) {
            constant(type, value, path);
        } else if (type.isRecord()) {
            if (value instanceof ObjectNode object) {
                object(type, object, path + ".");
            } else {
                wrongType(path);
            }
        } else if (!isScalar(type, value)) {
            wrongType(path);
        }
    }

    private interface Form {
        boolean fits(String text);
    }

    private void text(JsonNode value, String path, Form form, String messageKey) {
        if (!value.isString() || !form.fits(value.stringValue())) {
            schema(path, messageKey);
        }
    }

    private void constant(Class<?> type, JsonNode value, String path) {
        List<String> constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!value.isString() || !constants.contains(value.stringValue())) {
            violations.add(new Violation(
                    "schemaViolation",
                    "body",
                    path,
                    "problem.value-is-one-of",
                    Map.of("name", path, "values", String.join(", ", constants))));
        }
    }

    private static boolean isScalar(Class<?> type, JsonNode value) {
        if (type == String.class) {
            return value.isString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.isBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return value.isIntegralNumber() && value.canConvertToInt();
        }
        if (type == BigDecimal.class) {
            return value.isNumber() && Math.abs(value.decimalValue().scale()) <= LARGEST_SCALE;
        }
        throw new IllegalStateException("No command has had a component of " + type);
    }

    private static boolean isBusinessDate(String text) {
        try {
            BusinessDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void wrongType(String path) {
        schema(path, "problem.value-has-wrong-type");
    }

    private void schema(String path, String messageKey) {
        violations.add(Violation.of("schemaViolation", "body", path, messageKey));
    }

    private static Class<?> elementOf(Type list) {
        return list instanceof ParameterizedType parameterised
                        && parameterised.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }
}
