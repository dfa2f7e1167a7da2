package be.maillage.gateway.api;

import be.maillage.history.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coordination as it stood at a date, as it was known at one, or both.
 *
 * @param asOf the last day of what it shows; null when it was asked without one
 * @param recordedBy when what it shows was in the record; null when it was asked without one
 * @param done events of the coordination looked at so far, of {@code total} at most
 * @param position the last position looked at, once it is ready
 */
public record View(
        UUID id,
        UUID coordinationId,
        @Nullable LocalDate asOf,
        @Nullable Instant recordedBy,
        State state,
        long done,
        long total,
        @Nullable Long position,
        Instant startedAt,
        Instant expiresAt) {

    /** Whether it can be asked. */
    public enum State {
        BUILDING,
        READY,
        /** It could not be made and answers nothing; another attempt may be made. */
        FAILED
    }

    /** The day for which it tells what fades or falls due: the one it shows, else the last one on which it knows anything. */
    public LocalDate day(LocalDate today) {
        if (asOf != null) {
            return asOf;
        }
        return recordedBy == null ? today : Brussels.dayAt(recordedBy);
    }
}
