package be.maillage.gateway.player;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scenario.
 *
 * @param commands how many were accepted, now or at an earlier playing
 * @param lines how many entries its history has
 * @param played how many of them were accepted whole
 */
public record PlayReport(
        String scenario,
        int commands,
        int lines,
        int played,
        List<Skipped> skipped,
        List<Refusal> refused,
        List<NotCarried> notCarried,
        Duration took) {

    public enum Reason {
        /** The command belongs to an area that does not exist yet. */
        LATER_AREA,
        /** It needs what a skipped line would have brought about. */
        NEEDS_A_SKIPPED_LINE,
        /** It needs what a refused line would have brought about. */
        NEEDS_A_REFUSED_LINE
    }

    /**
     * Something that was not asked at all.
     *
     * @param asked the name of the command
     * @param missing what it needed, such as {@code meeting duos}
     * @param missingSince the line that would have brought it about
     */
    public record Skipped(
            Place place,
            String asked,
            Reason reason,
            @Nullable String missing,
            @Nullable Integer missingSince) {}

    /** @param rule the code of the rule that refused it */
    public record Refusal(Place place, String asked, String rule) {}

    /** A field whose area does not exist yet, beside others that were played. */
    public record NotCarried(Place place, String field) {}

    public PlayReport {
        skipped = List.copyOf(skipped);
        refused = List.copyOf(refused);
        notCarried = List.copyOf(notCarried);
    }

    /** A scenario with a refused line has failed, though the rest of it was played. */
    public boolean failed() {
        return !refused.isEmpty();
    }

    /** The lines of the file that were skipped, in order, each once. */
    public List<Integer> skippedLines() {
        return skipped.stream()
                .map(skip -> skip.place().line())
                .distinct()
                .sorted()
                .toList();
    }

    /** One readable line. */
    @Override
    public String toString() {
        String refusals = refused.stream()
                .map(refusal -> refusal.asked() + " on line " + refusal.place().line() + ": " + refusal.rule())
                .distinct()
                .collect(Collectors.joining(", "));
        return "%s %s: %d of %d lines, %d commands, %d ms%s%s"
                .formatted(
                        failed() ? "Failed" : "Played",
                        scenario,
                        played,
                        lines,
                        commands,
                        took.toMillis(),
                        skipped.isEmpty() ? "" : "; skipped lines " + skippedLines(),
                        refused.isEmpty() ? "" : "; refused " + refusals);
    }
}
