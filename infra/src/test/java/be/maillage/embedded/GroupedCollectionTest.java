package be.maillage.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever names a group is told what they would be told without the lists of groups. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupedCollectionTest {

    private static final String GROUP = "group";
    private static final List<String> GROUPS = List.of("a", "b", "c");

    @TempDir
    private Path folder;

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void open() {
        server = EmbeddedMongo.start(folder, Clock.systemUTC(), GROUP);
        client = MongoClients.create(server.uri());
        documents = client.getDatabase("models").getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void a_group_is_what_a_reading_of_all_says_whatever_was_written() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            write(random);
            if (round % 10 == 0) {
                GROUPS.forEach(this::compare);
            }
        }
        close();
        open();
        GROUPS.forEach(this::compare);
    }

    @Test
    void a_group_that_there_is_not_is_empty() {
        documents.insertOne(new Document("_id", 1).append(GROUP, "a"));

        assertThat(documents.find(eq(GROUP, "z"))).isEmpty();
        assertThat(documents.countDocuments(eq(GROUP, "z"))).isZero();
        assertThat(documents.find()).hasSize(1);
        assertThat(documents.countDocuments()).isEqualTo(1);
    }

    private void write(Random random) {
        int id = random.nextInt(60);
        String group = GROUPS.get(random.nextInt(GROUPS.size()));
        Document thing = new Document("_id", id).append(GROUP, group).append("n", random.nextInt(10));
        switch (random.nextInt(4)) {
            case 0 -> documents.deleteOne(eq("_id", id));
            case 1 -> documents.updateMany(eq("_id", id), Updates.set(GROUP, group));
            case 2 -> documents.updateMany(eq(GROUP, group), Updates.inc("n", 1));
            default -> documents.replaceOne(eq("_id", id), thing, new ReplaceOptions().upsert(true));
        }
    }

    /** {@code in} names no group by itself, so that it is answered by a reading of all. */
    private void compare(String group) {
        Bson reading = in(GROUP, List.of(group));
        assertThat(found(eq(GROUP, group))).isEqualTo(found(reading));
        assertThat(found(and(eq(GROUP, group), gt("n", 4)))).isEqualTo(found(and(reading, gt("n", 4))));
        assertThat(documents.countDocuments(eq(GROUP, group))).isEqualTo(documents.countDocuments(reading));
        assertThat(documents.countDocuments(and(gt("n", 4), eq(GROUP, group))))
                .isEqualTo(documents.countDocuments(and(gt("n", 4), reading)));
        assertThat(documents
                        .find(eq(GROUP, group))
                        .sort(Sorts.descending("n", "_id"))
                        .skip(1)
                        .limit(3)
                        .into(new ArrayList<>()))
                .isEqualTo(documents
                        .find(reading)
                        .sort(Sorts.descending("n", "_id"))
                        .skip(1)
                        .limit(3)
                        .into(new ArrayList<>()));
    }

    private List<Document> found(Bson query) {
        return documents.find(query).into(new ArrayList<>());
    }
}
