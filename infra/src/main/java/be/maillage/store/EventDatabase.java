package be.maillage.store;

import be.maillage.database.Database;
import java.nio.file.Path;

/** The database of the event store and of what is written in the same transactions. */
public final class EventDatabase {

    private static final String MIGRATIONS = "classpath:db/migration/events";

    private EventDatabase() {}

    /** In the data directory: the file {@code events}. */
    public static Database inDirectory(Path dataDirectory, int connections) {
        return Database.inFile(dataDirectory.resolve("events"), MIGRATIONS, connections);
    }

    public static Database atUrl(String url, String user, String password, int connections) {
        return Database.atUrl(url, user, password, MIGRATIONS, connections);
    }
}
