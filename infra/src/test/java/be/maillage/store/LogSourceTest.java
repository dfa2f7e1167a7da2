package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.history.StoredEvent;
import be.maillage.testing.Group;
import be.maillage.testing.Place;
import be.maillage.testing.TestStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Axon's pooled processor on the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class LogSourceTest {

    private static final UUID HERE = UUID.fromString("01980000-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    private final BlockingQueue<Long> handled = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private TestStore store;
    private PooledStreamingEventProcessor processor;

    /** Notes the position of each event it is handed. */
    public final class Handler {

        @EventHandler
        public void on(StoredEvent event) {
            handled.add(event.position());
        }
    }

    @BeforeEach
    void start() {
        store = TestStore.open(Place.h2(directory));
        processor = PooledStreamingEventProcessor.builder()
                .name("test")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(event -> ((StoredEvent) event.getPayload())
                                .coordinationId()
                                .toString())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store.source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(4)
                .batchSize(50)
                .build();
    }

    @AfterEach
    void stop() {
        processor.shutDown();
        threads.shutdownNow();
        store.close();
    }

    private void append(long sequence) {
        store.append(message(HERE, HERE, sequence, new MembershipConfirmed(HERE, Group.TOLD)));
    }

    private List<Long> taken(int count) throws InterruptedException {
        List<Long> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(handled.take());
        }
        return taken;
    }

    @Test
    void it_is_handed_the_whole_log_in_order_and_what_comes_later() throws Exception {
        store.engine.appendEvents(LongStream.range(0, 700)
                .mapToObj(n -> message(HERE, HERE, n, new MembershipConfirmed(HERE, Group.TOLD)))
                .toList());
        processor.start();

        assertThat(taken(700)).isEqualTo(LongStream.rangeClosed(1, 700).boxed().toList());
        append(700);
        assertThat(taken(1)).containsExactly(701L);
    }

    @Test
    void it_wakes_long_before_it_would_have_looked_by_itself() throws Exception {
        processor.start();
        append(0);
        taken(1);
        List<Long> millis = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            long before = System.nanoTime();
            append(n);
            assertThat(handled.poll(10, TimeUnit.SECONDS)).isEqualTo(n + 1L);
            millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
        }

        millis.sort(null);
        assertThat(millis.get(millis.size() / 2)).as("median of " + millis).isLessThan(200);
    }
}
