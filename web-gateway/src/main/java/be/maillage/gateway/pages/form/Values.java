package be.maillage.gateway.pages.form;

import be.maillage.history.BusinessDate;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in a form from the beginning, by path. */
public final class Values {

    public static final Values NONE = new Values(new LinkedMultiValueMap<>());

    private final MultiValueMap<String, String> byPath;

    private Values(MultiValueMap<String, String> byPath) {
        this.byPath = byPath;
    }

    /**
     * Also whole records and lists of them, component by component, as the API's JSON would have them.
     *
     * @param value nothing is said when it is null
     */
    public Values and(String path, @Nullable Object value) {
        LinkedMultiValueMap<String, String> more = new LinkedMultiValueMap<>(byPath);
        put(more, path, value);
        return new Values(more);
    }

    /** One row each, for rows that are one answer. */
    public Values rows(String path, List<?> answers) {
        Values more = this;
        for (int i = 0; i < answers.size(); i++) {
            more = more.and(path + "[" + i + "]", answers.get(i));
        }
        return more;
    }

    MultiValueMap<String, String> byPath() {
        return byPath;
    }

    private static void put(MultiValueMap<String, String> into, String path, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> items -> items(into, path, List.copyOf(items));
            case BusinessDate date -> into.set(path, date.toString());
            case Record object -> components(object).forEach((name, inner) -> put(into, path + "." + name, inner));
            default -> into.set(path, value.toString());
        }
    }

    private static void items(MultiValueMap<String, String> into, String path, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Record object && !(object instanceof BusinessDate)) {
                put(into, path + "[" + i + "]", object);
            } else {
                into.add(path, items.get(i).toString());
            }
        }
    }

    private static Map<String, @Nullable Object> components(Record object) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component.getAccessor().invoke(object));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record tells what it holds: " + component, e);
            }
        }
        return components;
    }
}
