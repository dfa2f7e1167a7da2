package be.maillage.pump;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/**
 * A document as a set keeps it.
 *
 * @param fields what its projector gave, frozen
 * @param coordination the one coordination it belongs to
 * @param position of the last event that it has
 */
record Kept(Map<String, Object> fields, UUID coordination, long position) {

    static final String POSITION = "_position";
    static final String COORDINATION = "_coordination";

    static Kept from(Document stored) {
        Document fields = new Document(stored);
        fields.keySet().removeAll(List.of("_id", POSITION, COORDINATION));
        UUID coordination = UUID.fromString(stored.getString(COORDINATION));
        return new Kept(Json.fromBson(fields), coordination, stored.getLong(POSITION));
    }

    Document toBson(String id) {
        Document document =
                new Document("_id", id).append(POSITION, position).append(COORDINATION, coordination.toString());
        document.putAll(Json.toBson(fields));
        return document;
    }
}
