package be.maillage.gateway.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.Obligation;
import be.maillage.coordination.RemindedParty;
import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.due.Remindable;
import be.maillage.gateway.limits.HandClock;
import be.maillage.gateway.reminders.Recording.Outcome;
import be.maillage.gateway.reminders.ReminderRound.Result;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a round goes when not everything goes well. How it goes over the whole application is told elsewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderRoundTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID ELSEWHERE = new UUID(0, 2);

    /** In Brussels it is the next day already. */
    private final HandClock clock = new HandClock(Instant.parse("2026-11-20T23:30:00Z"));

    private final Remembered remembered = new Remembered();

    /** Obligations and what was recorded of them, in memory. */
    private static final class Remembered implements Obligations, Recording {

        private final List<UUID> coordinations = List.of(HERE, ELSEWHERE);
        private final Set<Integer> open = new HashSet<>();
        private final List<RecordReminder> asked = new ArrayList<>();
        private final Set<UUID> behind = new HashSet<>();
        private Outcome outcome = Outcome.RECORDED;
        private boolean unreachable;

        @Override
        public List<UUID> coordinations() {
            return coordinations;
        }

        @Override
        public List<Remindable> next(UUID coordinationId, LocalDate today, int most) throws ReadModelBehind {
            if (behind.contains(coordinationId)) {
                throw new ReadModelBehind(coordinationId);
            }
            return coordinationId.equals(HERE)
                    ? open.stream()
                            .sorted()
                            .limit(most)
                            .map(number -> new Remindable(
                                    new Obligation(DueKind.ACTION, new UUID(1, number), today),
                                    List.of(RemindedParty.COORDINATOR),
                                    List.of(),
                                    Audience.MEMBERS))
                            .toList()
                    : List.of();
        }

        @Override
        public Outcome record(RecordReminder command) {
            if (unreachable) {
                throw new IllegalStateException("The store is away");
            }
            asked.add(command);
            assertThat(asked).as("a round comes to an end").hasSizeLessThan(100);
            if (outcome != Outcome.REFUSED) {
                open.remove((int) command.obligation().subject().getLeastSignificantBits());
            }
            return outcome;
        }

        Remembered with(int obligations) {
            for (int i = 0; i < obligations; i++) {
                open.add(i);
            }
            return this;
        }
    }

    @Test
    void a_round_goes_on_in_batches_until_nothing_is_left_and_tells_the_day_of_brussels() {
        remembered.with(7);

        assertThat(round(3).run()).isEqualTo(new Result(7, 0, 0, 0));
        assertThat(remembered.asked)
                .hasSize(7)
                .allSatisfy(command -> assertThat(command.told().on()).isEqualTo(BusinessDate.parse("2026-11-21")));
        assertThat(round(3).run()).isEqualTo(Result.NOTHING);
    }

    @Test
    void what_cannot_be_recorded_does_not_keep_a_round_going_for_ever() {
        remembered.with(6).outcome = Outcome.REFUSED;

        assertThat(round(3).run()).isEqualTo(new Result(0, 0, 3, 0));
    }

    @Test
    void what_another_node_recorded_meanwhile_is_no_reason_to_stop() {
        remembered.with(6).outcome = Outcome.KNOWN;

        assertThat(round(3).run()).isEqualTo(new Result(0, 6, 0, 0));
    }

    @Test
    void a_coordination_whose_read_model_is_behind_waits_and_the_others_do_not() {
        remembered.with(2).behind.add(ELSEWHERE);
        assertThat(round(3).run()).isEqualTo(new Result(2, 0, 0, 1));

        remembered.with(2).behind.add(HERE);
        assertThat(round(3).run()).isEqualTo(new Result(0, 0, 0, 2));
        assertThat(remembered.asked).hasSize(2);
    }

    @Test
    void a_round_that_fails_is_told_and_the_next_one_goes_on() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        ReminderSettings settings = new ReminderSettings(true, Duration.ofHours(1), 7, 30, 3);
        try (ReminderScheduler scheduler =
                ReminderScheduler.of(remembered.with(4), remembered, settings, meters, clock)) {
            remembered.unreachable = true;
            assertThat(scheduler.round().failures()).isOne();
            assertThat(scheduler.round().failures()).isEqualTo(2);
            assertThat(scheduler.last().failure()).contains("The store is away");

            remembered.unreachable = false;
            assertThat(scheduler.round()).isEqualTo(new ReminderScheduler.Last(clock.instant(), 4, 0, null));
            assertThat(meters.counter("maillage.reminders", "outcome", "failed").count())
                    .isEqualTo(2);
            assertThat(meters.counter("maillage.reminders", "outcome", "recorded")
                            .count())
                    .isEqualTo(4);
        }
    }

    private ReminderRound round(int batch) {
        return new ReminderRound(remembered, remembered, batch, clock);
    }
}
