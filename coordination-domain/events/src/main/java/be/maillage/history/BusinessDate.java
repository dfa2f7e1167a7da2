package be.maillage.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as people give it: a day, a month or a year. It stands for the interval from {@link #earliest()} to {@link #latest()}, both included;
 * a rule about order refuses only what no reading of the interval satisfies. Its text form is ISO 8601 at reduced precision: {@code 2005},
 * {@code 2012-09}, {@code 2014-04-04}.
 */
public record BusinessDate(LocalDate earliest, Precision precision) implements Comparable<BusinessDate> {

    public BusinessDate {
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case YEAR -> earliest.withDayOfYear(1);
        };
    }

    public static BusinessDate day(LocalDate day) {
        return new BusinessDate(day, Precision.DAY);
    }

    public static BusinessDate year(int year) {
        return new BusinessDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** @throws DateTimeException when the text is not of one of the three forms */
    public static BusinessDate parse(String text) {
        return switch (text.length()) {
            case 4 -> year(number(text));
            case 7 -> new BusinessDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> day(LocalDate.parse(text));
        };
    }

    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /** Whether every reading of this date lies before every reading of the other. */
    public boolean surelyBefore(BusinessDate other) {
        return latest().isBefore(other.earliest());
    }

    /** By earliest reading, then the more precise first. */
    @Override
    public int compareTo(BusinessDate other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> "%04d".formatted(earliest.getYear());
        };
    }

    private static int number(String text) {
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new DateTimeParseException("Not a year", text, 0);
        }
        return Integer.parseInt(text);
    }
}
