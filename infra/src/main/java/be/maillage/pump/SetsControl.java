package be.maillage.pump;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The control documents that all nodes go by: which sets there are, and which of them is live. One document says the latter, so a switch is atomic. */
final class SetsControl {

    private static final Pattern SET = Pattern.compile("(s\\d+)\\..*");
    private static final String LIVE = "live";
    private static final String NUMBERS = "numbers";

    private final MongoDatabase database;
    private final MongoCollection<Document> control;
    private final Clock clock;

    SetsControl(MongoDatabase database, Clock clock) {
        this.database = database;
        this.control = database.getCollection("sets");
        this.clock = clock;
    }

    MongoCollection<Document> documents() {
        return control;
    }

    /** All sets, the live one marked as such whatever else was written about it. */
    List<SetInfo> all() {
        String live = live();
        List<SetInfo> sets = new ArrayList<>();
        for (Document document : control.find(exists("projectors"))) {
            SetInfo info = info(document);
            sets.add(
                    info.name().equals(live)
                            ? new SetInfo(info.name(), info.versions(), SetInfo.State.LIVE, info.since())
                            : info);
        }
        return sets;
    }

    @Nullable
    String live() {
        Document pointer = control.find(eq("_id", LIVE)).first();
        return pointer == null ? null : pointer.getString("set");
    }

    /** Under a name that no set ever had. */
    SetInfo create(Map<String, Integer> versions, SetInfo.State state) {
        Document numbers = control.findOneAndUpdate(
                eq("_id", NUMBERS),
                Updates.inc("last", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (numbers == null) {
            throw new IllegalStateException("The server counts no sets");
        }
        String name = "s" + numbers.getLong("last");
        List<Document> projectors = versions.entrySet().stream()
                .map(v -> new Document("name", v.getKey()).append("version", v.getValue()))
                .toList();
        control.insertOne(new Document("_id", name)
                .append("projectors", projectors)
                .append("state", state.name())
                .append("since", Date.from(clock.instant())));
        return new SetInfo(name, versions, state, clock.instant());
    }

    /** @return false when another set is live already, or another than {@code before} */
    boolean makeLive(String set, @Nullable String before) {
        if (!pointTo(set, before)) {
            return false;
        }
        mark(set, SetInfo.State.LIVE);
        if (before != null) {
            mark(before, SetInfo.State.RETIRED);
        }
        return true;
    }

    private boolean pointTo(String set, @Nullable String before) {
        if (before != null) {
            return control.updateOne(and(eq("_id", LIVE), eq("set", before)), Updates.set("set", set))
                            .getModifiedCount()
                    == 1;
        }
        try {
            control.insertOne(new Document("_id", LIVE).append("set", set));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void mark(String set, SetInfo.State state) {
        control.updateOne(
                eq("_id", set),
                Updates.combine(Updates.set("state", state.name()), Updates.set("since", Date.from(clock.instant()))));
    }

    /** The collections first, so that none is left without a document that names it. */
    void drop(String set) {
        ReadModelSet.drop(database, set);
        control.deleteOne(eq("_id", set));
    }

    /** Drops what bears the name of a set that is not written down: a node that had been silent for long may have written to it again. */
    void dropStrays() {
        Set<String> known = new HashSet<>();
        all().forEach(info -> known.add(info.name()));
        Set<String> strays = new HashSet<>();
        for (String collection : database.listCollectionNames().into(new ArrayList<>())) {
            var matcher = SET.matcher(collection);
            if (matcher.matches() && !known.contains(matcher.group(1))) {
                strays.add(matcher.group(1));
            }
        }
        strays.forEach(stray -> ReadModelSet.drop(database, stray));
    }

    private static SetInfo info(Document document) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (Document projector : document.getList("projectors", Document.class)) {
            versions.put(projector.getString("name"), projector.getInteger("version"));
        }
        return new SetInfo(
                document.getString("_id"),
                versions,
                SetInfo.State.valueOf(document.getString("state")),
                document.getDate("since").toInstant());
    }
}
