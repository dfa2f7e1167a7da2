package be.maillage.store;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.StoredEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Decodes rows of the event table as Axon would, through the same upcasters and the same serialiser, a batch at a time. */
final class EventReader {

    static final RowMapper<Row> ROWS = (found, n) -> new Row(
            found.getLong("position"),
            found.getObject("coordination_id", UUID.class),
            found.getLong("coordination_seq"),
            found.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            new GenericDomainEventEntry<>(
                    found.getString("aggregate_type"),
                    found.getString("aggregate_id"),
                    found.getLong("aggregate_seq"),
                    found.getString("event_id"),
                    found.getString("occurred_at"),
                    found.getString("type"),
                    found.getString("revision"),
                    found.getBytes("payload"),
                    found.getBytes("metadata")));

    private static final ObjectReader METADATA =
            MaillageJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});

    private final EventSerializer serializer;
    private final EventUpcaster upcasters;

    EventReader(EventSerializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    record Row(
            long position,
            UUID coordinationId,
            long sequence,
            Instant recordedAt,
            GenericDomainEventEntry<byte[]> entry) {}

    private record Upcast(Row row, SerializedObject<?> payload) {}

    List<StoredEvent> read(List<Row> rows) {
        List<Upcast> upcast = rows.stream().map(this::upcast).toList();
        Set<UUID> subjects = new LinkedHashSet<>();
        upcast.forEach(event -> serializer.subjects(event.payload()).forEach(subjects::add));
        serializer.prefetch(subjects);
        List<StoredEvent> events = new ArrayList<>(rows.size());
        upcast.forEach(event -> events.add(decode(event)));
        return events;
    }

    private Upcast upcast(Row row) {
        List<IntermediateEventRepresentation> upcast = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(row.entry(), serializer)))
                .toList();
        if (upcast.size() != 1) {
            throw new SerializationException("One event is stored at position " + row.position() + ", but "
                    + upcast.size() + " came out of the upcasters");
        }
        return new Upcast(row, upcast.getFirst().getData());
    }

    private StoredEvent decode(Upcast upcast) {
        Row row = upcast.row();
        try {
            DomainEvent event = serializer.deserialize(upcast.payload());
            return new StoredEvent(
                    row.position(),
                    row.coordinationId(),
                    row.sequence(),
                    UUID.fromString(row.entry().getEventIdentifier()),
                    UUID.fromString(row.entry().getAggregateIdentifier()),
                    row.entry().getSequenceNumber(),
                    upcast.payload().getType().getName(),
                    Integer.parseInt(upcast.payload().getType().getRevision()),
                    row.recordedAt(),
                    EventMetadata.of(
                            METADATA.readValue(row.entry().getMetaData().getData())),
                    event,
                    serializer.sealedFields(upcast.payload()));
        } catch (JacksonException | SerializationException e) {
            throw new SerializationException("The event at position " + row.position() + " cannot be read", e);
        }
    }
}
