package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies events, in order, to the documents of one set. What a projector cannot take is parked, for that projector and that coordination; all
 * else goes on. Knows nothing of positions of lanes: whoever calls it keeps them, and writes them after this.
 */
final class Filler {

    private static final Logger LOG = LoggerFactory.getLogger(Filler.class);

    private final ReadModelSet set;
    private final Map<String, Projector> projectors = new LinkedHashMap<>();
    private final Map<String, DocumentCache> caches = new HashMap<>();
    private final Map<ParkedProjector.Key, ParkedProjector> parked = new ConcurrentHashMap<>();
    private final Predicate<StoredEvent> filter;
    private final Clock clock;

    /**
     * @param parked what is parked already among the events to come
     * @param filter what of the events belongs into the set at all
     * @param cached documents per projector that are remembered between two calls; only for whoever is alone in writing the set, else 0
     */
    Filler(
            ReadModelSet set,
            Collection<Projector> projectors,
            List<ParkedProjector> parked,
            Predicate<StoredEvent> filter,
            int cached,
            Clock clock) {
        this.set = set;
        for (Projector projector : projectors) {
            this.projectors.put(projector.name(), projector);
            this.caches.put(projector.name(), new DocumentCache(cached));
        }
        parked.forEach(p -> this.parked.put(p.key(), p));
        this.filter = filter;
        this.clock = clock;
    }

    Set<String> projectors() {
        return projectors.keySet();
    }

    @Nullable
    ParkedProjector parked(ParkedProjector.Key key) {
        return parked.get(key);
    }

    void apply(List<StoredEvent> events) {
        projectors.keySet().forEach(projector -> apply(projector, events));
    }

    /** One projector's part; parts of different projectors may run at the same time. */
    void apply(String projectorName, List<StoredEvent> events) {
        Projector projector = of(projectorName);
        List<StoredEvent> due = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            if (filter.test(event) && !isParked(projector, event)) {
                due.add(event);
            }
        }
        if (tryTogether(projector, due)) {
            return;
        }
        Map<UUID, List<StoredEvent>> byCoordination = new LinkedHashMap<>();
        due.forEach(e -> byCoordination
                .computeIfAbsent(e.coordinationId(), c -> new ArrayList<>())
                .add(e));
        byCoordination.values().forEach(its -> {
            if (!tryTogether(projector, its)) {
                oneByOne(projector, its);
            }
        });
    }

    /**
     * Tries events of a parked coordination again, up to the first that still fails.
     *
     * @return false when one does; it stays parked, at that event
     */
    boolean retry(ParkedProjector was, List<StoredEvent> events) {
        for (StoredEvent event : events) {
            RuntimeException failure = failureOf(of(was.projector()), event);
            if (failure != null) {
                park(was.projector(), event, failure, was);
                return false;
            }
        }
        return true;
    }

    void unpark(ParkedProjector.Key key) {
        set.parked().remove(key);
        parked.remove(key);
    }

    private Projector of(String name) {
        Projector projector = projectors.get(name);
        if (projector == null) {
            throw new IllegalArgumentException("No projector is called " + name);
        }
        return projector;
    }

    private boolean isParked(Projector projector, StoredEvent event) {
        return !parked.isEmpty()
                && parked.containsKey(new ParkedProjector.Key(projector.name(), event.coordinationId()));
    }

    /** @return false when something failed; the documents are then as they were before */
    private boolean tryTogether(Projector projector, List<StoredEvent> events) {
        DocumentCache cache = cacheOf(projector);
        Map<String, Kept> before = Map.of();
        Set<String> ids = new HashSet<>();
        try {
            List<Set<String>> touched = new ArrayList<>(events.size());
            for (StoredEvent event : events) {
                Set<String> its = Fold.touched(projector, event);
                touched.add(its);
                ids.addAll(its);
            }
            if (ids.isEmpty()) {
                return true;
            }
            before = cache.read(ids, missing -> set.read(projector.name(), missing));
            Fold fold = new Fold(projector, before);
            for (int i = 0; i < events.size(); i++) {
                fold.add(events.get(i), touched.get(i));
            }
            set.write(projector.name(), before, fold.after());
            cache.keep(fold.after());
            return true;
        } catch (ProjectionFailed nothingWasWritten) {
            return false;
        } catch (Rejected someMayBeWritten) {
            cache.clear();
            restore(projector, ids, before);
            return false;
        } catch (RuntimeException e) {
            cache.clear();
            throw e;
        }
    }

    private void oneByOne(Projector projector, List<StoredEvent> events) {
        for (StoredEvent event : events) {
            RuntimeException failure = failureOf(projector, event);
            if (failure != null) {
                park(projector.name(), event, failure, null);
                return;
            }
        }
    }

    private @Nullable RuntimeException failureOf(Projector projector, StoredEvent event) {
        cacheOf(projector).clear();
        Map<String, Kept> before = Map.of();
        Set<String> ids = Set.of();
        try {
            ids = Fold.touched(projector, event);
            if (!ids.isEmpty()) {
                before = set.read(projector.name(), ids);
                Fold fold = new Fold(projector, before);
                fold.add(event, ids);
                set.write(projector.name(), before, fold.after());
            }
            return null;
        } catch (ProjectionFailed e) {
            return e;
        } catch (Rejected e) {
            restore(projector, ids, before);
            return e;
        }
    }

    /** Takes back what a refused write did to the other documents. */
    private void restore(Projector projector, Set<String> ids, Map<String, Kept> before) {
        Map<String, Kept> now = set.read(projector.name(), ids);
        Map<String, @Nullable Kept> changed = new LinkedHashMap<>();
        now.forEach((id, is) -> {
            Kept was = before.get(id);
            if (was == null || was.position() != is.position()) {
                changed.put(id, was);
            }
        });
        set.write(projector.name(), now, changed);
    }

    private DocumentCache cacheOf(Projector projector) {
        return caches.getOrDefault(projector.name(), DocumentCache.NONE);
    }

    private void park(String projector, StoredEvent event, RuntimeException failure, @Nullable ParkedProjector was) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        ParkedProjector parking = new ParkedProjector(
                set.name(),
                projector,
                event.coordinationId(),
                event.position(),
                event.type(),
                cause.getClass().getName(),
                failure instanceof Rejected ? String.valueOf(failure.getMessage()) : whereThrown(cause),
                was == null ? clock.instant() : was.since(),
                was == null ? 1 : was.attempts() + 1,
                false);
        set.parked().put(parking);
        parked.put(parking.key(), parking);
        LOG.error(
                "Read model {} of set {} is parked for coordination {} at position {} ({}): {} {}",
                projector,
                set.name(),
                parking.coordination(),
                parking.position(),
                parking.eventType(),
                parking.error(),
                parking.message());
    }

    /** An exception's own message may quote what people wrote, so only the place is kept. */
    private static String whereThrown(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("be.maillage.")
                    && !element.getClassName().equals(Fold.class.getName())) {
                return "at " + element;
            }
        }
        return trace.length == 0 ? "" : "at " + trace[0];
    }
}
