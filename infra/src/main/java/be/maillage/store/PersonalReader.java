package be.maillage.store;

import be.maillage.keys.PersonalKeys;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens single personal fields as events hold them, for whoever keeps a copy of the ciphertext. Reads keys, so it may block. */
public final class PersonalReader {

    private final PersonalKeys keys;

    public PersonalReader(PersonalKeys keys) {
        this.keys = keys;
    }

    /** Fetches the keys of many people at once, before their fields are opened. */
    public void prefetch(Collection<UUID> people) {
        keys.prefetch(people);
    }

    /**
     * The clear text of a field, or null when its person's key was destroyed.
     *
     * @param type and {@code revision}: of the event it came with
     * @throws org.axonframework.serialization.SerializationException when it is not a ciphertext of this field
     */
    public @Nullable String open(UUID person, String field, String type, int revision, String sealed) {
        return keys.forReading(person)
                .map(key -> PersonalFields.decrypt(key, sealed, person, field, type, revision))
                .orElse(null);
    }
}
