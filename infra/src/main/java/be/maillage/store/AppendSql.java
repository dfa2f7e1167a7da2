package be.maillage.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How each database takes numbers from the counters and stores the rows, in the transaction of the connection. The lock on {@code log_head} that it
 * takes lasts to the end of that transaction.
 */
enum AppendSql {

    /**
     * One statement. Under READ COMMITTED a plain sub-select would see the tables as they were before the wait for the lock, so every number comes
     * from an UPDATE or upsert that returns it, each fed by the one before.
     */
    POSTGRESQL {
        @Override
        long append(Connection connection, List<EventRow> rows) throws SQLException {
            Map<UUID, Integer> counts = counts(rows);
            try (PreparedStatement append = connection.prepareStatement(ONE_STATEMENT)) {
                append.setInt(1, rows.size());
                append.setInt(2, rows.size());
                array(connection, append, 3, "uuid", counts.keySet().stream().toList(), Function.identity());
                array(connection, append, 4, "int4", counts.values().stream().toList(), Function.identity());
                array(connection, append, 5, "uuid", rows, EventRow::coordinationId);
                array(connection, append, 6, "int4", rows, EventRow::nth);
                array(connection, append, 7, "text", rows, EventRow::aggregateId);
                array(connection, append, 8, "int8", rows, EventRow::aggregateSequence);
                array(connection, append, 9, "text", rows, EventRow::aggregateType);
                array(connection, append, 10, "text", rows, EventRow::eventId);
                array(connection, append, 11, "text", rows, EventRow::type);
                array(connection, append, 12, "text", rows, EventRow::revision);
                bytes(connection, append, 13, rows, EventRow::payload);
                bytes(connection, append, 14, rows, EventRow::metadata);
                bytes(connection, append, 15, rows, EventRow::salt);
                array(connection, append, 16, "text", rows, EventRow::occurredAt);
                try (ResultSet positions = append.executeQuery()) {
                    long last = 0;
                    int stored = 0;
                    while (positions.next()) {
                        last = Math.max(last, positions.getLong(1));
                        stored++;
                    }
                    if (stored != rows.size()) {
                        throw new SQLException("Stored " + stored + " of " + rows.size() + " events");
                    }
                    return last;
                }
            }
        }
    },

