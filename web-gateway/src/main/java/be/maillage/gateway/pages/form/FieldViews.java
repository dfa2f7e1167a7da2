package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Field.Kind;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the questions of a form for one reader.
 *
 * @param errors sentences by the path of their question
 */
record FieldViews(String deed, Prepared prepared, Filled filled, Map<String, String> errors, Words words) {

    /** What the words of the deed itself are called: a question of that name goes by the words that it has in every form. */
    static final Set<String> WORDS_OF_THE_DEED = Set.of("title", "submit", "done", "lead");

    /**
     * Choices up to this number are all shown; more are picked from a list, and so are those that one may want to take back, and those of a row, which
     * stands among others and must be short.
     */
    private static final int ALL_SHOWN = 6;

    /** The questions; one without any choice is not asked where it need not be answered. */
    List<FieldView> of(List<Field> fields, String prefix) {
        return fields.stream()
                .filter(field -> field.required()
                        || field.source() == null
                        || !offered(field, Paths.join(prefix, field.path())).isEmpty())
                .map(field -> of(field, prefix))
                .toList();
    }

    private FieldView of(Field field, String prefix) {
        String path = Paths.join(prefix, field.path());
        return switch (field.kind()) {
            case GROUP, MORE -> group(field, prefix);
            case ROWS -> rows(field, path);
            case LOCALIZED -> localized(field, path);
            case DATE -> date(field, path);
            case ONE, MANY, LEVEL -> choice(field, path);
            case HIDDEN, ID ->
                FieldView.named(path, kind(field), "").value(filled.typed(path)).view();
            case TEXT, DAY, TIME, NUMBER, YES -> asked(field, path, kind(field)).view();
        };
    }

    /** What every question has. */
    private FieldView.Draft asked(Field field, String path, String kind) {
        return FieldView.named(path, kind, label(path))
                .help(help(path))
                .required(field.required())
                .value(filled.typed(path))
                .lines(field.shape())
                .error(errors.get(path));
    }

    /** What is folded opens where something in it was answered otherwise than prepared, or is wrong. A group is called by its own name, whatever rows it is in. */
    private FieldView group(Field field, String prefix) {
        String name = Paths.join(prefix, field.path());
        List<FieldView> inner = of(field.inner(), prefix);
        boolean open = field.kind() == Kind.GROUP || !filled.sameAs(prepared.values(), names(inner)) || isWrong(inner);
        return FieldView.named(name, kind(field), label(name))
                .help(help(name))
                .inner(inner)
                .open(open)
                .view();
    }

    /** What is sent of fields, those of their parts and rows included. */
    private static List<String> names(List<FieldView> fields) {
        return fields.stream()
                .flatMap(field -> Stream.of(
                                Stream.of(field.name()),
                                names(field.inner()).stream(),
                                field.rows().stream().flatMap(row -> names(row.fields()).stream()))
                        .flatMap(each -> each))
                .toList();
    }

    private static boolean isWrong(List<FieldView> fields) {
        return fields.stream()
                .anyMatch(field -> field.error() != null
                        || isWrong(field.inner())
                        || field.rows().stream().anyMatch(row -> isWrong(row.fields())));
    }

    private FieldView rows(Field field, String path) {
        int count = Math.max(filled.rows(path), field.shape());
        List<FieldView.Row> rows = IntStream.range(0, count)
                .mapToObj(i -> new FieldView.Row(i, i + 1, of(row(field, i), path + "[" + i + "]")))
                .toList();
        return asked(field, path, "rows").rows(rows, adding(path)).view();
    }

    /** Where one row must be answered, that is the first. */
    private static List<Field> row(Field field, int row) {
        return row == 0 && field.required()
                ? field.inner().stream()
                        .map(each -> each.path().isEmpty() ? each.must() : each)
                        .toList()
                : field.inner();
    }

    /** Whether it is the one answer of a row. */
    private static boolean isRow(String path) {
        return path.endsWith("]");
    }

