package be.maillage.store;

import java.time.Duration;

/** Keys of command metadata that the plumbing understands, beside actor, role and on behalf of. All values are texts. */
public final class CommandKeys {

    /** The caller's name for this request, at most 255 characters: asking again under it does nothing again. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** A digest of what was asked, at most 128 characters: the same key with another one is an error. Goes with the key. */
    public static final String BODY_HASH = "bodyHash";

    /** How long the callers of this application may ask again under a key. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** The moment, ISO 8601, from which the key is free again; never when absent. */
    public static final String IDEMPOTENCY_EXPIRES = "idempotencyExpires";

    /** The version the aggregate must still have: the sequence number of the last event the caller knows. Any when absent. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    private CommandKeys() {}
}
