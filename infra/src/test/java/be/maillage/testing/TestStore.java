package be.maillage.testing;

import be.maillage.database.Database;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.keys.MasterKeyFile;
import be.maillage.keys.PersonalKeys;
import be.maillage.store.EventSerializer;
import be.maillage.store.EventUpcasters;
import be.maillage.store.GeneralSerializer;
import be.maillage.store.JdbcEventLog;
import be.maillage.store.JdbcTransactions;
import be.maillage.store.LogSignal;
import be.maillage.store.LogSource;
import be.maillage.store.PositionedEventStorageEngine;
import be.maillage.store.UnsnappedEventStore;
import be.maillage.vocabulary.Vocabulary;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** A whole event store over real databases, wired as in service. */
public final class TestStore implements AutoCloseable {

    public static final UUID SOMEBODY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");

    public final Place place;
    public final Database events;
    public final Database keyDatabase;
    public final PersonalKeys keys;
    public final EventSerializer serializer;
    public final EventUpcasterChain upcasters = EventUpcasters.chain(Vocabulary.upcasters());
    public final LogSignal signal = new LogSignal();
    public final JdbcTransactions transactions;
    public final PositionedEventStorageEngine engine;
    public final EmbeddedEventStore store;
    public final JdbcEventLog log;
    public final LogSource source;

    private TestStore(Place place, UnaryOperator<DataSource> disturbance) {
        this.place = place;
        this.events = place.openEvents().through(disturbance);
        this.keyDatabase = place.openKeys();
        this.keys = new PersonalKeys(
                keyDatabase.dataSource(),
                MasterKeyFile.open(place.directory(), PersonalKeys.isEmpty(keyDatabase.dataSource())),
                InstantSource.system());
        this.serializer = new EventSerializer(keys);
        this.transactions = new JdbcTransactions(events.dataSource());
        this.engine = new PositionedEventStorageEngine(
                events, transactions, GeneralSerializer.create(), serializer, upcasters, signal);
        this.store = UnsnappedEventStore.over(engine);
        this.log = new JdbcEventLog(events, serializer, upcasters, signal);
        this.source = new LogSource(log);
    }

    public static TestStore open(Place place) {
        return open(place, dataSource -> dataSource);
    }

    /** @param disturbance stands between the store and its event database */
    public static TestStore open(Place place, UnaryOperator<DataSource> disturbance) {
        return new TestStore(place, disturbance);
    }

    /** An event as an aggregate would record it, for members to read. */
    public static DomainEventMessage<?> message(UUID coordination, UUID aggregate, long sequence, DomainEvent event) {
        return new GenericDomainEventMessage<>("group", aggregate.toString(), sequence, event, metadata(coordination));
    }

    public static Map<String, String> metadata(UUID coordination) {
        return Map.of(
                EventMetadata.ACTOR, SOMEBODY.toString(),
                EventMetadata.ROLE, "COORDINATOR",
                EventMetadata.AUDIENCE, Audience.MEMBERS.toString(),
                EventMetadata.COORDINATION, coordination.toString());
    }

    public void append(DomainEventMessage<?>... messages) {
        engine.appendEvents(List.of(messages));
    }

    @Override
    public void close() {
        log.close();
        events.close();
        keyDatabase.close();
    }
}
