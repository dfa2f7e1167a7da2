package be.maillage.gateway.pages.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings as a file that any calendar takes in (RFC 5545). Times are written in UTC, so that no calendar has to know our zone. */
final class ICalendar {

    /** In octets, without the line's end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ZoneId zone;
    private final Instant now;
    private final StringBuilder file = new StringBuilder();

    private ICalendar(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /**
     * @param start null for what is known to the day alone
     * @param changes how often it was changed: a calendar takes the entry that was changed most
     */
    record Entry(
            UUID id,
            LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            boolean cancelled,
            int changes,
            String summary,
            @Nullable String place,
            String description,
            String url) {}

    static String of(String name, List<Entry> entries, ZoneId zone, Instant now) {
        ICalendar calendar = new ICalendar(zone, now);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Maillage//Meetings//EN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        entries.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.file.toString();
    }

    private void event(Entry it) {
        line("BEGIN", "VEVENT");
        line("UID", it.id() + "@maillage");
        line("DTSTAMP", MOMENT.format(now));
        line("SEQUENCE", Integer.toString(it.changes()));
        if (it.start() == null) {
            line("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(it.day()));
        } else {
            line("DTSTART", moment(it.day(), it.start()));
            if (it.end() != null) {
                line("DTEND", moment(it.day(), it.end()));
            }
        }
        line("SUMMARY", escaped(it.summary()));
        if (it.place() != null) {
            line("LOCATION", escaped(it.place()));
        }
        if (!it.description().isEmpty()) {
            line("DESCRIPTION", escaped(it.description()));
        }
        line("URL", it.url());
        line("STATUS", it.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("END", "VEVENT");
    }

    private String moment(LocalDate day, LocalTime time) {
        return MOMENT.format(day.atTime(time).atZone(zone));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line that is too long goes on in the next one, which begins with a space. No character is cut in two. */
    private void line(String name, String value) {
        int octets = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += length;
        }
        file.append("\r\n");
    }
}
