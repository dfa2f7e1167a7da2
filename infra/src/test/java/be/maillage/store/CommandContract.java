package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.history.EventMetadata;
import be.maillage.history.StoredEvent;
import be.maillage.testing.Group;
import be.maillage.testing.Statements;
import be.maillage.testing.TestStore;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.CannotCreateTransactionException;

/** From a command to its receipt: once only, at the expected version, or not at all. */
@Timeout(60)
abstract class CommandContract extends StoreContract {

    private static final int THREADS = 4;

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private CommandPlumbing plumbing;

    @BeforeEach
    void plumb() {
        plumbing = plumbing(THREADS);
    }

    private CommandPlumbing plumbing(int threads) {
        return plumbing(threads, store.transactions);
    }

    private CommandPlumbing plumbing(int threads, TransactionManager transactions) {
        CommandPlumbing made =
                new CommandPlumbing(store.events.dataSource(), transactions, () -> now, threads, List.of(), bus -> bus);
        AggregateAnnotationCommandHandler.<Group>builder()
                .aggregateType(Group.class)
                .repository(EventSourcingRepository.builder(Group.class)
                        .eventStore(store.store)
                        .build())
                .commandTargetResolver(new VersionedTarget())
                .build()
                .subscribe(made.bus());
        return made;
    }

    @AfterEach
    void unplumb() {
        plumbing.close();
    }

    /** Each is a round trip, and all appends wait for whatever comes after this one's and before its commit. */
    @Test
    void a_command_asks_the_database_for_its_aggregate_appends_and_commits() throws Exception {
        store.close();
        Statements statements = new Statements("command-");
        store = TestStore.open(place, statements);
        plumbing.close();
        plumb();
        sent(new Group.Found(id(1)), asked());
        statements.asked();

        sent(new Group.Confirm(id(1), id(2)), asked());

        List<String> asked = statements.asked();
        assertThat(asked).hasSize(store.events.isPostgresql() ? 3 : 7);
        assertThat(asked.getFirst()).contains("FROM event WHERE aggregate_id");
        assertThat(asked.subList(1, asked.size() - 2))
                .allSatisfy(sql -> assertThat(sql).contains("_head"));
        assertThat(asked.get(asked.size() - 2)).contains("INSERT INTO event");
        assertThat(asked.getLast()).isEqualTo(Statements.COMMIT);
    }

    private void restart() {
        plumbing.close();
        reopen();
        plumb();
    }

    private static Map<String, String> asked() {
        return Map.of(EventMetadata.ACTOR, TestStore.SOMEBODY.toString(), EventMetadata.ROLE, "COORDINATOR");
    }

    private static Map<String, String> asked(String key, String body, String... more) {
        Map<String, String> metadata = new HashMap<>(asked());
        metadata.put(CommandKeys.IDEMPOTENCY_KEY, key);
        metadata.put(CommandKeys.BODY_HASH, body);
        for (int i = 0; i < more.length; i += 2) {
            metadata.put(more[i], more[i + 1]);
        }
        return metadata;
    }

    private CompletableFuture<CommandReceipt> send(Object command, Map<String, String> metadata) {
        return plumbing.commands().send(command, metadata);
    }

    private CommandReceipt sent(Object command, Map<String, String> metadata) throws Exception {
        return got(send(command, metadata));
    }

