package be.maillage.pump;

import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.StoredEvent;
import be.maillage.history.Told;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody noted something about a topic: the one event of these tests. */
record Noted(Told told, String topic, String text) implements DomainEvent {

    private static final EventMetadata METADATA =
            new EventMetadata(new UUID(0, 7), "COORDINATOR", null, null, null, Audience.PUBLIC);

    static StoredEvent at(
            long position,
            UUID coordination,
            long sequence,
            Instant recordedAt,
            BusinessDate on,
            String topic,
            String text) {
        return new StoredEvent(
                position,
                coordination,
                sequence,
                new UUID(1, position),
                coordination,
                sequence - 1,
                "test.Noted",
                1,
                recordedAt,
                METADATA,
                new Noted(Told.on(on), topic, text),
                Map.of());
    }
}
