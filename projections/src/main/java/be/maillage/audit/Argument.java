package be.maillage.audit;

import be.maillage.duo.Answer;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.readmodel.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something a sentence tells of, as it is stored: names and words come in when the sentence is read, in the reader's language. */
sealed interface Argument {

    /** A member by its id: an organisation, a network or a person. */
    record Member(UUID id) implements Argument {}

    record Person(UUID id) implements Argument {}

    /** The two partners of a pair. */
    record Pair(UUID id) implements Argument {}

    record Text(LocalizedString text) implements Argument {}

    record Date(BusinessDate date) implements Argument {}

    /** A level or one of the two answers that are none. */
    record Level(Answer answer) implements Argument {}

    /** A constant by the key of its label, see {@link Labels}. */
    record Code(String key) implements Argument {}

    record Quantity(BigDecimal number) implements Argument {}

    /** Text that is the same in every language. */
    record Words(String words) implements Argument {}

    record Codes(List<String> keys) implements Argument {}

    /** Nothing was given. */
    record Absent() implements Argument {}

    /** The argument as a value of a document. */
    default Map<String, Object> stored() {
        Map<String, Object> stored = Values.record((Record) this);
        stored.put("kind", getClass().getSimpleName());
        return stored;
    }

    static Argument read(Map<String, Object> stored) {
        return switch (String.valueOf(stored.get("kind"))) {
            case "Member" -> Values.required(stored, Member.class);
            case "Person" -> Values.required(stored, Person.class);
            case "Pair" -> Values.required(stored, Pair.class);
            case "Text" -> Values.required(stored, Text.class);
            case "Date" -> Values.required(stored, Date.class);
            case "Level" -> Values.required(stored, Level.class);
            case "Code" -> Values.required(stored, Code.class);
            case "Quantity" -> Values.required(stored, Quantity.class);
            case "Words" -> Values.required(stored, Words.class);
            case "Codes" -> Values.required(stored, Codes.class);
            default -> new Absent();
        };
    }
}
