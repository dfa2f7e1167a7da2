package be.maillage.audit;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.person.people.PersonName;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentences in one language, with the names that go into them. */
record Rendering(Wording wording, Locale language, Names names) {

    /** A sentence is for reading at a glance: longer texts are cut, they are kept whole in the event. */
    private static final int LONGEST_TEXT = 300;

    /** Names of no one: what stands where a name is not known, or not to be known. */
    private static final String UNKNOWN = "Name.UNKNOWN";

    private static final String PERSON = "Name.PERSON";
    private static final String ERASED = "Name.ERASED";

    String sentence(String type, Map<String, Argument> arguments) {
        Map<String, Object> words = new LinkedHashMap<>();
        arguments.forEach((name, argument) -> {
            words.put(name + "Given", argument instanceof Argument.Absent ? "no" : "yes");
            words.put(name, words(argument));
            if (argument instanceof Argument.Pair pair) {
                Partners partners = names.partners(pair.id());
                words.put("first", partners == null ? label(UNKNOWN) : member(partners.first()));
                words.put("second", partners == null ? label(UNKNOWN) : member(partners.second()));
            }
        });
        return begun(wording.sentence(type, words, language));
    }

    /** What stands for a name is no name: it takes a capital where a sentence begins. */
    private String begun(String sentence) {
        boolean nameless = Stream.of(UNKNOWN, PERSON, ERASED).map(this::label).anyMatch(sentence::startsWith);
        return nameless ? sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1) : sentence;
    }

    private Object words(Argument argument) {
        return switch (argument) {
            case Argument.Member member -> member(member.id());
            case Argument.Person person -> person(names.person(person.id()));
            case Argument.Pair pair -> pair(names.partners(pair.id()));
            case Argument.Text text -> cut(text.text().in(language.getLanguage()));
            case Argument.Date date -> date(date.date());
            case Argument.Level level -> level(level.answer());
            case Argument.Code code -> label(code.key());
            case Argument.Codes codes -> codes.keys().stream().map(this::label).collect(Collectors.joining(", "));
            case Argument.Quantity quantity -> quantity.number();
            case Argument.Words words -> words.words();
            case Argument.Absent ignored -> "";
        };
    }

    private String label(String key) {
        return wording.label(key, language);
    }

    private String member(UUID id) {
        LocalizedString organisation = names.organisation(id);
        if (organisation != null) {
            return cut(organisation.in(language.getLanguage()));
        }
        PersonName person = names.person(id);
        return person == null ? label(UNKNOWN) : person(person);
    }

    private String person(@Nullable PersonName person) {
        if (person == null) {
            return label(PERSON);
        }
        if (person.erased()) {
            return label(ERASED);
        }
        String name = person.name();
        return name == null ? label(PERSON) : name;
    }

    private String pair(@Nullable Partners partners) {
        return partners == null
                ? label(UNKNOWN)
                : wording.sentence(
                        "Pair",
                        Map.of("first", member(partners.first()), "second", member(partners.second())),
                        language);
    }

    /** Nobody knows six learned words by heart: a level goes with what it looks like. */
    private String level(Answer answer) {
        return answer.level()
                .map(level -> wording.sentence(
                        "Level",
                        Map.of("name", label(Labels.key(level)), "behaviour", label(behaviour(level))),
                        language))
                .orElseGet(() -> wording.sentence("Answer", Map.of("name", label(Labels.key(answer))), language));
    }

    private static String behaviour(ContinuumLevel level) {
        return Labels.key(level) + ".behaviour";
    }

    private String date(BusinessDate date) {
        String pattern = switch (date.precision()) {
            case DAY -> "d MMMM yyyy";
            case MONTH -> "MMMM yyyy";
            case YEAR -> "yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language).format(date.earliest());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }
}
