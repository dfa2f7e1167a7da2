package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.organisation.Theme;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupCommand.ChangeFacilitator;
import be.maillage.subgroup.SubgroupCommand.CloseSubgroup;
import be.maillage.subgroup.SubgroupCommand.EngageResourcePerson;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import be.maillage.subgroup.SubgroupCommand.JoinSubgroup;
import be.maillage.subgroup.SubgroupCommand.LeaveSubgroup;
import be.maillage.subgroup.SubgroupCommand.ReportBack;
import be.maillage.subgroup.SubgroupCommand.ReviseCalendar;
import be.maillage.subgroup.SubgroupCommand.SetObjectives;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about subgroups. */
final class SubgroupLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("FormSubgroup", SubgroupLines::form),
            entry("JoinSubgroup", SubgroupLines::join),
            entry("LeaveSubgroup", SubgroupLines::leave),
            entry("ChangeFacilitator", SubgroupLines::facilitator),
            entry("EngageResourcePerson", SubgroupLines::engage),
            entry("ReviseCalendar", SubgroupLines::revise),
            entry("SetObjectives", SubgroupLines::objectives),
            entry("ReportBack", SubgroupLines::reportBack),
            entry("CloseSubgroup", SubgroupLines::close));

    private SubgroupLines() {}

    private static void form(Entry entry) {
        Thing subgroup = entry.introduced(Thing.Kind.SUBGROUP, "subgroup");
        Fields fields = entry.fields();
        entry.perform(
                new FormSubgroup(
                        entry.coordination(),
                        entry.id(subgroup),
                        fields.required("name", Value::wording),
                        fields.optional("theme", theme -> theme.oneOf(Theme.class)),
                        fields.required("kind", kind -> kind.oneOf(SubgroupKind.class)),
                        fields.required("framing", framing -> framing.mapping(answers -> framing(entry, answers))),
                        entry.wordings("objectives"),
                        fields.list("expectations", each -> each.oneOf(Expectation.class)),
                        entry.idIfAny(Thing.Kind.PERSON, "facilitator"),
                        entry.ids(Thing.Kind.ORGANISATION, "members"),
                        fields.optional("confidentiality", each -> each.oneOf(Confidentiality.class)),
                        entry.told()),
                subgroup);
    }

    /** The four answers, the last of which is the calendar. */
    private static Framing framing(Entry entry, Fields answers) {
        return new Framing(
                answers.list("facets", Value::wording),
                answers.optional("knowledgeHeld", Value::wording),
                answers.list("resourcePersons", Value::wording),
                calendar(entry, answers));
    }

    private static WorkCalendar calendar(Entry entry, Fields fields) {
        return new WorkCalendar(
                fields.optional("plan", Value::wording),
                fields.required("reportBackOn", entry.planning().dates()::read));
    }

    private static void join(Entry entry) {
        entry.perform(new JoinSubgroup(
                entry.coordination(),
                subgroup(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.told()));
    }

    private static void leave(Entry entry) {
        entry.perform(new LeaveSubgroup(
                entry.coordination(),
                subgroup(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.wording("reason"),
                entry.told()));
    }

    private static void facilitator(Entry entry) {
        entry.perform(new ChangeFacilitator(
                entry.coordination(), subgroup(entry), entry.id(Thing.Kind.PERSON, "facilitator"), entry.told()));
    }

    private static void engage(Entry entry) {
        entry.perform(new EngageResourcePerson(
                entry.coordination(),
                subgroup(entry),
                entry.fields().required("contribution", Value::wording),
                entry.idIfAny(Thing.Kind.PERSON, "person"),
                entry.idIfAny(Thing.Kind.ORGANISATION, "organisation"),
                entry.told()));
    }

    private static void revise(Entry entry) {
        entry.perform(new ReviseCalendar(
                entry.coordination(),
                subgroup(entry),
                calendar(entry, entry.fields()),
                entry.wording("reason"),
                entry.told()));
    }

    private static void objectives(Entry entry) {
        entry.perform(
                new SetObjectives(entry.coordination(), subgroup(entry), entry.wordings("objectives"), entry.told()));
    }

    private static void reportBack(Entry entry) {
        entry.perform(new ReportBack(
                entry.coordination(),
                subgroup(entry),
                entry.idIfAny(Thing.Kind.MEETING, "meeting"),
                entry.fields().required("summary", Value::wording),
                entry.wordings("products"),
                entry.wordings("recommendations"),
                entry.told()));
    }

    private static void close(Entry entry) {
        entry.perform(new CloseSubgroup(
                entry.coordination(),
                subgroup(entry),
                entry.fields().required("outcome", outcome -> outcome.oneOf(SubgroupOutcome.class)),
                entry.wording("reason"),
                entry.told()));
    }

    private static UUID subgroup(Entry entry) {
        return entry.id(Thing.Kind.SUBGROUP, "subgroup");
    }
}
