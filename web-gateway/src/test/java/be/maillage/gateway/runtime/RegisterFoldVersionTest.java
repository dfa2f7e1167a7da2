package be.maillage.gateway.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.DomainEvent;
import be.maillage.register.FactChange;
import be.maillage.register.RegisterFold;
import be.maillage.store.MaillageJson;
import be.maillage.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A store makes its register anew when {@link RegisterFold#VERSION} is not the one it was made by, and only then. So what events mean to the register is
 * frozen in a file for each version: whoever changes it raises the version, approves a new file, and leaves the old one as it was.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFoldVersionTest {

    private static final Path APPROVED_EVENTS = Path.of("..", "infra", "src", "test", "resources", "approved");
    private static final Path MEANINGS = Path.of("src", "test", "resources", "register");
    private static final UUID COORDINATION = UUID.fromString("01980000-0000-7000-8000-0000000000c0");
    private static final String NOTHING = "nothing";
    private static final JsonMapper JSON = MaillageJson.mapper();

    @Test
    void what_events_mean_to_the_register_does_not_change_without_its_version() throws IOException {
        String received = String.join("\n", meanings()) + "\n";
        String name = "fold-v" + RegisterFold.VERSION + ".txt";
        Path copy = Path.of("target", "received", name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, received);

        assertThat(MEANINGS.resolve(name))
                .as("approved for version %d; received in %s", RegisterFold.VERSION, copy)
                .exists()
                .hasContent(received);
    }

    @Test
    void every_version_means_something_else_than_the_one_before() throws IOException {
        for (int version = 3; version <= RegisterFold.VERSION; version++) {
            assertThat(MEANINGS.resolve("fold-v" + version + ".txt"))
                    .content()
                    .isNotEqualTo(Files.readString(MEANINGS.resolve("fold-v" + (version - 1) + ".txt")));
        }
    }

    /** What each sample of an event changes, and each that differs from it in one point and changes something else. Most change nothing. */
    private static List<String> meanings() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Class<? extends DomainEvent>> type : new TreeMap<>(Vocabulary.byType()).entrySet()) {
            int revision = Vocabulary.typeOf(type.getValue()).revision();
            JsonNode sample =
                    JSON.readTree(Files.readString(APPROVED_EVENTS.resolve(type.getKey() + ".v" + revision + ".json")));
            String usual = told(sample, type.getValue());
            if (!usual.equals(NOTHING)) {
                lines.add(type.getKey() + ": " + usual);
            }
            variations(sample).forEach((difference, varied) -> {
                String meaning = possiblyTold(varied, type.getValue());
                if (!meaning.isEmpty() && !meaning.equals(usual)) {
                    lines.add(type.getKey() + ", " + difference + ": " + meaning);
                }
            });
        }
        return lines;
    }

    /** Empty when there is no such event: what lacks a component that every event has cannot be read. */
    private static String possiblyTold(JsonNode varied, Class<? extends DomainEvent> type) {
        try {
            return told(varied, type);
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            return "";
        }
    }

    private static String told(JsonNode sample, Class<? extends DomainEvent> type) {
        List<FactChange> changes = RegisterFold.changes(COORDINATION, JSON.treeToValue(sample, type));
        return changes.isEmpty() ? NOTHING : changes.toString();
    }

    /** Without each of its fields, and with each that is true or false the other way round. */
    private static Map<String, JsonNode> variations(JsonNode sample) {
        Map<String, JsonNode> variations = new TreeMap<>();
        for (String field : sample.propertyNames()) {
            ObjectNode varied = (ObjectNode) sample.deepCopy();
            JsonNode value = sample.path(field);
            if (value.isBoolean()) {
                variations.put(field + " = " + !value.asBoolean(), varied.put(field, !value.asBoolean()));
            } else {
                varied.remove(field);
                variations.put("without " + field, varied);
            }
        }
        return variations;
    }
}
