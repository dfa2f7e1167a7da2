package be.maillage.pump;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;

/**
 * JSON-like values on their way between projectors and BSON. What a projector gets back is equal to what it gave, whether or not it went
 * through the database in between, and nobody can modify it.
 */
final class Json {

    private Json() {}

    /**
     * A deep, unmodifiable copy of what a projector gave.
     *
     * @throws IllegalArgumentException when a value is not JSON-like, or a field's name is one that not every server takes
     */
    static Map<String, Object> frozen(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> copy.put(name(key), frozenValue(value)));
        return unmodifiable(copy);
    }

    /** A deep copy that the driver may keep. */
    static Document toBson(Map<?, ?> map) {
        Document copy = new Document();
        map.forEach((key, value) -> copy.put((String) key, toBsonValue(value)));
        return copy;
    }

    /** A deep, unmodifiable copy of what the server gave. */
    static Map<String, Object> fromBson(Map<?, ?> document) {
        Map<String, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(document.size());
        document.forEach((key, value) -> copy.put((String) key, fromBsonValue(value)));
        return unmodifiable(copy);
    }

    private static String name(Object key) {
        if (!(key instanceof String name)) {
            throw new IllegalArgumentException("A field's name is a String, not " + typeOf(key));
        }
        if (name.isEmpty() || name.startsWith("$") || name.indexOf('.') >= 0 || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "A field's name is not empty, does not begin with '$' and has no '.' in it");
        }
        return name;
    }

    private static @Nullable Object frozenValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Boolean b -> b;
            case Integer i -> i;
            case Long l -> l;
            case Double d -> d;
            case BigDecimal d -> d;
            case Short s -> s.intValue();
            case Byte b -> b.intValue();
            case Float f -> f.doubleValue();
            case Map<?, ?> map -> frozen(map);
            case Iterable<?> values -> {
                List<@Nullable Object> copy = new ArrayList<>();
                values.forEach(v -> copy.add(frozenValue(v)));
                yield Collections.unmodifiableList(copy);
            }
            default -> throw new IllegalArgumentException("No JSON-like value: " + typeOf(value));
        };
    }

    private static @Nullable Object toBsonValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal d -> new Decimal128(d);
            case Map<?, ?> map -> toBson(map);
            case List<?> values -> {
                List<@Nullable Object> copy = new ArrayList<>(values.size());
                values.forEach(v -> copy.add(toBsonValue(v)));
                yield copy;
            }
            default -> value;
        };
    }

    private static @Nullable Object fromBsonValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Decimal128 d -> d.bigDecimalValue();
            case Map<?, ?> map -> fromBson(map);
            case List<?> values -> {
                List<@Nullable Object> copy = new ArrayList<>(values.size());
                values.forEach(v -> copy.add(fromBsonValue(v)));
                yield Collections.unmodifiableList(copy);
            }
            default -> value;
        };
    }

    private static String typeOf(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    /** A projector's contract speaks of {@code Object} where JSON allows null. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static Map<String, Object> unmodifiable(Map<String, @Nullable Object> copy) {
        return (Map<String, Object>) (Map<String, ?>) Collections.unmodifiableMap(copy);
    }
}
