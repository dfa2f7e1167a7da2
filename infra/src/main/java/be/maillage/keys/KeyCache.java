package be.maillage.keys;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys in use, for a minute at most: so long may another node still read about a person erased here. */
final class KeyCache {

    static final Duration KEPT = Duration.ofMinutes(1);

    private static final int AT_MOST = 10_000;

    private final InstantSource clock;

    private final Map<UUID, Held> entries = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > AT_MOST;
        }
    };

    KeyCache(InstantSource clock) {
        this.clock = clock;
    }

    /** @param key null when it was destroyed */
    record Held(@Nullable Aead key, Instant until) {}

    synchronized @Nullable Held get(UUID person) {
        Held entry = entries.get(person);
        if (entry != null && !clock.instant().isBefore(entry.until())) {
            entries.remove(person);
            return null;
        }
        return entry;
    }

    synchronized Held put(UUID person, @Nullable Aead key) {
        Held entry = new Held(key, clock.instant().plus(KEPT));
        entries.put(person, entry);
        return entry;
    }
}
