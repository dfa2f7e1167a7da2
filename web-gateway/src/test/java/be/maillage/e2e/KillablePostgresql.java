package be.maillage.e2e;

import be.maillage.testing.PostgresqlServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A PostgreSQL server of a test's own, as durable as a site's is, to be killed and started again on the same data. */
final class KillablePostgresql implements AutoCloseable {

    /** How a server ends. */
    enum End {
        /** {@code pg_ctl stop -m immediate}: every process of it ends at once, nothing is tidied up. */
        IMMEDIATE("-QUIT"),
        /** The process at the head of the others is gone; they notice. */
        KILLED("-KILL");

        private final String signal;

        End(String signal) {
            this.signal = signal;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private EmbeddedPostgres server;

    private KillablePostgresql(Path directory) throws IOException {
        this.directory = directory;
        this.server = builder().start();
    }

    /** @param directory where its data is to be; not there yet */
    static KillablePostgresql start(Path directory) throws IOException {
        return new KillablePostgresql(directory);
    }

    /** The library's own defaults give durability away for speed. */
    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    /** @return the JDBC URL of a new, empty database */
    String newDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), PostgresqlServer.USER, PostgresqlServer.PASSWORD);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Returns once nobody listens any more. */
    void end(End how) throws IOException {
        long head = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).getFirst());
        new ProcessBuilder("kill", how.signal, Long.toString(head)).inheritIO().start();
        Awaitility.await().atMost(PATIENCE).until(() -> ProcessHandle.of(head).isEmpty());
    }

    /** On the same port, once it has recovered. */
    void startAgain() {
        int port = server.getPort();
        release();
        // What is left of a killed server may hold its memory for a moment; the new one refuses to start until then.
        server = Awaitility.await()
                .atMost(PATIENCE)
                .ignoreException(IOException.class)
                .until(() -> builder().setPort(port).start(), started -> true);
    }

    /** Also of a server that has ended: the library keeps the folder locked for as long as it is not told. */
    private void release() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        release();
    }
}
