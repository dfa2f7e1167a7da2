package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.Meeting.Progress;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param time null when nobody told it
 * @param state null when it goes without saying
 * @param approved whether there are approved minutes
 * @param year in which it was or is
 * @param next what is still to do for it; null when nothing is, or for whoever has no part in it
 * @param room where it is held from, on its day, for who carries the coordination; else null
 */
public record MeetingRow(
        UUID id,
        String href,
        Text subject,
        Shown day,
        @Nullable String time,
        String what,
        @Nullable Text place,
        @Nullable State state,
        boolean approved,
        @Nullable String present,
        int year,
        @Nullable State next,
        @Nullable Doing room) {

    /** Of what is longer ago, nobody waits for minutes any more: it is old history, or they were lost. */
    private static final int MONTHS_WAITED_FOR = 6;

    public static MeetingRow of(Meeting it, Asked asked) {
        Words words = asked.words();
        Wording wording = new Wording(words);
        return new MeetingRow(
                it.id(),
                asked.link(Section.MEETINGS.path(asked.coordinationId()) + "/" + it.id()),
                wording.subject(it.subject(), it.kind()),
                wording.day(Objects.requireNonNull(it.day())),
                wording.time(it.start(), it.end()),
                wording.what(it),
                wording.place(it),
                wording.state(it),
                !it.approved().isEmpty(),
                it.organisationsPresent() == null
                        ? null
                        : words.texts().say("meetings.present", "n", it.organisationsPresent()),
                it.day().earliest().getYear(),
                asked.known() ? next(it, asked.today(), words) : null,
                MeetingDoings.isSteward(asked)
                                && it.state() == Meeting.State.COMING
                                && !it.day().earliest().isAfter(asked.today())
                        ? MeetingDoings.room(it.id(), asked)
                        : null);
    }

    private static @Nullable State next(Meeting it, LocalDate today, Words words) {
        Progress progress = it.progress();
        if (progress == null || it.day() == null) {
            return null;
        }
        if (it.state() == Meeting.State.COMING) {
            return progress.points() != null && progress.points() == 0
                    ? new State(words.texts().say("meetings.next.agenda"), Tone.WARN)
                    : null;
        }
        boolean lately = it.day().latest().isAfter(today.minusMonths(MONTHS_WAITED_FOR));
        return lately && it.state() == Meeting.State.HELD ? minutes(it, progress, words) : null;
    }

    private static @Nullable State minutes(Meeting it, Progress progress, Words words) {
        if (progress.drafted().isEmpty()) {
            return new State(words.texts().say("meetings.next.write"), Tone.WARN);
        }
        if (!it.approved().containsAll(progress.drafted())) {
            return new State(words.texts().say("meetings.next.approve"), Tone.WARN);
        }
        return progress.sent() ? null : new State(words.texts().say("meetings.next.send"), Tone.WARN);
    }
}
