package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over the wire. */
record Answer(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(bytes);
    }

    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** The log position that the command's result is at. */
    long position() {
        return Long.parseLong(headers.firstValue("Maillage-Position").orElseThrow());
    }

    /** The id at the end of {@code Location}. */
    String createdId() {
        String location = headers.firstValue("Location").orElseThrow(() -> new AssertionError("No Location: " + this));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** @return this, once it is a command's success */
    Answer accepted() {
        assertThat(status).as("status of %s", this).isIn(201, 204);
        return this;
    }

    /** @return this, once it is a problem of that type */
    Answer problem(int expectedStatus, String type) {
        assertThat(status).as("status of %s", this).isEqualTo(expectedStatus);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(json().path("type").asString()).isEqualTo("urn:problem-type:" + type);
        assertThat(json().path("status").asInt()).isEqualTo(expectedStatus);
        assertThat(json().path("title").asString()).isNotBlank();
        assertThat(json().path("detail").asString()).isNotBlank();
        assertThat(json().path("instance").asString()).startsWith("urn:uuid:");
        return this;
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + " " + text();
    }
}
