package be.maillage.gateway.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.audit.Labels;
import be.maillage.decision.Rule;
import be.maillage.gateway.api.ProblemType;
import be.maillage.vocabulary.Vocabulary;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    static final List<String> BUNDLES = Messages.BUNDLES;

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.maillage");

    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.-]+)[\"']");
    private static final Pattern SAID_OR = Pattern.compile("sayOr\\(\"(\\w+)\"");

    private final Messages messages = new Messages();

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void a_bundle_has_the_same_keys_in_three_languages(String bundle) throws IOException {
        Set<String> french = bundle(bundle, "fr").stringPropertyNames();
        assertThat(french).isNotEmpty();
        assertThat(bundle(bundle, "nl").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(french);
        assertThat(bundle(bundle, "en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(french);
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void a_message_says_the_same_things_in_three_languages(String bundle) throws IOException {
        for (String key : bundle(bundle, "fr").stringPropertyNames()) {
            Set<String> french = arguments(messages.pattern(key, "fr"));
            assertThat(arguments(messages.pattern(key, "nl")))
                    .as(key + " in Dutch")
                    .isEqualTo(french);
            assertThat(arguments(messages.pattern(key, "en")))
                    .as(key + " in English")
                    .isEqualTo(french);
        }
    }

    @Test
    void no_message_is_blank() {
        for (String language : List.of("fr", "nl", "en")) {
            assertThat(messages.keys(language))
                    .allSatisfy(key -> assertThat(messages.pattern(key, language))
                            .as(key + " in " + language)
                            .isNotBlank());
        }
    }

    /** A word may be the same in two languages; a sentence that is was never translated. */
    @Test
    void no_sentence_reads_the_same_in_two_languages() {
        List<String> languages = List.of("fr", "nl", "en");
        for (String key : messages.keys("fr")) {
            List<String> sentences = languages.stream()
                    .map(language -> messages.pattern(key, language))
                    .filter(pattern -> words(pattern) > 4)
                    .toList();
            assertThat(sentences).as(key).doesNotHaveDuplicates();
        }
    }

    /** Outside of braces, which may hold others. */
    private static int words(String pattern) {
        String rest = pattern.replaceAll("\\{[^{}]*}", "").replaceAll("\\{[^{}]*}", "");
        return rest.split("\\s+").length;
    }

    /** What no page says is translated in vain. A key stands whole in a source, or what it begins with up to a dot, or both what is before and what is from a dot on. */
    @Test
    void every_word_of_the_pages_is_said_by_one() throws IOException {
        Set<String> said = new HashSet<>();
        for (String folder : List.of("src/main/java", "src/main/resources/templates")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String source = Files.readString(file);
                    QUOTED.matcher(source).results().forEach(match -> said.add(match.group(1)));
                    SAID_OR.matcher(source).results().forEach(match -> said.add(match.group(1) + "."));
                }
            }
        }
        assertThat(bundle("pages", "fr").stringPropertyNames())
                .allMatch(key -> isSaid(key.substring("page.".length()), said));
    }

    private static boolean isSaid(String key, Set<String> said) {
        return said.contains(key)
                || IntStream.range(1, key.length())
                        .filter(dot -> key.charAt(dot) == '.')
                        .anyMatch(dot -> said.contains(key.substring(0, dot + 1))
                                || (said.contains(key.substring(0, dot)) && said.contains(key.substring(dot))));
    }

    @Test
    void every_rule_has_its_sentence_and_every_sentence_its_rule() throws IOException {
        Set<String> codes =
                constants(Rule.class).map(rule -> ((Rule) rule).code()).collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(bundle("rules", "fr").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_event_has_its_sentence_and_every_sentence_its_event() throws IOException {
        Set<String> expected = new HashSet<>(Vocabulary.byType().keySet());
        expected.addAll(Set.of("Level", "Answer", "Pair"));
        assertThat(bundle("sentences", "fr").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_constant_that_an_event_may_hold_has_its_label() {
        Set<String> keys = OURS.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> isOfTheEvents(type))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Labels.key((Enum<?>) constant))
                .collect(Collectors.toSet());
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(messages.keys("fr")).containsAll(keys);
    }

    @Test
    void every_standard_problem_has_its_sentence() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::messageKey))
                .allMatch(messages::has);
    }

    @Test
    void arguments_are_found_however_deep_they_stand() {
        assertThat(arguments("{a, select, yes {x {b, plural, one {# {c}} other {}}} other {}}"))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    /** What stays in the texts of the technical part of an event's vocabulary is never shown to anybody. */
    private static boolean isOfTheEvents(JavaClass type) {
        boolean ofEvents = type.getSource()
                .map(source -> source.getUri().toString().contains("/events"))
                .orElse(false);
        return ofEvents && !type.getPackageName().equals("be.maillage.history");
    }

    private static Stream<?> constants(Class<?> of) {
        return OURS.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(of))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()));
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Properties bundle(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        String file = "/messages/" + bundle + "_" + language + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