    private static CommandReceipt got(CompletableFuture<CommandReceipt> answer) throws Exception {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private int receipts() {
        return jdbc.queryForObject("SELECT count(*) FROM command_receipt", Integer.class);
    }

    @Test
    void a_receipt_tells_position_version_and_id() throws Exception {
        assertThat(sent(new Group.Found(id(1)), asked())).isEqualTo(new CommandReceipt(1, 0, id(1), false));
        assertThat(sent(new Group.Confirm(id(1), id(2)), asked())).isEqualTo(new CommandReceipt(2, 1, id(1), false));
        assertThat(sent(new Group.Found(id(3)), asked())).isEqualTo(new CommandReceipt(3, 0, id(3), false));
        assertThat(sent(new Group.Confirm(id(1), id(2)), asked())).isEqualTo(new CommandReceipt(4, 2, id(1), false));
    }

    @Test
    void whoever_asks_while_no_transaction_can_begin_is_told_so() {
        SQLException away = new SQLTransientConnectionException("No connection in time");
        plumbing.close();
        plumbing = plumbing(THREADS, () -> {
            throw new CannotCreateTransactionException("Cannot begin", away);
        });

        assertThatThrownBy(() -> sent(new Group.Found(id(1)), asked())).hasRootCause(away);
        assertThat(head()).isZero();
    }

    @Test
    void a_command_that_changes_nothing_has_the_head_as_position() throws Exception {
        sent(new Group.Found(id(1)), asked());

        assertThat(sent(new Group.Ponder(id(1)), asked())).isEqualTo(new CommandReceipt(1, -1, null, false));
    }

    @Test
    void the_event_tells_who_asked_and_which_message_led_to_it() throws Exception {
        sent(new Group.Found(id(1)), asked());

        StoredEvent event = store.log.after(0, 1).getFirst();
        assertThat(event.metadata().actor()).isEqualTo(TestStore.SOMEBODY);
        assertThat(event.metadata().role()).isEqualTo("COORDINATOR");
        assertThat(event.metadata().correlation())
                .isNotNull()
                .isEqualTo(event.metadata().causation());
    }

    @Test
    void the_request_that_started_it_all_is_told_apart_from_the_direct_cause() throws Exception {
        Map<String, String> metadata = new HashMap<>(asked());
        metadata.put(EventMetadata.CORRELATION, "the-request");

        sent(new Group.Found(id(1)), metadata);

        EventMetadata stored = store.log.after(0, 1).getFirst().metadata();
        assertThat(stored.correlation()).isEqualTo("the-request");
        assertThat(stored.causation()).isNotEqualTo("the-request");
    }

    @Test
    void the_same_request_is_handled_once() throws Exception {
        sent(new Group.Found(id(1)), asked());
        CommandReceipt first = sent(new Group.Confirm(id(1), id(2)), asked("k", "b"));

        CommandReceipt again = sent(new Group.Confirm(id(1), id(2)), asked("k", "b"));

        assertThat(again).isEqualTo(new CommandReceipt(first.position(), first.version(), first.id(), true));
        assertThat(positions()).hasSize(2);
    }

    @Test
    void a_twin_under_way_is_waited_for_and_gets_the_same_answer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<CommandReceipt> first = send(new Group.FoundSlowly(id(1), begun, goOn), asked("k", "b"));
        begun.await();
        CompletableFuture<CommandReceipt> twin = send(new Group.FoundSlowly(id(1), begun, goOn), asked("k", "b"));

        assertThatThrownBy(() -> twin.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        goOn.countDown();

        assertThat(got(first)).isEqualTo(new CommandReceipt(1, 0, id(1), false));
        assertThat(got(twin)).isEqualTo(new CommandReceipt(1, 0, id(1), true));
        assertThat(positions()).hasSize(1);
    }

    @Test
    void many_twins_at_once_are_handled_once() throws Exception {
        sent(new Group.Found(id(1)), asked());
        List<CompletableFuture<CommandReceipt>> twins = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            twins.add(send(new Group.Confirm(id(1), id(2)), asked("k", "b")));
        }
        List<CommandReceipt> answers = new ArrayList<>();
        for (CompletableFuture<CommandReceipt> twin : twins) {
            answers.add(got(twin));
        }

        assertThat(answers).extracting(CommandReceipt::position).containsOnly(2L);
        assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
    }

    @Test
    void a_key_that_never_expires_still_holds_years_later() throws Exception {
        sent(new Group.Found(id(1)), asked("k", "b"));

        now = now.plus(Duration.ofDays(3650));

        assertThat(sent(new Group.Found(id(1)), asked("k", "b")).replayed()).isTrue();
    }

    @Test
    void a_key_holds_until_it_expires_and_is_free_from_then_on() throws Exception {
        sent(new Group.Found(id(1)), asked());
        String tomorrow = now.plus(Duration.ofDays(1)).toString();
        Map<String, String> asked = asked("k", "b", CommandKeys.IDEMPOTENCY_EXPIRES, tomorrow);
        sent(new Group.Confirm(id(1), id(2)), asked);

        now = now.plus(Duration.ofDays(1)).minusSeconds(1);
        assertThat(sent(new Group.Confirm(id(1), id(2)), asked).replayed()).isTrue();
        now = now.plusSeconds(1);

        assertThat(sent(new Group.Confirm(id(1), id(9)), asked("k", "other")))
                .isEqualTo(new CommandReceipt(3, 2, id(1), false));
        assertThat(sent(new Group.Confirm(id(1), id(9)), asked("k", "other")).replayed())
                .isTrue();
    }

