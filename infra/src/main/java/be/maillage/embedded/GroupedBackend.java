package be.maillage.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A backend whose collections find the documents of one group without reading those of the others. The server knows no index but unique ones: any other
 * query reads a whole collection. Nearly all of ours name the group that they are about.
 */
final class GroupedBackend extends H2Backend {

    private final String field;

    /** @param field whose value says which group a document is of */
    GroupedBackend(MVStore store, String field) {
        super(store);
        this.field = field;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new GroupedDatabase(name, getCursorRegistry());
    }

    private final class GroupedDatabase extends H2Database {

        GroupedDatabase(String name, CursorRegistry cursors) {
            super(name, getMvStore(), cursors);
        }

        /** Called while this object and the backend are still being made: it uses nothing of theirs that is not there by then. */
        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String fullName = getDatabaseName() + "." + name;
            MVMap<Object, Document> data = getMvStore().openMap("databases." + fullName);
            MVMap<String, Object> meta = getMvStore().openMap("meta." + fullName);
            return new GroupedCollection(this, name, options, data, meta, cursorRegistry, () -> field);
        }

        /** Counts come as aggregations, which read a collection from its beginning: here from the beginning of the group that they ask for first. */
        @Override
        public Document handleCommand(
                Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
            Object group = command.equalsIgnoreCase("aggregate") ? firstMatch(query) : null;
            if (group == null) {
                return super.handleCommand(channel, command, query, databases, oplog);
            }
            return GroupedCollection.among(group, () -> super.handleCommand(channel, command, query, databases, oplog));
        }

        private @Nullable Object firstMatch(Document query) {
            return query.get("pipeline") instanceof List<?> stages
                            && !stages.isEmpty()
                            && stages.getFirst() instanceof Document first
                            && first.get("$match") instanceof Document match
                    ? GroupedCollection.groupIn(match, field)
                    : null;
        }
    }
}
