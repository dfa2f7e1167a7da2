package be.maillage.gateway.player;

import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.decision.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays histories told in files through the real commands. It remembers nothing from one playing to the
 * next: it asks for every command again, under the same key and about the same ids, and so completes what an earlier playing left half done and
 * changes nothing of what is there.
 */
public final class Player {

    private static final Logger LOG = LoggerFactory.getLogger(Player.class);

    private static final List<String> PACKAGED = List.of("basse-meuse", "exemple", "etterbeek-2014", "chantier5-2022");

    private final Stage stage;
    private final Map<String, PlayReport> reports = new LinkedHashMap<>();

    public Player(Stage stage) {
        this.stage = stage;
    }

    /** The histories that come with the application, in the order in which they are played. */
    public static List<ScenarioSummary> packaged() {
        return PACKAGED.stream().map(name -> script(name).summary()).toList();
    }

    /** The coordinations that the packaged histories make up: every page that shows one says so. */
    public static Set<UUID> fictitiousCoordinations() {
        return PACKAGED.stream()
                .map(Player::script)
                .filter(script -> script.summary().fictitious())
                .flatMap(script -> script.plan(ignored -> LocalDate.EPOCH).steps().stream())
                .flatMap(step -> Stream.ofNullable(step.deed()))
                .map(Step.Deed::command)
                .filter(FoundCoordination.class::isInstance)
                .map(Command::coordinationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Plays every packaged history; one that fails does not keep the others from being played. */
    public List<PlayReport> playPackaged() {
        return PACKAGED.stream().map(this::playPackaged).toList();
    }

    /**
     * Plays one packaged history.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public PlayReport playPackaged(String scenario) {
        return play(script(scenario));
    }

    /**
     * Plays a scenario file, at most 5 MB of UTF-8. It is read to its end before anything is performed.
     *
     * @throws MalformedScenario when it cannot be understood; then nothing was performed
     */
    public PlayReport play(InputStream file) throws IOException {
        return play(Script.read(file));
    }

    /** What became of each scenario when it was last played, in the order of first playing. */
    public List<PlayReport> reports() {
        synchronized (reports) {
            return List.copyOf(reports.values());
        }
    }

    private PlayReport play(Script script) {
        PlayReport report = new Performance(stage, script.plan(stage::startedOn)).run();
        if (report.failed()) {
            LOG.warn("{}", report);
        } else {
            LOG.info("{}", report);
        }
        synchronized (reports) {
            reports.put(report.scenario(), report);
        }
        return report;
    }

    private static Script script(String name) {
        if (!PACKAGED.contains(name)) {
            throw new IllegalArgumentException("No packaged scenario '" + name + "'");
        }
        try (InputStream file = Player.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("Missing file of the packaged scenario " + name);
            }
            return Script.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the packaged scenario " + name, e);
        }
    }
}
