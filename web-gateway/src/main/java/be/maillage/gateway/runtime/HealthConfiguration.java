package be.maillage.gateway.runtime;

import be.maillage.pump.ProjectionPump;
import be.maillage.pump.PumpHealth;
import be.maillage.store.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether history can be read and read models follow it. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Answers still come, but somebody should look: something is parked, or keeps failing. */
    static final Status DEGRADED = new Status("DEGRADED");

    @Bean
    HealthIndicator eventStoreHealthIndicator(EventLog eventLog) {
        return () -> {
            try {
                return Health.up().withDetail("head", eventLog.head()).build();
            } catch (RuntimeException e) {
                return Health.down(e).build();
            }
        };
    }

    @Bean
    HealthIndicator readModelsHealthIndicator(ProjectionPump pump) {
        return () -> {
            PumpHealth health = pump.health();
            boolean down = !health.running() || !health.reachable();
            Health.Builder builder = down ? Health.down() : health.isGood() ? Health.up() : Health.status(DEGRADED);
            return builder.withDetail("set", health.liveSet())
                    .withDetail("behindByEvents", health.lagEvents())
                    .withDetail("behindByMillis", health.lag().toMillis())
                    .withDetail("parked", health.parked().size())
                    .build();
        };
    }
}
