package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** One lane of one set, as its owner sees it: applies events and writes how far it has come. Guarded by the lane's lock. */
final class LaneOfSet {

    /** Events read together from the log. */
    static final int CHUNK = 1000;

    private final ReadModelSet set;
    private final int lane;
    private final Filler filler;
    private volatile LanePosition position;

    /** Reads from the set how far it has come. */
    LaneOfSet(ReadModelSet set, int lane, Collection<Projector> projectors, Clock clock) {
        this.set = set;
        this.lane = lane;
        this.position = set.position(lane);
        this.filler = new Filler(set, projectors, set.parked().ofLane(lane), event -> true, 0, clock);
    }

    LanePosition position() {
        return position;
    }

    /**
     * Applies what is new among the lane's events.
     *
     * @param through after this, nothing of the lane up to here is missing
     */
    void apply(List<StoredEvent> events, long through) {
        List<StoredEvent> due =
                events.stream().filter(e -> e.position() > position.last()).toList();
        if (!due.isEmpty()) {
            filler.apply(due);
        }
        advance(new LanePosition(due.isEmpty() ? position.last() : due.getLast().position(), through));
    }

    /** Notes that the lane has no further events up to here. */
    void nothingThrough(long through) {
        advance(new LanePosition(position.last(), through));
    }

    /** Fetches from the log what is missing up to a position: the server's file may have gone back, or the set be new. */
    void heal(EventLog log, long to) {
        long read = position.through();
        while (read < to) {
            List<StoredEvent> chunk = log.after(read, CHUNK).stream()
                    .takeWhile(e -> e.position() <= to)
                    .toList();
            long last = chunk.isEmpty() ? to : chunk.getLast().position();
            List<StoredEvent> own = chunk.stream()
                    .filter(e -> Lanes.of(e.coordinationId()) == lane)
                    .toList();
            if (!own.isEmpty() || last == to) {
                apply(own, last);
            }
            read = last;
        }
    }

    /** Tries again what is parked, up to where the lane is. */
    Retry retry(EventLog log, ParkedProjector.Key key) {
        ParkedProjector parked = filler.parked(key);
        if (parked == null) {
            return Retry.NOT_PARKED;
        }
        long read = parked.position() - 1;
        while (true) {
            List<StoredEvent> chunk = log.ofCoordination(key.coordination(), read, CHUNK).stream()
                    .takeWhile(e -> e.position() <= position.last())
                    .toList();
            if (!filler.retry(parked, chunk)) {
                return Retry.STILL_PARKED;
            }
            if (chunk.size() < CHUNK) {
                filler.unpark(key);
                return Retry.UNPARKED;
            }
            read = chunk.getLast().position();
        }
    }

    private void advance(LanePosition to) {
        if (to.through() > position.through()) {
            set.advance(lane, position, to);
            position = to;
        }
    }
}
