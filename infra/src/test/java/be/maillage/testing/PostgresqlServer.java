package be.maillage.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL server, started when first asked for and stopped with the JVM. */
public final class PostgresqlServer {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /** A database that is so much older than the newest, and that nobody is connected to, is of no test that still runs. */
    private static final int KEPT = 8;

    private static final String IN_USE = "55006";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Set<String> TEMPLATES = ConcurrentHashMap.newKeySet();

    private PostgresqlServer() {}

    private static final class Started {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }

    /** A new, empty database. @return its JDBC URL */
    public static String newDatabase() {
        return newDatabase("template1");
    }

    /**
     * A copy of another database that nobody is connected to.
     *
     * @return its JDBC URL
     */
    static String newDatabase(String template) {
        int number = DATABASES.incrementAndGet();
        String name = "test" + number;
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            dropForgotten(statement, number - KEPT, template);
            TEMPLATES.add(template);
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database", e);
        }
        return "jdbc:postgresql://localhost:" + Started.SERVER.getPort() + "/" + name;
    }

    /** Each database is some three hundred files; without this, deleting them all at the end takes longer than the tests. */
    private static void dropForgotten(Statement statement, int number, String template) throws SQLException {
        String name = "test" + number;
        if (number < 1 || TEMPLATES.contains(name) || name.equals(template)) {
            return;
        }
        try {
            statement.execute("DROP DATABASE IF EXISTS " + name);
        } catch (SQLException e) {
            if (!e.getSQLState().equals(IN_USE)) {
                throw e;
            }
        }
    }
}
