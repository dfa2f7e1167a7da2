package be.maillage.pump;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one projector that a single writer remembers between batches, the least recently used forgotten first. As long as it has
 * forgotten nothing since the set was empty, a document that it does not have does not exist, and nothing is read at all.
 */
final class DocumentCache {

    /** Remembers nothing. */
    static final DocumentCache NONE = new DocumentCache(0);

    private final int capacity;
    private final LinkedHashMap<String, Kept> documents = new LinkedHashMap<>(16, 0.75f, true);
    private boolean complete;

    DocumentCache(int capacity) {
        this.capacity = capacity;
        this.complete = capacity > 0;
    }

    Map<String, Kept> read(Set<String> ids, Function<Set<String>, Map<String, Kept>> load) {
        if (capacity == 0) {
            return load.apply(ids);
        }
        Map<String, Kept> found = HashMap.newHashMap(ids.size());
        Set<String> missing = new HashSet<>();
        for (String id : ids) {
            Kept kept = documents.get(id);
            if (kept != null) {
                found.put(id, kept);
            } else if (!complete) {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(load.apply(missing));
        }
        return found;
    }

    void keep(Map<String, @Nullable Kept> written) {
        if (capacity == 0) {
            return;
        }
        written.forEach((id, kept) -> {
            if (kept != null) {
                documents.put(id, kept);
            }
        });
        while (documents.size() > capacity) {
            documents.pollFirstEntry();
            complete = false;
        }
    }

    void clear() {
        documents.clear();
        complete = false;
    }
}