    @Test
    void the_same_key_with_another_body_is_an_error() throws Exception {
        sent(new Group.Found(id(1)), asked("k", "b"));

        assertThatThrownBy(() -> sent(new Group.Found(id(2)), asked("k", "other")))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(positions()).hasSize(1);
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() throws Exception {
        sent(new Group.Found(id(1)), asked("k", "b"));

        CommandReceipt theirs =
                sent(new Group.Found(id(2)), asked("k", "other", EventMetadata.ACTOR, id(77).toString()));

        assertThat(theirs.replayed()).isFalse();
    }

    @Test
    void a_refusal_is_not_kept() throws Exception {
        sent(new Group.Found(id(1)), asked());

        assertThatThrownBy(() -> sent(new Group.ConfirmAndFail(id(1), id(2)), asked("k", "b")))
                .isInstanceOf(Group.NotToday.class);

        assertThat(receipts()).isZero();
        assertThat(positions()).hasSize(1);
        assertThat(sent(new Group.Confirm(id(1), id(2)), asked("k", "b")).replayed())
                .isFalse();
    }

    @Test
    void a_receipt_outlives_a_restart() throws Exception {
        CommandReceipt first = sent(new Group.Found(id(1)), asked("k", "b"));

        restart();

        assertThat(sent(new Group.Found(id(1)), asked("k", "b")))
                .isEqualTo(new CommandReceipt(first.position(), first.version(), first.id(), true));
    }

    @Test
    void the_expected_version_must_be_the_aggregates() throws Exception {
        sent(new Group.Found(id(1)), asked());
        sent(new Group.Confirm(id(1), id(2)), asked());
        Map<String, String> stale = new HashMap<>(asked());
        stale.put(CommandKeys.EXPECTED_VERSION, "0");
        Map<String, String> ahead = new HashMap<>(asked());
        ahead.put(CommandKeys.EXPECTED_VERSION, "5");
        Map<String, String> right = new HashMap<>(asked());
        right.put(CommandKeys.EXPECTED_VERSION, "1");

        assertThatThrownBy(() -> sent(new Group.Confirm(id(1), id(3)), stale))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThatThrownBy(() -> sent(new Group.Confirm(id(1), id(3)), ahead))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThat(sent(new Group.Confirm(id(1), id(3)), right).version()).isEqualTo(2);
    }

    @Test
    void a_race_lost_to_another_node_is_run_again() throws Exception {
        sent(new Group.Found(id(1)), asked());
        CommandPlumbing otherNode = plumbing(THREADS);
        try {
            List<CompletableFuture<CommandReceipt>> answers = new ArrayList<>();
            for (int n = 0; n < 20; n++) {
                CommandPlumbing node = n % 2 == 0 ? plumbing : otherNode;
                answers.add(node.commands().send(new Group.Confirm(id(1), id(n)), asked()));
            }
            for (CompletableFuture<CommandReceipt> answer : answers) {
                got(answer);
            }
        } finally {
            otherNode.close();
        }

        assertThat(positions()).hasSize(21);
        assertThat(store.engine.lastSequenceNumberFor(id(1).toString())).hasValue(20L);
    }

    @Test
    void a_creation_lost_for_good_surfaces_as_such() throws Exception {
        sent(new Group.Found(id(1)), asked());

        assertThatThrownBy(() -> sent(new Group.Found(id(1)), asked()))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void nothing_but_a_lost_race_is_run_again() throws Exception {
        sent(new Group.Found(id(1)), asked());
        long before = store.log.head();

        assertThatThrownBy(() -> sent(new Group.ConfirmAndFail(id(1), id(2)), asked()))
                .isInstanceOf(Group.NotToday.class);

        assertThat(store.log.head()).isEqualTo(before);
    }

    @Test
    void more_commands_than_may_wait_are_told_that_we_are_busy() throws Exception {
        plumbing.close();
        plumbing = plumbing(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<CommandReceipt> slow = send(new Group.FoundSlowly(id(1), begun, goOn), asked());
        begun.await();
        List<CompletableFuture<CommandReceipt>> waiting = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            waiting.add(send(new Group.Found(id(100 + n)), asked()));
        }
        assertThat(plumbing.waiting()).isEqualTo(50);

        assertThatThrownBy(() -> sent(new Group.Found(id(99)), asked())).isInstanceOf(CommandsBusy.class);

        goOn.countDown();
        got(slow);
        for (CompletableFuture<CommandReceipt> answer : waiting) {
            got(answer);
        }
        assertThat(positions()).hasSize(51);
    }

    @Test
    void what_the_handler_of_an_event_writes_shares_its_fate() throws Exception {
        FactTable facts = new FactTable(store.events.dataSource());
        store.store.subscribe(events -> events.forEach(event -> {
            if (event.getPayload() instanceof MembershipConfirmed confirmed) {
                facts.begin(HERE, "MEMBER", confirmed.memberId(), "", Group.TOLD.on());
            }
        }));
        sent(new Group.Found(id(1)), asked());

        assertThatThrownBy(() -> sent(new Group.ConfirmAndFail(id(1), id(2)), asked()))
                .isInstanceOf(Group.NotToday.class);
        sent(new Group.Confirm(id(1), id(3)), asked());

        assertThat(facts.find(HERE, "MEMBER", null, null))
                .extracting(StoredFact::subject)
                .containsExactly(id(3));
    }
}
