package be.maillage.e2e;

import be.maillage.MaillageApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The application in a Java process of its own, to be killed. */
final class Process implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Netty started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final java.lang.Process process;
    private final Path output;

    private Process(java.lang.Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** With the demonstration. */
    static Process start(Ground ground, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--spring.profiles.active=demo"));
        all.addAll(List.of(arguments));
        return start(ground, all);
    }

    /** Without the demonstration, and with a port of its own for operations. */
    static Process plain(Ground ground, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--management.server.port=0"));
        all.addAll(List.of(arguments));
        return start(ground, all);
    }

    private static Process start(Ground ground, List<String> arguments) {
        try {
            Path output = Files.createTempFile("maillage-output", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto",
                    "-XX:TieredStopAtLevel=1",
                    "-Dmaillage.reminders.enabled=false",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    MaillageApplication.class.getName(),
                    "--server.port=0",
                    "--logging.level.root=INFO");
            builder.command().addAll(ground.arguments());
            builder.command().addAll(arguments);
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            return new Process(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, once it does. */
    URI listening() {
        Awaitility.await().atMost(PATIENCE).until(() -> port().isPresent() || !process.isAlive());
        return URI.create("http://localhost:" + port().orElseThrow(() -> new AssertionError("It ended:\n" + output())));
    }

    /** Where operations are asked for, once they are, when they have a port of their own: the second that is opened. */
    URI operations() {
        Awaitility.await().atMost(PATIENCE).until(() -> ports().size() > 1 || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("It ended:\n" + output());
        }
        return URI.create("http://localhost:" + ports().getLast());
    }

    /** Waits until the histories are played and the accounts told. */
    void played() {
        Awaitility.await().atMost(PATIENCE).until(() -> output().contains("Demonstration: open") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("It ended:\n" + output());
        }
    }

    private Optional<String> port() {
        return ports().stream().findFirst();
    }

    private List<String> ports() {
        return LISTENING
                .matcher(output())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    int ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It goes on:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
