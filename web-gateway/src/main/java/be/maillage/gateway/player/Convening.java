package be.maillage.gateway.player;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.Invited;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.Presence;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line that tells of a whole meeting. It becomes as many commands as it tells of things: that it was convened; when its day is past, that
 * it was held; who came, what was decided and who took what on. A meeting whose day is ahead was convened on the day the demonstration started.
 */
final class Convening {

    private static final String EVERYBODY = "ALL";

    private final Entry entry;
    private final Fields fields;
    private final Thing meeting;
    private final BusinessDate day;
    private final boolean ahead;

    private Convening(Entry entry) {
        this.entry = entry;
        this.fields = entry.fields();
        this.meeting = entry.introduced(Thing.Kind.MEETING, "meeting");
        this.day = entry.on();
        this.ahead = entry.planning().dates().isAhead(day);
    }

    static void convene(Entry entry) {
        Convening line = new Convening(entry);
        line.convene();
        if (!line.ahead) {
            line.hold();
            line.attendance();
            line.decisions();
            line.actions();
        }
    }

    private void convene() {
        LocalTime start = fields.optional("start", Value::time);
        LocalTime end = fields.optional("end", Value::time);
        ConveneMeeting command = new ConveneMeeting(
                entry.coordination(),
                entry.id(meeting),
                fields.required("kind", value -> value.oneOf(MeetingKind.class)),
                fields.optional("purpose", value -> value.oneOf(MeetingPurpose.class)),
                fields.list("forms", value -> value.oneOf(ActivityForm.class)),
                fields.list("expectations", value -> value.oneOf(Expectation.class)),
                entry.orAssume(
                        fields.optional("scope", value -> value.oneOf(ActivityScope.class)),
                        "scope",
                        ActivityScope.COORDINATION),
                entry.wording("subject"),
                MeetingLines.agenda(entry, meeting),
                new MeetingTime(day, start, end),
                fields.optional("informal", Value::integer),
                MeetingLines.venue(entry),
                fields.list("languages", Value::text),
                invited(),
                entry.orAssume(
                        fields.optional("confidentiality", value -> value.oneOf(Confidentiality.class)),
                        "confidentiality",
                        Confidentiality.MEMBERS),
                entry.idIfAny(Thing.Kind.SUBGROUP, "subgroup"),
                entry.idIfAny(Thing.Kind.PERSON, "chairedBy"),
                entry.idIfAny(Thing.Kind.PERSON, "minutesBy"),
                entry.orAssumeIfAny(
                        entry.idIfAny(Thing.Kind.PERSON, "convenedBy"),
                        "convenedBy",
                        ahead ? entry.planning().people().coordinatorId() : null),
                entry.told(
                        ahead ? entry.planning().dates().firstDay() : day,
                        !ahead,
                        "kind",
                        "purpose",
                        "forms",
                        "expectations",
                        "scope",
                        "subject",
                        "agenda",
                        "time",
                        "informalMinutes",
                        "venue",
                        "languages",
                        "invited",
                        "confidentiality",
                        "subgroupId",
                        "chair",
                        "minutesTaker",
                        "convenedBy"));
        entry.perform("", command, Set.of(), Set.of(meeting));
    }

    private @Nullable Invited invited() {
        List<RepresentativeCategory> categories =
                fields.list("invitedCategories", value -> value.oneOf(RepresentativeCategory.class));
        Value invited = fields.value("invited");
        if (invited == null || !invited.isList()) {
            if (invited != null && !invited.text().equals(EVERYBODY)) {
                throw invited.wrong("must be a list of keys or " + EVERYBODY);
            }
            return categories.isEmpty() ? null : new Invited(categories, List.of());
        }
        return new Invited(categories, entry.ids(Thing.Kind.ORGANISATION, "invited"));
    }

    private void hold() {
        entry.perform(
                "",
                new HoldMeeting(entry.coordination(), entry.id(meeting), null, null, entry.told(day, false, "time")),
                Set.of(meeting),
                Set.of());
    }

    private void attendance() {
        List<Presence> presences = Attendance.read(entry);
        Integer residents = fields.optional("residents", Value::integer);
        if (presences.isEmpty() && residents == null) {
            return;
        }
        entry.perform(
                "",
                new RecordAttendance(
                        entry.coordination(),
                        entry.id(meeting),
                        presences,
                        residents,
                        false,
                        entry.told(day, false, "presences", "residents")),
                Set.of(meeting),
                Set.of());
    }

    private void decisions() {
        Value decisions = fields.value("decisions");
        int number = 0;
        for (Value decision : decisions == null ? List.<Value>of() : decisions.list(each -> each)) {
            number++;
            DecisionLines.decide(entry, meeting, decision, number);
        }
    }

    private void actions() {
        Value actions = fields.value("actions");
        int number = 0;
        for (Value action : actions == null ? List.<Value>of() : actions.list(each -> each)) {
            number++;
            DecisionLines.assign(entry, meeting, action, number);
        }
    }
}