    /** Statement by statement: the first takes the lock, so that what the next ones read is the latest. */
    H2 {
        @Override
        long append(Connection connection, List<EventRow> rows) throws SQLException {
            try (PreparedStatement take = connection.prepareStatement(
                    "UPDATE log_head SET position = position + ?, recorded_at = greatest(recorded_at, CURRENT_TIMESTAMP)"
                            + " WHERE id = 1")) {
                take.setInt(1, rows.size());
                take.executeUpdate();
            }
            try (PreparedStatement read =
                            connection.prepareStatement("SELECT position, recorded_at FROM log_head WHERE id = 1");
                    ResultSet head = read.executeQuery()) {
                if (!head.next()) {
                    throw new SQLException("log_head is empty");
                }
                long last = head.getLong(1);
                insert(connection, rows, last - rows.size(), head.getObject(2));
                return last;
            }
        }

        private void insert(Connection connection, List<EventRow> rows, long before, Object recordedAt)
                throws SQLException {
            Map<UUID, Long> starts = new LinkedHashMap<>();
            for (Map.Entry<UUID, Integer> taken : counts(rows).entrySet()) {
                starts.put(taken.getKey(), take(connection, taken.getKey(), taken.getValue()) - taken.getValue());
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO event " + COLUMNS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                long position = before;
                for (EventRow row : rows) {
                    insert.setLong(1, ++position);
                    insert.setObject(2, row.coordinationId());
                    insert.setLong(3, starts.getOrDefault(row.coordinationId(), 0L) + row.nth());
                    insert.setString(4, row.aggregateId());
                    insert.setLong(5, row.aggregateSequence());
                    insert.setString(6, row.aggregateType());
                    insert.setString(7, row.eventId());
                    insert.setString(8, row.type());
                    insert.setString(9, row.revision());
                    insert.setBytes(10, row.payload());
                    insert.setBytes(11, row.metadata());
                    insert.setBytes(12, row.salt());
                    insert.setString(13, row.occurredAt());
                    insert.setObject(14, recordedAt);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        private long take(Connection connection, UUID coordination, int count) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE coordination_head SET seq = seq + ? WHERE coordination_id = ?")) {
                update.setInt(1, count);
                update.setObject(2, coordination);
                if (update.executeUpdate() == 0) {
                    try (PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO coordination_head (seq, coordination_id) VALUES (?, ?)")) {
                        insert.setInt(1, count);
                        insert.setObject(2, coordination);
                        insert.executeUpdate();
                    }
                    return count;
                }
            }
            try (PreparedStatement read =
                    connection.prepareStatement("SELECT seq FROM coordination_head WHERE coordination_id = ?")) {
                read.setObject(1, coordination);
                try (ResultSet head = read.executeQuery()) {
                    head.next();
                    return head.getLong(1);
                }
            }
        }
    };

    private static final String COLUMNS = "(position, coordination_id, coordination_seq, aggregate_id, aggregate_seq,"
            + " aggregate_type, event_id, type, revision, payload, metadata, salt, occurred_at, recorded_at)";

    private static final String ONE_STATEMENT = """
            WITH h AS (
              UPDATE log_head SET position = position + ?, recorded_at = greatest(recorded_at, clock_timestamp())
              WHERE id = 1
              RETURNING position - ? AS before, recorded_at
            ), k AS (
              SELECT * FROM unnest(?::uuid[], ?::int4[]) AS k (coordination_id, taken)
            ), c AS (
              INSERT INTO coordination_head AS head (coordination_id, seq)
              SELECT k.coordination_id, k.taken FROM h CROSS JOIN k
              ON CONFLICT (coordination_id) DO UPDATE SET seq = head.seq + EXCLUDED.seq
              RETURNING head.coordination_id, head.seq
            ), e AS (
              SELECT * FROM unnest(?::uuid[], ?::int4[], ?::text[], ?::int8[], ?::text[], ?::text[], ?::text[], ?::text[],
                                   ?::bytea[], ?::bytea[], ?::bytea[], ?::text[])
              WITH ORDINALITY AS e (coordination_id, nth, aggregate_id, aggregate_seq, aggregate_type, event_id, type,
                                    revision, payload, metadata, salt, occurred_at, n)
            )
            INSERT INTO event (position, coordination_id, coordination_seq, aggregate_id, aggregate_seq, aggregate_type,
                               event_id, type, revision, payload, metadata, salt, occurred_at, recorded_at)
            SELECT h.before + e.n, e.coordination_id, c.seq - k.taken + e.nth, e.aggregate_id, e.aggregate_seq,
                   e.aggregate_type, e.event_id, e.type, e.revision, e.payload, e.metadata, e.salt, e.occurred_at,
                   h.recorded_at
            FROM h CROSS JOIN e JOIN k USING (coordination_id) JOIN c USING (coordination_id)
            RETURNING position
            """;

    /** @return the position of the last event */
    abstract long append(Connection connection, List<EventRow> rows) throws SQLException;

    /** How many events each coordination gets. */
    private static Map<UUID, Integer> counts(List<EventRow> rows) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.coordinationId(), 1, Integer::sum));
        return counts;
    }

    private static <T> void array(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            List<T> values,
            Function<T, ? extends @Nullable Object> value)
            throws SQLException {
        statement.setArray(
                index, connection.createArrayOf(type, values.stream().map(value).toArray()));
    }

    private static void bytes(
            Connection connection,
            PreparedStatement statement,
            int index,
            List<EventRow> rows,
            Function<EventRow, byte[]> value)
            throws SQLException {
        statement.setArray(
                index,
                connection.createArrayOf("bytea", rows.stream().map(value).toArray(byte[][]::new)));
    }
}
