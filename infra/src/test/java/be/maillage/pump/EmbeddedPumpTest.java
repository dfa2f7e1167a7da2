package be.maillage.pump;

import be.maillage.embedded.EmbeddedMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The pump's promises on the embedded server. */
class EmbeddedPumpTest extends PumpContract {

    private static EmbeddedMongo server;
    private static MongoClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedMongo.start(folder, Clock.systemUTC());
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Override
    MongoClient client() {
        return client;
    }

    @Override
    boolean alone() {
        return true;
    }
}
