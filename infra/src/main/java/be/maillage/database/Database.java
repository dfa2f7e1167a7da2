package be.maillage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * A database whose tables are up to date. Every wait in it is bounded, so that a transaction somebody forgot cannot hold up the log.
 *
 * <p>An H2 file is for evaluation and small sites: H2 does not promise that a commit survives the loss of power.
 */
public final class Database implements AutoCloseable {

    /** How long a connection or a lock is waited for; then the caller is told that the store is busy. */
    static final Duration WAIT = Duration.ofSeconds(10);

    /** For how long the file is made smaller when it is closed. */
    private static final Duration COMPACT_AT_END = Duration.ofSeconds(3);

    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=" + WAIT.toMillis() + ";MAX_COMPACT_TIME="
            + COMPACT_AT_END.toMillis();

    private static final String POSTGRESQL_LIMITS =
            "SET lock_timeout = '10s'; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";

    private final HikariDataSource pool;
    private final DataSource dataSource;
    /** Of a file; null where the server sees to its own. */
    private final @Nullable Compaction compaction;

    private Database(HikariDataSource pool, DataSource dataSource, @Nullable Compaction compaction) {
        this.pool = pool;
        this.dataSource = dataSource;
        this.compaction = compaction;
    }

    /** The same database through a proxy, for example one that measures or disturbs it. Closing either closes both. */
    public Database through(UnaryOperator<DataSource> proxy) {
        return new Database(pool, proxy.apply(dataSource), compaction);
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
        HikariDataSource pool = open(config, migrations);
        return new Database(pool, pool, Compaction.of(pool));
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
        HikariDataSource pool = open(config, migrations);
        return new Database(pool, pool, null);
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

    private static HikariDataSource open(HikariConfig config, String migrations) {
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Flyway.configure().dataSource(pool).locations(migrations).load().migrate();
            return pool;
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
        return compaction == null;
    }

    @Override
    public void close() {
        if (compaction != null) {
            compaction.close();
        }
        pool.close();
    }
}
