package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Dates.Shown;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.meeting.meetings.MeetingInFull.Rescheduling;
import be.maillage.person.people.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting, whole or the one sheet of it that somebody wants on paper.
 *
 * @param reserved whether the reader may know no more than that there is such a meeting
 * @param sheet what alone is shown; null for all of it
 * @param sheets where each sheet is, and the whole again
 * @param call the address to join it online
 * @param changes that it was moved or cancelled, oldest first
 * @param points what was said and decided on each point of the agenda
 * @param decisions those that answer no point
 * @param next what is still to do for it; null when nothing is
 * @param signing what to fill in on paper, before the meeting
 * @param calendar the file for one's own calendar; null when its day is not known
 * @param letter what invites people to it; null when it has been or nobody is to be invited by the reader
 * @param doings what the reader can do for it
 * @param signIn whether somebody who signed in might see more
 */
record MeetingView(
        boolean reserved,
        @Nullable Sheet sheet,
        List<SheetLink> sheets,
        Text subject,
        @Nullable Shown day,
        @Nullable String time,
        String what,
        @Nullable Text place,
        @Nullable String call,
        @Nullable State state,
        List<Change> changes,
        List<Fact> facts,
        List<Point> agenda,
        @Nullable Change agendaAmended,
        @Nullable AttendanceView attendance,
        MinutesView minutes,
        List<MinutesView.Point> points,
        List<DecisionView> decisions,
        List<ActionsView.Row> actions,
        @Nullable State next,
        boolean coming,
        @Nullable SigningSheet signing,
        @Nullable String calendar,
        Invitation.@Nullable Letter letter,
        MeetingDoings doings,
        boolean signIn) {

    /** What one prints by itself. */
    enum Sheet {
        AGENDA,
        ATTENDANCE,
        MINUTES
    }

    static final String SHEET = "sheet";

    /** @param current whether this is what is shown */
    record SheetLink(String label, String href, boolean current) {}

    /** @param on when it was told */
    record Change(String text, Shown on, @Nullable Text reason) {}

    /** @param number as people call it at the meeting */
    record Point(UUID id, int number, Text title) {}

    /** Whether a part is to be shown. */
    public boolean shows(String part) {
        return sheet == null || sheet.name().equals(part);
    }

    /** Whether the hours that people gave are told: minutes go round to others, who was late or prepared for how long does not. */
    public boolean full() {
        return sheet != Sheet.MINUTES;
    }

    /** Every person whom the page names. */
    static List<UUID> persons(MeetingInFull it) {
        List<@Nullable UUID> all = new ArrayList<>();
        if (it.roles() != null) {
            all.addAll(Arrays.asList(
                    it.roles().convenedBy(), it.roles().chair(), it.roles().minutesTaker()));
        }
        if (it.attendance() != null) {
            it.attendance().lines().forEach(line -> all.add(line.person()));
        }
        it.guests().forEach(guest -> all.add(guest.personId()));
        it.amendments().forEach(amendment -> all.add(amendment.proposedBy()));
        return Stream.concat(all.stream().filter(Objects::nonNull), ActionsView.persons(it.actions()).stream())
                .distinct()
                .toList();
    }

    /** @param origin where we are on the web, as the reader sees it */
    static MeetingView of(MeetingInFull it, Map<UUID, PersonName> people, String origin, Asked asked) {
        Words words = asked.words();
        Wording wording = new Wording(words);
        Meeting summary = it.summary();
        Sheet sheet = asked.here().code(SHEET, Sheet.class);
        List<Point> agenda = agenda(it.agenda(), words);
        List<DecisionView> decisions =
                it.decisions().stream().map(one -> DecisionView.of(one, words)).toList();
        MinutesView minutes = MinutesView.of(it, agenda, decisions, people, asked);
        return new MeetingView(
                summary.reserved(),
                sheet,
                summary.reserved() ? List.of() : sheets(sheet, asked.here(), words),
                summary.reserved()
                        ? words.own(words.texts().say("meeting.reserved"))
                        : wording.subject(summary.subject(), summary.kind()),
                summary.day() == null ? null : wording.day(summary.day()),
                wording.time(summary.start(), summary.end()),
                wording.what(summary),
                place(summary, words),
                NewsView.web(summary.online()) == null ? null : summary.online(),
                wording.state(summary),
                changes(it, wording),
                new ConveningFacts(it, people, words).facts(),
                agenda,
                it.agendaAmendedOn() == null
                        ? null
                        : change("meeting.agenda.amended", it.agendaAmendedOn(), it.agendaReason(), words),
                AttendanceView.of(it, people, words),
                minutes,
                minutes.pointByPoint(agenda, decisions),
                MinutesView.ofNoPoint(agenda, decisions),
                ActionsView.rows(it.actions(), people, asked),
                summary.reserved() ? null : MeetingRow.of(summary, asked).next(),
                summary.state() == Meeting.State.COMING,
                sheet == Sheet.ATTENDANCE && summary.state() == Meeting.State.COMING
                        ? SigningSheet.of(it, words)
                        : null,
                CalendarController.isOnADay(summary)
                        ? Section.MEETINGS.path(asked.coordinationId()) + "/" + summary.id() + ".ics"
                        : null,
                summary.state() == Meeting.State.COMING
                                && asked.known()
                                && asked.then() == null
                                && CalendarController.isOnADay(summary)
                        ? Invitation.letter(
                                it, origin + Section.MEETINGS.path(asked.coordinationId()) + "/" + summary.id(), words)
                        : null,
                MeetingDoings.of(it, asked),
                !asked.known());
    }

    /** The premises and the place within or beside them. */
    private static @Nullable Text place(Meeting it, Words words) {
        Text host = it.host() == null ? null : words.name(it.host());
        Text place = words.text(it.place());
        if (host == null || place == null) {
            return host == null ? place : host;
        }
        return new Text(host.text() + ", " + place.text(), place.language(), place.foreign());
    }

    private static List<Point> agenda(List<AgendaItem> items, Words words) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Point(
                        items.get(i).itemId(), i + 1, words.name(items.get(i).title())))
                .toList();
    }

    private static List<SheetLink> sheets(@Nullable Sheet shown, Here here, Words words) {
        List<SheetLink> links = new ArrayList<>();
        if (shown != null) {
            links.add(new SheetLink(
                    words.texts().say("meeting.sheet.all"), here.without(SHEET).url(), false));
        }
        for (Sheet sheet : Sheet.values()) {
            String label = words.texts().say("meeting.sheet." + sheet.name().toLowerCase(Locale.ROOT));
            links.add(new SheetLink(label, here.with(SHEET, sheet.name()).url(), sheet == shown));
        }
        return links;
    }

    private static List<Change> changes(MeetingInFull it, Wording wording) {
        Words words = wording.words();
        List<Change> changes = new ArrayList<>();
        for (Rescheduling moved : it.reschedulings()) {
            String day = wording.day(moved.time().day()).text();
            String time = wording.time(moved.time().start(), moved.time().end());
            String when = time == null ? day : day + ", " + time;
            changes.add(new Change(
                    words.texts().say("meeting.moved", "when", when),
                    words.dates().of(moved.on()),
                    words.text(moved.reason())));
        }
        if (it.cancellation() != null) {
            changes.add(change(
                    "meeting.cancelled",
                    it.cancellation().on(),
                    it.cancellation().reason(),
                    words));
        }
        return changes;
    }

    private static Change change(String key, BusinessDate on, @Nullable LocalizedString reason, Words words) {
        return new Change(words.texts().say(key), words.dates().of(on), words.text(reason));
    }
}
