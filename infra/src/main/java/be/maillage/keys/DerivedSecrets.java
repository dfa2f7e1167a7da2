package be.maillage.keys;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that can be told again without being stored: an HMAC-SHA256 of what they are for, under a key that is drawn once for each purpose and kept,
 * wrapped, in the key database. Whoever reads the events and the requests has nothing to derive them from. Blocks while it reads that database.
 */
public final class DerivedSecrets {

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource keysets;
    private final Aead master;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * @param keysets the key database, with its tables, see {@link KeyDatabase}
     * @param master wraps the keys: {@link MasterKeyFile}, or a key-management service
     */
    public DerivedSecrets(DataSource keysets, Aead master) {
        this.keysets = keysets;
        this.master = master;
    }

    /**
     * The same 32 bytes for the same purpose and parts, whichever node is asked and however often; other ones for anything else.
     *
     * @param purpose at most 40 characters
     * @throws KeysUnavailable when the key can be neither read nor made
     */
    public byte[] derive(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(known.computeIfAbsent(purpose, this::key), MAC));
            for (String part : parts) {
                byte[] bytes = bytes(part);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }

    /** Nodes that make it at once agree on the one that was stored first. */
    private byte[] key(String purpose) {
        try (Connection connection = keysets.getConnection()) {
            byte[] stored = find(connection, purpose);
            if (stored == null) {
                store(connection, purpose);
                stored = find(connection, purpose);
            }
            if (stored == null) {
                throw new KeysUnavailable("A derivation key was stored but is not there", null);
            }
            return master.decrypt(stored, bytes(purpose));
        } catch (SQLException e) {
            throw new KeysUnavailable("Cannot read or store a derivation key", e);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable("The master key does not open the derivation key for " + purpose, e);
        }
    }

    private static byte @Nullable [] find(Connection connection, String purpose) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT wrapped FROM derivation_key WHERE purpose = ?")) {
            select.setString(1, purpose);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    private void store(Connection connection, String purpose) throws SQLException, GeneralSecurityException {
        byte[] drawn = new byte[KEY_BYTES];
        RANDOM.nextBytes(drawn);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO derivation_key (purpose, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, purpose);
            insert.setBytes(2, master.encrypt(drawn, bytes(purpose)));
            insert.executeUpdate();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
