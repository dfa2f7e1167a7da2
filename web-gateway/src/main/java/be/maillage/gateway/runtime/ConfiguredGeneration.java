package be.maillage.gateway.runtime;

import be.maillage.gateway.generator.Generator;
import be.maillage.gateway.generator.Recorder;
import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Generates the coordinations that {@code maillage.generate} asks for; at the next start, what is missing of them. */
@Component
@Order(3)
@ConditionalOnProperty("maillage.generate.seed")
final class ConfiguredGeneration implements ApplicationRunner {

    private final Recorder recorder;
    private final MaillageSettings settings;

    ConfiguredGeneration(Recorder recorder, MaillageSettings settings) {
        this.recorder = recorder;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        MaillageSettings.Generate asked = settings.generate();
        if (asked != null) {
            Generator generator = new Generator(recorder, Math.max(1, settings.commandThreads() / 2));
            Persistent.untilDone("Generating from seed " + asked.seed(), () -> generator.generate(asked.order()));
        }
    }
}
