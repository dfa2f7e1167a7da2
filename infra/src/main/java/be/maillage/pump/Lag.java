package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the live set is behind the history.
 *
 * @param events not yet in it; beyond some hundreds an upper bound
 * @param oldest when the first of them was recorded, null when there is none
 */
record Lag(long events, @Nullable Instant oldest) {

    static final Lag NONE = new Lag(0, null);

    private static final int LOOKED_AT = 500;

    /** @param through by lane: up to where nothing is missing */
    static Lag of(EventLog log, long[] through) {
        long from = Arrays.stream(through).min().orElse(0);
        long head = log.head();
        if (from >= head) {
            return NONE;
        }
        List<StoredEvent> events = log.after(from, LOOKED_AT);
        List<StoredEvent> missing = events.stream()
                .filter(e -> e.position() > through[Lanes.of(e.coordinationId())])
                .toList();
        long beyond = events.isEmpty() ? 0 : Math.max(0, head - events.getLast().position());
        if (missing.isEmpty()) {
            return beyond == 0 ? NONE : new Lag(beyond, events.getLast().recordedAt());
        }
        return new Lag(missing.size() + beyond, missing.getFirst().recordedAt());
    }

    Duration age(Instant now) {
        return oldest == null || now.isBefore(oldest) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
