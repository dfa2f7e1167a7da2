package be.maillage.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One key per person, made when something about them is first written and durable before that is. A person whose key was destroyed never gets
 * another. Works outside of any transaction: what it stores stays, whatever becomes of the command that asked for it.
 */
public final class PersonalKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalKeys.class);

    private static final int AT_ONCE = 200;

    private final DataSource keysets;
    private final Aead master;
    private final InstantSource clock;
    private final KeyCache cache;
    private final Set<UUID> missed = ConcurrentHashMap.newKeySet();

    /**
     * @param keysets the key database, with its tables, see {@link KeyDatabase}
     * @param master wraps the keysets: {@link MasterKeyFile}, or a key-management service
     */
    public PersonalKeys(DataSource keysets, Aead master, InstantSource clock) {
        this.keysets = keysets;
        this.master = master;
        this.clock = clock;
        this.cache = new KeyCache(clock);
        registerAead();
    }

    /** Whether there is no keyset at all: only then may a missing master key be made anew. */
    public static boolean isEmpty(DataSource keysets) {
        try (Connection connection = keysets.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM keyset LIMIT 1");
                ResultSet rows = select.executeQuery()) {
            return !rows.next();
        } catch (SQLException e) {
            throw new KeysUnavailable("Cannot read keysets", e);
        }
    }

    /**
     * The key to write about a person with.
     *
     * @throws KeyDestroyed when the person has been erased
     */
    public Aead forWriting(UUID person) {
        KeyCache.Held known = cache.get(person);
        if (known == null) {
            known = find(List.of(person)).stream().findFirst().orElse(null);
        }
        if (known == null) {
            create(person);
            known = find(List.of(person)).stream()
                    .findFirst()
                    .orElseThrow(() -> new KeysUnavailable("A keyset was stored but is not there", null));
        }
        if (known.key() == null) {
            throw new KeyDestroyed(person);
        }
        return known.key();
    }

    /** The key to read what was written about a person with; empty when it is gone. */
    public Optional<Aead> forReading(UUID person) {
        KeyCache.Held known = cache.get(person);
        if (known == null) {
            List<KeyCache.Held> found = find(List.of(person));
            if (found.isEmpty()) {
                if (missed.size() < AT_ONCE && missed.add(person)) {
                    LOG.warn("Person {} has no keyset, and none was destroyed: was the key database restored?", person);
                }
                return Optional.empty();
            }
            known = found.getFirst();
        }
        return Optional.ofNullable(known.key());
    }

    /** Reads the keys of many at once, so that {@link #forReading} finds them in memory. */
    public void prefetch(Collection<UUID> persons) {
        Set<UUID> missing = new TreeSet<>(persons);
        missing.removeIf(person -> cache.get(person) != null);
        List<UUID> left = new ArrayList<>(missing);
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            find(left.subList(from, Math.min(from + AT_ONCE, left.size())));
        }
    }

    private List<KeyCache.Held> find(List<UUID> persons) {
        String marks = String.join(",", persons.stream().map(person -> "?").toList());
        try (Connection connection = keysets.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT person_id, wrapped FROM keyset WHERE person_id IN (" + marks + ")")) {
            for (int i = 0; i < persons.size(); i++) {
                select.setObject(i + 1, persons.get(i));
            }
            List<KeyCache.Held> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID person = rows.getObject(1, UUID.class);
                    found.add(cache.put(person, unwrap(person, rows.getBytes(2))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new KeysUnavailable("Cannot read keysets", e);
        }
    }

    private void create(UUID person) {
        try (Connection connection = keysets.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO keyset (person_id, wrapped, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setObject(1, person);
            insert.setBytes(2, wrap(person));
            insert.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new KeysUnavailable("Cannot store a keyset", e);
        }
    }

    private byte[] wrap(UUID person) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), master, bytes(person));
    }

    private @Nullable Aead unwrap(UUID person, byte @Nullable [] wrapped) {
        if (wrapped == null) {
            return null;
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(person))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("The master key does not open the keyset of person " + person, e);
        }
    }

    private static byte[] bytes(UUID person) {
        return person.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void registerAead() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No authenticated encryption on this platform", e);
        }
    }
}
