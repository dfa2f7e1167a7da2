package be.maillage.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** A history as its file tells it, read without any of the player's code. */
record Told(Map<String, Object> file) {

    static Told of(String scenario) {
        try (InputStream file =
                Objects.requireNonNull(Told.class.getResourceAsStream("/scenarios/" + scenario + ".yaml"))) {
            return new Told(new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> expected() {
        return map(file.getOrDefault("expected", Map.of()));
    }

    /** The entries of the history that ask for a command, in order. */
    List<Map<String, Object>> lines(String command) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Object entry : (List<?>) file.get("history")) {
            if (command.equals(map(entry).get("do"))) {
                found.add(map(entry));
            }
        }
        return found;
    }

    /** What the directory calls an organisation that the file names by a key. */
    Map<String, Object> namesOf(String key) {
        return map(((List<?>) file.get("organisations"))
                .stream()
                        .map(Told::map)
                        .filter(organisation -> key.equals(organisation.get("key")))
                        .findFirst()
                        .orElseThrow()
                        .get("name"));
    }

    @SuppressWarnings("unchecked") // YAML's keys are text throughout these files
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
