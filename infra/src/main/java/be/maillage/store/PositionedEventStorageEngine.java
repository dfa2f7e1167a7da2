package be.maillage.store;

import be.maillage.database.Database;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC engine, but for appending: positions come from a one-row counter under its row lock, within the append's transaction. So commit order is
 * position order, a rollback gives the numbers back, and no reader can ever skip an event.
 */
public final class PositionedEventStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH = 500;
    private static final int SALT_BYTES = 16;

    private final TransactionManager transactions;
    private final TransactionAwareDataSourceProxy connections;
    private final AppendSql sql;
    private final LogSignal committed;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param database where the tables are, see {@link EventDatabase}
     * @param transactions of the same database
     * @param committed told after each commit
     */
    public PositionedEventStorageEngine(
            Database database,
            TransactionManager transactions,
            Serializer snapshots,
            EventSerializer events,
            EventUpcaster upcasters,
            LogSignal committed) {
        super(builder(
                new TransactionAwareDataSourceProxy(database.dataSource()),
                transactions,
                snapshots,
                events,
                upcasters));
        this.transactions = transactions;
        this.connections = new TransactionAwareDataSourceProxy(database.dataSource());
        this.sql = database.isPostgresql() ? AppendSql.POSTGRESQL : AppendSql.H2;
        this.committed = committed;
    }

    private static Builder builder(
            TransactionAwareDataSourceProxy connections,
            TransactionManager transactions,
            Serializer snapshots,
            EventSerializer events,
            EventUpcaster upcasters) {
        Builder builder = JdbcEventStorageEngine.builder();
        builder.schema(eventSchema())
                .connectionProvider(connections::getConnection)
                .transactionManager(transactions)
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(resolver())
                .batchSize(BATCH)
                // events are never deleted, so a batch that is not full is the last
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder;
    }

    /** Knows a duplicate key on both databases; Axon's own default knows it on neither. */
    public static PersistenceExceptionResolver resolver() {
        return new SQLStateResolver("23505");
    }

    private static EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("position")
                .timestampColumn("occurred_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("aggregate_seq")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("type")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        // Encrypting may make keys, which must be durable before the events are; and nothing slow happens under the
        // lock.
        List<EventRow> rows = rows(events, serializer);
        transactions.executeInTransaction(() -> {
            try (Connection connection = connections.getConnection()) {
                Appended.leave(sql.append(connection, rows), rows);
                signalAfterCommit();
            } catch (SQLException e) {
                handlePersistenceException(e, events.getFirst());
            }
        });
    }

    private List<EventRow> rows(List<? extends EventMessage<?>> events, Serializer serializer) {
        Map<UUID, Integer> counts = new HashMap<>();
        List<EventRow> rows = new ArrayList<>();
        for (EventMessage<?> event : events) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            rows.add(EventRow.of(event, counts.merge(EventRow.coordination(event), 1, Integer::sum), salt, serializer));
        }
        return rows;
    }

    private void signalAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.signal();
                }
            });
        }
    }
}
