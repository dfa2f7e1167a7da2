package be.maillage.architecture.samples;

import java.time.Instant;
import java.util.UUID;

/** Would evolve differently every time it is read back. */
public final class AsksTheWorld {

    private AsksTheWorld() {}

    public static String state() {
        return Instant.now() + "/" + UUID.randomUUID();
    }
}
