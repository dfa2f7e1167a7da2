package be.maillage.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as the log holds it.
 *
 * @param position its number in the whole log: dense, from 1, in commit order
 * @param coordinationId the one coordination it belongs to, or {@link Ids#PLATFORM}
 * @param sequence its dense number among that coordination's events, from 1
 * @param eventId its own id
 * @param aggregateId the aggregate that decided it
 * @param aggregateSequence its number among that aggregate's events, from 0: the aggregate's version after it
 * @param type logical type at the revision it was read as
 * @param revision the revision of {@code event}, after upcasting
 * @param recordedAt when the store took it in; never before the event at the previous position
 * @param metadata who recorded it, for whom, and who may read it
 * @param event the fact, with personal fields in clear, or null where they were erased
 * @param sealedFields the personal fields as stored, still encrypted, by component name; empty for all but person events
 */
public record StoredEvent(
        long position,
        UUID coordinationId,
        long sequence,
        UUID eventId,
        UUID aggregateId,
        long aggregateSequence,
        String type,
        int revision,
        Instant recordedAt,
        EventMetadata metadata,
        DomainEvent event,
        Map<String, String> sealedFields) {}
