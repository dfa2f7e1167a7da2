package be.maillage.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedMongoTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void documents_survive_a_restart() {
        write("a");

        assertThat(read("a")).isTrue();
    }

    @Test
    void it_listens_on_this_machine_only() {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, NOON, "coordinationId")) {
            assertThat(server.uri()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void what_was_committed_survives_a_kill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedMongoProcess.class.getName(),
                        folder.toString())
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(EmbeddedMongoProcess.COMMITTED);
            assertThatThrownBy(() -> EmbeddedMongo.start(folder, NOON, "coordinationId"))
                    .isInstanceOf(DataFolderInUse.class);
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(read("committed")).isTrue();
    }

    @Test
    void a_damaged_file_is_set_aside_and_an_empty_one_begun() throws IOException {
        write("a");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("read-models").toFile(), "rw")) {
            byte[] noise = new byte[(int) file.length()];
            Arrays.fill(noise, (byte) 0x5A);
            file.write(noise);
        }

        assertThat(read("a")).isFalse();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("read-models", "read-models.damaged-20261120T120000000"));
        }
        write("b");
        assertThat(read("b")).isTrue();
    }

    @Test
    void a_file_cut_short_is_set_aside_or_read_as_it_was_before() throws IOException {
        write("a");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("read-models").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        read("a");

        write("b");
        assertThat(read("b")).isTrue();
    }

    private void write(String id) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, NOON, "coordinationId");
                MongoClient client = MongoClients.create(server.uri())) {
            documents(client).insertOne(new Document("_id", id));
        }
    }

    private boolean read(String id) {
        try (EmbeddedMongo server = EmbeddedMongo.start(folder, NOON, "coordinationId");
                MongoClient client = MongoClients.create(server.uri())) {
            return documents(client).find(eq("_id", id)).first() != null;
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }
}
