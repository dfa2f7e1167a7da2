package be.maillage.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pages of documents sorted by one text field and then by id. */
public final class Pages {

    private Pages() {}

    /** Documents of one page, with what the page will say of the whole list. */
    public record Found(
            List<Document> documents, long total, @Nullable String next) {

        public <T> Page<T> with(List<T> items) {
            return new Page<>(items, total, next);
        }
    }

    /** From which end a list is read. */
    public enum Order {
        ASCENDING,
        DESCENDING
    }

    /**
     * @param sortedBy a field that every document of the list has, holding text
     * @return an error {@link BadCursor} for a cursor of another list
     */
    public static Mono<Found> find(MongoCollection<Document> documents, Bson filter, String sortedBy, Paging paging) {
        return find(documents, filter, sortedBy, Order.ASCENDING, paging);
    }

    /** As {@link #find(MongoCollection, Bson, String, Paging)}, from either end. */
    public static Mono<Found> find(
            MongoCollection<Document> documents, Bson filter, String sortedBy, Order order, Paging paging) {
        boolean up = order == Order.ASCENDING;
        return Mono.defer(() -> {
            Bson from = paging.cursor() == null ? filter : and(filter, after(paging.cursor(), sortedBy, up));
            Mono<List<Document>> found = Flux.from(documents
                            .find(from)
                            .sort(up ? Sorts.ascending(sortedBy, "_id") : Sorts.descending(sortedBy, "_id"))
                            .limit(paging.limit() + 1))
                    .collectList();
            return found.zipWith(
                    Mono.from(documents.countDocuments(filter)), (page, total) -> found(page, total, sortedBy, paging));
        });
    }

    private static Found found(List<Document> page, long total, String sortedBy, Paging paging) {
        if (page.size() <= paging.limit()) {
            return new Found(page, total, null);
        }
        List<Document> kept = new ArrayList<>(page.subList(0, paging.limit()));
        Document last = kept.getLast();
        return new Found(kept, total, Cursor.at(String.valueOf(last.get(sortedBy)), String.valueOf(last.get("_id"))));
    }

    private static Bson after(String cursor, String sortedBy, boolean up) {
        List<String> keys = Cursor.read(cursor, 2);
        return or(beyond(sortedBy, keys.get(0), up), and(eq(sortedBy, keys.get(0)), beyond("_id", keys.get(1), up)));
    }

    private static Bson beyond(String field, String key, boolean up) {
        return up ? gt(field, key) : lt(field, key);
    }
}
