package be.maillage.gateway.runtime;

import be.maillage.gateway.generator.Invented;
import be.maillage.gateway.pages.CurrentReader;
import be.maillage.gateway.pages.DemoAccounts;
import be.maillage.gateway.pages.Fictitious;
import be.maillage.gateway.pages.FirstAdministrator;
import be.maillage.gateway.player.Player;
import be.maillage.gateway.security.Accounts;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.security.SetUp;
import be.maillage.history.Reader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the pages ask of security and of the player. */
@Configuration(proxyBeanMethods = false)
class PagePorts {

    private static final List<String> DEMO_ACCOUNTS = List.of("coordinator", "member", "subsidiser", "analyst");

    @Bean
    CurrentReader currentReader(Readers readers) {
        return new CurrentReader() {

            @Override
            public Mono<Reader> of(ServerWebExchange exchange, UUID coordinationId) {
                return readers.of(exchange, coordinationId);
            }

            @Override
            public Mono<String> name(ServerWebExchange exchange) {
                return Readers.caller(exchange)
                        .flatMap(caller -> Mono.justOrEmpty(caller.map(known -> known.username())));
            }
        };
    }

    @Bean
    Fictitious fictitious() {
        Set<UUID> fictitious = Player.fictitiousCoordinations();
        return coordination -> fictitious.contains(coordination) || Invented.is(coordination);
    }

    @Bean
    DemoAccounts demoAccounts(MaillageSettings settings) {
        return settings.demo() ? new DemoAccounts(DEMO_ACCOUNTS, Demonstration.PASSWORD) : DemoAccounts.NONE;
    }

    @Bean
    FirstAdministrator firstAdministrator(SetUp setUp, Accounts accounts) {
        return new FirstAdministrator() {

            @Override
            public boolean accepts(String token) {
                return setUp.accepts(token);
            }

            @Override
            public void create(String token, String name, String username, String password)
                    throws TokenSpent, UsernameTaken {
                if (accounts.exists(username)) {
                    throw new UsernameTaken();
                }
                try {
                    setUp.createFirstAdministrator(token, name, username, password);
                } catch (NotAllowed e) {
                    throw new TokenSpent();
                }
            }
        };
    }
}
