package be.maillage.e2e;

import be.maillage.MaillageApplication;
import be.maillage.account.AccountEvent;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import be.maillage.history.StoredEvent;
import be.maillage.store.EventLog;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The whole application in this process, on a free port. */
final class Running implements AutoCloseable {

    /** An administrator of the platform, which the demonstration has not: whoever founds and fits out coordinations for a test. */
    static final String ADMINISTRATOR = "administrator";

    private static final UUID ADMINISTRATING = Ids.derived(Ids.PLATFORM, "an administrator of the tests");

    private final ConfigurableApplicationContext context;
    private final Runnable after;
    private final URI uri;

    private Running(ConfigurableApplicationContext context, Runnable after) {
        this.context = context;
        this.after = after;
        this.uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** With the demonstration and an administrator, on a ground that goes with it. */
    static Running demonstration(Ground ground, String... more) {
        List<String> demo =
                new ArrayList<>(List.of("--spring.profiles.active=demo", "--maillage.stream.heartbeat=300ms"));
        demo.addAll(List.of(more));
        Running running = new Running(start(ground, demo, context -> {}), ground::close);
        running.context
                .getBean(Accounts.class)
                .open(ADMINISTRATOR, Client.PASSWORD, ADMINISTRATING, Set.of(Role.ADMINISTRATOR));
        return running;
    }

    /** Without the demonstration, on a ground that outlives it. */
    static Running plain(Ground ground, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--management.server.port=0");
        return new Running(start(ground, all, context -> {}), () -> {});
    }

    /** As {@link #plain}, at a time of the test's choice. */
    static Running plainAt(Clock clock, Ground ground, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--management.server.port=0");
        return new Running(start(ground, all, choosing(Clock.class, clock)), () -> {});
    }

    /** As {@link #plain}, with one of its parts replaced by the test's own. */
    static <T> Running plainWith(Class<T> part, T chosen, Ground ground) {
        return new Running(start(ground, List.of("--management.server.port=0"), choosing(part, chosen)), () -> {});
    }

    private static <T> Consumer<GenericApplicationContext> choosing(Class<T> part, T chosen) {
        return context -> context.registerBean(
                "chosen" + part.getSimpleName(), part, () -> chosen, definition -> definition.setPrimary(true));
    }

    private static ConfigurableApplicationContext start(
            Ground ground, List<String> more, Consumer<GenericApplicationContext> choosing) {
        List<String> arguments = new ArrayList<>(ground.arguments());
        arguments.add("--server.port=0");
        arguments.addAll(more);
        return new SpringApplicationBuilder(MaillageApplication.class)
                .properties("maillage.reminders.enabled=false")
                .initializers(context -> prepare((GenericApplicationContext) context, choosing))
                .run(arguments.toArray(String[]::new));
    }

    private static void prepare(GenericApplicationContext context, Consumer<GenericApplicationContext> choosing) {
        context.registerBean(ReactorResourceFactory.class, Running::threadsOfItsOwn);
        choosing.accept(context);
    }

    /** Several applications run in one process here; the end of one must not take the threads of the others with it. */
    private static ReactorResourceFactory threadsOfItsOwn() {
        ReactorResourceFactory factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
        factory.setShutdownQuietPeriod(Duration.ZERO);
        return factory;
    }

    /** A client that has not signed in. */
    Client visitor() {
        return new Client(uri, null, "fr");
    }

    /** A client of one of the accounts. */
    Client as(String username) {
        return new Client(uri, username, "fr");
    }

    URI uri() {
        return uri;
    }

    /** Where operations are asked for, when they have a port of their own. */
    URI operations() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.management.port"));
    }

    /** What the platform noted of a person's account, in order, by the names of the events. */
    List<String> noted(UUID person) {
        return log().ofCoordination(Ids.PLATFORM, 0, 100_000).stream()
                .map(StoredEvent::event)
                .flatMap(event ->
                        event instanceof AccountEvent entry && entry.personId().equals(person)
                                ? Stream.of(entry.getClass().getSimpleName())
                                : Stream.empty())
                .toList();
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
        after.run();
    }
}
