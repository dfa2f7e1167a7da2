package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Desk.Outcome.Flaw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for what is wrong the question where it is told, and collects what has none. */
final class Errors {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final Deed deed;
    private final List<String> paths = new ArrayList<>();
    private final Map<String, String> byPath = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();

    Errors(Deed deed, Filled filled) {
        this.deed = deed;
        collect(deed.fields(), "", filled);
    }

    /** Sentences by the path of their question. */
    Map<String, String> byPath() {
        return byPath;
    }

    /** What no question is asked about. */
    List<String> others() {
        return others;
    }

    /** In the words of a form where it has some: the API speaks of names and values. */
    void add(Flaw flaw, Words words) {
        String own = "flaw." + flaw.key().substring(flaw.key().indexOf('.') + 1);
        add(
                flaw.path(),
                words.texts().hasDeed(own)
                        ? words.texts().deed(own)
                        : words.texts().messages().text(flaw.key(), flaw.arguments(), words.locale()));
    }

    void add(@Nullable String path, String sentence) {
        String at = path == null ? null : at(path);
        if (at == null) {
            others.add(sentence);
        } else {
            byPath.putIfAbsent(at, sentence);
        }
    }

    /** The question itself, or the one it is part of, or the first that is part of it; null when there is none. */
    private @Nullable String at(String path) {
        String told = deed.elsewhere().getOrDefault(path, inRow(path));
        Stream<String> candidates = Stream.concat(
                Stream.of(told), Stream.of(told.replaceFirst("\\.[a-z]{2}$", ""), told.replaceFirst("\\[\\d+]$", "")));
        return candidates
                .filter(paths::contains)
                .findFirst()
                .or(() -> paths.stream()
                        .filter(known -> known.startsWith(told + ".") || known.startsWith(told + "["))
                        .findFirst())
                .orElse(null);
    }

    /** What is told elsewhere for every row, {@code week[].day}, in the row that a path names. */
    private String inRow(String path) {
        Matcher index = INDEX.matcher(path);
        String any = deed.elsewhere().get(path.replaceFirst("\\[\\d+]", "[]"));
        return any != null && index.find() ? any.replace("[]", index.group()) : path;
    }

    private void collect(List<Field> fields, String prefix, Filled filled) {
        for (Field field : fields) {
            String path = Paths.join(prefix, field.path());
            switch (field.kind()) {
                case GROUP, MORE -> collect(field.inner(), prefix, filled);
                case HIDDEN, ID -> {}
                case LOCALIZED -> {
                    paths.add(path);
                    Field.LANGUAGES.forEach(language -> paths.add(path + "." + language));
                }
                case ROWS -> {
                    paths.add(path);
                    for (int row = 0; row < Math.max(filled.rows(path), field.shape()); row++) {
                        collect(field.inner(), path + "[" + row + "]", filled);
                    }
                }
                default -> paths.add(path);
            }
        }
    }
}
