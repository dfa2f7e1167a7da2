package be.maillage.store;

import static be.maillage.testing.TestStore.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.testing.Faults;
import be.maillage.testing.Group;
import be.maillage.testing.TestStore;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever breaks between two steps of an append leaves all of it or nothing. */
abstract class CrashContract extends StoreContract {

    private static final int EVENTS = 3;

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void a_fault_at_any_step_leaves_all_or_nothing(Faults.Kind kind) {
        Faults faults = new Faults();
        try (TestStore disturbed = TestStore.open(place, faults)) {
            faults.at(Integer.MAX_VALUE, kind);
            append(disturbed, 1);
            int steps = faults.none();
            assertThat(steps).as("statements and a commit").isGreaterThan(1);
            long expected = EVENTS;

            for (int step = 1; step <= steps; step++) {
                int number = 1 + step;
                faults.at(step, kind);
                assertThatThrownBy(() -> append(disturbed, number))
                        .as("step " + step)
                        .isInstanceOf(Exception.class);
                faults.none();
                boolean committed = step == steps && kind == Faults.Kind.AFTER_IT;
                expected += committed ? EVENTS : 0;
                assertWhole(expected);
                append(disturbed, 100 + number);
                expected += EVENTS;
                assertWhole(expected);
            }
        }
    }

    private void append(TestStore to, int number) {
        to.append(
                message(HERE, id(number), 0, new MembershipConfirmed(id(1), Group.TOLD)),
                message(THERE, id(number), 1, new MembershipConfirmed(id(2), Group.TOLD)),
                message(HERE, id(number), 2, new MembershipConfirmed(id(3), Group.TOLD)));
    }

    private void assertWhole(long events) {
        assertThat(positions())
                .isEqualTo(LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(head()).isEqualTo(events);
        List<Long> sequences =
                jdbc.queryForList("SELECT seq FROM coordination_head ORDER BY coordination_id", Long.class);
        assertThat(sequences).containsExactly(events / EVENTS * 2, events / EVENTS);
        assertThat(jdbc.queryForList(
                        "SELECT max(coordination_seq) FROM event GROUP BY coordination_id ORDER BY coordination_id",
                        Long.class))
                .isEqualTo(sequences);
    }

    @Test
    void the_next_writer_is_not_held_up_by_one_that_died() {
        Faults faults = new Faults();
        try (TestStore disturbed = TestStore.open(place, faults)) {
            faults.at(2, Faults.Kind.CONNECTION_KILLED);
            assertThatThrownBy(() -> append(disturbed, 1)).isInstanceOf(Exception.class);
            faults.none();

            append(disturbed, 2);

            assertWhole(EVENTS);
        }
    }
}
