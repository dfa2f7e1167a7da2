package be.maillage.audit;

import be.maillage.duo.Answer;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sentence tells of, by argument name; its wording is that of the event's type. What is null was not given. */
final class Sentence {

    private final Map<String, Argument> arguments = new LinkedHashMap<>();

    Map<String, Argument> arguments() {
        return arguments;
    }

    /** What somebody said in their own words. */
    Stream<LocalizedString> texts() {
        return arguments.values().stream()
                .flatMap(argument -> argument instanceof Argument.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    Map<String, Object> stored() {
        return arguments.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().stored()));
    }

    Sentence member(String name, @Nullable UUID id) {
        return with(name, id == null ? null : new Argument.Member(id));
    }

    Sentence person(String name, @Nullable UUID id) {
        return with(name, id == null ? null : new Argument.Person(id));
    }

    /** The two partners, together as {@code pair} and each as {@code first} and {@code second}. */
    Sentence pair(UUID id) {
        return with("pair", new Argument.Pair(id));
    }

    Sentence text(String name, @Nullable LocalizedString text) {
        return with(name, text == null || text.byLanguage().isEmpty() ? null : new Argument.Text(text));
    }

    Sentence date(String name, @Nullable BusinessDate date) {
        return with(name, date == null ? null : new Argument.Date(date));
    }

    Sentence level(String name, @Nullable Answer answer) {
        return with(name, answer == null ? null : new Argument.Level(answer));
    }

    Sentence code(String name, Enum<?> constant) {
        return with(name, new Argument.Code(Labels.key(constant)));
    }

    Sentence codes(String name, List<? extends Enum<?>> constants) {
        return with(name, new Argument.Codes(constants.stream().map(Labels::key).toList()));
    }

    Sentence quantity(String name, @Nullable BigDecimal number) {
        return with(name, number == null ? null : new Argument.Quantity(number));
    }

    Sentence quantity(String name, @Nullable Integer number) {
        return quantity(name, number == null ? null : BigDecimal.valueOf(number));
    }

    Sentence words(String name, Object words) {
        return with(name, new Argument.Words(words.toString()));
    }

    /** {@code yes} or {@code no}, for the wording to choose by. */
    Sentence whether(String name, boolean condition) {
        return words(name, condition ? "yes" : "no");
    }

    Sentence with(String name, @Nullable Argument argument) {
        arguments.put(name, argument == null ? new Argument.Absent() : argument);
        return this;
    }
}
