package be.maillage.store;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The event store of aggregates whose histories are short enough to do without snapshots: none is taken, so none is looked for at each load. */
public final class UnsnappedEventStore extends EmbeddedEventStore {

    private UnsnappedEventStore(Builder builder) {
        super(builder);
    }

    public static UnsnappedEventStore over(EventStorageEngine engine) {
        return new UnsnappedEventStore(builder().storageEngine(engine));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return readEvents(aggregateIdentifier, 0);
    }
}
