package be.maillage.gateway.player;

import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a scenario file. Every reading of it throws {@link MalformedScenario}, with its line, when it is something else.
 *
 * @param name how to call it in an error
 */
record Value(Node node, String name) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_KEY = 64;

    /** How many things at most one number may have made up. */
    static final int MOST = 10_000;

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** Nothing, or YAML's null. */
    boolean isEmpty() {
        return node.getTag().equals(Tag.NULL);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !isEmpty()) {
            return scalar.getValue();
        }
        throw wrong("must be a text");
    }

    /** A symbolic name, local to its file. */
    String key() {
        String key = text();
        if (key.length() > MAX_KEY || !KEY.matcher(key).matches()) {
            throw wrong("must be a key: lower case letters, digits and hyphens, at most " + MAX_KEY + " of them");
        }
        return key;
    }

    LocalizedString localized() {
        LocalizedString found = mapping(texts -> new LocalizedString(
                texts.optional("fr", Value::text),
                texts.optional("nl", Value::text),
                texts.optional("de", Value::text),
                texts.optional("en", Value::text)));
        if (found.byLanguage().isEmpty()) {
            throw wrong("must have a text in at least one of fr, nl, de, en");
        }
        return found;
    }

    /** A text with its languages, or a text alone, which is then in French as the sources are. */
    LocalizedString wording() {
        return isMapping() ? localized() : LocalizedString.fr(text());
    }

    boolean truth() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("must be true or false");
        };
    }

    int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("must be a whole number");
        }
    }

    /** A whole number of things to make up. */
    int count() {
        int count = integer();
        if (count < 0 || count > MOST) {
            throw wrong("must be from 0 to " + MOST);
        }
        return count;
    }

    BigDecimal decimal() {
        String text = text();
        if (text.length() > 20 || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw wrong("must be a number");
        }
        return new BigDecimal(text);
    }

    LocalTime time() {
        try {
            return LocalTime.parse(text());
        } catch (DateTimeException e) {
            throw wrong("must be a time such as 09:30");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> codes) {
        String text = text();
        return Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("must be one of " + List.of(codes.getEnumConstants())));
    }

    <T> List<T> list(Function<Value, T> item) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("must be a list");
        }
        return sequence.getValue().stream()
                .map(each -> item.apply(new Value(each, name)))
                .toList();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Reads every field that the reader asks for; whatever else it has is an error. */
    <T> T mapping(Function<Fields, T> reader) {
        Fields fields = fields();
        T read = reader.apply(fields);
        fields.refuseOthers();
        return read;
    }

    Fields fields() {
        if (node instanceof MappingNode mapping) {
            return new Fields(mapping, name);
        }
        throw wrong("must be a mapping of fields to values");
    }

    MalformedScenario wrong(String problem) {
        String shown =
                node instanceof ScalarNode scalar && !isEmpty() ? " ('" + shortened(scalar.getValue()) + "')" : "";
        return new MalformedScenario(line(), name + " " + problem + shown);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
