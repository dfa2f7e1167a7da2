package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Text;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a question.
 *
 * @param value what is sent
 * @param lang the label's own language where the page has to say it
 * @param about a second line that helps to choose; null when the label says all
 */
public record Option(
        String value,
        String label,
        @Nullable String lang,
        @Nullable String about) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, null, null);
    }

    public static Option of(Object value, Text label) {
        return new Option(value.toString(), label.text(), label.lang(), null);
    }

    public Option about(@Nullable String line) {
        return new Option(value, label, lang, line);
    }
}
