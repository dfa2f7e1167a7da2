package be.maillage.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where days begin and end: every date without a place is one in Brussels. */
public final class Brussels {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Brussels() {}

    /** The day that it is in Brussels at that moment. */
    public static LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
