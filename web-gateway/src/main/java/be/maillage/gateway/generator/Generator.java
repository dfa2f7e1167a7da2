package be.maillage.gateway.generator;

import be.maillage.decision.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the lives of invented coordinations through the real commands. What it asks for follows from the {@link Order} alone, down to every id and
 * key: a run that was cut off is completed by the next, which passes over what is recorded. Several coordinations are written at once, each in its order,
 * and of each no more than a year is held in memory.
 */
public final class Generator {

    private static final Logger LOG = LoggerFactory.getLogger(Generator.class);

    private final Recorder recorder;
    private final int atOnce;

    /** @param atOnce how many coordinations are written at once */
    public Generator(Recorder recorder, int atOnce) {
        this.recorder = recorder;
        this.atOnce = atOnce;
    }

    /**
     * Returns when everything is recorded.
     *
     * @throws Unintended when something was refused that was not meant to be; what was recorded until then stays
     */
    public Table generate(Order order) {
        long begun = System.nanoTime();
        Run run = new Run(order);
        List<Table.Line> lines = run.all();
        Table table = new Table(lines, run.performed.get(), Duration.ofNanos(System.nanoTime() - begun));
        LOG.info(
                "Generated {} coordinations over {} years from seed {}:\n{}",
                order.coordinations(),
                order.years(),
                order.seed(),
                table);
        return table;
    }

    /** One run, of which the first failure ends the rest. */
    private final class Run {

        private final Order order;
        private final Words words = new Words();
        private final Shape shape = MeasuredShape.read();
        private final AtomicLong deeds = new AtomicLong();
        private final AtomicLong performed = new AtomicLong();
        private final AtomicInteger years = new AtomicInteger();
        /** The first; what it brings down with it is not told. */
        private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

        Run(Order order) {
            this.order = order;
        }

        List<Table.Line> all() {
            List<Portrait> portraits = new Portraits(shape, words, order.seed()).of(order.coordinations());
            try (ExecutorService writers = Executors.newFixedThreadPool(
                    atOnce, Thread.ofPlatform().name("generator-", 0).daemon().factory())) {
                List<Future<Table.Line>> lives = portraits.stream()
                        .map(portrait -> writers.submit(() -> line(portrait)))
                        .toList();
                List<Table.Line> lines = new ArrayList<>();
                for (Future<Table.Line> life : lives) {
                    lines.add(result(life));
                }
                return lines;
            }
        }

        private Table.Line line(Portrait portrait) {
            try {
                return write(portrait);
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                throw e;
            }
        }

        private Table.Line write(Portrait portrait) {
            Biography biography = new Biography(order.seed(), portrait, words, shape, order.firstYear());
            Writer writer = new Writer(new Counting(), deeds, this::hasFailed);
            for (int year = 0; year < order.years(); year++) {
                writer.write(biography.nextYear());
                if (hasFailed()) {
                    throw new CancellationException("Another coordination failed");
                }
                LOG.info(
                        "Generating: coordination {} has lived {} of {} years; {} of {} years in all, {} commands",
                        portrait.number(),
                        year + 1,
                        order.years(),
                        years.incrementAndGet(),
                        order.years() * order.coordinations(),
                        deeds.get());
            }
            Tally tally = writer.tally().withEvents(recorder.eventsOf(biography.coordinationId()));
            return new Table.Line(
                    biography.coordinationId(), portrait.activity().kind().name(), tally);
        }

        private boolean hasFailed() {
            return failure.get() != null;
        }

        private Table.Line result(Future<Table.Line> life) {
            try {
                return life.get();
            } catch (ExecutionException e) {
                RuntimeException first = failure.get();
                throw first == null ? new IllegalStateException(e.getCause()) : first;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                CancellationException interrupted = new CancellationException("Interrupted");
                failure.compareAndSet(null, interrupted);
                throw interrupted;
            }
        }

        /** Counts what this run performs itself. */
        private final class Counting implements Recorder {

            @Override
            public void perform(Command command, UUID key, Instant at) {
                performed.incrementAndGet();
                recorder.perform(command, key, at);
            }

            @Override
            public boolean knows(UUID key) {
                return recorder.knows(key);
            }

            @Override
            public long eventsOf(UUID coordinationId) {
                return recorder.eventsOf(coordinationId);
            }
        }
    }
}
