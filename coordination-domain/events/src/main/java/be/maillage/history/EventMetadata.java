package be.maillage.history;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the recording of an event rather than about the fact.
 *
 * @param actor the person who recorded it
 * @param role the role in which they did
 * @param onBehalfOf the organisation they spoke for, if any
 * @param correlation the request that started it all
 * @param causation the message that led to it directly
 * @param audience who may read it
 */
public record EventMetadata(
        UUID actor,
        String role,
        @Nullable UUID onBehalfOf,
        @Nullable String correlation,
        @Nullable String causation,
        Audience audience) {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String ON_BEHALF_OF = "onBehalfOf";
    public static final String CORRELATION = "correlationId";
    public static final String CAUSATION = "traceId";
    public static final String AUDIENCE = "audience";
    /** The coordination the event belongs to; the store gives it a column of its own. */
    public static final String COORDINATION = "coordination";

    /** @throws IllegalArgumentException when actor, role or audience is missing: no event is stored without them */
    public static EventMetadata of(Map<String, String> stored) {
        String onBehalfOf = stored.get(ON_BEHALF_OF);
        return new EventMetadata(
                UUID.fromString(required(stored, ACTOR)),
                required(stored, ROLE),
                onBehalfOf == null ? null : UUID.fromString(onBehalfOf),
                stored.get(CORRELATION),
                stored.get(CAUSATION),
                Audience.parse(required(stored, AUDIENCE)));
    }

    private static String required(Map<String, String> stored, String key) {
        String value = stored.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Event metadata lack '" + key + "'");
        }
        return value;
    }
}
