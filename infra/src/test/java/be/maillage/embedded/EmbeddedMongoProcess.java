package be.maillage.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.bson.Document;

/** A process that writes one document, commits, says so, and goes on until it is killed. */
final class EmbeddedMongoProcess {

    static final String COMMITTED = "committed";

    private EmbeddedMongoProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedMongo server = EmbeddedMongo.start(Path.of(arguments[0]), Clock.systemUTC(), "coordinationId");
                MongoClient client = MongoClients.create(server.uri())) {
            client.getDatabase("test").getCollection("documents").insertOne(new Document("_id", "committed"));
            server.commit();
            new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(COMMITTED);
            System.in.read();
        }
    }
}
