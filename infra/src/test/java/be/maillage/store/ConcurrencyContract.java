package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.history.StoredEvent;
import be.maillage.testing.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many writers and readers at once: no hole, no event skipped. */
@Timeout(60)
abstract class ConcurrencyContract extends StoreContract {

    private static final int WRITERS = 16;
    private static final int APPENDS = 30;

    private static DomainEventMessage<?> confirmed(UUID coordination, UUID aggregate, long sequence) {
        return message(coordination, aggregate, sequence, new MembershipConfirmed(id(1), Group.TOLD));
    }

    @Test
    void sixteen_writers_leave_no_hole_and_no_reader_skips_an_event() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        CountDownLatch written = new CountDownLatch(WRITERS);
        List<Long> streamed = Collections.synchronizedList(new ArrayList<>());
        List<Long> paged = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            Future<?> streaming = threads.submit(() -> stream(streamed, written, committed));
            Future<?> paging = threads.submit(() -> page(paged, written, committed));
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writing.add(threads.submit(() -> {
                    write(number, committed, lost);
                    written.countDown();
                }));
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
            streaming.get();
            paging.get();
        } finally {
            threads.shutdownNow();
        }

        List<Long> dense = LongStream.rangeClosed(1, committed.get()).boxed().toList();
        assertThat(positions()).isEqualTo(dense);
        assertThat(head()).isEqualTo(committed.get());
        assertThat(streamed).isEqualTo(dense);
        assertThat(paged).isEqualTo(dense);
        assertThat(lost).as("some lost their race").hasPositiveValue();
        for (int coordination = 0; coordination < 4; coordination++) {
            List<StoredEvent> events = store.log.ofCoordination(id(900 + coordination), 0, 10_000);
            assertThat(events)
                    .extracting(StoredEvent::sequence)
                    .isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
        }
        assertThat(store.log.after(0, 10_000))
                .extracting(StoredEvent::recordedAt)
                .isSorted();
    }

    /** Own events, one or two at a time; every fifth time a race for the next event of a shared aggregate; every seventh a failure after the append. */
    private void write(int number, AtomicInteger committed, AtomicInteger lost) {
        UUID coordination = id(900 + number % 4);
        UUID own = id(number);
        long next = 0;
        for (int n = 0; n < APPENDS; n++) {
            if (n % 5 == 4) {
                race(coordination, committed, lost);
            } else if (n % 7 == 6) {
                failAfterAppend(coordination, own, next);
            } else {
                int size = 1 + n % 2;
                List<DomainEventMessage<?>> batch = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    batch.add(confirmed(coordination, own, next++));
                }
                store.engine.appendEvents(batch);
                committed.addAndGet(size);
            }
        }
    }

    private void race(UUID coordination, AtomicInteger committed, AtomicInteger lost) {
        UUID shared = id(500);
        long next = store.engine.lastSequenceNumberFor(shared.toString()).orElse(-1L) + 1;
        try {
            store.append(confirmed(coordination, shared, next));
            committed.incrementAndGet();
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            lost.incrementAndGet();
        }
    }

    private void failAfterAppend(UUID coordination, UUID own, long next) {
        try {
            store.transactions.executeInTransaction(() -> {
                store.append(confirmed(coordination, own, next));
                throw new Group.NotToday();
            });
        } catch (Group.NotToday expected) {
            assertThat(expected).isNotNull();
        }
    }

    private Void stream(List<Long> seen, CountDownLatch written, AtomicInteger committed) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source.openStream(null)) {
            while (written.getCount() > 0 || seen.size() < committed.get()) {
                if (stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)) {
                    seen.add(((GlobalSequenceTrackingToken)
                                    stream.nextAvailable().trackingToken())
                            .getGlobalIndex());
                }
            }
            return null;
        }
    }

    private Void page(List<Long> seen, CountDownLatch written, AtomicInteger committed) {
        long position = 0;
        while (written.getCount() > 0 || seen.size() < committed.get()) {
            for (StoredEvent event : store.log.after(position, 7)) {
                position = event.position();
                seen.add(position);
            }
        }
        return null;
    }

    @Test
    void a_waiting_stream_hears_of_an_append_at_once() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.source.openStream(store.source.createHeadToken())) {
            CountDownLatch heard = new CountDownLatch(2);
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.setOnAvailableCallback(heard::countDown)).isTrue();

            long before = System.nanoTime();
            store.append(confirmed(HERE, id(1), 0));

            assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1500));
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload())
                    .isInstanceOfSatisfying(
                            StoredEvent.class,
                            event -> assertThat(event.position()).isEqualTo(1));
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void what_another_node_appends_is_heard_of_soon() {
        AtomicInteger called = new AtomicInteger();
        try (JdbcEventLog other = new JdbcEventLog(store.events, store.serializer, store.upcasters, new LogSignal())) {
            EventLog.Subscription subscription = other.onAppended(called::incrementAndGet);
            await().until(() -> called.get() > 0);
            int before = called.get();

            store.append(confirmed(HERE, id(1), 0));

            await().atMost(Duration.ofSeconds(5)).until(() -> called.get() > before);
            subscription.close();
        }
    }

    @Test
    void a_stream_starts_after_its_token() throws Exception {
        store.append(confirmed(HERE, id(1), 0), confirmed(HERE, id(1), 1), confirmed(HERE, id(1), 2));

        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.source.openStream(new GlobalSequenceTrackingToken(2))) {
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        }
        assertThat(store.source.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(store.source.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(store.source.createTokenAt(store.log.after(0, 1).getFirst().recordedAt()))
                .isEqualTo(new GlobalSequenceTrackingToken(0));
    }
}
