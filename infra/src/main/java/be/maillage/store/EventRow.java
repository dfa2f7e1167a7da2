package be.maillage.store;

import be.maillage.history.EventMetadata;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event ready to be stored, but for what only the append knows: its position, its number in the coordination, and when it was recorded.
 *
 * @param nth its number among the events that are appended with it in the same coordination, from 1
 * @param occurredAt the message's timestamp, as Axon writes it
 */
record EventRow(
        UUID coordinationId,
        int nth,
        String aggregateId,
        long aggregateSequence,
        @Nullable String aggregateType,
        String eventId,
        String type,
        String revision,
        byte[] payload,
        byte[] metadata,
        byte[] salt,
        String occurredAt) {

    /**
     * @throws EventStoreException when the event does not say who recorded it, in which role, for which readers and in which coordination, or says
     *     anything else than texts
     */
    static EventRow of(EventMessage<?> message, int nth, byte[] salt, Serializer serializer) {
        Map<String, String> metadata = texts(message);
        UUID coordination = coordination(message);
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        DomainEventMessage<?> domain = message instanceof DomainEventMessage<?> d ? d : null;
        return new EventRow(
                coordination,
                nth,
                domain == null ? message.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                domain == null ? null : domain.getType(),
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                serializer.serialize(MetaData.from(metadata), byte[].class).getData(),
                salt,
                DateTimeUtils.formatInstant(message.getTimestamp()));
    }

    /** The coordination that the event belongs to. */
    static UUID coordination(EventMessage<?> message) {
        Object coordination = message.getMetaData().get(EventMetadata.COORDINATION);
        if (coordination == null) {
            throw refused(message, "it names no coordination");
        }
        try {
            return UUID.fromString(coordination.toString());
        } catch (IllegalArgumentException e) {
            throw refused(message, coordination + " is no coordination");
        }
    }

    /** All but the coordination, which has a column of its own. */
    private static Map<String, String> texts(EventMessage<?> message) {
        Map<String, String> texts = new TreeMap<>();
        message.getMetaData().forEach((key, value) -> {
            if (!(value instanceof String text)) {
                throw refused(message, "metadata '" + key + "' is no text");
            }
            texts.put(key, text);
        });
        texts.remove(EventMetadata.COORDINATION);
        try {
            EventMetadata.of(texts);
        } catch (IllegalArgumentException e) {
            throw refused(message, String.valueOf(e.getMessage()));
        }
        return texts;
    }

    private static EventStoreException refused(EventMessage<?> message, String why) {
        return new EventStoreException("Event " + message.getIdentifier() + " of "
                + message.getPayloadType().getSimpleName() + " cannot be stored: " + why);
    }
}
