package be.maillage.gateway.runtime;

import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.decision.Command;
import be.maillage.gateway.generator.Generator;
import be.maillage.gateway.generator.Recorder;
import be.maillage.gateway.generator.Table;
import be.maillage.gateway.player.DemoPeople;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.Told;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Generates the coordinations that {@code maillage.generate} asks for; at the next start, what is missing of them. In the demonstration its coordinator
 * works in each of them beside the invented one, so that what members see can be looked at.
 */
@Component
@Order(3)
@ConditionalOnProperty("maillage.generate.seed")
final class ConfiguredGeneration implements ApplicationRunner {

    private static final BigDecimal HALF_TIME = new BigDecimal("0.5");

    private final Recorder recorder;
    private final MaillageSettings settings;
    private final Clock clock;

    ConfiguredGeneration(Recorder recorder, MaillageSettings settings, Clock clock) {
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        MaillageSettings.Generate asked = settings.generate();
        if (asked != null) {
            Generator generator = new Generator(recorder, Math.max(1, settings.commandThreads() / 2));
            Persistent.untilDone("Generating from seed " + asked.seed(), () -> {
                Table made = generator.generate(asked.order());
                if (settings.demo()) {
                    made.lives().forEach(life -> join(life.coordinationId(), asked.firstYear()));
                }
            });
        }
    }

    private void join(UUID coordinationId, int year) {
        Command appointment = new AppointCoordinator(
                coordinationId,
                DemoPeople.coordinator(),
                HALF_TIME,
                null,
                null,
                Told.afterwards(BusinessDate.year(year)));
        recorder.perform(appointment, Ids.derived(coordinationId, "demonstration"), clock.instant());
    }
}
