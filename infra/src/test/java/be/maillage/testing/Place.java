package be.maillage.testing;

import be.maillage.database.Database;
import be.maillage.keys.KeyDatabase;
import be.maillage.store.EventDatabase;
import java.nio.file.Path;
import java.util.function.Function;

/** Where a store is, so that it can be closed and opened again. */
public interface Place {

    int CONNECTIONS = 24;

    Database openEvents();

    Database openKeys();

    /** Where the master key is, and on H2 all the rest. */
    Path directory();

    /** Two H2 files in a directory. */
    static Place h2(Path directory) {
        return new Place() {
            @Override
            public Database openEvents() {
                return EventDatabase.inDirectory(directory, CONNECTIONS);
            }

            @Override
            public Database openKeys() {
                return KeyDatabase.inDirectory(directory);
            }

            @Override
            public Path directory() {
                return directory;
            }
        };
    }

    /** Two new databases on the one PostgreSQL server of this JVM; the master key in a directory. */
    static Place postgresql(Path directory) {
        String events = PostgresqlServer.newDatabase(Migrated.EVENTS);
        String keys = PostgresqlServer.newDatabase(Migrated.KEYS);
        return new Place() {
            @Override
            public Database openEvents() {
                return EventDatabase.atUrl(events, PostgresqlServer.USER, PostgresqlServer.PASSWORD, CONNECTIONS);
            }

            @Override
            public Database openKeys() {
                return KeyDatabase.atUrl(keys, PostgresqlServer.USER, PostgresqlServer.PASSWORD);
            }

            @Override
            public Path directory() {
                return directory;
            }
        };
    }

    /** Databases with tables, made once and copied for each test. */
    final class Migrated {

        static final String EVENTS =
                migrated(url -> EventDatabase.atUrl(url, PostgresqlServer.USER, PostgresqlServer.PASSWORD, 4));
        static final String KEYS =
                migrated(url -> KeyDatabase.atUrl(url, PostgresqlServer.USER, PostgresqlServer.PASSWORD));

        private Migrated() {}

        private static String migrated(Function<String, Database> open) {
            String url = PostgresqlServer.newDatabase();
            open.apply(url).close();
            return url.substring(url.lastIndexOf('/') + 1);
        }
    }
}
