package be.maillage.pump;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The pump's promises on a server that is reached by its URI alone: the one that {@code MAILLAGE_TEST_MONGODB_URI} names, any that speaks MongoDB's
 * protocol; without that, one in memory.
 */
class GivenServerPumpTest extends PumpContract {

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

    @Override
    MongoClient client() {
        return client;
    }

    @Override
    boolean alone() {
        return false;
    }
}
