package be.maillage.pump;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import be.maillage.pump.RebuildProgress.State;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The one document by which nodes agree on who rebuilds, watch it, and ask for its end. */
final class RebuildLease {

    private static final String ID = "rebuild";

    private final MongoCollection<Document> documents;
    private final String node;
    private final Duration duration;
    private final Clock clock;

    RebuildLease(MongoCollection<Document> documents, String node, Duration duration, Clock clock) {
        this.documents = documents;
        this.node = node;
        this.duration = duration;
        this.clock = clock;
    }

    /**
     * Takes it.
     *
     * @return this run's id
     * @throws RebuildRunning when somebody else has it
     */
    String take(RebuildProgress progress) {
        String run = UUID.randomUUID().toString();
        Document mine = document(run, progress);
        Document now = documents.find(eq("_id", ID)).first();
        if (now == null) {
            try {
                documents.insertOne(mine);
                return run;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    throw new RebuildRunning();
                }
                throw e;
            }
        }
        if (!progress(now).state().isFinal()
                || documents.replaceOne(ofRun(now.getString("run")), mine).getModifiedCount() == 0) {
            throw new RebuildRunning();
        }
        return run;
    }

    /**
     * Keeps it, and lets everybody see how far we are.
     *
     * @return false when somebody asked to cancel
     * @throws LaneOvertaken when it was lost: we were silent for too long
     */
    boolean renew(String run, RebuildProgress progress) {
        var update = Updates.combine(
                Updates.set("set", progress.set()),
                Updates.set("state", progress.state().name()),
                Updates.set("done", progress.done()),
                Updates.set("total", progress.total()),
                Updates.set("perSecond", progress.perSecond()),
                Updates.set("until", until()));
        if (documents.updateOne(ofRun(run), update).getMatchedCount() == 0) {
            throw new LaneOvertaken("The rebuild's lease");
        }
        Document now = documents.find(ofRun(run)).first();
        return now != null && !now.getBoolean("cancel", false);
    }

    void requestCancel() {
        documents.updateOne(eq("_id", ID), Updates.set("cancel", true));
    }

    @Nullable
    RebuildProgress progress() {
        Document now = documents.find(eq("_id", ID)).first();
        return now == null ? null : progress(now);
    }

    /**
     * Ends a rebuild whose node has gone silent, or that this node ran before it was started again.
     *
     * @param restarted whether this node has just started, so that a run under its id cannot be alive
     * @return what was interrupted; null for nothing
     */
    @Nullable
    RebuildProgress endInterrupted(boolean restarted) {
        Document now = documents.find(eq("_id", ID)).first();
        if (now == null || progress(now).state().isFinal()) {
            return null;
        }
        boolean silent = now.getDate("until").toInstant().isBefore(clock.instant());
        boolean ours = restarted && node.equals(now.getString("node"));
        if (!silent && !ours) {
            return null;
        }
        var ended = Updates.combine(
                Updates.set("state", State.FAILED.name()),
                Updates.set("run", UUID.randomUUID().toString()));
        return documents.updateOne(ofRun(now.getString("run")), ended).getModifiedCount() == 1 ? progress(now) : null;
    }

    private Document document(String run, RebuildProgress progress) {
        return new Document("_id", ID)
                .append("run", run)
                .append("node", node)
                .append("set", progress.set())
                .append("state", progress.state().name())
                .append("done", progress.done())
                .append("total", progress.total())
                .append("perSecond", progress.perSecond())
                .append("started", Date.from(progress.started()))
                .append("until", until())
                .append("cancel", false);
    }

    private static RebuildProgress progress(Document document) {
        return new RebuildProgress(
                document.getString("set"),
                State.valueOf(document.getString("state")),
                document.getLong("done"),
                document.getLong("total"),
                document.getLong("perSecond"),
                started(document));
    }

    private static Instant started(Document document) {
        return document.getDate("started").toInstant();
    }

    private Date until() {
        return Date.from(clock.instant().plus(duration));
    }

    private static Bson ofRun(String run) {
        return and(eq("_id", ID), eq("run", run));
    }
}
