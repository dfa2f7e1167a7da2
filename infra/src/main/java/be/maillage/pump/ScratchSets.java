package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.pump.ScratchSet.State;
import be.maillage.store.EventLog;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets that show one coordination as it stood at a date, or as it was known at one: filled by the same projectors, read by the same queries, gone
 * after a while. Unlike the live set, one with a projector that failed is of no use to anybody, and says so. They are filled one after the other.
 * Every call asks the database and blocks.
 */
public final class ScratchSets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchSets.class);
    private static final Pattern COLLECTION = Pattern.compile("v([0-9a-f-]{36})\\..*");
    private static final long SECONDS_TO_FINISH = 5;

    private final MongoDatabase database;
    private final EventLog log;
    private final List<Projector> projectors;
    private final Runnable settle;
    private final ScratchSettings settings;
    private final Clock clock;
    private final ScratchControl control;
    private final ScheduledExecutorService filling =
            Executors.newSingleThreadScheduledExecutor(daemons("scratch-filling"));
    private final ScheduledExecutorService upkeep =
            Executors.newSingleThreadScheduledExecutor(daemons("scratch-upkeep"));
    private final Set<UUID> ours = ConcurrentHashMap.newKeySet();

    /**
     * Starts nothing yet.
     *
     * @param database in which the live sets are too
     * @param settle makes what was written so far outlast a kill, see {@link PumpSettings}
     */
    public ScratchSets(
            MongoDatabase database,
            EventLog log,
            List<Projector> projectors,
            Runnable settle,
            ScratchSettings settings,
            Clock clock) {
        this.database = database;
        this.log = log;
        this.projectors = List.copyOf(projectors);
        this.settle = settle;
        this.settings = settings;
        this.clock = clock;
        this.control = new ScratchControl(database, versions(projectors), settings.lease(), clock);
    }

    private static Map<String, Integer> versions(List<Projector> projectors) {
        Map<String, Integer> versions = new LinkedHashMap<>();
        projectors.forEach(projector -> versions.put(projector.name(), projector.version()));
        return versions;
    }

    /** Drops what nobody knows any more, and from now on what has expired. */
    public void start() {
        dropStrays();
        long tick = settings.tick().toMillis();
        upkeep.scheduleWithFixedDelay(this::tick, tick, tick, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins to fill one from what is recorded now, or finds the one that the same owner was given for the very same.
     *
     * @param happenedBy and {@code recordedBy}: see {@link AsOf}
     * @return empty when the coordination has no history at all
     * @throws TooManyScratchSets when the coordination has as many as it may have
     */
    public Optional<ScratchSet> begin(
            String owner, UUID coordinationId, @Nullable LocalDate happenedBy, @Nullable Instant recordedBy) {
        long upTo = log.lastPositionOf(coordinationId, log.head());
        if (upTo == 0) {
            return Optional.empty();
        }
        AsOf asOf = new AsOf(coordinationId, happenedBy, recordedBy, upTo);
        List<ScratchSet> useful = control.of(coordinationId).stream()
                .filter(set -> set.state() != State.FAILED)
                .toList();
        for (ScratchSet set : useful) {
            if (set.owner().equals(owner) && set.asOf().equals(asOf)) {
                return Optional.of(set);
            }
        }
        if (useful.size() >= settings.most()) {
            throw new TooManyScratchSets(settings.most());
        }
        return Optional.of(create(owner, asOf));
    }

    private ScratchSet create(String owner, AsOf asOf) {
        // Milliseconds are what the database keeps: the answer shall be the same now and when asked again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ScratchSet set = new ScratchSet(
                UUID.randomUUID(),
                owner,
                asOf,
                State.BUILDING,
                0,
                eventsOf(asOf),
                0,
                now,
                now.plus(settings.lifetime()),
                List.of());
        control.insert(set);
        ours.add(set.id());
        filling.execute(() -> fill(set));
        return set;
    }

    /** A coordination's events are numbered without a gap, so the last one's number counts them. */
    private long eventsOf(AsOf asOf) {
        return log.ofCoordination(asOf.coordinationId(), asOf.upTo() - 1, 1)
                .getFirst()
                .sequence();
    }

    /** @return empty when there is none any more */
    public Optional<ScratchSet> find(UUID id) {
        return control.find(id);
    }

    /** Those of a coordination that have not expired, oldest first. */
    public List<ScratchSet> of(UUID coordinationId) {
        return control.of(coordinationId).stream()
                .sorted(Comparator.comparing(ScratchSet::started))
                .toList();
    }

    /** The collection in which a scratch set keeps a read model. */
    public static String collection(UUID id, String projector) {
        return ReadModelSet.collectionName(setName(id), projector);
    }

    /** Forgets one, whether it is being filled, here or elsewhere, or ready. */
    public void drop(UUID id) {
        control.remove(id);
        ReadModelSet.drop(database, setName(id));
    }

    private void fill(ScratchSet set) {
        try {
            List<String> failed =
                    new ScratchFilling(this::open, log, projectors, control, settle, settings, clock).run(set);
            if (!failed.isEmpty()) {
                LOG.error("Read models {} could not be told {}", failed, set.asOf());
                ReadModelSet.drop(database, setName(set.id()));
            }
        } catch (ScratchFilling.Dropped e) {
            ReadModelSet.drop(database, setName(set.id()));
        } catch (RuntimeException e) {
            if (filling.isShutdown()) {
                LOG.info("Scratch set {} is not finished, because this node stops", set.id());
            } else {
                LOG.error("Filling scratch set {} failed: {}", set.id(), e.toString());
            }
        } finally {
            // Whoever has not said how it ended says nothing more, and counts as failed.
            ours.remove(set.id());
        }
    }

    private ReadModelSet open(UUID id) {
        // Nobody else writes to it: it belongs to whoever fills it, and to no lane.
        return new ReadModelSet(database, setName(id), true, settle);
    }

    private void tick() {
        try {
            control.keepAlive(ours);
            control.expired().forEach(this::drop);
        } catch (RuntimeException e) {
            LOG.warn("Trouble when looking after scratch sets; it is tried again: {}", e.toString());
        }
    }

    /** A set is written down before its collections are made; so whatever is not written down has been dropped while somebody still wrote to it. */
    private void dropStrays() {
        List<String> collections = database.listCollectionNames().into(new ArrayList<>());
        Set<UUID> known = new HashSet<>(control.all());
        for (String collection : collections) {
            Matcher matcher = COLLECTION.matcher(collection);
            if (matcher.matches() && !known.contains(UUID.fromString(matcher.group(1)))) {
                database.getCollection(collection).drop();
            }
        }
    }

    /** Stops filling; what was under way counts as failed. */
    @Override
    public void close() {
        filling.shutdownNow();
        upkeep.shutdownNow();
        try {
            if (!filling.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)
                    || !upkeep.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("A scratch set is still being filled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String setName(UUID id) {
        return "v" + id;
    }

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().daemon().name(name).factory();
    }
}
