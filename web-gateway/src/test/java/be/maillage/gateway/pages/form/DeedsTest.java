package be.maillage.gateway.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.text.Messages;
import be.maillage.person.PersonCommand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every deed, whatever its area: its words, and that its questions are about its command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeedsTest {

    /** Words of the kit itself. */
    private static final Set<String> OF_ALL_FORMS = Set.of(
            "refused",
            "meanwhile",
            "typed-before",
            "cancel",
            "optional",
            "choose",
            "nothing-to-choose",
            "translate",
            "add",
            "remove",
            "raise",
            "soon",
            "wrong",
            "date.day",
            "date.month",
            "date.year",
            "field.-voice");

    private static final List<String> FAMILIES =
            List.of("language.", "people.", "about.", "outcome.", "flaw.", "choice.", "page.");

    private static PagesServer server;
    private static Collection<Deed> deeds = List.of();

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
        deeds = server.bean(DeedBook.class).all();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void there_are_words_for_every_deed_and_question_and_no_others() throws IOException {
        Messages messages = new Messages();
        Set<String> used = new TreeSet<>(OF_ALL_FORMS);
        List<String> missing = new ArrayList<>();
        for (Deed deed : deeds) {
            Stream.of("title", "submit", "done")
                    .map(word -> deed.name() + "." + word)
                    .forEach(key -> {
                        used.add(key);
                        if (!messages.has("deed." + key)) {
                            missing.add(key);
                        }
                    });
            used.add(deed.name() + ".lead");
            deed.fields().stream().flatMap(Field::words).forEach(path -> {
                String own = deed.name() + "." + path;
                String shared = "field." + path;
                boolean hasOwn = messages.has("deed." + own) && !FieldViews.WORDS_OF_THE_DEED.contains(path);
                used.add(hasOwn ? own : shared);
                used.add(messages.has("deed." + own + ".add") ? own + ".add" : shared + ".add");
                used.add(messages.has("deed." + own + ".help") ? own + ".help" : shared + ".help");
                used.add(messages.has("deed." + own + ".each") ? own + ".each" : shared + ".each");
                if (!hasOwn && !messages.has("deed." + shared)) {
                    missing.add(own);
                }
            });
        }
        assertThat(missing).isEmpty();
        assertThat(keys().filter(key -> FAMILIES.stream().noneMatch(key::startsWith)))
                .allMatch(used::contains);
    }

    @Test
    void every_question_is_about_a_component_of_its_command() {
        for (Deed deed : deeds) {
            Set<String> components = Stream.of(deed.command().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            Set<String> asked = new HashSet<>(deed.given());
            asked.removeIf(given -> given.startsWith("for"));
            if (!PersonCommand.class.isAssignableFrom(deed.command())) {
                asked.add("coordinationId");
            }
            if (deed.draws() != null) {
                asked.add(deed.draws());
            }
            assertThat(components).as(deed.name()).containsAll(asked);
            if (deed.replaces() != null) {
                assertThat(deed.given()).as(deed.name()).contains(deed.replaces());
            }
            leaves(deed.fields(), "")
                    .forEach(path -> assertThat(leads(deed.command(), path))
                            .as("%s asks for %s", deed.name(), path)
                            .isTrue());
        }
    }

    @Test
    void what_cannot_be_left_out_is_asked_given_or_completed() {
        for (Deed deed : deeds) {
            Set<String> supplied = new HashSet<>(deed.given());
            supplied.addAll(Set.of("coordinationId", "told"));
            if (deed.draws() != null) {
                supplied.add(deed.draws());
            }
            leaves(deed.fields(), "")
                    .map(path -> path.replaceAll("[.\\[].*", ""))
                    .forEach(supplied::add);
            var completed =
                    Body.of(List.of(), Filled.of(new org.springframework.util.LinkedMultiValueMap<>()), () -> "");
            deed.complete(completed);
            completed.propertyNames().forEach(supplied::add);
            Stream.of(deed.command().getRecordComponents())
                    .filter(component ->
                            !component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class))
                    .filter(component -> component.getType() != List.class && component.getType() != boolean.class)
                    .forEach(component -> assertThat(supplied)
                            .as("%s needs %s", deed.name(), component.getName())
                            .contains(component.getName()));
        }
    }

    /** Questions that a deed's completion turns into something else begin with a hyphen. */
    private static Stream<String> leaves(List<Field> fields, String prefix) {
        return fields.stream()
                .flatMap(field -> switch (field.kind()) {
                    case GROUP, MORE -> leaves(field.inner(), prefix);
                    case ROWS -> leaves(field.inner(), Paths.join(prefix, field.path()) + "[]");
                    default -> Stream.of(Paths.join(prefix, field.path()));
                })
                .filter(path -> !path.startsWith("-") && !path.contains(".-"));
    }

    private static boolean leads(Class<?> type, String path) {
        if (path.isEmpty()) {
            return true;
        }
        String step = path.replaceAll("[.\\[].*", "");
        String rest = path.substring(step.length()).replaceFirst("^\\[]", "").replaceFirst("^\\.", "");
        boolean inList = path.startsWith(step + "[]");
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(step))
                        .anyMatch(component -> leads(inList ? element(component) : component.getType(), rest));
    }

    private static Class<?> element(RecordComponent list) {
        return list.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Void.class;
    }

    private static Stream<String> keys() throws IOException {
        Properties properties = new Properties();
        try (var stream = Messages.class.getResourceAsStream("/messages/forms_fr.properties")) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames().stream().map(key -> key.substring("deed.".length()));
    }
}
