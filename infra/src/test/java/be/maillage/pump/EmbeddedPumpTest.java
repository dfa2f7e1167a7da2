package be.maillage.pump;

import be.maillage.embedded.EmbeddedMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The pump's promises on the embedded server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedPumpTest {

    private static EmbeddedMongo server;
    private static MongoClient client;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = EmbeddedMongo.start(folder, Clock.systemUTC(), "coordinationId");
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Nested
    class Delivering extends DeliveryContract {
        @Override
        MongoClient client() {
            return client;
        }

        @Override
        boolean alone() {
            return true;
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
            return true;
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
            return true;
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
            return true;
        }
    }
}
