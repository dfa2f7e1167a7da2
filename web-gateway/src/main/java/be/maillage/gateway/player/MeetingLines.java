package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.CheckInDigest;
import be.maillage.meeting.Guest;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about a meeting until it has been held. What {@link Convening} tells in one line may also be told in several. */
final class MeetingLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("ConveneMeeting", Convening::convene),
            entry("EntrustMeeting", MeetingLines::entrust),
            entry("AmendAgenda", MeetingLines::amendAgenda),
            entry("RescheduleMeeting", MeetingLines::reschedule),
            entry("CancelMeeting", MeetingLines::cancel),
            entry("InviteGuest", MeetingLines::invite),
            entry("OpenCheckIn", MeetingLines::openCheckIn),
            entry("CheckIn", MeetingLines::checkIn),
            entry("RecordAttendance", MeetingLines::attendance),
            entry("HoldMeeting", MeetingLines::hold));

    private MeetingLines() {}

    private static void entrust(Entry entry) {
        entry.perform(new EntrustMeeting(
                entry.coordination(),
                meeting(entry),
                entry.idIfAny(Thing.Kind.PERSON, "chairedBy"),
                entry.idIfAny(Thing.Kind.PERSON, "minutesBy"),
                entry.told()));
    }

    private static void amendAgenda(Entry entry) {
        Thing meeting = entry.thing(Thing.Kind.MEETING, "meeting");
        entry.perform(new AmendAgenda(
                entry.coordination(),
                entry.id(meeting),
                agenda(entry, meeting),
                entry.wording("reason"),
                entry.told()));
    }

    private static void reschedule(Entry entry) {
        entry.perform(new RescheduleMeeting(
                entry.coordination(),
                meeting(entry),
                new MeetingTime(
                        entry.fields().required("day", entry.planning().dates()::read),
                        entry.fields().optional("start", Value::time),
                        entry.fields().optional("end", Value::time)),
                venue(entry),
                entry.fields().required("reason", Value::wording),
                entry.told()));
    }

    private static void cancel(Entry entry) {
        entry.perform(new CancelMeeting(
                entry.coordination(), meeting(entry), entry.fields().required("reason", Value::wording), entry.told()));
    }

    private static void invite(Entry entry) {
        entry.perform(new InviteGuest(
                entry.coordination(),
                meeting(entry),
                new Guest(
                        entry.idIfAny(Thing.Kind.PERSON, "person"),
                        entry.idIfAny(Thing.Kind.ORGANISATION, "organisation"),
                        entry.fields().optional("category", value -> value.oneOf(RepresentativeCategory.class)),
                        entry.wording("comingAs")),
                entry.wording("reason"),
                entry.told()));
    }

    private static void openCheckIn(Entry entry) {
        entry.perform(new OpenCheckIn(
                entry.coordination(),
                meeting(entry),
                CheckInDigest.of(entry.fields().required("secret", Value::text)),
                entry.told()));
    }

    private static void checkIn(Entry entry) {
        entry.perform(new CheckIn(
                entry.coordination(),
                meeting(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.fields().required("secret", Value::text),
                entry.told()));
    }

    private static void attendance(Entry entry) {
        entry.perform(new RecordAttendance(
                entry.coordination(),
                meeting(entry),
                Attendance.read(entry),
                entry.fields().optional("residents", Value::integer),
                Boolean.TRUE.equals(entry.fields().optional("fromSignedSheet", Value::truth)),
                entry.told()));
    }

    private static void hold(Entry entry) {
        entry.perform(new HoldMeeting(
                entry.coordination(),
                meeting(entry),
                entry.fields().optional("start", Value::time),
                entry.fields().optional("end", Value::time),
                entry.told()));
    }

    static UUID meeting(Entry entry) {
        return entry.id(Thing.Kind.MEETING, "meeting");
    }

    /** Points are told as texts, or with a key by which minutes and decisions refer to them. */
    static List<AgendaItem> agenda(Entry entry, Thing meeting) {
        List<AgendaItem> agenda = new ArrayList<>();
        entry.fields().list("agenda", value -> value).forEach(value -> {
            int number = agenda.size() + 1;
            agenda.add(
                    value.isMapping() && value.fields().has("point")
                            ? value.mapping(fields -> point(entry, fields))
                            : new AgendaItem(
                                    entry.id(entry.introduced(
                                            new Thing(Thing.Kind.POINT, meeting.key() + "/" + number))),
                                    value.wording()));
        });
        return agenda;
    }

    private static AgendaItem point(Entry entry, Fields fields) {
        Thing point = new Thing(Thing.Kind.POINT, fields.required("point", Value::key));
        return new AgendaItem(entry.id(entry.introduced(point)), fields.required("title", Value::wording));
    }

    static @Nullable Venue venue(Entry entry) {
        UUID host = entry.idIfAny(Thing.Kind.ORGANISATION, "host");
        var place = entry.wording("venue");
        String online = entry.fields().optional("online", Value::text);
        return host == null && place == null && online == null ? null : new Venue(host, place, online);
    }
}
