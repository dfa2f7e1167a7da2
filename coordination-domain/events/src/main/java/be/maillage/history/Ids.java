package be.maillage.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that the domain derives instead of drawing: name-based UUIDs, version 5 (RFC 9562, 5.5). */
public final class Ids {

    /** Stands for the coordination of what belongs to the platform itself: persons and accounts. */
    public static final UUID PLATFORM = new UUID(0, 0);

    private Ids() {}

    /** The version 5 UUID of a name in a namespace. The same two always give the same id. */
    public static UUID derived(UUID namespace, String name) {
        byte[] hash = sha1(
                ByteBuffer.allocate(16)
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .array(),
                name.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(hash);
        long high = bits.getLong() & ~0xF000L | 0x5000L;
        long low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] namespace, byte[] name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(namespace);
            return digest.digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
