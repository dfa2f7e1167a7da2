package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lanes of this node, and whoever wants to know when they move. */
final class Pump implements ClaimWatch.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);
    /** A quiet lane's position is written again when it is this far behind; so many events at most are read in vain after a restart. */
    private static final long WORTH_NOTING = 500;

    private final EventLog log;
    private final List<Lane> lanes;
    private final Executor background;
    private final PumpMetrics metrics;
    private final List<Consumer<Applied>> listeners = new CopyOnWriteArrayList<>();
    private final List<IntConsumer> moved = new CopyOnWriteArrayList<>();

    Pump(EventLog log, AttachedSets sets, Executor background, PumpMetrics metrics) {
        this.log = log;
        this.metrics = metrics;
        this.background = background;
        this.lanes = IntStream.range(0, Lanes.COUNT)
                .mapToObj(number -> new Lane(number, log, sets::openLane, sets::names))
                .toList();
    }

    List<Lane> lanes() {
        return lanes;
    }

    Lane lane(UUID coordination) {
        return lanes.get(Lanes.of(coordination));
    }

    EventLog.Subscription onApplied(Consumer<Applied> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls back with a lane's number after any of its documents may have changed. */
    void onMoved(IntConsumer callback) {
        moved.add(callback);
    }

    /** Applies a batch; throws what shall make the processor try again later. */
    void deliver(List<StoredEvent> batch) {
        long begun = System.nanoTime();
        Map<Integer, List<StoredEvent>> byLane = new LinkedHashMap<>();
        Map<UUID, Long> reached = new LinkedHashMap<>();
        for (StoredEvent event : batch) {
            byLane.computeIfAbsent(Lanes.of(event.coordinationId()), lane -> new ArrayList<>())
                    .add(event);
            reached.put(event.coordinationId(), event.position());
        }
        byLane.forEach((lane, events) -> {
            lanes.get(lane).deliver(events);
            announce(lane);
        });
        metrics.applied(batch.size(), System.nanoTime() - begun);
        reached.forEach((coordination, position) -> announce(new Applied(coordination, position)));
    }

    /** The batch's transaction failed after it was applied. */
    void doubt(List<StoredEvent> batch) {
        batch.forEach(event -> lane(event.coordinationId()).doubt());
    }

    /** Brings all owned lanes up to date with the sets that are attached now. */
    void catchUp() {
        lanes.stream().filter(Lane::isOwned).forEach(this::catchUp);
    }

    private void catchUp(Lane lane) {
        try {
            lane.catchUp();
            announce(lane.number());
        } catch (RuntimeException e) {
            LOG.warn("Lane {} could not be brought up to date; it is tried again: {}", lane.number(), e.toString());
        }
    }

    /** The processor has nothing more for a lane up to a position. */
    void quietThrough(int lane, long position) {
        lanes.get(lane).quietThrough(position, WORTH_NOTING);
    }

    void announce(Applied applied) {
        for (Consumer<Applied> listener : listeners) {
            try {
                listener.accept(applied);
            } catch (RuntimeException e) {
                LOG.warn("Someone who follows the read models failed; they are told again next time: {}", e.toString());
            }
        }
    }

    private void announce(int lane) {
        moved.forEach(callback -> callback.accept(lane));
    }

    @Override
    public void claimed(int segment, long token) {
        Lane lane = lanes.get(segment);
        lane.claimed(token);
        background.execute(() -> catchUp(lane));
    }

    @Override
    public void released(int segment) {
        lanes.get(segment).released();
    }

    @Override
    public long head() {
        return log.head();
    }
}
