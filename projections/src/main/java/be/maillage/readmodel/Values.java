package be.maillage.readmodel;

import be.maillage.history.BusinessDate;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as the JSON-like values that documents hold, and back. Ids, dates, decimals and constants are texts; what is null is left out.
 */
public final class Values {

    /** By name, because {@link Class#getEnumConstants} copies all of them each time. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> ((Enum<?>) constant).name(), constant -> constant));
        }
    };

    private Values() {}

    /** @throws IllegalArgumentException for a type that documents do not hold */
    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Boolean flag -> flag;
            case BusinessDate date -> date.toString();
            case Enum<?> constant -> constant.name();
            case Record record -> record(record);
            case Collection<?> many -> many.stream().map(Values::of).toList();
            case UUID id -> id.toString();
            case LocalDate day -> day.toString();
            case LocalTime time -> time.toString();
            case Instant instant -> instant.toString();
            case BigDecimal decimal -> decimal.toPlainString();
            default -> throw new IllegalArgumentException("No document holds a " + value.getClass());
        };
    }

    /** The record's components by name, without those that are null. */
    public static Map<String, Object> record(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Shape.Part part : Shape.of(record.getClass()).parts()) {
            Object value = of(part.of(record));
            if (value != null) {
                fields.put(part.name(), value);
            }
        }
        return fields;
    }

    /** @return null for null; the inverse of {@link #of} otherwise, a missing list being empty */
    public static <T> @Nullable T read(@Nullable Object value, Class<T> type) {
        return value == null ? null : boxed(type).cast(convert(value, type));
    }

    /** As {@link #read}, for what is always there. */
    public static <T> T required(@Nullable Object value, Class<T> type) {
        T read = read(value, type);
        if (read == null) {
            throw new IllegalArgumentException("A document lacks a " + type.getSimpleName());
        }
        return read;
    }

    /** The list that a field holds, each item read as the type; empty for null. */
    public static <T> List<T> list(@Nullable Object value, Class<T> type) {
        return value instanceof Collection<?> many
                ? many.stream().map(item -> required(item, type)).toList()
                : List.of();
    }

    /** The maps that a field holds; empty for null. */
    public static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Values::map).toList()
                : List.of();
    }

    /** A map with text keys; empty for null. */
    public static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> copy.put(key.toString(), item));
        }
        return copy;
    }

    private static Object convert(Object value, Type type) {
        if (type instanceof ParameterizedType list) {
            return list(value, (Class<?>) list.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No document holds a " + type);
        }
        if (plain.isRecord() && plain != BusinessDate.class) {
            if (!(value instanceof Map<?, ?> fields)) {
                throw new IllegalArgumentException(
                        "Not stored as a " + plain.getSimpleName() + ": " + value.getClass());
            }
            return record(fields, plain);
        }
        return plain.isEnum() ? constant(value.toString(), plain) : scalar(value, boxed(plain));
    }

    private static Object scalar(Object value, Class<?> type) {
        if (type == Integer.class && value instanceof Number number) {
            return number.intValue();
        }
        if (type == Long.class && value instanceof Number number) {
            return number.longValue();
        }
        if (type.isInstance(value)) {
            return value;
        }
        String text = value.toString();
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == BusinessDate.class) {
            return BusinessDate.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        throw new IllegalArgumentException("No document holds a " + type);
    }

    private static Object constant(String name, Class<?> type) {
        Object constant = CONSTANTS.get(type).get(name);
        if (constant == null) {
            throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
        }
        return constant;
    }

    private static Object record(Map<?, ?> fields, Class<?> type) {
        Shape shape = Shape.of(type);
        @Nullable Object[] arguments = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            Shape.Part part = shape.parts().get(i);
            Object value = fields.get(part.name());
            arguments[i] = value != null ? convert(value, part.type()) : part.isList() ? List.of() : null;
        }
        return shape.make(arguments, fields.keySet());
    }

    @SuppressWarnings("unchecked") // the wrapper of a primitive type stands for the same values
    private static <T> Class<T> boxed(Class<T> type) {
        return type.isPrimitive()
                ? (Class<T>) MethodType.methodType(type).wrap().returnType()
                : type;
    }
}
