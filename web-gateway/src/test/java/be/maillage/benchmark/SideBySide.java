package be.maillage.benchmark;

import be.maillage.embedded.EmbeddedMongo;
import be.maillage.store.JdbcTransactions;
import be.maillage.testing.PostgresqlServer;
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
 * counts: the two share machine, minute, database server and, for read models, the embedded server.
 */
public final class SideBySide {

    private static final int CLIENTS = 16;
    private static final int COMMANDS = 4_000;
    private static final int ROUNDS = 3;

    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        compare("H2", false);
        compare("PostgreSQL", true);
        System.exit(0);
    }

    private static void compare(String name, boolean postgresql) throws Exception {
        Path folder = Files.createTempDirectory("maillage-benchmark");
        Path plainFolder = Files.createDirectories(folder.resolve("plain"));
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
        try (EmbeddedMongo mongo = EmbeddedMongo.start(plainFolder, Clock.systemUTC());
                MongoClient client = MongoClients.create(mongo.uri());
                HikariDataSource dataSource = pool(plainUrl, postgresql);
                Contender ours = new Ours(folder.resolve("ours"), settings);
                Contender plain =
                        new PlainAxon(dataSource, new JdbcTransactions(dataSource), client.getDatabase("plain"))) {
            ours.prepare();
            plain.prepare();
            ours.commandsPerSecond(CLIENTS, COMMANDS / 2);
            plain.commandsPerSecond(CLIENTS, COMMANDS / 2);
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                double us = ours.commandsPerSecond(CLIENTS, COMMANDS);
                double them = plain.commandsPerSecond(CLIENTS, COMMANDS);
                ratios.add(us / them);
                say(
                        "%s commands/s, %d clients: ours %.0f, plain Axon %.0f, ratio %.2f",
                        name, CLIENTS, us, them, us / them);
            }
            say("%s commands: median ratio %.2f", name, median(ratios));
            ratios.clear();
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
