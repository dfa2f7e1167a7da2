package be.maillage.store;

/** The same person used the same key for another request: an error of the caller, and nothing has changed. */
public final class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IdempotencyKeyReused(String key) {
        super("Idempotency key '" + key + "' was used for another request", null, false, false);
    }
}
