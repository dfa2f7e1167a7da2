package be.maillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.history.BusinessDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the register keeps. */
@Timeout(30)
abstract class FactContract extends StoreContract {

    private static final BusinessDate SPRING = BusinessDate.parse("2014-04");
    private static final BusinessDate LATER = BusinessDate.parse("2020");

    private FactTable facts;

    @BeforeEach
    void make_the_table() {
        facts = new FactTable(store.events.dataSource());
    }

    @Test
    void a_fact_is_found_as_it_was_told() {
        facts.begin(HERE, "MEMBER", id(1), "ORGANISATION", SPRING);

        StoredFact told = new StoredFact(HERE, "MEMBER", id(1), "ORGANISATION", SPRING, null);
        assertThat(facts.find(HERE, "MEMBER", id(1), "ORGANISATION")).containsExactly(told);
        assertThat(facts.find(HERE, "MEMBER", null, null)).containsExactly(told);
        assertThat(facts.findEverywhere("MEMBER", id(1))).containsExactly(told);
        assertThat(facts.find(HERE, "MEMBER", id(2), null)).isEmpty();
        assertThat(facts.find(HERE, "MEMBER", null, "PERSON")).isEmpty();
        assertThat(facts.find(HERE, "CARRIER", null, null)).isEmpty();
        assertThat(facts.find(THERE, "MEMBER", null, null)).isEmpty();
    }

    @Test
    void a_fact_ends_at_its_date_and_precision() {
        facts.begin(HERE, "MEMBER", id(1), "A", SPRING);
        facts.begin(HERE, "MEMBER", id(1), "B", SPRING);
        facts.begin(HERE, "MEMBER", id(2), "A", SPRING);

        facts.end(HERE, "MEMBER", id(1), "A", LATER);

        assertThat(facts.find(HERE, "MEMBER", null, null))
                .containsExactly(
                        new StoredFact(HERE, "MEMBER", id(1), "A", SPRING, LATER),
                        new StoredFact(HERE, "MEMBER", id(1), "B", SPRING, null),
                        new StoredFact(HERE, "MEMBER", id(2), "A", SPRING, null));
    }

    @Test
    void an_end_without_object_ends_all_of_the_subject() {
        facts.begin(HERE, "NAME", id(1), "a", SPRING);
        facts.begin(HERE, "NAME", id(1), "b", SPRING);
        facts.begin(HERE, "NAME", id(2), "c", SPRING);

        facts.end(HERE, "NAME", id(1), "", LATER);

        assertThat(facts.find(HERE, "NAME", id(1), null))
                .allSatisfy(fact -> assertThat(fact.until()).isEqualTo(LATER));
        assertThat(facts.find(HERE, "NAME", id(2), null))
                .allSatisfy(fact -> assertThat(fact.until()).isNull());
    }

    @Test
    void what_ended_is_not_ended_again() {
        facts.begin(HERE, "MEMBER", id(1), "", SPRING);
        facts.end(HERE, "MEMBER", id(1), "", LATER);
        facts.begin(HERE, "MEMBER", id(1), "", LATER);
        facts.end(HERE, "MEMBER", id(1), "", BusinessDate.parse("2022-01-31"));

        assertThat(facts.find(HERE, "MEMBER", id(1), null))
                .extracting(StoredFact::until)
                .containsExactly(LATER, BusinessDate.parse("2022-01-31"));
    }

    @Test
    void the_same_beginning_told_twice_is_one_fact() {
        facts.begin(HERE, "MEMBER", id(1), "", SPRING);
        facts.begin(HERE, "MEMBER", id(1), "", SPRING);

        assertThat(facts.find(HERE, "MEMBER", null, null)).hasSize(1);
    }

    @Test
    void the_register_can_be_emptied() {
        facts.begin(HERE, "MEMBER", id(1), "", SPRING);

        facts.clear();

        assertThat(facts.find(HERE, "MEMBER", null, null)).isEmpty();
    }

    @Test
    void facts_of_a_transaction_that_fails_are_gone() {
        assertThatThrownBy(() -> store.transactions.executeInTransaction(() -> {
                    facts.begin(HERE, "MEMBER", id(1), "", SPRING);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(facts.find(HERE, "MEMBER", null, null)).isEmpty();
    }

    @Test
    void a_lock_makes_others_of_the_coordination_wait_and_nobody_else() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> store.transactions.executeInTransaction(() -> {
                facts.lock(HERE);
                locked.countDown();
                wait(goOn);
                order.add("first");
            }));
            locked.await();
            Future<?> second = threads.submit(() -> store.transactions.executeInTransaction(() -> {
                facts.lock(HERE);
                order.add("second");
            }));
            store.transactions.executeInTransaction(() -> facts.lock(THERE));
            order.add("elsewhere");
            goOn.countDown();
            first.get(10, TimeUnit.SECONDS);
            second.get(10, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }

        assertThat(order).containsExactly("elsewhere", "first", "second");
    }

    @Test
    void a_lock_outside_of_a_transaction_is_a_mistake() {
        assertThatThrownBy(() -> facts.lock(HERE)).isInstanceOf(IllegalStateException.class);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
