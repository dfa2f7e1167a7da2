package be.maillage.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A follower of Server-Sent Events, who notes down all that comes. */
final class Stream implements AutoCloseable {

    /** @param id the position that the server gave the event as its id */
    record Event(String id, String name, JsonNode data) {}

    final List<Event> events = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream body;

    private Stream(Client client, String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                http.send(client.request("GET", path, BodyPublishers.noBody(), headers), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new AssertionError("Status " + response.statusCode());
        }
        this.body = response.body();
        Thread.ofVirtual().start(this::follow);
    }

    static Stream of(Client client, String coordinationPath, @Nullable String lastEventId) {
        try {
            String path = coordinationPath + "/audit/stream";
            return lastEventId == null
                    ? new Stream(client, path)
                    : new Stream(client, path, "Last-Event-ID", lastEventId);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Long> positions() {
        return events.stream().map(event -> Long.valueOf(event.id())).toList();
    }

    private void follow() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isEmpty()) {
                    take(block);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
        } catch (IOException closed) {
            comments.add("closed");
        }
    }

    private void take(List<String> block) {
        block.stream().filter(line -> line.startsWith(":")).forEach(line -> comments.add(line.substring(1)));
        String data = field(block, "data:");
        if (!data.isEmpty()) {
            events.add(new Event(
                    field(block, "id:"),
                    field(block, "event:"),
                    JsonMapper.shared().readTree(data)));
        }
    }

    private static String field(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
