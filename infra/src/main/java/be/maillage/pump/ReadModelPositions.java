package be.maillage.pump;

import be.maillage.store.EventLog;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How far the live read models are: for whoever wants to read what they have just written. */
public final class ReadModelPositions {

    private final EventLog log;
    private final Pump pump;
    private final AttachedSets sets;
    private final Executor background;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    ReadModelPositions(EventLog log, Pump pump, AttachedSets sets, Executor background) {
        this.log = log;
        this.pump = pump;
        this.sets = sets;
        this.background = background;
        pump.onMoved(this::moved);
    }

    /**
     * Up to which position nothing of a coordination is missing in the live read models; its last event may be older. Asks the database when
     * another node owns the lane, so it may block for a moment.
     */
    public long reached(UUID coordination) {
        return reached(Lanes.of(coordination));
    }

    /**
     * Waits, on no thread, until the live read models have everything that a coordination has up to a position. What is parked does not count as
     * missing.
     *
     * @return true then; false after the timeout
     */
    public CompletableFuture<Boolean> await(UUID coordination, long position, Duration timeout) {
        LanePosition known = pump.lane(coordination).position(sets.live());
        if (known != null && known.through() >= position) {
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        // The position may be another coordination's: what counts is this one's last event before it.
        CompletableFuture.supplyAsync(() -> log.lastPositionOf(coordination, position), background)
                .whenComplete((last, failure) -> {
                    if (failure != null) {
                        reached.completeExceptionally(failure);
                    } else {
                        waiting.add(new Waiting(Lanes.of(coordination), last, reached));
                        look(Lanes.of(coordination));
                    }
                });
        return reached.completeOnTimeout(false, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks again at lanes that others own, and forgets who gave up. */
    void lookElsewhere() {
        waiting.removeIf(w -> w.reached().isDone());
        waiting.stream()
                .map(Waiting::lane)
                .distinct()
                .filter(this::isElsewhere)
                .toList()
                .forEach(this::look);
    }

    private boolean isElsewhere(int lane) {
        return pump.lanes().get(lane).position(sets.live()) == null;
    }

    private void moved(int lane) {
        if (!waiting.isEmpty() && !isElsewhere(lane)) {
            look(lane);
        }
    }

    private void look(int lane) {
        long now = reached(lane);
        waiting.removeIf(
                w -> w.lane() == lane && w.position() <= now && (w.reached().complete(true) || true));
    }

    private long reached(int lane) {
        @Nullable LanePosition known = pump.lanes().get(lane).position(sets.live());
        LanePosition position = known == null ? sets.open(sets.live()).position(lane) : known;
        return position.through();
    }

    private record Waiting(int lane, long position, CompletableFuture<Boolean> reached) {}
}
