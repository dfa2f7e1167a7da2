package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.form.Field.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in a form, by the path of each question: as prepared, or as somebody typed it. */
final class Filled {

    /** More rows than anybody fills in: what comes beyond is dropped before it costs memory. */
    static final int MOST_ROWS = 200;

    private final MultiValueMap<String, String> values;

    private Filled(MultiValueMap<String, String> values) {
        this.values = values;
    }

    static Filled of(MultiValueMap<String, String> values) {
        return new Filled(new LinkedMultiValueMap<>(values));
    }

    /** The first value, without the space around it; null when there is none that is not blank. */
    @Nullable
    String first(String path) {
        String value = values.getFirst(path);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** As it was typed. */
    String typed(String path) {
        String value = values.getFirst(path);
        return value == null ? "" : value;
    }

    /** All values that are not blank. */
    List<String> all(String path) {
        return values.getOrDefault(path, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
    }

    /** Whether something was sent for a path or below it. */
    boolean saysAnythingAt(String path) {
        return values.entrySet().stream()
                .anyMatch(each -> isAtOrBelow(each.getKey(), path)
                        && each.getValue().stream().anyMatch(value -> value != null && !value.isBlank()));
    }

    /** Whether these paths say what was prepared: what was not prepared says nothing. */
    boolean sameAs(Values prepared, List<String> paths) {
        Filled before = of(prepared.byPath());
        return paths.stream().allMatch(path -> all(path).equals(before.all(path)));
    }

    /** How many rows there are, blank ones included. */
    int rows(String path) {
        TreeSet<Integer> indexes = indexes(path);
        return indexes.isEmpty() ? 0 : Math.min(indexes.last() + 1, MOST_ROWS);
    }

    Filled withRow(String path) {
        return with(path + "[" + rows(path) + "]", "");
    }

    Filled with(String path, String value) {
        LinkedMultiValueMap<String, String> more = new LinkedMultiValueMap<>(values);
        more.set(path, value);
        return new Filled(more);
    }

    Filled withoutRow(String path, int row) {
        LinkedMultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        values.forEach((name, all) -> {
            Row at = Row.of(path, name);
            if (at == null || at.index() < row) {
                kept.put(name, all);
            } else if (at.index() > row) {
                kept.put(at.path(path, at.index() - 1), all);
            }
        });
        return new Filled(kept);
    }

    /** A row changes places with the one before it. */
    Filled raised(String path, int row) {
        if (row < 1) {
            return this;
        }
        LinkedMultiValueMap<String, String> moved = new LinkedMultiValueMap<>();
        values.forEach((name, all) -> {
            Row at = Row.of(path, name);
            int index = at == null ? -1 : at.index() == row ? row - 1 : at.index() == row - 1 ? row : at.index();
            moved.put(at == null ? name : at.path(path, index), all);
        });
        return new Filled(moved);
    }

    /** Without the rows in which nothing was answered, so that what is wrong with the others is told by their place on the page. */
    Filled compact(List<Field> fields) {
        Filled compact = this;
        for (Field field : fields) {
            if (field.kind() == Kind.ROWS) {
                for (int row = compact.rows(field.path()) - 1; row >= 0; row--) {
                    if (!compact.isAnswered(field.inner(), field.path() + "[" + row + "]")) {
                        compact = compact.withoutRow(field.path(), row);
                    }
                }
            } else {
                compact = compact.compact(field.inner());
            }
        }
        return compact;
    }

    private boolean isAnswered(List<Field> fields, String prefix) {
        return fields.stream().anyMatch(field -> switch (field.kind()) {
            case HIDDEN, ID -> false;
            case GROUP, MORE -> isAnswered(field.inner(), prefix);
            default -> saysAnythingAt(Paths.join(prefix, field.path()));
        });
    }

    private TreeSet<Integer> indexes(String path) {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (Map.Entry<String, List<String>> each : values.entrySet()) {
            Row row = Row.of(path, each.getKey());
            if (row != null) {
                indexes.add(row.index());
            }
        }
        return indexes;
    }

    private static boolean isAtOrBelow(String name, String path) {
        return name.startsWith(path)
                && (name.length() == path.length() || ".[".indexOf(name.charAt(path.length())) >= 0);
    }

    /** @param rest what follows the index */
    private record Row(int index, String rest) {

        private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})](.*)", Pattern.DOTALL);

        static @Nullable Row of(String path, String name) {
            if (!name.startsWith(path + "[")) {
                return null;
            }
            Matcher matcher = INDEX.matcher(name.substring(path.length()));
            return matcher.matches() ? new Row(Integer.parseInt(matcher.group(1)), matcher.group(2)) : null;
        }

        String path(String of, int at) {
            return of + "[" + at + "]" + rest;
        }
    }
}
