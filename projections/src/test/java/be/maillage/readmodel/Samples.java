package be.maillage.readmodel;

import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of any class, with everything that it may say or with only what it must. */
public final class Samples {

    private Samples() {}

    public static <T extends DomainEvent> T full(Class<T> type) {
        return type.cast(of(type, false));
    }

    public static <T extends DomainEvent> T bare(Class<T> type) {
        return type.cast(of(type, true));
    }

    private static @Nullable Object of(Type type, boolean bare) {
        if (type instanceof ParameterizedType list) {
            Object item = of(list.getActualTypeArguments()[0], bare);
            return bare ? List.of() : List.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == UUID.class) {
            return Given.id(77);
        }
        if (plain == String.class) {
            return "words";
        }
        if (plain == int.class || plain == Integer.class) {
            return 7;
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal("0.5");
        }
        if (plain == BusinessDate.class) {
            return BusinessDate.parse("2012-09");
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 11, 20);
        }
        if (plain == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (plain == LocalizedString.class) {
            return new LocalizedString("texte", "tekst", null, "text");
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : record(plain, bare);
    }

    private static Object record(Class<?> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> bare && isNullable(component) ? null : of(component.getGenericType(), bare))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
