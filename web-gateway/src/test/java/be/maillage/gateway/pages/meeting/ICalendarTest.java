package be.maillage.gateway.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Brussels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ICalendarTest {

    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000001001");
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 10);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Test
    void a_meeting_is_at_the_hour_of_brussels_in_winter_and_in_summer() {
        assertThat(file(entry(WINTER, LocalTime.of(9, 0), LocalTime.of(11, 30), "Plénière")))
                .contains("\r\nDTSTART:20261210T080000Z\r\n", "\r\nDTEND:20261210T103000Z\r\n");
        assertThat(file(entry(SUMMER, LocalTime.of(9, 0), null, "Plénière")))
                .contains("\r\nDTSTART:20260701T070000Z\r\n")
                .doesNotContain("DTEND");
    }

    @Test
    void a_meeting_without_an_hour_takes_its_day() {
        assertThat(file(entry(WINTER, null, null, "Plénière"))).contains("\r\nDTSTART;VALUE=DATE:20261210\r\n");
    }

    @Test
    void what_means_something_to_a_calendar_is_marked_as_text() {
        assertThat(file(entry(WINTER, null, null, "Eau, gaz; \\ froid\r\nEND:VEVENT")))
                .contains("SUMMARY:Eau\\, gaz\\; \\\\ froid\\nEND:VEVENT\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String summary = "é".repeat(100) + "🎉".repeat(20);
        String file = file(entry(WINTER, null, null, summary));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void a_file_begins_and_ends_as_calendars_expect_also_when_there_is_nothing_in_it() {
        assertThat(ICalendar.of("Les Tilleuls", List.of(), Brussels.ZONE, Instant.EPOCH))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
        assertThat(file(entry(WINTER, null, null, "Plénière")))
                .contains("UID:" + ID + "@maillage\r\n", "DTSTAMP:19700101T000000Z", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    private static String file(ICalendar.Entry entry) {
        return ICalendar.of("Les Tilleuls", List.of(entry), Brussels.ZONE, Instant.EPOCH);
    }

    private static ICalendar.Entry entry(
            LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end, String summary) {
        return new ICalendar.Entry(
                ID, day, start, end, true, 2, summary, "Maison médicale", "1. Accueil", "https://example.org/m");
    }
}
