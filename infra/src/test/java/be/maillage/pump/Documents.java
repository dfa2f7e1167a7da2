package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What is in a read model, and what should be, field by field. */
final class Documents {

    private Documents() {}

    static Map<String, Map<String, Object>> stored(MongoDatabase database, String set, String projector) {
        Map<String, Map<String, Object>> found = new TreeMap<>();
        for (Document document : database.getCollection(set + "." + projector).find()) {
            found.put(document.getString("_id"), Json.fromBson(document));
        }
        return found;
    }

    /** Folded plainly, one event after the other, with nothing of the pump. */
    static Map<String, Map<String, Object>> expected(Projector projector, List<StoredEvent> history) {
        Map<String, Map<String, Object>> fields = new TreeMap<>();
        Map<String, Map<String, Object>> documents = new TreeMap<>();
        for (StoredEvent event : history) {
            projector.touches(event).forEach(id -> {
                Map<String, Object> now = projector.project(fields.get(id), id, event);
                fields.put(id, now);
                Map<String, Object> document = new TreeMap<>(now);
                document.put("_id", id);
                document.put("_position", event.position());
                document.put("_coordination", event.coordinationId().toString());
                documents.put(id, document);
            });
        }
        return documents;
    }
}
