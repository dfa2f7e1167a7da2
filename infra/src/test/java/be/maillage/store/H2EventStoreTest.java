package be.maillage.store;

import be.maillage.testing.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;

/** The contracts on an H2 file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class H2EventStoreTest {

    @Nested
    class Appending extends AppendContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class At_once extends ConcurrencyContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class Crashing extends CrashContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class Abandoned extends H2AbandonedFile {}

    @Nested
    class Commanded extends CommandContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class Registering extends FactContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class Sealing extends PersonalDataContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }
    }

    @Nested
    class Occupied extends BusyContract {
        @Override
        Place newPlace(Path directory) {
            return Place.h2(directory);
        }

        @Override
        List<List<String>> impatience() {
            return List.of(List.of("SET LOCK_TIMEOUT 300"));
        }
    }
}
