package be.maillage.pump;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;

/**
 * The pump's promises on a server that is reached by its URI alone: the one that {@code MAILLAGE_TEST_MONGODB_URI} names, any that speaks MongoDB's
 * protocol; without that, one in memory.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenServerPumpTest {

    private static @Nullable MongoServer inMemory;
    private static MongoClient client;

    @BeforeAll
    static void connect() {
        String given = System.getenv("MAILLAGE_TEST_MONGODB_URI");
        client = MongoClients.create(given == null ? startInMemory() : given);
    }

    private static String startInMemory() {
        inMemory = new MongoServer(new MemoryBackend());
        return inMemory.bindAndGetConnectionString();
    }

    @AfterAll
    static void disconnect() {
        client.close();
        if (inMemory != null) {
            inMemory.shutdown();
        }
    }

    @Nested
    class Delivering extends DeliveryContract {
        @Override
        MongoClient client() {
            return client;
        }

        @Override
        boolean alone() {
            return false;
        }
    }

    @Nested
    class Failing extends FailureContract {
        @Override
        MongoClient client() {
            return client;
        }

        @Override
        boolean alone() {
            return false;
        }
    }

    @Nested
    class Rebuilding extends RebuildContract {
        @Override
        MongoClient client() {
            return client;
        }

        @Override
        boolean alone() {
            return false;
        }
    }

    @Nested
    class Following extends FollowingContract {
        @Override
        MongoClient client() {
            return client;
        }

        @Override
        boolean alone() {
            return false;
        }
    }
}
