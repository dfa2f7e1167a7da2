package be.maillage.gateway.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.due.Remindable;
import be.maillage.gateway.limits.HandClock;
import be.maillage.gateway.reminders.Obligations;
import be.maillage.gateway.reminders.Recording;
import be.maillage.gateway.reminders.ReminderScheduler;
import be.maillage.gateway.reminders.ReminderSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** What operations are told of the reminders. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderHealthTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Sometimes sometimes = new Sometimes();

    /** Nothing to remind of, when it can be asked at all. */
    private static final class Sometimes implements Obligations, Recording {

        private boolean away;

        @Override
        public List<UUID> coordinations() {
            if (away) {
                throw new IllegalStateException("The read models are away");
            }
            return List.of();
        }

        @Override
        public List<Remindable> next(UUID coordinationId, LocalDate today, int most) {
            return List.of();
        }

        @Override
        public Outcome record(RecordReminder command) {
            return Outcome.RECORDED;
        }
    }

    @Test
    void reminders_that_fail_degrade_health_until_a_round_goes_well_again() {
        ReminderSettings settings = new ReminderSettings(true, Duration.ofHours(1), 7, 30, 3);
        try (ReminderScheduler scheduler =
                ReminderScheduler.of(sometimes, sometimes, settings, new SimpleMeterRegistry(), new HandClock(NOW))) {
            HealthIndicator health = new ReminderConfiguration().remindersHealthIndicator(scheduler, settings);
            assertThat(told(health).getStatus()).isEqualTo(Status.UP);
            assertThat(told(health).getDetails()).containsOnlyKeys("enabled").containsEntry("enabled", true);

            sometimes.away = true;
            scheduler.round();
            scheduler.round();
            assertThat(told(health).getStatus()).isEqualTo(HealthConfiguration.DEGRADED);
            assertThat(told(health).getDetails())
                    .containsEntry("lastRound", NOW)
                    .containsEntry("failures", 2)
                    .containsEntry("failure", "java.lang.IllegalStateException: The read models are away");

            sometimes.away = false;
            scheduler.round();
            assertThat(told(health).getStatus()).isEqualTo(Status.UP);
            assertThat(told(health).getDetails()).containsOnlyKeys("enabled", "lastRound");
        }
    }

    private static Health told(HealthIndicator health) {
        Health told = health.health();
        assertThat(told).isNotNull();
        return told;
    }
}
