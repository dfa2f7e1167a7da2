package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.store.EventLog;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Keeps all read models up to date with the history, on this node together with others. The documents of a set depend on history and projectors
 * alone, whatever was delivered twice, lost, killed or rebuilt on the way.
 */
public final class ProjectionPump implements AutoCloseable {

    private static final long LOOK_ELSEWHERE_MILLIS = 50;
    /** From so many of a rebuild's batches on, an empty set is filled by a rebuild, which is many times faster than going event by event. */
    private static final int LONG_HISTORY = 10;

    private final AttachedSets sets;
    private final SetsControl control;
    private final Pump pump;
    private final ReadModelPositions positions;
    private final Rebuilds rebuilds;
    private final ProjectionsProcessor processor;
    private final Upkeep upkeep;
    private final PumpSettings settings;
    private final Clock clock;
    private final EventLog log;
    private final ScheduledExecutorService background;
    private final ExecutorService rebuilding;
    private final ExecutorService folding;
    private volatile boolean filling;
    private boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param database for the sets, their control documents and the processor's tokens; nothing else is in it
     * @param source messages whose payload is a {@code StoredEvent} and whose token is its position
     * @throws IllegalArgumentException when two projectors have one name
     */
    public ProjectionPump(
            MongoDatabase database,
            EventLog log,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            List<Projector> projectors,
            MeterRegistry meters,
            Clock clock,
            PumpSettings settings) {
        this.settings = settings;
        this.clock = clock;
        this.log = log;
        this.background = scheduler();
        this.rebuilding = Executors.newSingleThreadExecutor(daemons("rebuild"));
        this.folding = Executors.newFixedThreadPool(2, daemons("rebuild-folding"));
        this.control = new SetsControl(database, clock);
        this.sets = new AttachedSets(
                database,
                control,
                projectors,
                settings.alone(),
                settings.settle(),
                settings.tick().multipliedBy(3),
                clock);
        PumpMetrics metrics = new PumpMetrics(meters);
        this.pump = new Pump(log, sets, background, metrics);
        this.positions = new ReadModelPositions(log, pump, sets, background);
        RebuildLease lease = new RebuildLease(control.documents(), settings.nodeId(), settings.lease(), clock);
        this.rebuilds = new Rebuilds(
                () -> new Rebuild(log, control, sets, lease, folding, this::lookAtSets, settings, clock),
                lease,
                control,
                sets,
                rebuilding);
        this.processor = new ProjectionsProcessor(pump, database, source, settings, this::beginning);
        this.upkeep = new Upkeep(log, pump, sets, control, rebuilds, processor, settings, clock);
        metrics.watch(meters, upkeep, rebuilds, clock);
    }

    /**
     * Takes lanes and feeds them. When the live set is empty and the history long, a rebuild comes first, and queries answer from the empty set
     * meanwhile, whose position says so. When the live set was filled with projectors of other names or versions, a rebuild begins by itself and
     * the live set answers on. When it has events that the history has not, because the history was restored from an older copy, an empty one takes
     * its place at once.
     */
    public void start() {
        sets.begin(log.head());
        rebuilds.endInterrupted(true);
        control.dropStrays();
        boolean fromNothing = sets.isEmpty(sets.live()) && log.head() >= (long) LONG_HISTORY * settings.rebuildBatch();
        if (fromNothing) {
            fill();
        } else {
            feed();
        }
        long tick = settings.tick().toMillis();
        background.scheduleWithFixedDelay(upkeep::tick, 0, tick, TimeUnit.MILLISECONDS);
        background.scheduleWithFixedDelay(
                this::lookElsewhere, LOOK_ELSEWHERE_MILLIS, LOOK_ELSEWHERE_MILLIS, TimeUnit.MILLISECONDS);
        if (!fromNothing && sets.isLiveOfOtherVersions()) {
            rebuilds.startIfNone();
        }
    }

    /** By a rebuild, unless another node is at it; lanes are taken when it has ended, however it did. */
    private void fill() {
        filling = true;
        String empty = sets.live();
        if (rebuilds.startIfNone()) {
            rebuilding.execute(() -> {
                try {
                    discard(empty);
                } finally {
                    feed();
                }
            });
        } else {
            feed();
        }
    }

    /** Nobody needs a set to be followed that was replaced before it held anything, and lanes would read all of history for it. */
    private void discard(String empty) {
        if (!sets.live().equals(empty) && sets.isEmpty(empty)) {
            control.mark(empty, SetInfo.State.DISCARDED);
            sets.refresh();
        }
    }

    private synchronized void feed() {
        if (!closed) {
            processor.start();
        }
        filling = false;
    }

    /** The set that answers; asked anew for every query. */
    public String liveSet() {
        return sets.live();
    }

    /** The collection in which the live set keeps a read model. */
    public String liveCollection(String projector) {
        return ReadModelSet.collectionName(sets.live(), projector);
    }

    public ReadModelPositions positions() {
        return positions;
    }

    public Rebuilds rebuilds() {
        return rebuilds;
    }

    /** What is parked in the live set, asked from the database. */
    public List<ParkedProjector> parked() {
        return sets.open(sets.live()).parked().all();
    }

    /** Tries a parked projector again: here when this node owns the lane, else its owner is asked to. Runs on a background thread. */
    public CompletableFuture<Retry> retry(String set, String projector, UUID coordination) {
        ParkedProjector.Key key = new ParkedProjector.Key(projector, coordination);
        return CompletableFuture.supplyAsync(
                () -> {
                    Lane lane = pump.lane(coordination);
                    if (lane.isReady()) {
                        return lane.retry(set, key);
                    }
                    return sets.open(set).parked().requestRetry(key) ? Retry.REQUESTED : Retry.NOT_PARKED;
                },
                background);
    }

    /**
     * Follows what is applied to the live set, on every node; other nodes' work is seen a tick later. The listener does little and does not block;
     * it may be told of one thing twice.
     */
    public EventLog.Subscription onApplied(Consumer<Applied> listener) {
        return pump.onApplied(listener);
    }

    public PumpHealth health() {
        Lag lag = upkeep.lag();
        return new PumpHealth(
                sets.live(),
                processor.isRunning() || filling,
                upkeep.isReachable(),
                (int) pump.lanes().stream().filter(Lane::isOwned).count(),
                processor.isInTrouble(),
                lag.events(),
                lag.age(clock.instant()),
                upkeep.parked(),
                rebuilds.progressHere());
    }

    /** Finishes the running batches, gives the lanes to other nodes, and cancels a rebuild that runs here. */
    @Override
    public void close() {
        rebuilds.cancelHere();
        synchronized (this) {
            closed = true;
            processor.stop();
        }
        rebuilding.close();
        background.close();
        folding.close();
    }

    private void lookAtSets() {
        upkeep.lookAtSets();
    }

    private void lookElsewhere() {
        try {
            positions.lookElsewhere();
        } catch (RuntimeException unreachableJustNow) {
            // Whoever waits is looked after in the next round, or times out.
        }
    }

    private long beginning() {
        var stored = sets.open(sets.live()).allPositions();
        return pump.lanes().stream()
                .mapToLong(lane ->
                        stored.getOrDefault(lane.number(), LanePosition.START).through())
                .min()
                .orElse(0);
    }

    private static ScheduledExecutorService scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(3, daemons("projections-upkeep"));
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
    }
}
