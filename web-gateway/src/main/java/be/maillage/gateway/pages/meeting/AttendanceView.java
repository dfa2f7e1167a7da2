package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.Presence;
import be.maillage.meeting.meetings.Attendance;
import be.maillage.meeting.meetings.Attendance.Count;
import be.maillage.meeting.meetings.Attendance.Hours;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Named;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, and how much time it took.
 *
 * @param counts how many persons, organisations, residents, in words
 * @param categories how many of each category, in words
 * @param rows by organisation: first those of which somebody was there, then those who excused themselves
 * @param hours what was invested, part by part and then in all; empty when nothing is known
 */
record AttendanceView(List<String> counts, List<String> categories, List<Row> rows, List<Invested> hours) {

    /**
     * @param organisation null for a person who sits for none
     * @param repeated whether the line before is of the same organisation
     */
    record Row(
            @Nullable Text organisation,
            boolean repeated,
            String person,
            boolean unnamed,
            @Nullable String category,
            State state,
            List<String> notes) {}

    /** @param total whether it is the sum of the others */
    record Invested(String label, String hours, boolean total) {}

    static @Nullable AttendanceView of(MeetingInFull meeting, Map<UUID, PersonName> people, Words words) {
        Attendance it = meeting.attendance();
        return it == null
                ? null
                : new AttendanceView(
                        counts(it, words),
                        it.byCategory().stream()
                                .map(count -> category(count, words))
                                .toList(),
                        rows(it, people, words),
                        hours(it.hours(), words));
    }

    private static String category(Count count, Words words) {
        String category = count.category() == null
                ? words.texts().say("attendance.nocategory")
                : words.labels().of(count.category());
        return words.texts().say("attendance.category", "category", category, "n", count.persons());
    }

    private static List<String> counts(Attendance it, Words words) {
        List<String> counts = new ArrayList<>();
        if (!it.lines().isEmpty()) {
            counts.add(words.texts().say("attendance.persons", "n", it.persons(), "organisations", it.organisations()));
        }
        if (it.excused() > 0) {
            counts.add(words.texts().say("attendance.excused", "n", it.excused()));
        }
        if (it.residents() != null) {
            counts.add(words.texts().say("attendance.residents", "n", it.residents()));
        }
        return counts;
    }

    private static List<Row> rows(Attendance it, Map<UUID, PersonName> people, Words words) {
        List<Line> there = lines(it, Presence.Status.PRESENT);
        List<Line> others = Stream.concat(
                        lines(it, Presence.Status.EXCUSED).stream(), lines(it, Presence.Status.ABSENT).stream())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<Line> lines : List.of(there, others)) {
            @Nullable Named before = null;
            for (Line line : lines) {
                boolean repeated = line.organisation() != null && Objects.equals(line.organisation(), before);
                rows.add(row(line, repeated, people, words));
                before = line.organisation();
            }
        }
        return rows;
    }

    private static List<Line> lines(Attendance it, Presence.Status status) {
        return it.lines().stream().filter(line -> line.status() == status).toList();
    }

    private static Row row(Line line, boolean repeated, Map<UUID, PersonName> people, Words words) {
        return new Row(
                line.organisation() == null ? null : words.name(line.organisation()),
                repeated,
                line.person() == null
                        ? words.texts().say("attendance.somebody")
                        : words.person(people.get(line.person())),
                line.person() == null,
                line.category() == null ? null : words.labels().of(line.category()),
                new State(
                        words.labels().of(line.status()),
                        line.status() == Presence.Status.PRESENT ? Tone.GOOD : Tone.PLAIN),
                notes(line, words));
    }

    private static List<String> notes(Line line, Words words) {
        List<String> notes = new ArrayList<>();
        if (line.arrivedLate() || line.arrivedAt() != null) {
            notes.add(moved("attendance.late", line.arrivedAt(), words));
        }
        if (line.leftEarly() || line.leftAt() != null) {
            notes.add(moved("attendance.early", line.leftAt(), words));
        }
        if (line.preparationHours() != null) {
            notes.add(words.texts().say("attendance.preparation", "n", line.preparationHours()));
        }
        if (line.followUpHours() != null) {
            notes.add(words.texts().say("attendance.followup", "n", line.followUpHours()));
        }
        return notes;
    }

    private static String moved(String key, @Nullable LocalTime at, Words words) {
        return at == null
                ? words.texts().say(key)
                : words.texts().say(key + ".at", "at", words.dates().time(at));
    }

    private static List<Invested> hours(Hours hours, Words words) {
        if (hours.total().signum() == 0) {
            return List.of();
        }
        List<Invested> all = new ArrayList<>();
        add(all, "hours.meeting", hours.meeting(), words);
        add(all, "hours.informal", hours.informal(), words);
        add(all, "hours.preparation", hours.preparation(), words);
        add(all, "hours.followup", hours.followUp(), words);
        all.add(new Invested(words.texts().say("hours.total"), words.texts().say("hours", "n", hours.total()), true));
        return all;
    }

    private static void add(List<Invested> all, String key, @Nullable BigDecimal hours, Words words) {
        if (hours != null && hours.signum() > 0) {
            all.add(new Invested(words.texts().say(key), words.texts().say("hours", "n", hours), false));
        }
    }
}
