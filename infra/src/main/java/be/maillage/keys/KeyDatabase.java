package be.maillage.keys;

import be.maillage.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The database that holds keysets and nothing else, never the one that holds the events. */
public final class KeyDatabase {

    private static final String MIGRATIONS = "classpath:db/migration/keys";
    private static final int CONNECTIONS = 6;

    private KeyDatabase() {}

    /** In the data directory: {@code keys/keysets}, in a folder that its owner alone may enter. */
    public static Database inDirectory(Path dataDirectory) {
        return Database.inFile(folder(dataDirectory).resolve("keysets"), MIGRATIONS, CONNECTIONS);
    }

    public static Database atUrl(String url, String user, String password) {
        return Database.atUrl(url, user, password, MIGRATIONS, CONNECTIONS);
    }

    /** {@code <data directory>/keys}, made when it is missing. */
    static Path folder(Path dataDirectory) {
        Path folder = dataDirectory.resolve("keys");
        try {
            Files.createDirectories(dataDirectory);
            if (!Files.exists(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder, e);
        }
    }
}
