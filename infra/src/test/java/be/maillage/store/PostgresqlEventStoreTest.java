package be.maillage.store;

import be.maillage.testing.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;

/** The contracts on a PostgreSQL server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresqlEventStoreTest {

    @Nested
    class Appending extends AppendContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class At_once extends ConcurrencyContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Crashing extends CrashContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Commanded extends CommandContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Registering extends FactContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }

    @Nested
    class Sealing extends PersonalDataContract {
        @Override
        Place newPlace(Path directory) {
            return Place.postgresql(directory);
        }
    }
}
