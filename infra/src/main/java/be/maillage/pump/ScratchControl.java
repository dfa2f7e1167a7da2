package be.maillage.pump;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import be.maillage.pump.ScratchSet.State;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents by which all nodes know the scratch sets. One that is being filled says again and again that it still is. */
final class ScratchControl {

    private final MongoCollection<Document> documents;
    private final Map<String, Integer> versions;
    private final Duration lease;
    private final Clock clock;

    /** @param versions of this node's projectors, which alone know how to read what they wrote */
    ScratchControl(MongoDatabase database, Map<String, Integer> versions, Duration lease, Clock clock) {
        this.documents = database.getCollection("scratch");
        this.versions = versions;
        this.lease = lease;
        this.clock = clock;
    }

    void insert(ScratchSet set) {
        AsOf asOf = set.asOf();
        documents.insertOne(new Document("_id", set.id().toString())
                .append("owner", set.owner())
                .append("coordination", asOf.coordinationId().toString())
                .append("happenedBy", text(asOf.happenedBy()))
                .append("recordedBy", text(asOf.recordedBy()))
                .append("upTo", asOf.upTo())
                .append("versions", new Document(versions))
                .append("state", set.state().name())
                .append("done", set.done())
                .append("total", set.total())
                .append("reached", set.reached())
                .append("started", Date.from(set.started()))
                .append("expires", Date.from(set.expires()))
                .append("until", until())
                .append("failed", List.of()));
    }

    /** @return empty when there is none, when it has expired, or when projectors of other versions filled it */
    Optional<ScratchSet> find(UUID id) {
        return Optional.ofNullable(documents.find(eq("_id", id.toString())).first())
                .filter(this::isOfUse)
                .map(this::set);
    }

    List<ScratchSet> of(UUID coordinationId) {
        List<ScratchSet> sets = new ArrayList<>();
        for (Document document : documents.find(eq("coordination", coordinationId.toString()))) {
            if (isOfUse(document)) {
                sets.add(set(document));
            }
        }
        return sets;
    }

    /** @return false when it is not being filled any more: it was dropped, or counts as failed because it was silent for too long */
    boolean progressed(UUID id, long done, long reached) {
        return update(id, Updates.combine(Updates.set("done", done), Updates.set("reached", reached)));
    }

    boolean ended(UUID id, State state, long done, long reached, List<String> failed) {
        return update(
                id,
                Updates.combine(
                        Updates.set("state", state.name()),
                        Updates.set("done", done),
                        Updates.set("total", done),
                        Updates.set("reached", reached),
                        Updates.set("failed", failed)));
    }

    private boolean update(UUID id, Bson change) {
        Bson alive = and(
                eq("_id", id.toString()), eq("state", State.BUILDING.name()), gte("until", Date.from(clock.instant())));
        return documents.updateOne(alive, change).getMatchedCount() == 1;
    }

    void keepAlive(Collection<UUID> beingFilled) {
        if (!beingFilled.isEmpty()) {
            documents.updateMany(
                    in("_id", beingFilled.stream().map(UUID::toString).toList()), Updates.set("until", until()));
        }
    }

    void remove(UUID id) {
        documents.deleteOne(eq("_id", id.toString()));
    }

    List<UUID> expired() {
        return ids(lte("expires", Date.from(clock.instant())));
    }

    List<UUID> all() {
        return ids(new Document());
    }

    private List<UUID> ids(Bson filter) {
        return documents
                .find(filter)
                .map(document -> UUID.fromString(document.getString("_id")))
                .into(new ArrayList<>());
    }

    private boolean isOfUse(Document document) {
        return document.getDate("expires").toInstant().isAfter(clock.instant())
                && document.get("versions", Document.class).equals(new Document(versions));
    }

    private ScratchSet set(Document document) {
        State state = State.valueOf(document.getString("state"));
        boolean silent =
                state == State.BUILDING && document.getDate("until").toInstant().isBefore(clock.instant());
        String happenedBy = document.getString("happenedBy");
        String recordedBy = document.getString("recordedBy");
        return new ScratchSet(
                UUID.fromString(document.getString("_id")),
                document.getString("owner"),
                new AsOf(
                        UUID.fromString(document.getString("coordination")),
                        happenedBy == null ? null : LocalDate.parse(happenedBy),
                        recordedBy == null ? null : Instant.parse(recordedBy),
                        document.getLong("upTo")),
                silent ? State.FAILED : state,
                document.getLong("done"),
                document.getLong("total"),
                document.getLong("reached"),
                document.getDate("started").toInstant(),
                document.getDate("expires").toInstant(),
                document.getList("failed", String.class));
    }

    private Date until() {
        return Date.from(clock.instant().plus(lease));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
