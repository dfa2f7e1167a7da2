package be.maillage.gateway.pages.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it.
 *
 * @param id for {@code id}
 * @param name what is sent
 * @param kind how it is asked, in lower case, for the template
 * @param help what helps to answer; null when nothing does
 * @param value what stands there
 * @param language of the value, where the question is about a text in one language; null elsewhere
 * @param options the choices
 * @param lines of the text
 * @param error what is wrong; null when nothing is
 * @param inner its parts
 * @param rows its rows, each with its parts
 * @param add what adds a row, in words
 * @param open whether a folded part is open
 */
public record FieldView(
        String id,
        String name,
        String kind,
        String label,
        @Nullable String help,
        boolean required,
        String value,
        @Nullable String language,
        List<Choice> options,
        int lines,
        @Nullable String error,
        List<FieldView> inner,
        List<Row> rows,
        String add,
        boolean open) {

    /** @param about a second line; null when the label says all */
    public record Choice(
            String id,
            String value,
            String label,
            @Nullable String lang,
            @Nullable String about,
            boolean chosen) {}

    /** @param number as people count */
    public record Row(int index, int number, List<FieldView> fields) {}

    /** What describes the field for those who cannot see where things stand; null when nothing does. */
    public @Nullable String describedBy() {
        String by = (help == null ? "" : id + "-help ") + (error == null ? "" : id + "-error");
        return by.isBlank() ? null : by.strip();
    }

    static Draft named(String name, String kind, String label) {
        return new Draft(name, kind, label);
    }

    /** A question that is being put together: empty, of one line, and nothing wrong. */
    static final class Draft {

        private final String name;
        private final String kind;
        private final String label;
        private String id;
        private @Nullable String help;
        private boolean required;
        private String value = "";
        private @Nullable String language;
        private List<Choice> options = List.of();
        private int lines = 1;
        private @Nullable String error;
        private List<FieldView> inner = List.of();
        private List<Row> rows = List.of();
        private String add = "";
        private boolean open;

        private Draft(String name, String kind, String label) {
            this.id = Paths.id(name);
            this.name = name;
            this.kind = kind;
            this.label = label;
        }

        Draft id(String other) {
            id = other;
            return this;
        }

        Draft help(@Nullable String sentence) {
            help = sentence;
            return this;
        }

        Draft required(boolean must) {
            required = must;
            return this;
        }

        Draft value(String typed) {
            value = typed;
            return this;
        }

        Draft language(String tag) {
            language = tag;
            return this;
        }

        Draft options(List<Choice> choices) {
            options = choices;
            return this;
        }

        Draft lines(int number) {
            lines = number;
            return this;
        }

        Draft error(@Nullable String sentence) {
            error = sentence;
            return this;
        }

        Draft inner(List<FieldView> parts) {
            inner = parts;
            return this;
        }

        Draft rows(List<Row> all, String adding) {
            rows = all;
            add = adding;
            return this;
        }

        Draft open(boolean unfolded) {
            open = unfolded;
            return this;
        }

        FieldView view() {
            return new FieldView(
                    id, name, kind, label, help, required, value, language, options, lines, error, inner, rows, add,
                    open);
        }
    }
}
