package be.maillage.pump;

import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A history in memory. */
final class MemoryLog implements EventLog {

    private final List<StoredEvent> events = new ArrayList<>();
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();

    StoredEvent append(UUID coordination, String topic, String text) {
        return append(coordination, BusinessDate.year(2020), Instant.now(), topic, text);
    }

    StoredEvent append(UUID coordination, BusinessDate on, Instant recordedAt, String topic, String text) {
        StoredEvent event;
        synchronized (this) {
            long sequence =
                    1 + ofCoordination(coordination, 0, Integer.MAX_VALUE).size();
            event = Noted.at(events.size() + 1L, coordination, sequence, recordedAt, on, topic, text);
            events.add(event);
        }
        callbacks.forEach(Runnable::run);
        return event;
    }

    synchronized List<StoredEvent> all() {
        return List.copyOf(events);
    }

    /** As after a restore from an older copy. */
    synchronized void forgetAfter(long position) {
        events.subList((int) position, events.size()).clear();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized List<StoredEvent> after(long position, int limit) {
        int from = (int) Math.min(position, events.size());
        return List.copyOf(events.subList(from, Math.min(events.size(), from + limit)));
    }

    @Override
    public synchronized List<StoredEvent> ofCoordination(UUID coordinationId, long afterPosition, int limit) {
        return events.stream()
                .skip(afterPosition)
                .filter(e -> e.coordinationId().equals(coordinationId))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long lastPositionOf(UUID coordinationId, long atMost) {
        return events.stream()
                .filter(e -> e.position() <= atMost && e.coordinationId().equals(coordinationId))
                .mapToLong(StoredEvent::position)
                .max()
                .orElse(0);
    }

    @Override
    public Subscription onAppended(Runnable callback) {
        callbacks.add(callback);
        return () -> callbacks.remove(callback);
    }
}
