package be.maillage.pump;

import be.maillage.history.StoredEvent;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.LongSupplier;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.ConcludesBatch;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The one pooled streaming processor that carries the live tail of the history to the pump. */
final class ProjectionsProcessor {

    static final String NAME = "projections";

    private final Pump pump;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    /** @param beginning where to begin when there are no tokens: nothing at or below it is missing anywhere */
    ProjectionsProcessor(
            Pump pump,
            MongoDatabase database,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            PumpSettings settings,
            LongSupplier beginning) {
        this.pump = pump;
        this.coordinator = threads(1, NAME + "-coordinator");
        this.workers = threads(settings.workers(), NAME);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler())
                        .sequencingPolicy((SequencingPolicy<EventMessage<?>>) ProjectionsProcessor::sequence)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(new ClaimWatch(tokens(database, settings), pump))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(Lanes.COUNT)
                .initialToken(ignored -> new GlobalSequenceTrackingToken(beginning.getAsLong()))
                .maxClaimedSegments(settings.maxLanes())
                .tokenClaimInterval(settings.claimTimeout().toMillis() / 2)
                .claimExtensionThreshold(settings.claimTimeout().toMillis() / 3)
                .batchSize(settings.batchSize())
                .enableCoordinatorClaimExtension()
                .build();
    }

    void start() {
        processor.start();
    }

    /** Stops, gives the lanes back, and returns when nothing runs any more. */
    void stop() {
        processor.shutDown();
        coordinator.close();
        workers.close();
    }

    /** What is scheduled for later is not waited for at the end. */
    private static ScheduledExecutorService threads(int count, String name) {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(count, new AxonThreadFactory(name));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return threads;
    }

    /** Stops without waiting, from one of our own threads. */
    void stopFeeding() {
        processor.shutdownAsync();
    }

    boolean isRunning() {
        return processor.isRunning();
    }

    boolean isInTrouble() {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    /** By lane. */
    Map<Integer, EventTrackerStatus> status() {
        return processor.processingStatus();
    }

    private static String sequence(EventMessage<?> message) {
        return message.getPayload() instanceof StoredEvent event
                ? Lanes.sequence(event.coordinationId())
                : message.getIdentifier();
    }

    private static TokenStore tokens(MongoDatabase database, PumpSettings settings) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .claimTimeout(settings.claimTimeout())
                .nodeId(settings.nodeId())
                .ensureIndexes(true)
                .build();
    }

    /** Collects a batch, and applies it while its last message is handled: after that, Axon stores the token before anything else. */
    private final class Handler {

        @EventHandler
        void on(StoredEvent event, @ConcludesBatch boolean last) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
            List<StoredEvent> batch = unit.getOrComputeResource(Handler.class.getName(), key -> {
                List<StoredEvent> begun = new ArrayList<>();
                unit.onRollback(failed -> pump.doubt(begun));
                return begun;
            });
            batch.add(event);
            if (last) {
                try {
                    pump.deliver(batch);
                } catch (Error e) {
                    // Axon's worker would not survive an error, and the lane stand still without a word.
                    throw new IllegalStateException("A batch could not be applied", e);
                }
            }
        }
    }
}
