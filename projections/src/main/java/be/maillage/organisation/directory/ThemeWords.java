package be.maillage.organisation.directory;

import be.maillage.organisation.Theme;
import be.maillage.search.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The words by which a theme is found, from {@code themes.txt}. */
final class ThemeWords {

    private static final Map<Theme, List<Term>> WORDS = read();

    private ThemeWords() {}

    static List<Term> of(Theme theme) {
        return WORDS.getOrDefault(theme, List.of());
    }

    private static Map<Theme, List<Term>> read() {
        Map<Theme, List<Term>> words = new EnumMap<>(Theme.class);
        try (InputStream in = Objects.requireNonNull(ThemeWords.class.getResourceAsStream("themes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\\|");
                words.put(
                        Theme.valueOf(columns[0].strip()),
                        Stream.concat(Term.of(columns[1], false).stream(), Term.of(columns[2], true).stream())
                                .distinct()
                                .toList());
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
