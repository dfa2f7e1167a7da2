package be.maillage.pump;

import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** A node without a processor: the test says what is claimed and delivered. A new one has lost its memory. */
final class Node {

    final AttachedSets sets;
    final SetsControl control;
    final Pump pump;

    Node(MongoDatabase database, MemoryLog log, List<Projector> projectors) {
        control = new SetsControl(database, Clock.systemUTC());
        sets = new AttachedSets(
                database, control, projectors, false, () -> {}, Duration.ofSeconds(3), Clock.systemUTC());
        sets.begin(log.head());
        pump = new Pump(log, sets, Runnable::run, new PumpMetrics(new SimpleMeterRegistry()));
    }

    /** All lanes, with a token. */
    Node claimed(long token) {
        IntStream.range(0, Lanes.COUNT).forEach(lane -> pump.claimed(lane, token));
        return this;
    }

    void deliver(List<StoredEvent> events) {
        if (!events.isEmpty()) {
            pump.deliver(events);
        }
    }
}
