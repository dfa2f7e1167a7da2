package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** All but some, by the ids that are sent. */
    public static List<Option> without(List<Option> options, Collection<?> some) {
        Set<String> values = some.stream().map(Object::toString).collect(Collectors.toSet());
        return options.stream()
                .filter(option -> !values.contains(option.value()))
                .toList();
    }

    public Option about(@Nullable String line) {
        return new Option(value, label, lang, line);
    }
}
