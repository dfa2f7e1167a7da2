package be.maillage.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text in the languages its author gave it, at least one: the Belgif guide's {@code LocalizedString}. Texts are kept as given.
 */
public record LocalizedString(
        @Nullable String fr,
        @Nullable String nl,
        @Nullable String de,
        @Nullable String en) {

    public static LocalizedString fr(String text) {
        return new LocalizedString(text, null, null, null);
    }

    /** The texts by language tag, in the order French, Dutch, German, English; never a blank one. */
    public Map<String, String> byLanguage() {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "fr", fr);
        put(texts, "nl", nl);
        put(texts, "de", de);
        put(texts, "en", en);
        return texts;
    }

    /**
     * The language a reader of the given one should be shown: theirs when there is such a text, else the first of French, Dutch, English and
     * German that there is.
     *
     * @return a key of {@link #byLanguage()}, or null when there is no text at all
     */
    public @Nullable String languageFor(String language) {
        Map<String, String> texts = byLanguage();
        if (texts.containsKey(language)) {
            return language;
        }
        return List.of("fr", "nl", "en", "de").stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** The text for a reader of the given language, see {@link #languageFor}; empty when there is none. */
    public String in(String language) {
        String chosen = languageFor(language);
        return chosen == null ? "" : byLanguage().getOrDefault(chosen, "");
    }

    private static void put(Map<String, String> texts, String language, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(language, text);
        }
    }
}
