package be.maillage.pump;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import be.maillage.history.Projector;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One set of collections: a read model per projector, how far each lane has come, and what is parked. Among several nodes, every write
 * names the position that it builds upon, so that one that lost its lane without knowing overwrites nothing.
 */
final class ReadModelSet {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoDatabase database;
    private final String name;
    private final boolean alone;
    private final Runnable settle;

    /** @param alone whether no other process writes to the database, and {@code settle}: see {@link PumpSettings} */
    ReadModelSet(MongoDatabase database, String name, boolean alone, Runnable settle) {
        this.database = database;
        this.name = name;
        this.alone = alone;
        this.settle = settle;
    }

    String name() {
        return name;
    }

    static String collectionName(String set, String projector) {
        return set + "." + projector;
    }

    ParkedProjectors parked() {
        return new ParkedProjectors(name, database.getCollection(collectionName(name, "parked")));
    }

    void createIndexes(Collection<Projector> projectors) {
        for (Projector projector : projectors) {
            for (List<String> fields : projector.indexes()) {
                collection(projector.name()).createIndex(Indexes.ascending(fields));
            }
            collection(projector.name()).createIndex(Indexes.ascending(Kept.COORDINATION));
        }
    }

    /** Drops whatever bears the set's name. */
    static void drop(MongoDatabase database, String name) {
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            if (collection.startsWith(name + ".")) {
                database.getCollection(collection).drop();
            }
        }
    }

    Map<String, Kept> read(String projector, Collection<String> ids) {
        Map<String, Kept> found = HashMap.newHashMap(ids.size());
        for (Document document : collection(projector).find(in("_id", ids))) {
            found.put(document.getString("_id"), Kept.from(document));
        }
        return found;
    }

    /**
     * Writes what became of documents.
     *
     * @param before what they were, as read; those that were not there are missing
     * @param after null for a document that shall be gone
     * @throws Rejected when a document will never be taken; others may have been written
     * @throws LaneOvertaken when a document is not any more what it was
     */
    void write(String projector, Map<String, Kept> before, Map<String, @Nullable Kept> after) {
        List<WriteModel<Document>> writes = new ArrayList<>(after.size());
        after.forEach((id, kept) -> {
            Bson unchanged = unchanged(id, before.get(id));
            writes.add(
                    kept == null
                            ? new DeleteOneModel<>(unchanged)
                            : new ReplaceOneModel<>(unchanged, kept.toBson(id), UPSERT));
        });
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection(projector).bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                throw new LaneOvertaken("A document of " + projector);
            }
            throw Rejections.translated(e);
        } catch (RuntimeException e) {
            throw Rejections.translated(e);
        }
    }

    LanePosition position(int lane) {
        Document stored = positions().find(eq("_id", lane)).first();
        return stored == null ? LanePosition.START : lanePosition(stored);
    }

    /** By lane; lanes that never had an event may be missing. */
    Map<Integer, LanePosition> allPositions() {
        Map<Integer, LanePosition> all = new HashMap<>();
        for (Document stored : positions().find()) {
            all.put(stored.getInteger("_id"), lanePosition(stored));
        }
        return all;
    }

    /**
     * Notes how far a lane has come, once what was written on the way there is settled: else a kill might leave the position and take the
     * documents, and nothing would ever miss them.
     *
     * @throws LaneOvertaken when the lane is not at {@code from}
     */
    void advance(int lane, LanePosition from, LanePosition to) {
        if (from.equals(to)) {
            return;
        }
        settle.run();
        Object expected = from.equals(LanePosition.START) ? null : from.through();
        try {
            positions()
                    .replaceOne(
                            and(eq("_id", lane), eq("through", expected)),
                            new Document("_id", lane).append("last", to.last()).append("through", to.through()),
                            UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                throw new LaneOvertaken("Lane " + lane + " of " + name);
            }
            throw e;
        }
    }

    private Bson unchanged(String id, @Nullable Kept before) {
        return alone ? eq("_id", id) : and(eq("_id", id), eq(Kept.POSITION, before == null ? null : before.position()));
    }

    private static LanePosition lanePosition(Document stored) {
        return new LanePosition(stored.getLong("last"), stored.getLong("through"));
    }

    private MongoCollection<Document> collection(String projector) {
        return database.getCollection(collectionName(name, projector));
    }

    private MongoCollection<Document> positions() {
        return database.getCollection(collectionName(name, "positions"));
    }
}
