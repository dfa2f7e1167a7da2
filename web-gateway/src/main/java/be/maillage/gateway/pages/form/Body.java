package be.maillage.gateway.pages.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was answered as the body that the API would be sent. What was not answered is left out. What makes no sense is written as it was typed, so
 * that one place alone, the reading of a body as a command, says what is wrong with it.
 */
final class Body {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A point before every three digits parts thousands, as Belgians write them: 1.500 is not one and a half. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,10})?");

    private final Filled filled;
    private final Supplier<String> newIds;
    private final ObjectNode body = JSON.objectNode();

    private Body(Filled filled, Supplier<String> newIds) {
        this.filled = filled;
        this.newIds = newIds;
    }

    /** @param newIds draws ids for rows that have none */
    static ObjectNode of(List<Field> fields, Filled filled, Supplier<String> newIds) {
        Body written = new Body(filled, newIds);
        written.write(fields, "");
        return written.body;
    }

    private void write(List<Field> fields, String prefix) {
        fields.forEach(field -> write(field, prefix));
    }

    private void write(Field field, String prefix) {
        String path = Paths.join(prefix, field.path());
        switch (field.kind()) {
            case TEXT, DAY, TIME, ONE, LEVEL, HIDDEN -> text(path, filled.first(path));
            case DATE -> text(path, date(filled, path));
            case NUMBER -> number(path);
            case YES -> yes(path);
            case ID -> text(path, filled.first(path) == null ? newIds.get() : filled.first(path));
            case LOCALIZED ->
                Field.LANGUAGES.forEach(language -> text(path + "." + language, filled.first(path + "." + language)));
            case MANY -> many(path);
            case GROUP, MORE -> write(field.inner(), prefix);
            case ROWS -> {
                for (int row = 0; row < filled.rows(path); row++) {
                    write(field.inner(), path + "[" + row + "]");
                }
            }
        }
    }

    /** As far as day, month and year were filled in; a day without its month is told as it was typed. */
    static @Nullable String date(Filled filled, String path) {
        String day = filled.first(path + ".day");
        String month = filled.first(path + ".month");
        String year = filled.first(path + ".year");
        if (day == null && month == null && year == null) {
            return filled.first(path);
        }
        String known = padded(year, 4);
        if (month != null || day != null) {
            known += "-" + padded(month, 2);
        }
        return day == null ? known : known + "-" + padded(day, 2);
    }

    private static String padded(@Nullable String number, int digits) {
        return number == null
                ? ""
                : number.matches("\\d{1," + digits + "}")
                        ? String.format(Locale.ROOT, "%0" + digits + "d", Integer.valueOf(number))
                        : number;
    }

    private void text(String path, @Nullable String value) {
        if (value != null) {
            Paths.put(body, path, JSON.stringNode(value));
        }
    }

    /** With a comma as Belgians write it, or a point. */
    private void number(String path) {
        String typed = filled.first(path);
        if (typed != null) {
            Paths.put(body, path, number(typed, JSON));
        }
    }

    private static JsonNode number(String typed, JsonNodeFactory json) {
        String plain = typed.replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        plain = plain.replace(',', '.');
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            return json.stringNode(typed);
        }
        BigDecimal number = new BigDecimal(plain);
        return number.scale() <= 0 ? json.numberNode(number.longValueExact()) : json.numberNode(number);
    }

    private void yes(String path) {
        if (filled.first(path) != null) {
            Paths.put(body, path, JSON.booleanNode(Boolean.parseBoolean(filled.first(path))));
        }
    }

    private void many(String path) {
        List<String> chosen = filled.all(path);
        if (!chosen.isEmpty()) {
            ArrayNode array = JSON.arrayNode();
            chosen.forEach(array::add);
            Paths.put(body, path, array);
        }
    }
}
