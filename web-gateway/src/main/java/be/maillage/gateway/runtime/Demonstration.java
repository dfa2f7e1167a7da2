package be.maillage.gateway.runtime;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.gateway.player.Player;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Reader.Role;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the demonstration's accounts and plays its histories, whenever it starts: what is there already stays as it is. */
@Component
@Order(1)
@ConditionalOnProperty("maillage.demo")
final class Demonstration implements ApplicationRunner {

    /** Known to everybody who reads the README. */
    static final String PASSWORD = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Accounts accounts;
    private final Player player;
    private final Environment environment;

    Demonstration(Accounts accounts, Player player, Environment environment) {
        this.accounts = accounts;
        this.player = player;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Persistent.untilDone("The demonstration", this::prepare);
        LOG.info(
                "Demonstration: open http://localhost:{} as coordinator, member, subsidiser or analyst; the password of each is {}",
                environment.getProperty("local.server.port", "8080"),
                PASSWORD);
    }

    private void prepare() {
        accounts.open("coordinator", PASSWORD, DemoPeople.coordinator(), Set.of());
        accounts.open("member", PASSWORD, DemoPeople.member(), Set.of());
        accounts.open("subsidiser", PASSWORD, DemoPeople.subsidiser(), Set.of(Role.SUBSIDISER));
        accounts.open("analyst", PASSWORD, DemoPeople.analyst(), Set.of(Role.ANALYST));
        player.playPackaged();
    }
}
