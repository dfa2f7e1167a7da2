package be.maillage.gateway.security;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import be.maillage.gateway.limits.AddressLimit;
import be.maillage.gateway.limits.LimitSettings;
import be.maillage.gateway.limits.LoginLimits;
import be.maillage.gateway.limits.PersonLimit;
import be.maillage.gateway.limits.RateLimits;
import be.maillage.register.Facts;
import be.maillage.register.Register;
import be.maillage.store.Commands;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.InMemoryWebSessionStore;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** Three doors, the API (HTTP Basic, no session), operations, and the pages (a form and a session), and what is open to all. What may be read behind them is filtered per reader. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    /** Nothing from elsewhere, no inline script or style, nobody frames us. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * The page of the API's documentation styles its logo with an inline sheet. Only that very sheet is let in, by its hash, and only there; if a
     * later version changes it, the logo loses its colours and a test says so.
     */
    static final String DOCUMENTATION_POLICY = CONTENT_SECURITY_POLICY.replace(
            "style-src 'self';", "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w=';");

    private static final ServerRedirectStrategy REDIRECT = new DefaultServerRedirectStrategy();

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts accounts(JdbcClient jdbc, PasswordEncoder encoder) {
        return new Accounts(jdbc, encoder);
    }

    @Bean
    SetUp setUp(Accounts accounts, Commands commands, JdbcClient jdbc, Clock clock) {
        return new SetUp(accounts, commands, jdbc, clock);
    }

    @Bean
    Standing standing(Facts facts, Register register) {
        return new Standing(facts, register);
    }

    @Bean
    Gatekeeper gatekeeper(Standing standing) {
        return new Gatekeeper(standing);
    }

    @Bean
    RateLimits rateLimits(LimitSettings settings, Clock clock, MeterRegistry registry) {
        return new RateLimits(settings, clock, registry);
    }

    @Bean
    LoginLimits loginLimits(LimitSettings settings, Clock clock, MeterRegistry registry) {
        return new LoginLimits(settings, clock, registry);
    }

    @Bean
    AccountAuthentication authentication(
            Accounts accounts, PasswordEncoder encoder, LoginLimits limits, DoorBook book) {
        return new AccountAuthentication(accounts, encoder, limits, book);
    }

    @Bean
    DoorBook doorBook(Commands commands, Clock clock, MeterRegistry registry) {
        return new DoorBook(commands, clock, registry);
    }

    @Bean
    AccountLinks accountLinks(
            JdbcClient jdbc,
            Accounts accounts,
            AccountAuthentication authentication,
            Sessions sessions,
            DoorBook book,
            Clock clock) {
        return new AccountLinks(jdbc, accounts, authentication, sessions, book, clock);
    }

    @Bean
    AccountOffice accountOffice(
            Accounts accounts,
            AccountLinks links,
            AccountAuthentication authentication,
            Sessions sessions,
            DoorBook book,
            Standing standing,
            Register register,
            Commands commands,
            Clock clock) {
        return new AccountOffice(accounts, links, authentication, sessions, book, standing, register, commands, clock);
    }

    /** A refused entry is told by the same handler as every other error, so that it is a problem in the reader's language. */
    private static ServerAuthenticationEntryPoint toldAsProblem() {
        return (exchange, refusal) -> Mono.error(refusal);
    }

    private static ServerAccessDeniedHandler deniedAsProblem() {
        return (exchange, denial) -> Mono.error(denial);
    }

    @Bean
    OwnPassword ownPassword(Accounts accounts, AccountAuthentication authentication, Sessions sessions, DoorBook book) {
        return new OwnPassword(accounts, authentication, sessions, book);
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain api(ServerHttpSecurity http, RateLimits limits) {
        return limitedByPerson(limitedByAddress(headers(http.securityMatcher(pathMatchers("/api/**"))), limits), limits)
                .addFilterAfter(new CredentialsAreUsed(), SecurityWebFiltersOrder.HTTP_BASIC)
                .httpBasic(basic -> basic.authenticationEntryPoint(toldAsProblem()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(toldAsProblem()).accessDeniedHandler(deniedAsProblem()))
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers(HttpMethod.GET, "/api/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD, "/api/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.POST, "/api/v1/coordinations/*/meetings/*/check-ins")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain operations(
            ServerHttpSecurity http, @Value("${maillage.operator-role:ADMINISTRATOR}") String operator) {
        return headers(http.securityMatcher(pathMatchers("/actuator/**")))
                .addFilterAfter(AddressLimit.notCounting(), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER)
                .httpBasic(basic -> {})
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/actuator/health/**", "/actuator/info", "/actuator/prometheus")
                        .permitAll()
                        .anyExchange()
                        .hasRole(operator))
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain documentation(ServerHttpSecurity http, RateLimits limits) {
        ServerHttpSecurity door = headers(
                http.securityMatcher(pathMatchers("/swagger-ui/**", "/webjars/swagger-ui/**")), DOCUMENTATION_POLICY);
        return forAnybody(limitedByAddress(door, limits)).build();
    }

    /** Files that are the same for everybody: nobody is asked who they are, nor counted as a person. */
    @Bean
    @Order(4)
    SecurityWebFilterChain assets(ServerHttpSecurity http, RateLimits limits) {
        ServerHttpSecurity door = headers(http.securityMatcher(pathMatchers("/assets/**", "/webjars/**")));
        return forAnybody(limitedByAddress(door, limits)).build();
    }

    private static ServerHttpSecurity forAnybody(ServerHttpSecurity http) {
        return http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll());
    }

    @Bean
    @Order(5)
    SecurityWebFilterChain pages(ServerHttpSecurity http, RateLimits limits, Sessions sessions) {
        return limitedByPerson(limitedByAddress(headers(http), limits), limits)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(proofOfForms()).accessDeniedHandler(deniedAsProblem()))
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .formLogin(form -> form.loginPage("/login")
                        .authenticationSuccessHandler(
                                (filtered, authentication) -> sessions.began(filtered.getExchange(), authentication)
                                        .then(leadOn(filtered.getExchange())))
                        .authenticationFailureHandler((filtered, refusal) -> leadBack(filtered.getExchange())))
                .logout(logout -> logout.logoutHandler(new DelegatingServerLogoutHandler(
                        new SecurityContextServerLogoutHandler(),
                        (filtered, authentication) -> sessions.ended(authentication))))
                .exceptionHandling(errors -> errors.accessDeniedHandler(deniedAsProblem())
                        .authenticationEntryPoint((exchange, refusal) ->
                                REDIRECT.sendRedirect(exchange, Onward.login(exchange.getRequest()))))
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/account", "/account/**", "/accounts", "/accounts/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .build();
    }

    /** To the page that somebody wanted when they were asked who they are. */
    private static Mono<Void> leadOn(ServerWebExchange exchange) {
        return wanted(exchange)
                .flatMap(path -> REDIRECT.sendRedirect(exchange, URI.create(path.isEmpty() ? "/" : path)));
    }

    /** To the form, which still knows what they wanted; it says the same of a wrong password and of a name that is nobody's. */
    private static Mono<Void> leadBack(ServerWebExchange exchange) {
        return wanted(exchange).flatMap(path -> {
            String form = Onward.login(path);
            return REDIRECT.sendRedirect(exchange, URI.create(form + (form.contains("?") ? "&error" : "?error")));
        });
    }

    private static Mono<String> wanted(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data -> Onward.checked(data.getFirst(Onward.FIELD)).orElse(""));
    }

    /** In a cookie: whoever has not signed in has no session, so nobody can fill the memory with them. */
    private static CookieServerCsrfTokenRepository proofOfForms() {
        CookieServerCsrfTokenRepository proofs = new CookieServerCsrfTokenRepository();
        proofs.setHeaderName("X-CSRF-TOKEN");
        proofs.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return proofs;
    }

    @Bean
    InMemoryWebSessionStore sessionStore(SessionSettings settings) {
        return new InMemoryWebSessionStore() {
            @Override
            public Mono<WebSession> createWebSession() {
                return super.createWebSession().doOnNext(session -> session.setMaxIdleTime(settings.idle()));
            }
        };
    }

    /** Its cookie is for HTTP alone, stays on this site, and is never sent without encryption where pages are served with it. */
    @Bean(WebHttpHandlerBuilder.WEB_SESSION_MANAGER_BEAN_NAME)
    WebSessionManager webSessionManager(InMemoryWebSessionStore store) {
        DefaultWebSessionManager manager = new DefaultWebSessionManager();
        manager.setSessionStore(store);
        return manager;
    }

    @Bean
    Sessions sessions(InMemoryWebSessionStore store, DoorBook book, Accounts accounts) {
        return new Sessions(store, book, accounts);
    }

    /** Before anybody is asked who they are. */
    private static ServerHttpSecurity limitedByAddress(ServerHttpSecurity http, RateLimits limits) {
        return http.addFilterAfter(AddressLimit.counting(limits), SecurityWebFiltersOrder.HTTP_HEADERS_WRITER);
    }

    /** As soon as it is known who they are, and before what they may do. */
    private static ServerHttpSecurity limitedByPerson(ServerHttpSecurity http, RateLimits limits) {
        return http.addFilterBefore(new PersonLimit(limits), SecurityWebFiltersOrder.EXCEPTION_TRANSLATION);
    }

    private static ServerHttpSecurity headers(ServerHttpSecurity http) {
        return headers(http, CONTENT_SECURITY_POLICY);
    }

    private static ServerHttpSecurity headers(ServerHttpSecurity http, String contentSecurityPolicy) {
        return http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
