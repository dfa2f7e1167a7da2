package be.maillage.gateway.runtime;

import be.maillage.gateway.player.Player;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Plays the history that {@code maillage.play} names. */
@Component
@Order(2)
@ConditionalOnProperty("maillage.play")
final class ConfiguredHistory implements ApplicationRunner {

    private final Player player;
    private final MaillageSettings settings;

    ConfiguredHistory(Player player, MaillageSettings settings) {
        this.player = player;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Path file = settings.play();
        if (file != null) {
            Persistent.untilDone("Playing " + file, () -> play(file));
        }
    }

    private void play(Path file) throws IOException {
        try (InputStream history = Files.newInputStream(file)) {
            player.play(history);
        }
    }
}
