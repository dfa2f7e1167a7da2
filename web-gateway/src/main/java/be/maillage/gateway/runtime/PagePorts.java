package be.maillage.gateway.runtime;

import be.maillage.audit.Entry;
import be.maillage.gateway.api.Queries;
import be.maillage.gateway.generator.Invented;
import be.maillage.gateway.pages.CurrentReader;
import be.maillage.gateway.pages.DemoAccounts;
import be.maillage.gateway.pages.Fictitious;
import be.maillage.gateway.pages.FirstAdministrator;
import be.maillage.gateway.pages.MyAccount;
import be.maillage.gateway.player.Player;
import be.maillage.gateway.security.Accounts;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.security.OwnPassword;
import be.maillage.gateway.security.Readers;
import be.maillage.gateway.security.Sessions;
import be.maillage.gateway.security.SetUp;
import be.maillage.history.Ids;
import be.maillage.history.Reader;
import java.util.List;
import java.util.Locale;
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

    /** How many entries about an account its owner sees. */
    private static final int AT_A_GLANCE = 10;

    @Bean
    CurrentReader currentReader(Readers readers) {
        return new CurrentReader() {

            @Override
            public Mono<Reader> of(ServerWebExchange exchange, UUID coordinationId) {
                return readers.of(exchange, coordinationId);
            }

            @Override
            public Mono<Set<UUID>> coordinations(ServerWebExchange exchange) {
                return readers.coordinations(exchange);
            }

            @Override
            public Mono<String> name(ServerWebExchange exchange) {
                return Readers.caller(exchange)
                        .flatMap(caller -> Mono.justOrEmpty(caller.map(known -> known.username())));
            }
        };
    }

    @Bean
    MyAccount myAccount(Sessions sessions, OwnPassword password, Readers readers, Queries live) {
        return new MyAccount() {

            @Override
            public Mono<List<Entry>> happened(ServerWebExchange exchange, Locale language) {
                return readers.of(exchange, Ids.PLATFORM)
                        .flatMap(reader -> reader.person() == null
                                ? Mono.<List<Entry>>just(List.of())
                                : live.audit().ofAccount(reader, reader.person(), AT_A_GLANCE, language));
            }

            @Override
            public Mono<List<Place>> places(ServerWebExchange exchange) {
                return sessions.opened(exchange)
                        .map(all -> all.stream()
                                .map(it -> new Place(
                                        it.handle(),
                                        it.device().browser(),
                                        it.device().system(),
                                        it.since(),
                                        it.seen(),
                                        it.own()))
                                .toList());
            }

            @Override
            public Mono<Boolean> close(ServerWebExchange exchange, String handle) {
                return sessions.close(exchange, handle);
            }

            @Override
            public Mono<Void> closeOthers(ServerWebExchange exchange) {
                return sessions.closeOthers(exchange);
            }

            @Override
            public Mono<Boolean> changePassword(ServerWebExchange exchange, String old, String chosen) {
                return password.change(exchange, old, chosen);
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
