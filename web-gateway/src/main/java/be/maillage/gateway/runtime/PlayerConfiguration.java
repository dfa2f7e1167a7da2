package be.maillage.gateway.runtime;

import be.maillage.gateway.player.Player;
import be.maillage.gateway.player.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The player on the real stage. */
@Configuration(proxyBeanMethods = false)
class PlayerConfiguration {

    @Bean
    Player player(Stage stage) {
        return new Player(stage);
    }
}
