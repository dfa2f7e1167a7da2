package be.maillage.decision;

import be.maillage.history.Brussels;
import be.maillage.history.EventMetadata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, in which role, for whom, and when: stamped on every command by the gateway. Command handlers take it as a parameter.
 *
 * @param person who asks
 * @param role the role they ask in
 * @param onBehalfOf the organisation they speak for
 * @param at the moment of asking: the only clock a decision knows
 * @param expectedVersion the version that the aggregate must still have; any when null
 */
public record Asked(
        UUID person,
        String role,
        @Nullable UUID onBehalfOf,
        Instant at,
        @Nullable Long expectedVersion) {

    /** The role of somebody without an account. Whoever asks in it is nobody in particular. */
    public static final String GUEST = "GUEST";
    /** The role of whoever retells a history that others lived. No account can hold it. */
    public static final String PLAYER = "PLAYER";

    /** Key of {@link #at} among a command's metadata. */
    public static final String AT = "askedAt";

    /** Key of {@link #expectedVersion} among a command's metadata. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** @throws IllegalArgumentException when actor, role or time is missing: no command is handled without them */
    public static Asked of(Map<String, ?> metadata) {
        Object onBehalfOf = metadata.get(EventMetadata.ON_BEHALF_OF);
        Object expected = metadata.get(EXPECTED_VERSION);
        return new Asked(
                UUID.fromString(required(metadata, EventMetadata.ACTOR)),
                required(metadata, EventMetadata.ROLE),
                onBehalfOf == null ? null : UUID.fromString(onBehalfOf.toString()),
                Instant.parse(required(metadata, AT)),
                expected == null ? null : Long.valueOf(expected.toString()));
    }

    /** Whether a history is being retold by somebody who took no part in it. */
    public boolean retells() {
        return PLAYER.equals(role);
    }

    /** The day in Brussels at the moment of asking. */
    public LocalDate today() {
        return Brussels.dayAt(at);
    }

    /** {@link #today()} of a command whose role is not decided yet. */
    public static LocalDate today(Map<String, ?> metadata) {
        return Brussels.dayAt(Instant.parse(required(metadata, AT)));
    }

    private static String required(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("Command metadata lack '" + key + "'");
        }
        return value.toString();
    }
}
