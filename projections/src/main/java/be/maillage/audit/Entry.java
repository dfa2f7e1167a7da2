package be.maillage.audit;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.readmodel.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a coordination's trail. When the reader may not read it, it has its position, sequence, type, revision, recording time and the kind
 * of its audience, and {@code redacted} is true; everything else is null.
 *
 * @param happenedOn when it happened, as told; {@code precision} is its precision
 * @param actor who recorded it; null also for what the group says as one, whose recorder is shown to nobody, and so is {@code onBehalfOf}
 * @param audience as stored; for a redacted entry only its scope, without the id
 * @param sentence what happened, in the language asked for
 * @param assumed the fields that the teller's source does not state
 * @param subject what it happened to: a meeting, an organisation, a pair, the coordination itself
 */
public record Entry(
        long position,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        @Nullable BusinessDate happenedOn,
        @Nullable Precision precision,
        @Nullable Actor actor,
        @Nullable Named onBehalfOf,
        String audience,
        @Nullable String sentence,
        boolean redacted,
        @Nullable LocalizedString note,
        @Nullable List<String> assumed,
        @Nullable Boolean recordedAfterwards,
        @Nullable UUID subject) {

    /** @param name null when the reader may not know it, or when it was erased */
    public record Actor(UUID id, @Nullable String name, String role) {}
}
