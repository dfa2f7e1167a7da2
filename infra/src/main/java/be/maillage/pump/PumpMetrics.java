package be.maillage.pump;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** The pump's meters. All are up to date while nothing happens, too. */
final class PumpMetrics {

    static final String LAG_EVENTS = "maillage.projections.lag.events";
    static final String LAG = "maillage.projections.lag";
    static final String PARKED = "maillage.projections.parked";
    static final String REACHABLE = "maillage.projections.reachable";
    static final String REBUILD = "maillage.projections.rebuild.progress";
    static final String APPLIED = "maillage.projections.applied";
    static final String BATCH = "maillage.projections.batch";

    private final Counter applied;
    private final Timer batch;

    PumpMetrics(MeterRegistry meters) {
        this.applied = Counter.builder(APPLIED)
                .description("Events applied to the attached sets")
                .register(meters);
        this.batch = Timer.builder(BATCH)
                .description("Time to apply one batch to all read models")
                .register(meters);
    }

    void watch(MeterRegistry meters, Upkeep upkeep, Rebuilds rebuilds, Clock clock) {
        Gauge.builder(LAG_EVENTS, upkeep, u -> u.lag().events())
                .description("Events that the live read models do not have yet")
                .register(meters);
        TimeGauge.builder(
                        LAG,
                        upkeep,
                        TimeUnit.MILLISECONDS,
                        u -> u.lag().age(clock.instant()).toMillis())
                .description("Age of the oldest event that the live read models do not have yet")
                .register(meters);
        Gauge.builder(PARKED, upkeep, u -> u.parked().size())
                .description("Projectors that stand still for a coordination")
                .register(meters);
        Gauge.builder(REACHABLE, upkeep, u -> u.isReachable() ? 1 : 0)
                .description("1 while the database of the read models answers, else 0")
                .register(meters);
        Gauge.builder(REBUILD, rebuilds, PumpMetrics::share)
                .description("Share of the history that the rebuild on this node has applied; 1 when none runs")
                .register(meters);
    }

    void applied(int events, long nanos) {
        applied.increment(events);
        batch.record(nanos, TimeUnit.NANOSECONDS);
    }

    private static double share(Rebuilds rebuilds) {
        return rebuilds.progressHere()
                .filter(p -> !p.state().isFinal() && p.total() > 0)
                .map(p -> (double) p.done() / p.total())
                .orElse(1.0);
    }
}
