package be.maillage.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at the other end of the wire.
 *
 * @param username an account whose password is {@link #PASSWORD}; null for the public
 * @param language what they ask answers in
 */
record Client(URI server, @Nullable String username, String language) {

    static final String PASSWORD = "demo";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client as(@Nullable String otherUsername) {
        return new Client(server, otherUsername, language);
    }

    Client in(String otherLanguage) {
        return new Client(server, username, otherLanguage);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return send("POST", path, BodyPublishers.ofString(json), all.toArray(String[]::new));
    }

    /** Sends anything at all. @param path from {@code /api/v1} on, or from the root when it begins with two slashes */
    Answer send(String method, String path, BodyPublisher body, String... headers) {
        try {
            return Answer.of(HTTP.send(request(method, path, body, headers), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(60))
                .setHeader("Accept-Language", language)
                .method(method, body);
        if (username != null) {
            request.setHeader("Authorization", basic(username, PASSWORD));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private URI uri(String path) {
        if (path.startsWith("//")) {
            return server.resolve(path.substring(1));
        }
        return server.resolve(path.startsWith("/api/") ? path : "/api/v1" + path);
    }

    static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Every item of a list, through all its parts. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String next = path;
        while (next != null) {
            Answer answer = get(next);
            if (answer.status() != 200) {
                throw new AssertionError(next + " was answered " + answer);
            }
            answer.json().path("items").forEach(items::add);
            next = answer.json().path("next").asString(null);
        }
        return items;
    }
}
