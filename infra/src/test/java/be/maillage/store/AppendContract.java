package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static be.maillage.testing.TestStore.metadata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventMetadata;
import be.maillage.history.StoredEvent;
import be.maillage.testing.Group;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One writer: what an append stores, and what it refuses. */
abstract class AppendContract extends StoreContract {

    private static DomainEvent confirmed(int member) {
        return new MembershipConfirmed(id(member), Group.TOLD);
    }

    @Test
    void what_was_appended_is_loaded_again_by_aggregate() {
        store.append(message(HERE, id(1), 0, Group.founded(HERE)), message(HERE, id(1), 1, confirmed(7)));
        store.append(message(HERE, id(2), 0, confirmed(8)));

        List<? extends DomainEventMessage<?>> loaded =
                store.engine.readEvents(id(1).toString(), 0).asStream().toList();

        assertThat(loaded)
                .extracting(DomainEventMessage::getPayload)
                .isEqualTo(List.of(Group.founded(HERE), confirmed(7)));
        assertThat(loaded).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L);
        assertThat(store.engine.lastSequenceNumberFor(id(1).toString())).hasValue(1L);
    }

    @Test
    void an_aggregate_longer_than_a_batch_is_loaded_whole() {
        for (int batch = 0; batch < 3; batch++) {
            long start = batch * 400L;
            store.engine.appendEvents(LongStream.range(start, start + 400)
                    .mapToObj(n -> message(HERE, id(1), n, confirmed((int) n)))
                    .toList());
        }

        assertThat(store.engine.readEvents(id(1).toString(), 0).asStream().count())
                .isEqualTo(1200);
    }

    @Test
    void the_log_tells_everything_that_is_known_of_an_event() {
        DomainEventMessage<?> message = message(HERE, id(1), 0, Group.founded(HERE));
        Instant before = Instant.now().minusSeconds(60);

        store.append(message);

        StoredEvent stored = store.log.after(0, 10).getFirst();
        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("recordedAt")
                .isEqualTo(new StoredEvent(
                        1,
                        HERE,
                        1,
                        UUID.fromString(message.getIdentifier()),
                        id(1),
                        0,
                        "coordination.CoordinationFounded",
                        1,
                        Instant.EPOCH,
                        EventMetadata.of(metadata(HERE)),
                        Group.founded(HERE),
                        Map.of()));
        assertThat(stored.recordedAt()).isBetween(before, Instant.now().plusSeconds(60));
    }

    @Test
    void positions_are_dense_and_each_coordination_counts_its_own() {
        store.append(
                message(HERE, id(1), 0, confirmed(1)),
                message(THERE, id(2), 0, confirmed(2)),
                message(HERE, id(1), 1, confirmed(3)));
        store.append(message(THERE, id(2), 1, confirmed(4)));
        store.append(message(HERE, id(1), 2, confirmed(5)));

        assertThat(store.log.after(0, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(store.log.ofCoordination(HERE, 0, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(store.log.ofCoordination(HERE, 1, 10))
                .extracting(StoredEvent::position)
                .containsExactly(3L, 5L);
        assertThat(store.log.ofCoordination(THERE, 0, 10))
                .extracting(StoredEvent::sequence)
                .containsExactly(1L, 2L);
        assertThat(store.log.head()).isEqualTo(5);
        assertThat(store.log.lastPositionOf(THERE, 5)).isEqualTo(4);
        assertThat(store.log.lastPositionOf(THERE, 3)).isEqualTo(2);
        assertThat(store.log.lastPositionOf(THERE, 1)).isZero();
    }

    @Test
    void a_page_of_the_log_holds_no_more_than_asked() {
        store.append(
                message(HERE, id(1), 0, confirmed(1)),
                message(HERE, id(1), 1, confirmed(2)),
                message(HERE, id(1), 2, confirmed(3)));

        assertThat(store.log.after(0, 2)).extracting(StoredEvent::position).containsExactly(1L, 2L);
        assertThat(store.log.after(2, 2)).extracting(StoredEvent::position).containsExactly(3L);
        assertThat(store.log.after(3, 2)).isEmpty();
    }

    @Test
    void every_event_has_its_own_salt_of_sixteen_bytes() {
        store.append(message(HERE, id(1), 0, confirmed(1)), message(HERE, id(1), 1, confirmed(1)));

        List<byte[]> salts = jdbc.queryForList("SELECT salt FROM event", byte[].class);

        assertThat(salts).allSatisfy(salt -> assertThat(salt).hasSize(16));
        assertThat(salts).extracting(HexFormat.of()::formatHex).doesNotHaveDuplicates();
    }

    @Test
    void the_time_of_recording_never_goes_back_even_when_the_clock_does() {
        store.append(message(HERE, id(1), 0, confirmed(1)));
        OffsetDateTime future = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0);
        jdbc.update("UPDATE log_head SET recorded_at = ?", future);

        store.append(message(HERE, id(1), 1, confirmed(2)));
        store.append(message(THERE, id(2), 0, confirmed(3)));

        assertThat(store.log.after(1, 10)).extracting(StoredEvent::recordedAt).containsOnly(future.toInstant());
    }

    @Test
    void the_coordination_is_kept_in_its_column_only() {
        store.append(message(HERE, id(1), 0, confirmed(1)));

        String metadata = new String(jdbc.queryForObject("SELECT metadata FROM event", byte[].class));

        assertThat(metadata).contains("\"actor\"").doesNotContain(EventMetadata.COORDINATION);
    }

    @Test
    void an_event_that_exists_already_is_a_lost_race() {
        store.append(message(HERE, id(1), 0, confirmed(1)), message(HERE, id(1), 1, confirmed(2)));

        assertThatThrownBy(() -> store.append(message(HERE, id(1), 1, confirmed(3))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(positions()).containsExactly(1L, 2L);
        assertThat(head()).isEqualTo(2);
    }

    @Test
    void an_aggregate_that_exists_already_is_a_lost_creation() {
        store.append(message(HERE, id(1), 0, confirmed(1)));

        assertThatThrownBy(() -> store.append(message(HERE, id(1), 0, confirmed(2))))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void a_rollback_gives_the_numbers_back() {
        store.append(message(HERE, id(1), 0, confirmed(1)));
        assertThatThrownBy(() -> store.transactions.executeInTransaction(() -> {
                    store.append(message(HERE, id(1), 1, confirmed(2)), message(THERE, id(2), 0, confirmed(2)));
                    throw new Group.NotToday();
                }))
                .isInstanceOf(Group.NotToday.class);

        store.append(message(THERE, id(3), 0, confirmed(3)));

        assertThat(positions()).containsExactly(1L, 2L);
        assertThat(store.log.after(1, 1).getFirst().sequence()).isEqualTo(1);
    }

    @Test
    void several_appends_of_one_transaction_are_one() {
        store.transactions.executeInTransaction(() -> {
            store.append(message(HERE, id(1), 0, confirmed(1)));
            store.append(message(HERE, id(2), 0, confirmed(2)));
        });

        assertThat(store.log.after(0, 10)).extracting(StoredEvent::sequence).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {EventMetadata.ACTOR, EventMetadata.ROLE, EventMetadata.AUDIENCE, EventMetadata.COORDINATION})
    void an_event_that_does_not_say_who_and_where_is_refused(String missing) {
        Map<String, String> metadata = new HashMap<>(metadata(HERE));
        metadata.remove(missing);

        assertThatThrownBy(() -> store.append(
                        new GenericDomainEventMessage<>("group", id(1).toString(), 0, confirmed(1), metadata)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining(missing);
        assertThat(positions()).isEmpty();
    }

    @Test
    void metadata_that_are_no_texts_are_refused() {
        Map<String, Object> metadata = new HashMap<>(metadata(HERE));
        metadata.put("attempt", 3);

        assertThatThrownBy(() -> store.append(
                        new GenericDomainEventMessage<>("group", id(1).toString(), 0, confirmed(1), metadata)))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("attempt");
    }

    @Test
    void everything_is_there_after_a_restart() {
        store.append(message(HERE, id(1), 0, Group.founded(HERE)));

        reopen();
        store.append(message(HERE, id(1), 1, confirmed(1)));

        assertThat(store.log.after(0, 10))
                .extracting(StoredEvent::event)
                .containsExactly(Group.founded(HERE), confirmed(1));
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void a_snapshot_is_kept() {
        store.append(message(HERE, id(1), 0, confirmed(1)));

        store.engine.storeSnapshot(
                new GenericDomainEventMessage<>("group", id(1).toString(), 0, new StartupChecks.State("seen")));

        assertThat(store.engine.readSnapshot(id(1).toString()).orElseThrow().getPayload())
                .isEqualTo(new StartupChecks.State("seen"));
    }
}
