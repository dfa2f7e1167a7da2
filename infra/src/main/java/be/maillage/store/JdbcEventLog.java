package be.maillage.store;

import be.maillage.database.Database;
import be.maillage.history.StoredEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArraySet;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log as the database holds it, read without Axon's processors. Close it to end its one thread. */
public final class JdbcEventLog implements EventLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcEventLog.class);

    /** How often it looks for events that other nodes committed. */
    private static final long POLL_MILLIS = 250;

    private static final String SELECT = "SELECT position, coordination_id, coordination_seq, event_id, aggregate_id,"
            + " aggregate_seq, aggregate_type, type, revision, payload, metadata, occurred_at, recorded_at FROM event ";

    private final JdbcTemplate jdbc;
    private final EventReader reader;
    private final LogSignal committed;
    private final Set<Runnable> callbacks = new CopyOnWriteArraySet<>();
    private final Thread announcer;
    private volatile boolean open = true;

    /** @param committed the signal that the engine of this node gives */
    public JdbcEventLog(Database database, EventSerializer serializer, EventUpcaster upcasters, LogSignal committed) {
        this.jdbc = new JdbcTemplate(database.dataSource());
        this.reader = new EventReader(serializer, upcasters);
        this.committed = committed;
        this.announcer = Thread.ofPlatform().daemon().name("event-log").unstarted(this::announce);
        announcer.start();
    }

    @Override
    public long head() {
        return one("SELECT position FROM log_head WHERE id = 1");
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return read("WHERE position > ? ORDER BY position LIMIT ?", position, limit);
    }

    @Override
    public List<StoredEvent> ofCoordination(UUID coordinationId, long afterPosition, int limit) {
        return read(
                "WHERE coordination_id = ? AND position > ? ORDER BY position LIMIT ?",
                coordinationId,
                afterPosition,
                limit);
    }

    @Override
    public long lastPositionOf(UUID coordinationId, long atMost) {
        return one(
                "SELECT max(position) FROM event WHERE coordination_id = ? AND position <= ?", coordinationId, atMost);
    }

    /** The position of the last event recorded before a moment; 0 when there is none. */
    long lastPositionBefore(Instant moment) {
        return one(
                "SELECT max(position) FROM event WHERE recorded_at < ?",
                OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    @Override
    public Subscription onAppended(Runnable callback) {
        Runnable registered = callback::run;
        callbacks.add(registered);
        return () -> callbacks.remove(registered);
    }

    @Override
    public void close() {
        open = false;
        announcer.interrupt();
    }

    private List<StoredEvent> read(String where, Object... arguments) {
        return reader.read(jdbc.query(SELECT + where, EventReader.ROWS, arguments));
    }

    private long one(String select, Object... arguments) {
        @Nullable Long found = jdbc.queryForObject(select, Long.class, arguments);
        return found == null ? 0 : found;
    }

    private void announce() {
        Pace pace = new Pace(System.nanoTime());
        long announced = -1;
        while (open) {
            try {
                int commits = committed.await(POLL_MILLIS);
                if (commits > 0) {
                    callbacks.forEach(JdbcEventLog::call);
                    Thread.sleep(pace.pauseMillis(commits, System.nanoTime()));
                } else {
                    long head = head();
                    if (head != announced) {
                        announced = head;
                        callbacks.forEach(JdbcEventLog::call);
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The database is away for a while, or for good: whoever reads will be told. Looking again is all there
                // is to do here.
                LOG.debug("Cannot look for new events", e);
            }
        }
    }

    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException e) {
            LOG.error("A callback for new events failed", e);
        }
    }
}
