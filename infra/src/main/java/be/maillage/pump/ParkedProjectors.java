package be.maillage.pump;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What is parked in one set, as stored. */
final class ParkedProjectors {

    private final String set;
    private final MongoCollection<Document> stored;

    ParkedProjectors(String set, MongoCollection<Document> stored) {
        this.set = set;
        this.stored = stored;
    }

    List<ParkedProjector> all() {
        return find(new Document());
    }

    List<ParkedProjector> ofLane(int lane) {
        return find(eq("lane", lane));
    }

    List<ParkedProjector> retryRequested(Collection<Integer> lanes) {
        return find(and(eq("retryRequested", true), in("lane", lanes)));
    }

    void put(ParkedProjector parked) {
        Document document = new Document("_id", id(parked.key()))
                .append("lane", Lanes.of(parked.coordination()))
                .append("projector", parked.projector())
                .append("coordination", parked.coordination().toString())
                .append("position", parked.position())
                .append("eventType", parked.eventType())
                .append("error", parked.error())
                .append("message", parked.message())
                .append("since", Date.from(parked.since()))
                .append("attempts", parked.attempts())
                .append("retryRequested", parked.retryRequested());
        stored.replaceOne(eq("_id", id(parked.key())), document, new ReplaceOptions().upsert(true));
    }

    /** @return false when it is not parked */
    boolean requestRetry(ParkedProjector.Key key) {
        return stored.updateOne(eq("_id", id(key)), Updates.set("retryRequested", true))
                        .getMatchedCount()
                > 0;
    }

    void remove(ParkedProjector.Key key) {
        stored.deleteOne(eq("_id", id(key)));
    }

    private List<ParkedProjector> find(Bson filter) {
        return stored.find(filter).map(this::read).into(new ArrayList<>());
    }

    private ParkedProjector read(Document document) {
        return new ParkedProjector(
                set,
                document.getString("projector"),
                UUID.fromString(document.getString("coordination")),
                document.getLong("position"),
                document.getString("eventType"),
                document.getString("error"),
                document.getString("message"),
                document.getDate("since").toInstant(),
                document.getInteger("attempts"),
                document.getBoolean("retryRequested"));
    }

    private static String id(ParkedProjector.Key key) {
        return key.projector() + "/" + key.coordination();
    }
}
