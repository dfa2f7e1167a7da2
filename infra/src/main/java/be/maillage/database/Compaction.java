package be.maillage.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives space of an H2 file back while it is in use. Every commit writes a piece of its own into the file (some 50 KB for an event of 1 KB: each
 * page that it touches anew, of each index), and outdates as much. H2 has a thread of its own that takes the outdated back, but not when every commit is
 * written at once ({@code WRITE_DELAY=0}), as a log must be: the file would grow by everything that was ever written, until it is closed.
 *
 * <p>What this does is what that thread does, by the same means and as carefully: a piece is overwritten only 45 seconds after it was outdated (H2's
 * retention time, which is left as it is), so that a file of which the last writes were lost still opens.
 */
final class Compaction implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /** Pieces are written anew while less than so many percent of them is in use: at most about as much is kept in vain as in use. */
    private static final int IN_USE = 60;

    /** How much is written anew at a time, in bytes; a commit that comes meanwhile waits for so much to be written, some ten milliseconds. */
    private static final int AT_ONCE = 4 << 20;

    /** How often at most in a pass: as much as comes in between two passes under the highest load. */
    private static final int TIMES = 8;

    /**
     * How much is moved towards the beginning at a time, in bytes, and how much when so little does not make the file shorter: a piece that is
     * larger is not moved at all, and nothing before it is given back. Commits wait meanwhile, so it is never more than it has to be.
     */
    private static final long[] MOVED = {16 << 20, 64 << 20, 256 << 20};

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);

    private final HikariDataSource pool;
    private final ScheduledExecutorService thread;

    private Compaction(HikariDataSource pool) {
        this.pool = pool;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> Thread.ofPlatform()
                .daemon()
                .name("compaction-" + pool.getPoolName())
                .unstarted(task));
    }

    /** Begins to look after the file that the pool leads to, until it is closed. */
    static Compaction of(HikariDataSource pool) {
        Compaction compaction = new Compaction(pool);
        compaction.thread.scheduleWithFixedDelay(
                compaction::pass, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return compaction;
    }

    /** A failure is told and tried again: nothing depends on it but the size of the file. */
    private void pass() {
        try (Connection connection = pool.getConnection()) {
            compact(connection);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The file of {} is not compacted this time: {}", pool.getPoolName(), e.toString());
        }
    }

    /** Takes back what may be taken back by now. */
    static void compact(Connection connection) throws SQLException {
        MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                .getDatabase()
                .getStore()
                .getMvStore();
        FileStore<?> file = store.getFileStore();
        for (int i = 0; i < TIMES && store.compact(IN_USE, AT_ONCE); i++) {
            store.commit();
        }
        store.executeFilestoreOperation(file::dropUnusedChunks);
        if (file instanceof RandomAccessStore pieces) {
            long size = file.size();
            for (int i = 0; i < MOVED.length && file.getFillRate() < IN_USE && file.size() == size; i++) {
                pieces.compactMoveChunks(IN_USE, MOVED[i], store);
            }
        }
    }

    /** A pass under way is finished: the file is closed after it. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(TIME_TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The compaction of {} does not end", pool.getPoolName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
