package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.pump.RebuildProgress.State;
import be.maillage.store.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** One run: fills a new set straight from the log while the live one answers, and hands it over. */
final class Rebuild {

    /** Documents per projector that are remembered instead of read again. */
    private static final int CACHED = 5_000;
    /** Reads of the log that are written as one: a document that changes in each event is then written once. */
    private static final int READS_PER_WRITE = 10;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final EventLog log;
    private final SetsControl control;
    private final AttachedSets sets;
    private final RebuildLease lease;
    private final Executor folding;
    private final Runnable setsChanged;
    private final int batch;
    private final Duration renewEvery;
    private final Clock clock;
    private final CountDownLatch cancelled = new CountDownLatch(1);

    private final Instant started;
    private final long startedNanos = System.nanoTime();
    private long renewedNanos = startedNanos;
    private String run = "";
    private volatile RebuildProgress progress;

    /** @param setsChanged makes this node look at the control documents at once */
    Rebuild(
            EventLog log,
            SetsControl control,
            AttachedSets sets,
            RebuildLease lease,
            Executor folding,
            Runnable setsChanged,
            PumpSettings settings,
            Clock clock) {
        this.log = log;
        this.control = control;
        this.sets = sets;
        this.lease = lease;
        this.folding = folding;
        this.setsChanged = setsChanged;
        this.batch = settings.rebuildBatch();
        this.renewEvery = settings.lease().dividedBy(10);
        this.clock = clock;
        this.started = clock.instant();
        this.progress = new RebuildProgress("", State.RUNNING, 0, 0, 0, started);
    }

    /** @throws RebuildRunning when another one has the lease */
    void take() {
        progress = new RebuildProgress("", State.RUNNING, 0, log.head(), 0, started);
        run = lease.take(progress);
    }

    RebuildProgress progress() {
        return progress;
    }

    void cancel() {
        cancelled.countDown();
    }

    /** Keeps the lease while a large window is applied; called from elsewhere, now and then. */
    synchronized void beat() {
        if (!progress.state().isFinal() && !lease.renew(run, progress)) {
            cancel();
        }
    }

    /** Runs to the end, whatever it is, and leaves nothing half-built behind. */
    void run() {
        SetInfo target = control.create(sets.versions(), SetInfo.State.FILLING);
        try {
            step(target.name(), State.RUNNING, 0);
            ReadModelSet set = sets.open(target.name());
            set.createIndexes(sets.projectors());
            long reached = fill(set);
            handOver(target.name(), reached);
            end(target.name(), State.DONE, reached);
        } catch (CancellationException e) {
            discard(target.name(), State.CANCELLED);
        } catch (RuntimeException | Error e) {
            discard(target.name(), State.FAILED);
            throw e;
        }
    }

    private long fill(ReadModelSet set) {
        Filler filler = new Filler(set, sets.projectors(), List.of(), event -> true, CACHED, clock);
        long[] last = new long[Lanes.COUNT];
        long reached = 0;
        int window = batch * READS_PER_WRITE;
        CompletableFuture<List<StoredEvent>> next = ahead(reached, window);
        while (true) {
            List<StoredEvent> events = joined(next);
            if (!events.isEmpty()) {
                long from = events.getLast().position();
                next = ahead(from, window);
                applyAll(filler, events);
                events.forEach(e -> last[Lanes.of(e.coordinationId())] = e.position());
                reached = from;
            } else {
                next = ahead(reached, window);
            }
            step(set.name(), State.RUNNING, reached);
            if (log.head() - reached < batch) {
                break;
            }
        }
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            set.advance(lane, LanePosition.START, new LanePosition(last[lane], reached));
        }
        return reached;
    }

    private CompletableFuture<List<StoredEvent>> ahead(long after, int window) {
        return CompletableFuture.supplyAsync(() -> read(after, window), folding);
    }

    private List<StoredEvent> read(long after, int window) {
        List<StoredEvent> events = log.after(after, window);
        return events.size() <= window ? events : events.subList(0, window);
    }

    private void applyAll(Filler filler, List<StoredEvent> events) {
        CompletableFuture<?>[] parts = filler.projectors().stream()
                .map(projector -> CompletableFuture.runAsync(() -> filler.apply(projector, events), folding))
                .toArray(CompletableFuture<?>[]::new);
        Arrays.stream(parts).forEach(Rebuild::joined);
    }

    /**
     * From here on the owners of the lanes fill the set, first of all with what was missing. It goes live when none of its lanes is behind, which
     * stays true, for owners fill it before the one that it replaces.
     */
    private void handOver(String set, long reached) {
        control.mark(set, SetInfo.State.ATTACHED);
        setsChanged.run();
        String live = sets.live();
        do {
            pause();
            step(set, State.HANDING_OVER, reached);
        } while (isBehind(set, live));
        if (!control.makeLive(set, live)) {
            throw new IllegalStateException("Another set went live meanwhile");
        }
    }

    private boolean isBehind(String set, String live) {
        Map<Integer, LanePosition> old = sets.open(live).allPositions();
        Map<Integer, LanePosition> young = sets.open(set).allPositions();
        return old.entrySet().stream()
                .anyMatch(lane ->
                        young.getOrDefault(lane.getKey(), LanePosition.START).last()
                                < lane.getValue().last());
    }

    private void pause() {
        try {
            if (cancelled.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CancellationException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private synchronized void step(String set, State state, long done) {
        long nanos = System.nanoTime();
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos - startedNanos));
        boolean worthTelling = done == 0 || state != progress.state() || nanos - renewedNanos > renewEvery.toNanos();
        progress = new RebuildProgress(set, state, done, Math.max(done, log.head()), done * 1000 / millis, started);
        if (cancelled.getCount() == 0) {
            throw new CancellationException();
        }
        if (worthTelling) {
            renewedNanos = nanos;
            if (!lease.renew(run, progress)) {
                throw new CancellationException();
            }
        }
    }

    private void discard(String set, State state) {
        // Owners of lanes may be writing to it until they notice, so then it is dropped later.
        if (progress.state() == State.RUNNING) {
            control.drop(set);
        } else {
            control.mark(set, SetInfo.State.DISCARDED);
        }
        end(set, state, progress.done());
    }

    private synchronized void end(String set, State state, long done) {
        RebuildProgress last = progress;
        progress = new RebuildProgress(set, state, done, last.total(), last.perSecond(), started);
        lease.renew(run, progress);
        setsChanged.run();
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
