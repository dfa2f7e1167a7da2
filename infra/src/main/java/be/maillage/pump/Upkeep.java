package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be looked after regularly: what other nodes decided, what was asked of this one, and how far everything is. */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final EventLog log;
    private final Pump pump;
    private final AttachedSets sets;
    private final SetsControl control;
    private final Rebuilds rebuilds;
    private final ProjectionsProcessor processor;
    private final PumpSettings settings;
    private final Clock clock;
    private final Map<Integer, Long> seenElsewhere = new HashMap<>();
    private String seenSet = "";
    private volatile Lag lag = Lag.NONE;
    private volatile boolean reachable = true;
    private volatile List<ParkedProjector> parked = List.of();

    Upkeep(
            EventLog log,
            Pump pump,
            AttachedSets sets,
            SetsControl control,
            Rebuilds rebuilds,
            ProjectionsProcessor processor,
            PumpSettings settings,
            Clock clock) {
        this.log = log;
        this.pump = pump;
        this.sets = sets;
        this.control = control;
        this.rebuilds = rebuilds;
        this.processor = processor;
        this.settings = settings;
        this.clock = clock;
    }

    Lag lag() {
        return lag;
    }

    List<ParkedProjector> parked() {
        return parked;
    }

    /** Whether the database answered at the last tick. */
    boolean isReachable() {
        return reachable;
    }

    /** Each concern by itself: one that fails is tried again at the next tick and holds up no other. */
    void tick() {
        // The one concern that asks the database whatever happens, also while there is nothing new to apply.
        reachable = trying("looking at the sets", this::lookAtSets);
        trying("retrying what is parked", this::retryRequested);
        trying("noting quiet lanes", this::noteQuietLanes);
        trying("following other nodes", this::followOthers);
        trying("measuring the lag", this::measure);
        trying("keeping the rebuild's lease", rebuilds::keepLease);
        trying("ending interrupted rebuilds", () -> rebuilds.endInterrupted(false));
        trying("dropping old sets", this::dropOldSets);
    }

    private static boolean trying(String what, Runnable concern) {
        try {
            concern.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Trouble when {}; it is tried again: {}", what, e.toString());
            return false;
        }
    }

    /** Makes this node follow the control documents, at once. */
    synchronized void lookAtSets() {
        String before = sets.live();
        boolean changed = sets.refresh();
        if (!before.equals(sets.live()) && sets.isLiveOfOtherVersions()) {
            LOG.error(
                    "Set {} went live with projectors of other versions than this node's; this node feeds no read models any more",
                    sets.live());
            processor.stopFeeding();
        }
        if (changed || pump.lanes().stream().anyMatch(lane -> lane.isOwned() && !lane.isReady())) {
            pump.catchUp();
        }
    }

    private void retryRequested() {
        Set<Integer> owned =
                pump.lanes().stream().filter(Lane::isReady).map(Lane::number).collect(Collectors.toSet());
        for (String set : sets.names()) {
            for (ParkedProjector asked : sets.open(set).parked().retryRequested(owned)) {
                pump.lane(asked.coordination()).retry(set, asked.key());
            }
        }
    }

    private void noteQuietLanes() {
        for (Map.Entry<Integer, EventTrackerStatus> lane : processor.status().entrySet()) {
            OptionalLong position = lane.getValue().getCurrentPosition();
            if (!lane.getValue().isErrorState() && position.isPresent()) {
                pump.quietThrough(lane.getKey(), position.getAsLong());
            }
        }
    }

    /** Tells who follows a coordination on this node what owners elsewhere have applied. */
    private void followOthers() {
        String live = sets.live();
        if (!live.equals(seenSet)) {
            seenElsewhere.clear();
            seenSet = live;
        }
        if (pump.lanes().stream().allMatch(lane -> lane.position(live) != null)) {
            seenElsewhere.clear();
            return;
        }
        sets.open(live).allPositions().forEach((number, now) -> {
            Lane lane = pump.lanes().get(number);
            Long before = seenElsewhere.put(number, now.last());
            if (before != null && before < now.last() && lane.position(live) == null) {
                log.after(before, LaneOfSet.CHUNK).stream()
                        .filter(e -> e.position() <= now.last() && Lanes.of(e.coordinationId()) == number)
                        .collect(Collectors.toMap(StoredEvent::coordinationId, StoredEvent::position, Math::max))
                        .forEach((coordination, position) -> pump.announce(new Applied(coordination, position)));
            }
        });
    }

    private void measure() {
        String live = sets.live();
        Map<Integer, EventTrackerStatus> status = processor.status();
        Map<Integer, LanePosition> stored = null;
        long[] through = new long[Lanes.COUNT];
        for (Lane lane : pump.lanes()) {
            LanePosition known = lane.position(live);
            if (known == null) {
                stored = stored == null ? sets.open(live).allPositions() : stored;
                through[lane.number()] =
                        stored.getOrDefault(lane.number(), LanePosition.START).through();
            } else {
                EventTrackerStatus its = status.get(lane.number());
                long handed = its == null || its.isErrorState()
                        ? 0
                        : its.getCurrentPosition().orElse(0);
                through[lane.number()] = Math.max(known.through(), handed);
            }
        }
        lag = Lag.of(log, through);
        parked = sets.open(live).parked().all();
    }

    private void dropOldSets() {
        for (SetInfo set : control.all()) {
            Duration age = Duration.between(set.since(), clock.instant());
            boolean due = switch (set.state()) {
                case RETIRED -> age.compareTo(settings.grace()) > 0;
                case DISCARDED -> age.compareTo(settings.tick().multipliedBy(5)) > 0;
                case FILLING, ATTACHED -> isForgotten(set);
                case LIVE -> false;
            };
            if (due) {
                control.drop(set.name());
            }
        }
    }

    /** A set is being filled only as long as a rebuild says so. */
    private boolean isForgotten(SetInfo set) {
        boolean old = set.since().plus(settings.lease().multipliedBy(2)).isBefore(clock.instant());
        return old
                && rebuilds.progress()
                        .map(p -> p.state().isFinal() || !p.set().equals(set.name()))
                        .orElse(true);
    }
}
