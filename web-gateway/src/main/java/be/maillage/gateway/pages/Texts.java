package be.maillage.gateway.pages;

import be.maillage.gateway.text.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The page's own words, in the language of one reader. */
public record Texts(Messages messages, Locale locale) {

    /** Two letters, as in {@code <html lang>}. */
    public String language() {
        return locale.getLanguage();
    }

    public String say(String key) {
        return messages.text("page." + key, locale);
    }

    public String say(String key, String name, Object value) {
        return messages.text("page." + key, Map.of(name, value), locale);
    }

    public String say(String key, String name, Object value, String otherName, Object otherValue) {
        return messages.text("page." + key, Map.of(name, value, otherName, otherValue), locale);
    }

    /** The words of a form, see {@code forms_*.properties}. */
    public String deed(String key) {
        return messages.text("deed." + key, locale);
    }

    public String deed(String key, String name, Object value) {
        return messages.text("deed." + key, Map.of(name, value), locale);
    }

    public String deed(String key, String name, Object value, String otherName, Object otherValue) {
        return messages.text("deed." + key, Map.of(name, value, otherName, otherValue), locale);
    }

    public boolean hasDeed(String key) {
        return messages.has("deed." + key);
    }

    /** The words for a code of which there may be more than these pages know: then the code itself. */
    public String sayOr(String key, String code) {
        return messages.has("page." + key + "." + code)
                ? messages.text("page." + key + "." + code, new HashMap<String, Object>(), locale)
                : code;
    }
}
