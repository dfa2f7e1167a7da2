package be.maillage.gateway.pages.duo;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days between which one may move: the last of each quarter since anything is dated, and today for the quarter that is not over. A quarter has
 * the same number whatever there is and whenever one asks.
 */
record Moments(int first, int last, LocalDate today) {

    static Moments of(LocalDate first, LocalDate today) {
        return new Moments(number(first.isAfter(today) ? today : first), number(today), today);
    }

    static int number(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    /** The day of a quarter by its number, today at the latest. */
    static LocalDate day(int number, LocalDate today) {
        if (number >= number(today)) {
            return today;
        }
        LocalDate start = LocalDate.of(Math.floorDiv(Math.max(number, 4), 4), Math.floorMod(number, 4) * 3 + 1, 1);
        return start.plusMonths(3).minusDays(1);
    }

    @Nullable
    LocalDate before(LocalDate day) {
        return days().stream()
                .filter(it -> it.isBefore(day))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    @Nullable
    LocalDate after(LocalDate day) {
        return days().stream().filter(it -> it.isAfter(day)).findFirst().orElse(null);
    }

    List<LocalDate> days() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> day(number, today))
                .toList();
    }
}
