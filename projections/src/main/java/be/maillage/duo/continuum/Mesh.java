package be.maillage.duo.continuum;

import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.Partners;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.directory.Outline;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of a coordination as they stood on one day, as far as one reader may know them. What is dated by its year or month alone counts from the
 * first day of it.
 *
 * @param since the first day that anything of this is dated, whatever the day asked for; null when there is nothing
 * @param strands every pair that the reader may know of on any day, those included of which there was nothing yet
 * @param organisations all that the directory knows
 * @param whole all pairs of the coordination together, whoever may know them one by one; null for who has no role in it, and when they are so few
 *     that one of them could be recognised
 */
public record Mesh(
        @Nullable LocalDate since,
        List<Strand> strands,
        List<Outline> organisations,
        @Nullable Tally whole) {

    public Mesh {
        strands = List.copyOf(strands);
        organisations = List.copyOf(organisations);
    }

    /** What a pair is placed by. */
    public enum Basis {
        /** What the two say: each of the other, or both together of their duo. */
        SAID,
        /** What history shows. */
        SHOWN
    }

    /** How a pair stood on the day. */
    public enum Kind {
        /** Both say the same level. */
        AGREED,
        /** Neither assessed, and both told a level with their duo. */
        STATED,
        /** The two differ. */
        DIVERGENT,
        /** One has answered. */
        ONE_SIDED,
        /** Both say that they do not know each other. */
        STRANGERS,
        /** History shows a level. */
        SHOWN,
        /** Nothing yet. */
        NOTHING
    }

    /** What an organisation says of the other. */
    public record Voice(Answer level, @Nullable ContinuumLevel wanted, BusinessDate on) {}

    /**
     * A pair on one day.
     *
     * @param first what the first partner says; null when it said nothing, or the reader may not know
     * @param level the one level of the pair, where there is one
     * @param since since when it stands so, as far as the reader may know
     */
    public record Strand(
            UUID id,
            Partners partners,
            Kind kind,
            @Nullable Voice first,
            @Nullable Voice second,
            @Nullable ContinuumLevel level,
            @Nullable BusinessDate since) {

        /** The number of the highest level that is said or shown of it; 0 when there is none. */
        public int highest() {
            return levels().stream().mapToInt(ContinuumLevel::number).max().orElse(0);
        }

        /** Every level that is said or shown of it. */
        public List<ContinuumLevel> levels() {
            return level != null
                    ? List.of(level)
                    : Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                            .flatMap(Optional::stream)
                            .flatMap(voice -> voice.level().level().stream())
                            .toList();
        }
    }

    /** How many pairs stand at each level, and how many have no one level. */
    public record Tally(Map<ContinuumLevel, Long> levels, long divergent, long oneSided, long strangers) {

        public static Tally of(List<Strand> strands) {
            Map<ContinuumLevel, Long> levels = new EnumMap<>(ContinuumLevel.class);
            strands.stream()
                    .flatMap(strand -> Stream.ofNullable(strand.level()))
                    .forEach(level -> levels.merge(level, 1L, Long::sum));
            return new Tally(
                    levels,
                    count(strands, Kind.DIVERGENT),
                    count(strands, Kind.ONE_SIDED),
                    count(strands, Kind.STRANGERS));
        }

        public long total() {
            return levels.values().stream().mapToLong(Long::longValue).sum() + divergent + oneSided + strangers;
        }

        private static long count(List<Strand> strands, Kind kind) {
            return strands.stream().filter(strand -> strand.kind() == kind).count();
        }
    }
}
