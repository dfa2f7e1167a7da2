package be.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of small commits, each of which touches several indexes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompactionTest {

    private static final int COMMITS = 3_000;
    private static final int BETWEEN = 250;
    private static final int PAYLOAD = 500;
    private static final long MEGABYTE = 1L << 20;

    private static final String URL = "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void a_file_in_use_grows_with_what_it_holds_and_not_with_what_was_ever_written() throws Exception {
        long compacted = sizeAfterCommits("compacted", true);
        assertThat(compacted)
                .as("bytes of a file that holds %d", COMMITS * PAYLOAD)
                .isLessThan(12 * MEGABYTE);
        assertThat(sizeAfterCommits("left", false))
                .as("what it would be otherwise: else this test would show nothing")
                .isGreaterThan(4 * compacted);
    }

    @Test
    void a_large_piece_at_the_end_of_the_file_keeps_nobody_from_taking_back_what_is_before_it() throws Exception {
        try (Connection connection = open("large")) {
            table(connection);
            write(connection, 3 * BETWEEN);
            connection.setAutoCommit(false);
            write(connection, 20 * BETWEEN, 4 * PAYLOAD);
            connection.commit();
            connection.setAutoCommit(true);
            assertThat(Files.size(file("large"))).isGreaterThan(30 * MEGABYTE);

            Compaction.compact(connection);
            Compaction.compact(connection);

            assertThat(Files.size(file("large"))).isLessThan(20 * MEGABYTE);
            assertThat(count(connection)).isEqualTo(23 * BETWEEN);
        }
    }

    /** A copy of the file while it is open is what a kill leaves behind. */
    @Test
    void whatever_was_committed_is_there_when_the_process_ends_right_after_a_compaction() throws Exception {
        try (Connection connection = open("killed")) {
            table(connection);
            for (int i = 1; i <= 4; i++) {
                write(connection, BETWEEN);
                Compaction.compact(connection);
                Path copy = folder.resolve("copy" + i);
                Files.copy(file("killed"), file(copy.getFileName().toString()));
                assertThat(rows("copy" + i)).isEqualTo(i * BETWEEN);
            }
        }
        assertThat(rows("killed")).isEqualTo(4 * BETWEEN);
    }

    private long sizeAfterCommits(String name, boolean compact) throws Exception {
        try (Connection connection = open(name)) {
            table(connection);
            for (int written = 0; written < COMMITS; written += BETWEEN) {
                write(connection, BETWEEN);
                if (compact) {
                    Compaction.compact(connection);
                }
            }
            assertThat(count(connection)).isEqualTo(COMMITS);
            return Files.size(file(name));
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }

    private Connection open(String name) throws SQLException {
        return DriverManager.getConnection(URL.formatted(folder.resolve(name)), "sa", "");
    }

    /** Nothing here has to last 45 seconds, and no test waits so long. */
    private static void table(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET RETENTION_TIME 0");
            statement.execute(
                    "CREATE TABLE entry (position IDENTITY PRIMARY KEY, a UUID UNIQUE, b UUID UNIQUE, payload VARBINARY)");
        }
    }

    private void write(Connection connection, int commits) throws SQLException {
        write(connection, commits, PAYLOAD);
    }

    private void write(Connection connection, int commits, int size) throws SQLException {
        byte[] payload = new byte[size];
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO entry (a, b, payload) VALUES (?, ?, ?)")) {
            for (int i = 0; i < commits; i++) {
                random.nextBytes(payload);
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setBytes(3, payload);
                insert.executeUpdate();
            }
        }
    }

    private int rows(String name) throws SQLException, IOException {
        assertThat(Files.size(file(name))).isPositive();
        try (Connection connection = open(name)) {
            return count(connection);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT COUNT(*) FROM entry")) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