    /** The reader's language first; the others stand folded below it, and German only where somebody wrote it. */
    private FieldView localized(Field field, String path) {
        String own = words.texts().language();
        List<FieldView> others = Field.LANGUAGES.stream()
                .filter(language -> !language.equals(own))
                .filter(language -> !language.equals("de") || filled.saysAnythingAt(path + ".de"))
                .map(language -> inAnotherLanguage(field, path + "." + language, language))
                .toList();
        String name = path + "." + own;
        FieldView first = asked(field, path, "text").view();
        FieldView inOwn = FieldView.named(name, "text", first.label())
                .id(first.id())
                .help(first.help())
                .required(field.required())
                .value(filled.typed(name))
                .language(own)
                .lines(field.shape())
                .error(errors.getOrDefault(name, first.error()))
                .view();
        boolean said = others.stream().anyMatch(each -> !each.value().isBlank() || each.error() != null);
        return FieldView.named(path, "localized", first.label())
                .inner(Stream.concat(Stream.of(inOwn), others.stream()).toList())
                .open(said)
                .view();
    }

    private FieldView inAnotherLanguage(Field field, String name, String language) {
        return FieldView.named(name, "text", words.texts().deed("language." + language))
                .value(filled.typed(name))
                .language(language)
                .lines(field.shape())
                .error(errors.get(name))
                .view();
    }

    /** Day, month and year apart: whoever knows the year alone leaves the others empty. */
    private FieldView date(Field field, String path) {
        String known = filled.typed(path);
        List<String> said = known.isEmpty() ? List.of() : List.of(known.split("-"));
        List<FieldView> parts = new ArrayList<>();
        for (String part : List.of("day", "month", "year")) {
            String name = path + "." + part;
            int at = List.of("year", "month", "day").indexOf(part);
            String value = known.isEmpty() ? filled.typed(name) : at < said.size() ? said.get(at) : "";
            parts.add(FieldView.named(name, part, words.texts().deed("date." + part))
                    .value(value.replaceFirst("^0", ""))
                    .view());
        }
        return asked(field, path, "date").inner(parts).view();
    }

    private FieldView choice(Field field, String path) {
        List<String> chosen = filled.all(path);
        List<FieldView.Choice> choices = new ArrayList<>();
        for (Option option : offered(field, path)) {
            choices.add(new FieldView.Choice(
                    Paths.id(path) + "-" + choices.size(),
                    option.value(),
                    option.label(),
                    option.lang(),
                    option.about(),
                    chosen.contains(option.value())));
        }
        boolean cannotBeLeft = field.required() || prepared.values().byPath().containsKey(path);
        boolean listed =
                field.kind() == Kind.ONE && (choices.size() > ALL_SHOWN || !cannotBeLeft || path.contains("["));
        String kind = field.kind() == Kind.MANY ? "many" : listed ? "select" : "radios";
        return asked(field, path, kind).options(choices).view();
    }

    /** Also what stands there and is offered no more, such as an organisation that closed: else it would be lost unseen. */
    private List<Option> offered(Field field, String path) {
        List<Option> options = options(field);
        Stream<Option> stands = prepared.values().byPath().getOrDefault(path, List.of()).stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> Option.of(value, words.texts().deed("choice.stands")));
        return Stream.concat(options.stream(), stands).toList();
    }

    private List<Option> options(Field field) {
        if (field.source() != null) {
            return prepared.options().getOrDefault(field.source(), List.of());
        }
        if (field.kind() == Kind.LEVEL) {
            return Offered.levels(words);
        }
        Stream<Option> options = field.codes().stream()
                .map(code -> Option.of(code.name(), words.labels().of(code)));
        return field.codes().size() > ALL_SHOWN
                ? options.sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                        .toList()
                : options.toList();
    }

    private static String kind(Field field) {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    private String label(String path) {
        String each = key(path, ".each");
        return words.texts().deed(isRow(path) && words.texts().hasDeed(each) ? each : key(path, ""));
    }

    private String adding(String path) {
        String key = key(path, ".add");
        return words.texts().hasDeed(key)
                ? words.texts().deed(key)
                : words.texts().deed("add", "of", label(path));
    }

    private @Nullable String help(String path) {
        String key = key(path, ".help");
        return !isRow(path) && words.texts().hasDeed(key) ? words.texts().deed(key) : null;
    }

    /** The deed's own words, or else those that the question has everywhere. */
    private String key(String path, String suffix) {
        return key(deed, Paths.unnumbered(path), suffix, words.texts());
    }

    static String key(String deed, String path, String suffix, Texts texts) {
        String own = deed + "." + path + suffix;
        boolean taken = suffix.isEmpty() && WORDS_OF_THE_DEED.contains(path);
        return texts.hasDeed(own) && !taken ? own : "field." + path + suffix;
    }
}
