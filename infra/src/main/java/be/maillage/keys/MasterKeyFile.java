package be.maillage.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The master key of the embedded setup, in a file that its owner alone may read. Elsewhere a key-management service gives the {@link Aead}. */
public final class MasterKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private MasterKeyFile() {}

    /**
     * The key in {@code <data directory>/keys/master.key}.
     *
     * @param mayCreate whether to make it when it is missing; never when keysets exist already, for nothing could open them any more
     * @throws IllegalStateException when it is missing and may not be made, is no key, or others than its owner may read it
     */
    public static Aead open(Path dataDirectory, boolean mayCreate) {
        Path file = KeyDatabase.folder(dataDirectory).resolve("master.key");
        try {
            AeadConfig.register();
            if (!Files.exists(file)) {
                if (!mayCreate) {
                    throw new IllegalStateException(
                            "There are keysets but no master key in " + file + ": restore it before starting");
                }
                create(file);
            }
            refuseIfShared(file);
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No master key can be read from " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Written beside its place and moved there, so that a crash leaves a whole key or none. */
    private static void create(Path file) throws GeneralSecurityException, IOException {
        String key = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        Path draft = file.resolveSibling("master.key.new");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNER_ONLY))) {
            ByteBuffer bytes = ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseIfShared(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(permission -> !permission.name().startsWith("OWNER_"))) {
            throw new IllegalStateException("Others than its owner may use " + file + " ("
                    + PosixFilePermissions.toString(permissions) + "): chmod 600 it, and consider the key known");
        }
    }
}
