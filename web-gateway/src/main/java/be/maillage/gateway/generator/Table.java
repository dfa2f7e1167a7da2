package be.maillage.gateway.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a run of the generator made.
 *
 * @param lives one for each coordination, in their order
 * @param performed how many commands this run had performed; the others an earlier one had
 */
public record Table(List<Line> lives, long performed, Duration took) {

    /** @param profile around what its life turns */
    public record Line(UUID coordinationId, String profile, Tally tally) {}

    private static final String ROW = "%-20s %4s %8s %9s %10s %12s %9s %9s %9s%n";

    public Table {
        lives = List.copyOf(lives);
    }

    public Tally total() {
        return lives.stream().map(Line::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(ROW.formatted(
                        "profile",
                        "n",
                        "members",
                        "meetings",
                        "subgroups",
                        "diagnostics",
                        "events",
                        "commands",
                        "refusals"));
        Map<String, List<Line>> byProfile = new TreeMap<>();
        lives.forEach(line -> byProfile
                .computeIfAbsent(line.profile(), profile -> new ArrayList<>())
                .add(line));
        byProfile.forEach((profile, lines) -> text.append(
                row(profile, lines.size(), lines.stream().map(Line::tally).reduce(Tally.NOTHING, Tally::plus))));
        long seconds = Math.max(1, took.toSeconds());
        return text.append(row("all", lives.size(), total()))
                .append("%d commands performed in %d s, %d a second"
                        .formatted(performed, took.toSeconds(), performed / seconds))
                .append(
                        performed == 0
                                ? ""
                                : "; %d events a second"
                                        .formatted(total().events()
                                                * performed
                                                / Math.max(1, total().commands() + total().refusals())
                                                / seconds))
                .toString();
    }

    private static String row(String name, int count, Tally tally) {
        return ROW.formatted(
                name,
                count,
                tally.members(),
                tally.meetings(),
                tally.subgroups(),
                tally.diagnostics(),
                tally.events(),
                tally.commands(),
                tally.refusals());
    }
}
