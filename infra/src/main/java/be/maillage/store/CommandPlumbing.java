package be.maillage.store;

import be.maillage.history.EventMetadata;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * The way of a command: bounded threads, one transaction that any throwable rolls back, the receipt, the handler. Close it when no more commands will
 * come; those under way are finished.
 */
public final class CommandPlumbing implements AutoCloseable {

    private static final int QUEUED_PER_THREAD = 50;
    private static final long SECONDS_TO_FINISH = 5;

    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService timer;
    private final BoundedCommandBus bus;
    private final CommandGateway gateway;

    /**
     * @param dataSource the event database, whose pool has more connections than there are threads
     * @param transactions of the same database
     * @param threads how many commands are handled at once; fifty times as many may wait
     * @param before who may ask what: interceptors that run, in order, in the transaction and before a receipt is looked up
     * @param bus what else the bus is built with, such as metrics
     */
    public CommandPlumbing(
            DataSource dataSource,
            TransactionManager transactions,
            InstantSource clock,
            int threads,
            List<MessageHandlerInterceptor<? super CommandMessage<?>>> before,
            UnaryOperator<AsynchronousCommandBus.Builder> bus) {
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(threads * QUEUED_PER_THREAD),
                task -> Thread.ofPlatform()
                        .daemon()
                        .name("command-" + number.incrementAndGet())
                        .unstarted(task));
        this.timer = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("command-retry").unstarted(task));
        this.bus = new BoundedCommandBus(bus.apply(AsynchronousCommandBus.builder()
                .executor(this.threads)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)));
        // Not the bus's own transaction manager: when that cannot begin, for want of a connection, the bus answers
        // nobody.
        this.bus.registerHandlerInterceptor(new TransactionManagingInterceptor<>(transactions));
        this.bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation()));
        before.forEach(this.bus::registerHandlerInterceptor);
        this.bus.registerHandlerInterceptor(new CommandReceipts(dataSource, clock));
        this.gateway = DefaultCommandGateway.builder()
                .commandBus(this.bus)
                .retryScheduler(new LostRaces(timer))
                // a refusal is an answer: whoever asked tells, nobody logs
                .commandCallback(NoOpCallback.INSTANCE)
                .build();
    }

    /**
     * What an event inherits from its command. Axon's names for the two ids of a message's origin are the other way round than those of
     * {@link EventMetadata}.
     */
    public static List<CorrelationDataProvider> correlation() {
        return List.of(
                new MessageOriginProvider(EventMetadata.CAUSATION, EventMetadata.CORRELATION),
                new SimpleCorrelationDataProvider(EventMetadata.ACTOR, EventMetadata.ROLE, EventMetadata.ON_BEHALF_OF));
    }

    /** To subscribe handlers to. */
    public CommandBus bus() {
        return bus;
    }

    /** For Axon's configuration; whoever sends commands uses {@link #commands()}. */
    public CommandGateway gateway() {
        return gateway;
    }

    public Commands commands() {
        return new Commands(gateway);
    }

    /** How many commands wait for a thread. */
    public int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        timer.shutdown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
