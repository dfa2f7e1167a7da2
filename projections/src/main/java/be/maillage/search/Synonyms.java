package be.maillage.search;

import be.maillage.readmodel.Folding;
import be.maillage.search.Wanted.Needle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the same thing is called in both languages, from a short list made by hand: {@code synonyms.txt} says how it is written. */
final class Synonyms {

    static final Synonyms CURATED = read("synonyms.txt");

    /** Groups of names, each of which is one or more folded words. */
    private final List<List<List<String>>> groups;

    private Synonyms(List<List<List<String>>> groups) {
        this.groups = groups;
    }

    /** @param lines one group each, names between commas */
    static Synonyms of(List<String> lines) {
        return new Synonyms(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(","))
                        .map(name -> Folding.words(name).toList())
                        .filter(name -> !name.isEmpty())
                        .toList())
                .toList());
    }

    private static Synonyms read(String file) {
        try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to look for: words that form a name of the list together are one thing. */
    List<Needle> needles(List<String> asked) {
        List<Needle> needles = new ArrayList<>();
        int at = 0;
        while (at < asked.size()) {
            List<String> rest = asked.subList(at, asked.size());
            int length = longestName(rest);
            List<String> own = rest.subList(0, Math.max(1, length));
            needles.add(new Needle(own, length == 0 ? List.of() : others(own)));
            at += own.size();
        }
        return needles;
    }

    private int longestName(List<String> words) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(name -> begins(words, name))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private List<List<String>> others(List<String> own) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(name -> isSame(own, name)))
                .flatMap(group -> group.stream().filter(name -> !isSame(own, name)))
                .distinct()
                .toList();
    }

    private static boolean begins(List<String> words, List<String> name) {
        return words.size() >= name.size() && isSame(words.subList(0, name.size()), name);
    }

    /** Word for word, in whatever number. */
    private static boolean isSame(List<String> words, List<String> name) {
        if (words.size() != name.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!isSame(words.get(i), name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String word, String name) {
        return word.equals(name)
                || French.stem(word).equals(French.stem(name))
                || Dutch.stem(word).equals(Dutch.stem(name));
    }
}
