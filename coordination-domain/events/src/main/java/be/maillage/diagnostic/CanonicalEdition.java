package be.maillage.diagnostic;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON by RFC 8785 for what an edition is made of: records, lists, texts, whole numbers, yes or no, codes, ids and dates. Member names are ASCII,
 * so that the order of their characters is the order that the RFC asks for.
 */
final class CanonicalEdition {

    private static final String FORM = "maillage-edition-1";

    private CanonicalEdition() {}

    static String of(UUID diagnosticId, Edition edition) {
        Map<String, Object> members = members(edition);
        members.put("diagnosticId", diagnosticId);
        members.put("form", FORM);
        StringBuilder json = new StringBuilder();
        object(json, members);
        return json.toString();
    }

    private static void value(StringBuilder json, Object value) {
        switch (value) {
            case LocalizedString texts -> object(json, new TreeMap<>(texts.byLanguage()));
            case BusinessDate date -> text(json, date.toString());
            case String text -> text(json, text);
            case UUID id -> text(json, id.toString());
            case Enum<?> code -> text(json, code.name());
            case Integer number -> json.append(number.intValue());
            case Boolean yes -> json.append(yes.booleanValue());
            case List<?> list -> list(json, list);
            case Record inner -> object(json, members(inner));
            default -> throw new IllegalArgumentException("Not part of an edition: " + value.getClass());
        }
    }

    private static void object(StringBuilder json, Map<String, ?> members) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, ?> member : members.entrySet()) {
            json.append(separator);
            text(json, member.getKey());
            json.append(':');
            value(json, member.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private static void list(StringBuilder json, List<?> list) {
        json.append('[');
        String separator = "";
        for (Object element : list) {
            json.append(separator);
            value(json, element);
            separator = ",";
        }
        json.append(']');
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        json.append('"');
    }

    private static Map<String, Object> members(Record holder) {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            Object value = read(component, holder);
            if (value != null) {
                members.put(component.getName(), value);
            }
        }
        return members;
    }

    private static @Nullable Object read(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Unreadable component " + component, e);
        }
    }
}
