package be.maillage.gateway.player;

import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of one scenario.
 *
 * @param start the day that relative dates are counted from; null when the scenario has none
 */
record Dates(@Nullable LocalDate start) {

    private static final Pattern RELATIVE = Pattern.compile("([+-])(\\d{1,5})d");
    private static final Pattern ABSOLUTE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Whether the history is an old one, told afterwards. */
    boolean recordedAfterwards() {
        return start == null;
    }

    /** Whether a day lies ahead when the demonstration first starts; never in an old history. */
    boolean isAhead(BusinessDate date) {
        return start != null && date.earliest().isAfter(start);
    }

    /** The day from which relative dates are counted. */
    BusinessDate firstDay() {
        if (start == null) {
            throw new IllegalStateException("Only a scenario with relative dates has a first day");
        }
        return BusinessDate.day(start);
    }

    /** @param precision what the file adds about it; may make the date coarser than it is written, never finer */
    BusinessDate read(Value written, @Nullable Precision precision) {
        BusinessDate date = read(written);
        if (precision == null) {
            return date;
        }
        if (precision.compareTo(date.precision()) < 0) {
            throw written.wrong("is not as precise as " + precision);
        }
        return new BusinessDate(date.earliest(), precision);
    }

    BusinessDate read(Value written) {
        String text = written.text();
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            if (start == null) {
                throw written.wrong("is counted from a start, but the scenario does not say 'dates: RELATIVE'");
            }
            int days = Integer.parseInt(relative.group(2));
            return BusinessDate.day(start.plusDays(relative.group(1).equals("-") ? -days : days));
        }
        try {
            if (ABSOLUTE.matcher(text).matches()) {
                return BusinessDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw written.wrong("is no date of the calendar");
        }
        throw written.wrong("must be a date: 2005, 2012-09, 2014-04-04"
                + (start == null ? "" : ", or a number of days such as \"-30d\""));
    }
}
