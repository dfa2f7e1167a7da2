package be.maillage.gateway.pages;

import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.FormKit;
import be.maillage.gateway.security.SessionSettings;
import be.maillage.gateway.text.Messages;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpCookie;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * The real pages on a real server, over answers that never change and without accounts: the cookie {@value #READER} says who reads. It bears no
 * stereotype, so that no other test finds it by scanning.
 */
public class PagesServer implements AutoCloseable {

    /** {@code coordinator}, {@code member}, {@code stranger} for an account without a role; the public without. */
    public static final String READER = "reader";

    static final String TOKEN = "the-one-time-token";

    /** As strict as the application's. */
    static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private final ReactiveWebServerApplicationContext context;

    private PagesServer(ReactiveWebServerApplicationContext context) {
        this.context = context;
    }

    public static PagesServer start(int port) {
        return new PagesServer((ReactiveWebServerApplicationContext) new SpringApplicationBuilder(Beans.class)
                .web(WebApplicationType.REACTIVE)
                .properties(
                        "server.port=" + port,
                        "spring.main.banner-mode=off",
                        "spring.config.name=none",
                        "spring.web.resources.cache.cachecontrol.max-age=365d")
                .run());
    }

    public String url() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** Something that the pages are made of. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** To look at the pages in a browser: the first argument is the port. */
    public static void main(String[] arguments) {
        start(arguments.length == 0 ? 8099 : Integer.parseInt(arguments[0]));
    }

    @ImportAutoConfiguration({
        NettyReactiveWebServerAutoConfiguration.class,
        HttpHandlerAutoConfiguration.class,
        WebFluxAutoConfiguration.class,
        CodecsAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    @Import({PagesConfiguration.class, FormKit.class})
    @ComponentScan(
            useDefaultFilters = false,
            includeFilters = {
                @Filter(Controller.class),
                @Filter(Canned.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Deeds.class)
            })
    static class Beans {

        @Bean
        Answers answers() {
            return new CannedAnswers();
        }

        @Bean
        Messages messages() {
            return new Messages();
        }

        @Bean
        SessionSettings sessions() {
            return new SessionSettings(Duration.ofMinutes(30));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Fictitious fictitious() {
            return Tilleuls.ID::equals;
        }

        @Bean
        DemoAccounts demoAccounts() {
            return new DemoAccounts(List.of("coordinator", "member", "subsidiser", "analyst"), "demo");
        }

        @Bean
        FirstAdministrator firstAdministrator() {
            return new FirstAdministrator() {
                @Override
                public boolean accepts(String token) {
                    return token.equals(TOKEN);
                }

                @Override
                public void create(String token, String name, String username, String password) throws UsernameTaken {
                    if (username.equals("taken")) {
                        throw new UsernameTaken();
                    }
                }
            };
        }

        @Bean
        MyAccount myAccount() {
            return new CannedAccount();
        }

        @Bean
        CurrentReader currentReader() {
            return new CurrentReader() {
                @Override
                public Mono<Reader> of(ServerWebExchange exchange, UUID coordinationId) {
                    return name(exchange)
                            .map(name -> new Reader(
                                    Tilleuls.COORDINATOR,
                                    switch (name) {
                                        case "coordinator" -> Set.of(Role.COORDINATOR);
                                        case "administrator" -> Set.of(Role.ADMINISTRATOR);
                                        case "stranger" -> Set.of();
                                        default -> Set.of(Role.MEMBER);
                                    },
                                    Set.of(),
                                    Set.of(),
                                    Set.of()))
                            .defaultIfEmpty(Reader.PUBLIC);
                }

                @Override
                public Mono<Set<UUID>> coordinations(ServerWebExchange exchange) {
                    return name(exchange)
                            .map(name -> name.equals("stranger") ? Set.<UUID>of() : Set.of(Tilleuls.ID, BasseMeuse.ID))
                            .defaultIfEmpty(Set.of());
                }

                @Override
                public Mono<String> name(ServerWebExchange exchange) {
                    return Mono.justOrEmpty(exchange.getRequest().getCookies().getFirst(READER))
                            .map(HttpCookie::getValue);
                }
            };
        }

        @Bean
        WebFilter likeSecurity() {
            return (exchange, chain) -> {
                exchange.getAttributes()
                        .put(
                                CsrfToken.class.getName(),
                                Mono.just(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "a-token")));
                exchange.getResponse().getHeaders().set("Content-Security-Policy", POLICY);
                return chain.filter(exchange);
            };
        }
    }
}
