package be.maillage.gateway.pages;

import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes dates as precisely as they are known, and no more: a year stays a year. */
public record Dates(Locale locale) {

    public static final ZoneId BRUSSELS = Brussels.ZONE;

    /**
     * A date for people and for machines.
     *
     * @param machine for {@code <time datetime>}
     */
    public record Shown(String text, String machine) {}

    public Shown of(BusinessDate date) {
        String text = switch (date.precision()) {
            case DAY -> day(date.earliest());
            case MONTH -> format("MMMM yyyy", date.earliest());
            case YEAR -> format("yyyy", date.earliest());
        };
        return new Shown(text, date.toString());
    }

    /** A date to follow the word for "since": in French, a day takes its article. */
    public Shown since(BusinessDate date) {
        Shown shown = of(date);
        boolean article =
                date.precision() == Precision.DAY && locale.getLanguage().equals("fr");
        return article ? new Shown("le " + shown.text(), shown.machine()) : shown;
    }

    public @Nullable Shown orNull(@Nullable BusinessDate date) {
        return date == null ? null : of(date);
    }

    /** When something was recorded, local to Brussels, to the minute. */
    public Shown of(Instant instant) {
        ZonedDateTime local = instant.atZone(BRUSSELS);
        String joint = switch (locale.getLanguage()) {
            case "fr" -> " à ";
            case "nl" -> " om ";
            default -> " at ";
        };
        return new Shown(
                day(local.toLocalDate())
                        + joint
                        + DateTimeFormatter.ofPattern("HH:mm", locale).format(local),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.withNano(0)));
    }

    /** A day with its weekday, for what lies ahead. */
    public Shown weekday(LocalDate date) {
        return new Shown(format("EEEE ", date) + day(date), date.toString());
    }

    /** A time of day as it stands on a poster: {@code 12:30}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    private String day(LocalDate date) {
        boolean firstInFrench =
                date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return format(firstInFrench ? "d'er' MMMM yyyy" : "d MMMM yyyy", date);
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
