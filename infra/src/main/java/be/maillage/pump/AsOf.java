package be.maillage.pump;

import be.maillage.history.StoredEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a coordination's history to look at: on two clocks, what had happened and what was known.
 *
 * @param happenedBy the last day of what shall be seen; a month or a year counts from its first day, as it does for every rule. Null for no limit
 * @param recordedBy when it must have been in the record; null for no limit
 * @param upTo the last position looked at, whatever is recorded afterwards
 */
public record AsOf(
        UUID coordinationId,
        @Nullable LocalDate happenedBy,
        @Nullable Instant recordedBy,
        long upTo) {

    boolean includes(StoredEvent event) {
        return wasKnown(event)
                && (happenedBy == null || !event.event().told().on().earliest().isAfter(happenedBy));
    }

    /** Recording times never go back, so after the first event that was not known no other was. */
    boolean wasKnown(StoredEvent event) {
        return event.position() <= upTo
                && (recordedBy == null || !event.recordedAt().isAfter(recordedBy));
    }
}
