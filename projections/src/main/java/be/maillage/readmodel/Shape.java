package be.maillage.readmodel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a record is taken apart and put together. Found out once for each class, which never changes: asking the class anew for every document takes
 * longer than all the rest of reading it.
 */
record Shape(Class<?> type, Constructor<?> constructor, List<Part> parts) {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** One component. */
    record Part(String name, Type type, Method accessor) {

        private static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), component.getGenericType(), accessor);
        }

        boolean isList() {
            return type instanceof ParameterizedType;
        }

        @Nullable
        Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Cannot read " + name, e);
            }
        }
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** @param fields what the arguments were taken from, to be told when they do not make one */
    Object make(@Nullable Object[] arguments, Set<?> fields) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + fields, e);
        }
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new Shape(
                    type, constructor, Arrays.stream(components).map(Part::of).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No record: " + type, e);
        }
    }
}
