package be.maillage.gateway.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An example body for every command, from the published histories where they have one. Each is tried against its command by a test. */
final class Examples {

    private final Map<String, Object> byCommand;

    Examples(JsonMapper json) {
        try (InputStream stream = Examples.class.getResourceAsStream("/api/examples.json")) {
            if (stream == null) {
                throw new IllegalStateException("Missing /api/examples.json");
            }
            byCommand = json.convertValue(
                    json.readTree(stream),
                    json.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read /api/examples.json", e);
        }
    }

    /** The body as plain maps and lists, or null when there is no example. */
    @Nullable
    Object of(String command) {
        return byCommand.get(command);
    }

    /** The commands that have an example. */
    Set<String> commands() {
        return byCommand.keySet();
    }
}
