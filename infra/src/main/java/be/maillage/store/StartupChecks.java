package be.maillage.store;

import java.sql.SQLException;
import java.util.Map;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to start on a wiring that would lose or damage data without a word. Each check stands for a mistake that compiles, starts, and passes on an
 * empty store.
 */
public final class StartupChecks {

    private StartupChecks() {}

    /**
     * All the checks.
     *
     * @param general the serialiser of tokens and snapshots
     * @throws IllegalStateException naming the first thing that is wrong
     */
    public static void all(
            TransactionManager transactions,
            EventStorageEngine engine,
            EventBus eventBus,
            Serializer general,
            Serializer events,
            PersistenceExceptionResolver resolver) {
        transactionsAreReal(transactions);
        positionsAreDense(engine);
        eventsAreStored(eventBus);
        eventsHaveLogicalNames(events);
        replaysCanBeResumed(general);
        snapshotsAreNotEmpty(general);
        lostRacesAreKnown(resolver);
    }

    /** Without transactions an append that fails half-way leaves its first half. */
    static void transactionsAreReal(TransactionManager transactions) {
        require(!(transactions instanceof NoTransactionManager), "There are no transactions");
        Transaction transaction = transactions.startTransaction();
        try {
            require(
                    TransactionSynchronizationManager.isActualTransactionActive(),
                    "Axon's transactions are not those of the database");
        } finally {
            transaction.rollback();
        }
    }

    /** Axon's own engine leaves gaps, and processors may skip an event that is committed late. */
    static void positionsAreDense(EventStorageEngine engine) {
        require(
                engine instanceof PositionedEventStorageEngine,
                "Events are stored by " + engine.getClass().getName());
    }

    /** A bus without store hands events on and forgets them. */
    static void eventsAreStored(EventBus eventBus) {
        require(
                eventBus instanceof EventStore,
                "Events are not stored: the bus is a " + eventBus.getClass().getName());
    }

    static void eventsHaveLogicalNames(Serializer events) {
        require(
                events instanceof EventSerializer,
                "Events are written by " + events.getClass().getName());
    }

    /** Jackson 3 writes the token of a replay but by default does not read it back: every replay would fail for ever. */
    static void replaysCanBeResumed(Serializer general) {
        TrackingToken replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(3));
        require(replay.equals(roundTrip(general, replay, "the token of a replay")), "The token of a replay changes");
    }

    /** Without access to fields a snapshot is {@code {}}, and the aggregate forgets everything. */
    static void snapshotsAreNotEmpty(Serializer general) {
        Object state = roundTrip(general, new State("kept"), "a snapshot");
        require(state instanceof State read && read.equals(new State("kept")), "Snapshots are empty");
    }

    /** Otherwise a lost race looks like a broken database, and is not retried. */
    static void lostRacesAreKnown(PersistenceExceptionResolver resolver) {
        require(
                resolver.isDuplicateKeyViolation(new SQLException("duplicate key", "23505"))
                        && !resolver.isDuplicateKeyViolation(new SQLException("connection lost", "08006")),
                "A duplicate key is not recognised, or something else is taken for one");
    }

    private static Object roundTrip(Serializer serializer, Object value, String what) {
        try {
            SerializedObject<byte[]> bytes = serializer.serialize(value, byte[].class);
            return serializer.deserialize(bytes);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Serialisation loses " + what, e);
        }
    }

    private static void require(boolean right, String wrong) {
        if (!right) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The shape of an aggregate: private fields, a constructor for Axon and one that handles a command, values as records, no getters. */
    static final class State {

        /** A value among the state. */
        record Value(String text) {}

        private Map<String, Value> values = Map.of();

        State() {}

        State(String values) {
            this.values = Map.of("value", new Value(values));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State state && state.values.equals(values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }
    }
}
