package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Events folded into the documents of one projector, in memory. */
final class Fold {

    private final Projector projector;
    private final Map<String, Kept> before;
    private final Map<String, @Nullable Kept> after = new LinkedHashMap<>();

    /** @param before the documents that the events touch, as stored; those that are not there yet are missing */
    Fold(Projector projector, Map<String, Kept> before) {
        this.projector = projector;
        this.before = before;
    }

    /** @throws ProjectionFailed when the projector throws */
    static Set<String> touched(Projector projector, StoredEvent event) {
        return guarded(() -> projector.touches(event).collect(LinkedHashSet::new, Set::add, Set::addAll));
    }

    /**
     * Adds one event to all the documents that it touches, or to none. A document that has it already stays as it is.
     *
     * @throws ProjectionFailed when the projector throws, or returns what is no document
     */
    void add(StoredEvent event, Set<String> ids) {
        Map<String, Kept> changed = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            Kept now = after.containsKey(id) ? after.get(id) : before.get(id);
            if (now == null || now.position() < event.position()) {
                changed.put(id, guarded(() -> projected(now, id, event)));
            }
        }
        after.putAll(changed);
    }

    /** The documents that changed. */
    Map<String, @Nullable Kept> after() {
        return after;
    }

    private Kept projected(@Nullable Kept now, String id, StoredEvent event) {
        if (now != null && !now.coordination().equals(event.coordinationId())) {
            throw new IllegalStateException("A document belongs to one coordination");
        }
        Map<String, Object> fields = Json.frozen(projector.project(now == null ? null : now.fields(), id, event));
        for (String reserved : List.of("_id", Kept.POSITION, Kept.COORDINATION)) {
            if (fields.containsKey(reserved)) {
                throw new IllegalArgumentException("The field " + reserved + " is not the projector's");
            }
        }
        return new Kept(fields, event.coordinationId(), event.position());
    }

    /** A bug in a projector shows in many ways, some of them errors; only a virtual machine in trouble is none of its own. */
    private static <T> T guarded(Supplier<T> projection) {
        try {
            return projection.get();
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            throw new ProjectionFailed(e);
        }
    }
}
