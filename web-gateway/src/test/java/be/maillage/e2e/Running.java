package be.maillage.e2e;

import be.maillage.MaillageApplication;
import be.maillage.embedded.EmbeddedMongo;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import be.maillage.store.EventLog;
import be.maillage.testing.PostgresqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The whole application on a free port, with data of its own that go when it is closed. */
final class Running implements AutoCloseable {

    /** An administrator of the platform, which the demonstration has not: whoever founds and fits out coordinations for a test. */
    static final String ADMINISTRATOR = "administrator";

    private static final UUID ADMINISTRATING = Ids.derived(Ids.PLATFORM, "an administrator of the tests");

    private final ConfigurableApplicationContext context;
    private final List<Runnable> beside;
    private final URI uri;

    private Running(ConfigurableApplicationContext context, List<Runnable> beside) {
        this.context = context;
        this.beside = beside;
        this.uri = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** Files only, as anybody gets who starts it without configuration; with the demonstration. */
    static Running embeddedDemonstration() {
        Path folder = newFolder();
        return demonstration(List.of(() -> delete(folder)), folder, List.of());
    }

    /** As a site would run it: events and keys in two databases of PostgreSQL, read models on a server reached over the network. */
    static Running productionDemonstration() {
        Path folder = newFolder();
        Path elsewhere = newFolder();
        EmbeddedMongo readModels = EmbeddedMongo.start(elsewhere, Clock.systemUTC());
        return demonstration(
                List.of(readModels::close, () -> delete(folder), () -> delete(elsewhere)),
                folder,
                List.of(
                        "--maillage.events.url=" + PostgresqlServer.newDatabase(),
                        "--maillage.events.user=" + PostgresqlServer.USER,
                        "--maillage.events.password=" + PostgresqlServer.PASSWORD,
                        "--maillage.keys.url=" + PostgresqlServer.newDatabase(),
                        "--maillage.keys.user=" + PostgresqlServer.USER,
                        "--maillage.keys.password=" + PostgresqlServer.PASSWORD,
                        "--maillage.read-models.uri=" + readModels.uri()));
    }

    private static Running demonstration(List<Runnable> beside, Path folder, List<String> more) {
        List<String> arguments = new ArrayList<>(more);
        arguments.add("--spring.profiles.active=demo");
        arguments.add("--maillage.stream.heartbeat=300ms");
        Running running = new Running(start(folder, arguments, null), beside);
        running.context
                .getBean(Accounts.class)
                .open(ADMINISTRATOR, Client.PASSWORD, ADMINISTRATING, Set.of(Role.ADMINISTRATOR));
        return running;
    }

    /** Without the demonstration, on a folder that outlives it. */
    static Running plain(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--management.server.port=0");
        return new Running(start(folder, all, null), List.of());
    }

    /** As {@link #plain}, at a time of the test's choice. */
    static Running plainAt(Clock clock, Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--management.server.port=0");
        return new Running(start(folder, all, clock), List.of());
    }

    private static ConfigurableApplicationContext start(Path folder, List<String> more, @Nullable Clock clock) {
        return new SpringApplicationBuilder(MaillageApplication.class)
                .initializers(context -> prepare((GenericApplicationContext) context, clock))
                .run(Stream.concat(Stream.of("--server.port=0", "--maillage.data-dir=" + folder), more.stream())
                        .toArray(String[]::new));
    }

    private static void prepare(GenericApplicationContext context, @Nullable Clock clock) {
        context.registerBean(ReactorResourceFactory.class, Running::threadsOfItsOwn);
        if (clock != null) {
            context.registerBean("chosenClock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        }
    }

    /** Several applications run in one process here; the end of one must not take the threads of the others with it. */
    private static ReactorResourceFactory threadsOfItsOwn() {
        ReactorResourceFactory factory = new ReactorResourceFactory();
        factory.setUseGlobalResources(false);
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

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        beside.forEach(Runnable::run);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("maillage-e2e");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
