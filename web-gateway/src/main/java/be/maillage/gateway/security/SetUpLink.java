package be.maillage.gateway.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the set-up link when nobody has an account yet. */
@Component
@ConditionalOnProperty(name = "maillage.demo", havingValue = "false", matchIfMissing = true)
final class SetUpLink implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final SetUp setUp;
    private final Environment environment;

    SetUpLink(SetUp setUp, Environment environment) {
        this.setUp = setUp;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (setUp.isNeeded()) {
            LOG.info(
                    "Nobody has an account yet. Become the administrator at http://localhost:{}/setup?token={} (works once)",
                    environment.getProperty("local.server.port", "8080"),
                    setUp.newToken());
        }
    }
}
