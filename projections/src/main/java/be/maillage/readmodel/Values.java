package be.maillage.readmodel;

import be.maillage.history.BusinessDate;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
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
import org.jspecify.annotations.Nullable;

/**
 * Records as the JSON-like values that documents hold, and back. Ids, dates, decimals and constants are texts; what is null is left out.
 */
public final class Values {

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
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = of(component(record, component));
            if (value != null) {
                fields.put(component.getName(), value);
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
            if (!(value instanceof Map<?, ?>)) {
                throw new IllegalArgumentException(
                        "Not stored as a " + plain.getSimpleName() + ": " + value.getClass());
            }
            return record(map(value), plain);
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
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }

    private static Object record(Map<String, Object> fields, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = fields.get(components[i].getName());
            Type wanted = components[i].getGenericType();
            arguments[i] =
                    value != null ? convert(value, wanted) : wanted instanceof ParameterizedType ? List.of() : null;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + fields.keySet(), e);
        }
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked") // the wrapper of a primitive type stands for the same values
    private static <T> Class<T> boxed(Class<T> type) {
        return (Class<T>) MethodType.methodType(type).wrap().returnType();
    }
}
