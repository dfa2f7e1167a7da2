package be.maillage.gateway.reminders;

import be.maillage.gateway.reminders.ReminderRound.Result;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins a {@link ReminderRound} at start and every so often, on a thread of its own. What is due is told by the business clock, how often one looks
 * by the computer's. A round that fails is begun again the next time.
 */
public final class ReminderScheduler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderScheduler.class);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);
    private static final String METER = "maillage.reminders";

    private final ReminderRound round;
    private final ReminderSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("reminders").unstarted(task));
    private volatile Last last = new Last(null, 0, 0, null);

    ReminderScheduler(ReminderRound round, ReminderSettings settings, MeterRegistry meters, Clock clock) {
        this.round = round;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    public static ReminderScheduler of(
            Obligations obligations,
            Recording recording,
            ReminderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return new ReminderScheduler(
                new ReminderRound(obligations, recording, settings.batch(), clock), settings, meters, clock);
    }

    /**
     * How the last round went.
     *
     * @param at when it ended; null before the first
     * @param recorded how many reminders went out in it
     * @param failures how many have failed since then
     * @param failure why the last one did; null when it did not
     */
    public record Last(
            @Nullable Instant at,
            int recorded,
            int failures,
            @Nullable String failure) {}

    public void start() {
        if (settings.enabled()) {
            thread.scheduleWithFixedDelay(this::round, 0, settings.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    public Last last() {
        return last;
    }

    /** Goes once through all coordinations now, on the caller's thread, which waits while another round is under way. */
    public synchronized Last round() {
        try {
            Result result = round.run();
            count("recorded", result.recorded());
            count("known", result.known());
            count("refused", result.refused());
            count("behind", result.behind());
            if (result.recorded() > 0) {
                LOG.info("{} reminders went out", result.recorded());
            }
            last = new Last(clock.instant(), result.recorded(), 0, null);
        } catch (RuntimeException e) {
            count("failed", 1);
            LOG.warn("Reminders wait for the next round, in {}: {}", settings.every(), e.toString());
            last = new Last(clock.instant(), 0, last.failures() + 1, e.toString());
        }
        return last;
    }

    private void count(String outcome, int number) {
        meters.counter(METER, "outcome", outcome).increment(number);
    }

    /** A reminder under way is finished; the next ones are for the next start. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(TIME_TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Reminders do not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
