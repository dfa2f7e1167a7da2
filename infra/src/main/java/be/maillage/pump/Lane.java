package be.maillage.pump;

import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One lane on this node. While it is claimed it receives every event of the lane after the claim's token, once and in order; so at the claim,
 * and after any trouble, it looks up what the sets really have and fetches the rest from the log, and from then on memory can be trusted.
 */
final class Lane {

    private final int number;
    private final EventLog log;
    private final BiFunction<String, Integer, LaneOfSet> opening;
    private final Supplier<List<String>> attached;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, LaneOfSet> sets = new ConcurrentHashMap<>();
    private volatile @Nullable Claim claim;
    private volatile @Nullable Claim prepared;

    /**
     * @param opening looks up a lane of a set
     * @param attached the sets to fill, the live one last: so that a set that shall replace it is never behind it
     */
    Lane(int number, EventLog log, BiFunction<String, Integer, LaneOfSet> opening, Supplier<List<String>> attached) {
        this.number = number;
        this.log = log;
        this.opening = opening;
        this.attached = attached;
    }

    int number() {
        return number;
    }

    void claimed(long token) {
        claim = new Claim(token);
    }

    void released() {
        claim = null;
    }

    boolean isOwned() {
        return claim != null;
    }

    boolean isReady() {
        Claim prepared = this.prepared;
        return prepared != null && prepared == claim;
    }

    /** Memory is not to be trusted any more. */
    void doubt() {
        prepared = null;
    }

    /** How far a set has come, as this node knows; null when it does not. */
    @Nullable
    LanePosition position(String set) {
        LaneOfSet its = isReady() ? sets.get(set) : null;
        return its == null ? null : its.position();
    }

    /** Applies a batch to every attached set. */
    void deliver(List<StoredEvent> events) {
        guarded(() -> {
            Claim claim = prepare();
            long last = events.getLast().position();
            for (LaneOfSet set : inOrder().values()) {
                set.apply(events, last);
            }
            claim.delivered = Math.max(claim.delivered, last);
            return null;
        });
    }

    /** Brings newly attached sets up to date, forgets detached ones. Does nothing without the claim. */
    void catchUp() {
        if (isOwned()) {
            guarded(() -> {
                prepare();
                return null;
            });
        }
    }

    /** Notes that up to here nothing more is to come, as the processor says. Skipped when the lane is busy. */
    void quietThrough(long position, long worth) {
        if (lock.tryLock()) {
            try {
                if (isReady()) {
                    sets.values().stream()
                            .filter(set -> position - set.position().through() >= worth)
                            .forEach(set -> set.nothingThrough(position));
                }
            } catch (RuntimeException e) {
                doubt();
                throw e;
            } finally {
                lock.unlock();
            }
        }
    }

    Retry retry(String set, ParkedProjector.Key key) {
        return guarded(() -> {
            prepare();
            LaneOfSet its = sets.get(set);
            return its == null ? Retry.NOT_PARKED : its.retry(log, key);
        });
    }

    private <T extends @Nullable Object> T guarded(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            doubt();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private Claim prepare() {
        Claim current = claim;
        if (current == null) {
            throw new LaneOvertaken("Lane " + number);
        }
        if (prepared != current) {
            sets.clear();
        }
        List<String> wanted = attached.get();
        sets.keySet().retainAll(wanted);
        for (String name : wanted) {
            LaneOfSet set = sets.get(name);
            if (set == null) {
                set = opening.apply(name, number);
                set.heal(log, current.delivered);
                sets.put(name, set);
            }
        }
        prepared = current;
        return current;
    }

    private Map<String, LaneOfSet> inOrder() {
        Map<String, LaneOfSet> ordered = new LinkedHashMap<>();
        for (String name : attached.get()) {
            LaneOfSet set = sets.get(name);
            if (set != null) {
                ordered.put(name, set);
            }
        }
        return ordered;
    }

    /** Compared by identity: every claim is a new beginning. */
    private static final class Claim {

        /** Everything of the lane up to here was given to us, or had been given to an owner before us. Guarded by the lock. */
        private long delivered;

        Claim(long token) {
            this.delivered = token;
        }
    }
}
