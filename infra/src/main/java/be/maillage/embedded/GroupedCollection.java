package be.maillage.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents with a list, in memory, of those of each group. The list is made when a query first names a group, and kept from then on. Whoever asks for a
 * group is told what they would be told without the list, in the same order.
 */
final class GroupedCollection extends H2Collection {

    /** The group that the aggregation under way in this thread begins with. */
    private static final ThreadLocal<@Nullable Object> AMONG = new ThreadLocal<>();

    private final MVMap<Object, Document> data;
    private final Supplier<String> field;
    private @Nullable Map<Object, NavigableSet<Object>> positionsByGroup;

    GroupedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> data,
            MVMap<String, Object> meta,
            CursorRegistry cursors,
            Supplier<String> field) {
        super(database, name, options, data, meta, cursors);
        this.data = data;
        this.field = field;
    }

    /** The group that a query demands, be it beside other conditions; null when it demands none. */
    static @Nullable Object groupIn(Document query, String field) {
        Object value = query.get(field);
        if (value instanceof String || value instanceof UUID) {
            return value;
        }
        return query.get("$and") instanceof List<?> all
                ? all.stream()
                        .filter(Document.class::isInstance)
                        .map(each -> groupIn((Document) each, field))
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Has a collection that is read from its beginning meanwhile give the documents of one group only. */
    static <T> T among(Object group, Supplier<T> aggregation) {
        AMONG.set(group);
        try {
            return aggregation.get();
        } finally {
            AMONG.remove();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        Object group = AMONG.get();
        return group == null ? super.queryAllAsStream() : of(group).stream();
    }

    private synchronized List<Document> of(Object group) {
        return positions(group).stream().map(this::getDocument).toList();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int numberToSkip, int limit, int batchSize, Document fieldSelector) {
        Object group = groupIn(query, field.get());
        return group == null || isNaturalDescending(orderBy)
                ? super.matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector)
                : matchDocuments(query, positions(group), orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    private synchronized NavigableSet<Object> positions(Object group) {
        Map<Object, NavigableSet<Object>> known = positionsByGroup;
        if (known == null) {
            Map<Object, NavigableSet<Object>> made = new HashMap<>();
            data.forEach((position, document) -> add(made, position, document));
            positionsByGroup = made;
            known = made;
        }
        return known.getOrDefault(group, none());
    }

    @Override
    protected synchronized Object addDocumentInternal(Document document) {
        Object position = super.addDocumentInternal(document);
        if (positionsByGroup != null) {
            add(positionsByGroup, position, document);
        }
        return position;
    }

    @Override
    protected synchronized void removeDocument(Object position) {
        if (positionsByGroup != null) {
            remove(positionsByGroup, position, getDocument(position));
        }
        super.removeDocument(position);
    }

    @Override
    protected synchronized void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        super.handleUpdate(position, oldDocument, newDocument);
        if (positionsByGroup != null) {
            remove(positionsByGroup, position, oldDocument);
            add(positionsByGroup, position, newDocument);
        }
    }

    private void add(Map<Object, NavigableSet<Object>> to, Object position, Document document) {
        Object group = document.get(field.get());
        if (group != null) {
            to.computeIfAbsent(group, any -> none()).add(position);
        }
    }

    private void remove(Map<Object, NavigableSet<Object>> from, Object position, @Nullable Document document) {
        Object group = document == null ? null : document.get(field.get());
        if (group != null) {
            from.getOrDefault(group, none()).remove(position);
        }
    }

    /** In the order in which the file has them. */
    private NavigableSet<Object> none() {
        return new TreeSet<>(data.getKeyType()::compare);
    }
}
