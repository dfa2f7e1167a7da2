package be.maillage.gateway.generator;

import be.maillage.history.Ids;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of invented coordinations: UUIDs of version 8 (RFC 9562, 5.8), whose first six bytes spell {@code fictif}. So whoever meets one knows,
 * without knowing who generated it from which seed, that it must be shown as fictitious.
 */
public final class Invented {

    private static final UUID NAMES = UUID.fromString("6d61696c-6c61-5567-8065-696e76656e74");
    private static final long MARK = mark();
    private static final long VERSION_8 = 0x8000L;

    private Invented() {}

    /** Whether a coordination was invented by the generator. */
    public static boolean is(UUID coordinationId) {
        return coordinationId.getMostSignificantBits() >>> 16 == MARK && coordinationId.version() == 8;
    }

    static UUID coordination(String name) {
        UUID derived = Ids.derived(NAMES, name);
        long high = MARK << 16 | VERSION_8 | derived.getMostSignificantBits() & 0xFFFL;
        return new UUID(high, derived.getLeastSignificantBits());
    }

    private static long mark() {
        long mark = 0;
        for (byte letter : "fictif".getBytes(StandardCharsets.US_ASCII)) {
            mark = mark << 8 | letter;
        }
        return mark;
    }
}
