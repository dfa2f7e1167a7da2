package be.maillage.gateway.runtime;

import be.maillage.gateway.api.Queries;
import be.maillage.gateway.reminders.Obligations;
import be.maillage.gateway.reminders.Recording;
import be.maillage.gateway.reminders.ReminderScheduler;
import be.maillage.gateway.reminders.ReminderSettings;
import be.maillage.pump.ProjectionPump;
import be.maillage.store.Commands;
import be.maillage.store.EventLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sends reminders, from when the application is ready: a demonstration has then played its histories. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    Obligations obligations(ProjectionPump pump, EventLog log, Queries live, ReminderSettings settings) {
        return new LiveObligations(pump, log, live.overview(), live.due(), settings);
    }

    @Bean
    Recording recording(Commands commands, Clock clock) {
        return new ReminderStage(commands, clock);
    }

    @Bean(destroyMethod = "close")
    ReminderScheduler reminderScheduler(
            Obligations obligations,
            Recording recording,
            ReminderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        return ReminderScheduler.of(obligations, recording, settings, meters, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> remindersWhenReady(ReminderScheduler scheduler) {
        return ready -> scheduler.start();
    }

    @Bean
    HealthIndicator remindersHealthIndicator(ReminderScheduler scheduler, ReminderSettings settings) {
        return () -> {
            ReminderScheduler.Last last = scheduler.last();
            Health.Builder health = last.failures() == 0 ? Health.up() : Health.status(HealthConfiguration.DEGRADED);
            health.withDetail("enabled", settings.enabled());
            if (last.at() != null) {
                health.withDetail("lastRound", last.at());
            }
            if (last.failure() != null) {
                health.withDetail("failures", last.failures()).withDetail("failure", last.failure());
            }
            return health.build();
        };
    }
}
