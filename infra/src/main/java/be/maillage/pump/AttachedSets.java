package be.maillage.pump;

import be.maillage.history.Projector;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this node knows of the sets: which one answers, and which ones it has to fill. As fresh as the last look at the control documents. */
final class AttachedSets {

    private static final Logger LOG = LoggerFactory.getLogger(AttachedSets.class);

    private final MongoDatabase database;
    private final SetsControl control;
    private final List<Projector> projectors;
    private final Map<String, Integer> versions = new LinkedHashMap<>();
    private final boolean alone;
    private final Runnable settle;
    private final Duration afterlife;
    private final Clock clock;
    private volatile Known known = new Known("", List.of(), Map.of());

    /**
     * @param afterlife how long a retired set is still filled, for nodes that have not noticed yet and still answer from it
     * @throws IllegalArgumentException when two projectors have one name
     */
    AttachedSets(
            MongoDatabase database,
            SetsControl control,
            List<Projector> projectors,
            boolean alone,
            Runnable settle,
            Duration afterlife,
            Clock clock) {
        this.database = database;
        this.control = control;
        this.projectors = List.copyOf(projectors);
        this.alone = alone;
        this.settle = settle;
        this.afterlife = afterlife;
        this.clock = clock;
        for (Projector projector : projectors) {
            if (versions.put(projector.name(), projector.version()) != null) {
                throw new IllegalArgumentException("Two projectors are called " + projector.name());
            }
        }
    }

    List<Projector> projectors() {
        return projectors;
    }

    Map<String, Integer> versions() {
        return versions;
    }

    /** Makes sure that there is a live set, empty if need be, and none that has events beyond the history's head. */
    void begin(long head) {
        String live = control.live();
        if (live == null || isAhead(live, head)) {
            SetInfo first = control.create(versions, SetInfo.State.FILLING);
            open(first.name()).createIndexes(projectors);
            if (!control.makeLive(first.name(), live)) {
                control.drop(first.name());
            }
        }
        refresh();
    }

    private boolean isAhead(String set, long head) {
        boolean ahead = open(set).allPositions().values().stream().anyMatch(p -> p.last() > head);
        if (ahead) {
            LOG.warn(
                    "The read models of set {} hold events after {}, the last one of the history; they are begun anew",
                    set,
                    head);
        }
        return ahead;
    }

    /** @return whether anything changed */
    boolean refresh() {
        List<SetInfo> all = control.all();
        SetInfo live = all.stream()
                .filter(set -> set.state() == SetInfo.State.LIVE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No set is live"));
        List<String> names = new ArrayList<>();
        Map<String, SetInfo> infos = new LinkedHashMap<>();
        for (SetInfo set : all) {
            if (isToFill(set)) {
                names.add(set.name());
            }
            infos.put(set.name(), set);
        }
        names.add(live.name());
        Known before = known;
        known = new Known(live.name(), List.copyOf(names), infos);
        return !Objects.equals(before.names(), known.names()) || !before.live().equals(known.live());
    }

    private boolean isToFill(SetInfo set) {
        return switch (set.state()) {
            // Projectors of another version would fill it wrongly; a node that has the right ones will take the lanes.
            case ATTACHED -> set.versions().equals(versions);
            case RETIRED ->
                known.names().contains(set.name())
                        && set.since().plus(afterlife).isAfter(clock.instant());
            case LIVE, FILLING, DISCARDED -> false;
        };
    }

    String live() {
        return known.live();
    }

    /** The live one last. */
    List<String> names() {
        return known.names();
    }

    /** Whether nothing has been filled into a set yet. Asks the database. */
    boolean isEmpty(String set) {
        return open(set).allPositions().values().stream().allMatch(lane -> lane.last() == 0);
    }

    /** Whether the live set was filled with projectors other than ours. */
    boolean isLiveOfOtherVersions() {
        SetInfo live = known.infos().get(known.live());
        return live != null && !live.versions().equals(versions);
    }

    ReadModelSet open(String set) {
        return new ReadModelSet(database, set, alone, settle);
    }

    /** A projector that the set does not know would find only part of the history there. */
    LaneOfSet openLane(String set, int lane) {
        SetInfo info = known.infos().get(set);
        Collection<Projector> its = info == null
                ? List.of()
                : projectors.stream()
                        .filter(p -> info.versions().containsKey(p.name()))
                        .toList();
        return new LaneOfSet(open(set), lane, its, clock);
    }

    @Nullable
    SetInfo info(String set) {
        return known.infos().get(set);
    }

    private record Known(String live, List<String> names, Map<String, SetInfo> infos) {}
}
