package be.maillage.benchmark;

import be.maillage.benchmark.Contender.Speed;
import be.maillage.embedded.EmbeddedMongo;
import be.maillage.testing.Place;
import be.maillage.testing.PostgresqlServer;
import be.maillage.testing.TestStore;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures Maillage and {@link PlainAxon} in turns and prints each round's ratio: run {@code ./mvnw -Pbenchmark -DskipTests verify}. Ratios are what
 * counts: all share machine, minute, database server and, for read models, the embedded server. Each turn ends when its read models have everything,
 * and before the first the compiler is given enough to do that it leaves the rounds alone.
 */
public final class SideBySide {

    private static final int CLIENTS = 16;
    private static final int COMMANDS = 4_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 4;

    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        say("Ours: policy, checks, receipts, register, dense positions, metrics, six read models with numbered lanes.");
        say("Axon: the same aggregates and nothing of that; one document written for each event.");
        say("Axon on our store: the same, on our event store: what dense positions cost.");
        say("H2 writes at each commit; PostgreSQL runs without fsync. The same holds for all three.");
        compare("H2", false);
        compare("PostgreSQL", true);
        System.exit(0);
    }

    private static void compare(String name, boolean postgresql) throws Exception {
        Path folder = Files.createTempDirectory("maillage-benchmark");
        Path plainFolder = Files.createDirectories(folder.resolve("plain"));
        Path betweenFolder = Files.createDirectories(folder.resolve("between"));
        List<String> settings = postgresql
                ? List.of(
                        "--maillage.events.url=" + PostgresqlServer.newDatabase(),
                        "--maillage.events.user=" + PostgresqlServer.USER,
                        "--maillage.events.password=" + PostgresqlServer.PASSWORD)
                : List.of();
        String plainUrl = postgresql
                ? PostgresqlServer.newDatabase()
                : "jdbc:h2:file:" + plainFolder.resolve("events")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        Place place = postgresql ? Place.postgresql(betweenFolder) : Place.h2(betweenFolder);
        try (EmbeddedMongo mongo = EmbeddedMongo.start(plainFolder, Clock.systemUTC(), "coordinationId");
                MongoClient client = MongoClients.create(mongo.uri());
                HikariDataSource dataSource = pool(plainUrl, postgresql);
                TestStore store = TestStore.open(place);
                Contender ours = new Ours(folder.resolve("ours"), settings);
                Contender plain = PlainAxon.onItsOwnStore(dataSource, client.getDatabase("plain"));
                Contender between = PlainAxon.onOurStore(store, client.getDatabase("between"))) {
            for (Contender contender : List.of(ours, plain, between)) {
                for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
                    contender.send(CLIENTS, COMMANDS);
                }
            }
            compareCommands(name, ours, plain, between);
            compareRebuilds(name, ours, plain);
        }
    }

    private static void compareCommands(String name, Contender ours, Contender plain, Contender between)
            throws Exception {
        List<Double> stored = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        List<Double> positions = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Speed us = ours.send(CLIENTS, COMMANDS);
            Speed them = plain.send(CLIENTS, COMMANDS);
            Speed midway = between.send(CLIENTS, COMMANDS);
            stored.add(us.perSecond() / them.perSecond());
            read.add(us.readPerSecond() / them.readPerSecond());
            positions.add(midway.perSecond() / them.perSecond());
            say(
                    "%s commands/s, %d clients, stored (and read): ours %.0f (%.0f), Axon %.0f (%.0f), ratio %.2f (%.2f);"
                            + " Axon on our store %.0f; CPU per command %.2f, %.2f and %.2f ms",
                    name,
                    CLIENTS,
                    us.perSecond(),
                    us.readPerSecond(),
                    them.perSecond(),
                    them.readPerSecond(),
                    stored.getLast(),
                    read.getLast(),
                    midway.perSecond(),
                    us.cpuMillis(),
                    them.cpuMillis(),
                    midway.cpuMillis());
        }
        say(
                "%s commands: median ratio %.2f, with their read models %.2f; Axon on our store %.2f",
                name, median(stored), median(read), median(positions));
    }

    private static void compareRebuilds(String name, Contender ours, Contender plain) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double us = ours.eventsPerSecond();
            double them = plain.eventsPerSecond();
            ratios.add(us / them);
            say(
                    "%s rebuild events/s: ours %.0f (six read models), plain Axon %.0f (one), ratio %.2f",
                    name, us, them, us / them);
        }
        say("%s rebuild: median ratio %.2f", name, median(ratios));
    }

    private static HikariDataSource pool(String url, boolean postgresql) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(postgresql ? PostgresqlServer.USER : "sa");
        config.setPassword(postgresql ? PostgresqlServer.PASSWORD : "");
        config.setMaximumPoolSize(CLIENTS + 4);
        return new HikariDataSource(config);
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
