package be.maillage.gateway.player;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The fields of one mapping of a scenario file. It remembers which were asked for, so that a field nobody reads is never passed over in silence. */
final class Fields {

    private final int line;
    private final String name;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(MappingNode node, String name) {
        this.line = node.getStartMark().getLine() + 1;
        this.name = name;
        for (NodeTuple field : node.getValue()) {
            String key = new Value(field.getKeyNode(), "the name of a field").text();
            Value value = new Value(field.getValueNode(), "'" + key + "'");
            if (values.put(key, value) != null) {
                throw new MalformedScenario(
                        field.getKeyNode().getStartMark().getLine() + 1, "'" + key + "' stands twice in " + name);
            }
        }
    }

    int line() {
        return line;
    }

    /** The value as it stands, null when there is none. */
    @Nullable
    Value value(String field) {
        asked.add(field);
        Value value = values.get(field);
        return value == null || value.isEmpty() ? null : value;
    }

    <T> @Nullable T optional(String field, Function<Value, T> reader) {
        Value value = value(field);
        return value == null ? null : reader.apply(value);
    }

    <T> T required(String field, Function<Value, T> reader) {
        Value value = value(field);
        if (value == null) {
            throw new MalformedScenario(line, "'" + field + "' is missing in " + name);
        }
        return reader.apply(value);
    }

    /** The items of a list; none when there is no such field. */
    <T> List<T> list(String field, Function<Value, T> item) {
        Value value = value(field);
        return value == null ? List.of() : value.list(item);
    }

    boolean has(String field) {
        return value(field) != null;
    }

    Set<String> names() {
        return values.keySet();
    }

    /** The names of the fields of those fields that have some themselves. */
    Set<String> nestedNames() {
        Set<String> nested = new LinkedHashSet<>();
        values.values().stream()
                .filter(Value::isMapping)
                .forEach(value -> nested.addAll(value.fields().names()));
        return nested;
    }

    boolean wasAsked(String field) {
        return asked.contains(field);
    }

    /** The fields that were not asked for, with their values. */
    Map<String, Value> others() {
        Map<String, Value> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(asked);
        return others;
    }

    void refuseOthers() {
        others().forEach((field, value) -> {
            throw unknown(field, value);
        });
    }

    MalformedScenario unknown(String field, Value value) {
        return new MalformedScenario(value.line(), "unknown field '" + field + "' in " + name);
    }
}
