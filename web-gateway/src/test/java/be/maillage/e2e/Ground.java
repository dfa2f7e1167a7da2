package be.maillage.e2e;

import be.maillage.embedded.EmbeddedMongo;
import be.maillage.testing.PostgresqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an application keeps its data in. It outlives the application, which may stop, or be killed, and start again on it; what it holds goes when it
 * is closed.
 *
 * @param arguments what the application is started with
 */
record Ground(Path folder, List<String> arguments, Runnable release) implements AutoCloseable {

    /** Files only, as anybody gets who starts it without configuration. */
    static Ground files() {
        Path folder = newFolder();
        return new Ground(folder, List.of("--maillage.data-dir=" + folder), () -> delete(folder));
    }

    /** As a site would run it: events and keys in two databases of PostgreSQL, read models on a server reached over the network. */
    static Ground servers() {
        return servers(PostgresqlServer.newDatabase(), PostgresqlServer.newDatabase());
    }

    /** As {@link #servers()}, on databases of the test's choice. */
    static Ground servers(String events, String keys) {
        Path folder = newFolder();
        Path elsewhere = newFolder();
        EmbeddedMongo readModels = EmbeddedMongo.start(elsewhere, Clock.systemUTC(), "coordinationId");
        return new Ground(
                folder,
                List.of(
                        "--maillage.data-dir=" + folder,
                        "--maillage.events.url=" + events,
                        "--maillage.events.user=" + PostgresqlServer.USER,
                        "--maillage.events.password=" + PostgresqlServer.PASSWORD,
                        "--maillage.keys.url=" + keys,
                        "--maillage.keys.user=" + PostgresqlServer.USER,
                        "--maillage.keys.password=" + PostgresqlServer.PASSWORD,
                        "--maillage.read-models.uri=" + readModels.uri()),
                () -> {
                    readModels.close();
                    delete(elsewhere);
                    delete(folder);
                });
    }

    @Override
    public void close() {
        release.run();
    }

    private static Path newFolder() {
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
