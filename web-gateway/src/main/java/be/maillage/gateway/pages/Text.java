package be.maillage.gateway.pages;

import be.maillage.history.LocalizedString;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wrote, in the language the reader is shown.
 *
 * @param language the text's own, as for {@code lang}
 * @param foreign whether that is not the page's language
 */
public record Text(String text, String language, boolean foreign) {

    /** Longer texts show their beginning first. */
    static final int LONG = 700;

    private static final int BEGINNING = 280;

    static @Nullable Text of(@Nullable LocalizedString localized, Locale reader) {
        String language = localized == null ? null : localized.languageFor(reader.getLanguage());
        return localized == null || language == null
                ? null
                : new Text(localized.in(reader.getLanguage()), language, !language.equals(reader.getLanguage()));
    }

    /** The text's own language where the page has to say it, else null. */
    public @Nullable String lang() {
        return foreign ? language : null;
    }

    public boolean isLong() {
        return text.length() > LONG;
    }

    /** The beginning of a long text, up to the end of a word and never within a character. */
    public String beginning() {
        int space = text.lastIndexOf(' ', BEGINNING);
        if (space > BEGINNING / 2) {
            return text.substring(0, space).strip() + "…";
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.forLanguageTag(language));
        characters.setText(text);
        return text.substring(0, characters.preceding(BEGINNING + 1)) + "…";
    }
}
