package be.maillage.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What the current unit of work has appended so far, left among its resources.
 *
 * @param position of the last event
 * @param versions the last sequence number of each aggregate that has new events, in the order of appending
 */
record Appended(long position, Map<String, Long> versions) {

    private static final String RESOURCE = Appended.class.getName();

    static void leave(long position, Iterable<EventRow> rows) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> work = CurrentUnitOfWork.get().root();
            Appended before = work.getResource(RESOURCE);
            Map<String, Long> versions = new LinkedHashMap<>(before == null ? Map.of() : before.versions());
            rows.forEach(row -> {
                versions.remove(row.aggregateId());
                versions.put(row.aggregateId(), row.aggregateSequence());
            });
            work.resources().put(RESOURCE, new Appended(position, versions));
        }
    }

    /** Nothing when no event was appended. */
    static Optional<Appended> in(UnitOfWork<?> work) {
        return Optional.ofNullable(work.root().getResource(RESOURCE));
    }

    /** The aggregate that the last event is of. */
    @Nullable
    String lastAggregate() {
        return versions.keySet().stream().reduce((first, second) -> second).orElse(null);
    }
}
