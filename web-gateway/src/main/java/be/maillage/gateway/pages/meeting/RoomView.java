package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Labels;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.meeting.Guestbook.Expected;
import be.maillage.history.Reader;
import be.maillage.meeting.CheckInHours;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import be.maillage.meeting.meetings.Attendance;
import be.maillage.meeting.meetings.Attendance.Line;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.person.people.PersonName;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What somebody holds in their hand who carries a meeting: who is there, and point by point what is said, decided and taken on.
 *
 * @param deeds where forms are sent
 * @param position how far the record has come, which forms tell
 * @param ahead from when something can be told of it, in words; null once that is so
 * @param people nobody where only the notes are asked for
 * @param count how many are there, in words
 * @param residents as they were counted; null when nobody did
 * @param organisations to choose from for whoever comes unannounced
 * @param members to choose from for whoever takes something on
 * @param more what can be told besides
 * @param closing that it took place, to be told at its end; null once it was
 */
record RoomView(
        Text subject,
        @Nullable Shown day,
        @Nullable String time,
        String back,
        String deeds,
        UUID meeting,
        long position,
        @Nullable String ahead,
        boolean attended,
        List<Person> people,
        String count,
        @Nullable Integer residents,
        List<Option> organisations,
        List<Option> members,
        List<Labels.Choice> modes,
        NotesView notes,
        List<ActionsView.Row> actions,
        List<DecisionView> decisions,
        List<Doing> more,
        List<Doing> closing,
        HttpStatus status) {

    /** The choice in the address for the notes alone. */
    static final String NOTES_ONLY = "notes";

    /**
     * Somebody who may be there, and what a tap says of them.
     *
     * @param id of the row
     * @param organisation null for whoever sits for none
     * @param personId null for somebody of the organisation whom nobody named
     * @param taps present and excused; then, for who is there, late and gone early
     */
    record Person(
            String id,
            @Nullable Text organisation,
            @Nullable UUID organisationId,
            String person,
            @Nullable UUID personId,
            boolean unnamed,
            boolean here,
            List<Tap> taps) {}

    /**
     * A button. Tapping it again takes back what it says.
     *
     * @param key names the form that it sends
     * @param status what is told
     */
    record Tap(String name, boolean pressed, UUID key, Presence.Status status, boolean late, boolean early) {}

    /** A new name for a form, so that sending it twice does nothing twice. */
    public UUID key() {
        return UUID.randomUUID();
    }

    static RoomView of(
            MeetingInFull it,
            Guestbook guestbook,
            Map<UUID, PersonName> names,
            List<Option> organisations,
            List<Option> members,
            NotesView notes,
            long position,
            LocalDateTime now,
            Asked asked) {
        Words words = asked.words();
        Wording wording = new Wording(words);
        Meeting summary = it.summary();
        Attendance attendance = it.attendance();
        boolean notesOnly = NOTES_ONLY.equals(asked.here().value("show"));
        UUID meetingId = summary.id();
        Map<String, UUID> of = Map.of(MeetingForms.MEETING, meetingId);
        String ahead = ahead(summary, now, words);
        return new RoomView(
                wording.subject(summary.subject(), summary.kind()),
                summary.day() == null ? null : wording.day(summary.day()),
                wording.time(summary.start(), summary.end()),
                Section.MEETINGS.path(asked.coordinationId()) + "/" + meetingId,
                Section.OVERVIEW.path(asked.coordinationId()) + "/do/",
                meetingId,
                position,
                ahead,
                !notesOnly && summary.approved().isEmpty(),
                guestbook.everybody(words).stream()
                        .map(one -> person(one, guestbook.noted(one), names, words))
                        .toList(),
                words.texts()
                        .say(
                                "attendance.persons",
                                "n",
                                attendance == null ? 0 : attendance.persons(),
                                "organisations",
                                attendance == null ? 0 : attendance.organisations()),
                attendance == null ? null : attendance.residents(),
                organisations,
                members,
                words.labels().choices(DecisionMode.class, DecisionMode.CONSENSUS),
                notes,
                ActionsView.rows(it.actions(), names, asked),
                it.decisions().stream()
                        .map(one -> DecisionView.of(one, words))
                        .filter(one -> one.point() == null)
                        .toList(),
                asked.doings(of, "record-attendance", "record-decision", "assign-action"),
                summary.state() == Meeting.State.HELD || ahead != null ? List.of() : asked.doings(of, "hold-meeting"),
                notes.status());
    }

    private static @Nullable String ahead(Meeting it, LocalDateTime now, Words words) {
        if (it.day() == null) {
            return null;
        }
        MeetingTime time = new MeetingTime(it.day(), it.start(), it.end());
        if (CheckInHours.haveBegun(time, now)) {
            return null;
        }
        String day = words.dates().weekday(it.day().earliest()).text();
        return words.texts()
                .say(
                        "room.ahead",
                        "from",
                        it.start() == null
                                ? day
                                : day + ", "
                                        + words.dates()
                                                .time(CheckInHours.begin(time).toLocalTime()));
    }

    private static Person person(Expected one, @Nullable Line noted, Map<UUID, PersonName> names, Words words) {
        String id = "w" + (one.organisation() == null ? "" : one.organisation().id())
                + (one.person() == null ? "" : "-" + one.person());
        Presence.Status status = noted == null ? null : noted.status();
        boolean here = status == Presence.Status.PRESENT;
        boolean excused = status == Presence.Status.EXCUSED;
        boolean late = noted != null && here && noted.arrivedLate();
        boolean early = noted != null && here && noted.leftEarly();
        List<Tap> taps = new ArrayList<>();
        taps.add(tap("here", here, here ? Presence.Status.ABSENT : Presence.Status.PRESENT, false, false));
        if (here) {
            taps.add(tap("late", late, Presence.Status.PRESENT, !late, early));
            taps.add(tap("early", early, Presence.Status.PRESENT, late, !early));
        } else {
            taps.add(tap("excused", excused, excused ? Presence.Status.ABSENT : Presence.Status.EXCUSED, false, false));
        }
        return new Person(
                id,
                one.organisation() == null ? null : words.name(one.organisation()),
                one.organisation() == null ? null : one.organisation().id(),
                one.person() == null ? words.texts().say("attendance.somebody") : words.person(names.get(one.person())),
                one.person(),
                one.person() == null,
                here,
                taps);
    }

    private static Tap tap(String name, boolean pressed, Presence.Status status, boolean late, boolean early) {
        return new Tap(name, pressed, UUID.randomUUID(), status, late, early);
    }

    /** Whether somebody carries a meeting, so that the room is theirs; it is the meeting itself that judges what they tell. */
    static boolean isCarriedBy(Asked asked, MeetingInFull it) {
        boolean steward =
                asked.reader().is(Reader.Role.COORDINATOR) || asked.reader().is(Reader.Role.ADMINISTRATOR);
        UUID person = asked.reader().person();
        return steward
                || (it.roles() != null
                        && person != null
                        && Stream.of(
                                        it.roles().convenedBy(),
                                        it.roles().chair(),
                                        it.roles().minutesTaker())
                                .filter(Objects::nonNull)
                                .anyMatch(person::equals));
    }
}
