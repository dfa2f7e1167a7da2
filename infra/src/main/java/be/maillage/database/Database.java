package be.maillage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A database whose tables are up to date. Every wait in it is bounded, so that a transaction somebody forgot cannot hold up the log.
 *
 * <p>An H2 file is for evaluation and small sites: H2 does not promise that a commit survives the loss of power.
 */
public final class Database implements AutoCloseable {

    /** How long a connection or a lock is waited for; then the caller is told that the store is busy. */
    static final Duration WAIT = Duration.ofSeconds(10);

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=" + WAIT.toMillis();

    private static final String POSTGRESQL_LIMITS =
            "SET lock_timeout = '10s'; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";

    private final HikariDataSource pool;
    private final DataSource dataSource;
    private final boolean postgresql;

    private Database(HikariDataSource pool, DataSource dataSource, boolean postgresql) {
        this.pool = pool;
        this.dataSource = dataSource;
        this.postgresql = postgresql;
    }

    /** The same database through a proxy, for example one that measures or disturbs it. Closing either closes both. */
    public Database through(UnaryOperator<DataSource> proxy) {
        return new Database(pool, proxy.apply(dataSource), postgresql);
    }

    /**
     * Opens an H2 database in a file, made when it is missing.
     *
     * @param file without suffix; H2 adds its own
     * @param migrations where its tables are described, on the class path
     * @param connections at most so many at once
     */
    public static Database inFile(Path file, String migrations, int connections) {
        HikariConfig config = config("jdbc:h2:file:" + file.toAbsolutePath() + H2, connections);
        config.setUsername("sa");
        config.setPassword("");
        return open(config, migrations, false);
    }

    /** Opens a PostgreSQL database. @param url {@code jdbc:postgresql://…} */
    public static Database atUrl(String url, String user, String password, String migrations, int connections) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("A database of its own is given as jdbc:postgresql://…, not as " + url);
        }
        HikariConfig config = config(url, connections);
        config.setUsername(user);
        config.setPassword(password);
        config.setConnectionInitSql(POSTGRESQL_LIMITS);
        return open(config, migrations, true);
    }

    private static HikariConfig config(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setConnectionTimeout(WAIT.toMillis());
        config.setPoolName(url.substring(url.lastIndexOf('/') + 1).replaceAll("[;?].*", ""));
        return config;
    }

    private static Database open(HikariConfig config, String migrations, boolean postgresql) {
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(pool).locations(migrations).load().migrate();
            return new Database(pool, pool, postgresql);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** For metrics and health. */
    public HikariDataSource pool() {
        return pool;
    }

    public boolean isPostgresql() {
        return postgresql;
    }

    @Override
    public void close() {
        pool.close();
    }
}
