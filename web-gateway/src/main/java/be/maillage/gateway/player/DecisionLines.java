package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.history.LocalizedString;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.Votes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about what a meeting decided and who took what on. */
final class DecisionLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RecordDecision", DecisionLines::decide),
            entry("AssignAction", DecisionLines::assign),
            entry("CompleteAction", DecisionLines::complete),
            entry("DropAction", DecisionLines::drop),
            entry("ExtendAction", DecisionLines::extend));

    private DecisionLines() {}

    private static void decide(Entry entry) {
        Thing decision = entry.introduced(Thing.Kind.DECISION, "decision");
        entry.perform(decision(
                entry,
                entry.thing(Thing.Kind.MEETING, "meeting"),
                decision,
                entry.fields(),
                entry.fields().required("text", Value::wording)));
    }

    /** One of the decisions that the line of a meeting lists: a text, or its fields. */
    static void decide(Entry entry, Thing meeting, Value value, int number) {
        Thing decision = entry.introduced(new Thing(Thing.Kind.DECISION, meeting.key() + "/" + number));
        RecordDecision command = value.isMapping() && value.fields().has("text")
                ? value.mapping(
                        fields -> decision(entry, meeting, decision, fields, fields.required("text", Value::wording)))
                : new RecordDecision(
                        entry.coordination(),
                        entry.id(meeting),
                        entry.id(decision),
                        null,
                        value.wording(),
                        entry.orAssume(null, "mode", DecisionMode.CONSENSUS),
                        null,
                        null,
                        entry.told(entry.on(), false, "text", "mode"));
        entry.perform(Integer.toString(number), command, Set.of(meeting), Set.of(decision));
    }

    private static RecordDecision decision(
            Entry entry, Thing meeting, Thing decision, Fields fields, LocalizedString text) {
        return new RecordDecision(
                entry.coordination(),
                entry.id(meeting),
                entry.id(decision),
                fields.optional("point", key -> entry.id(entry.needed(Thing.Kind.POINT, key))),
                text,
                entry.orAssume(
                        fields.optional("mode", value -> value.oneOf(DecisionMode.class)),
                        "mode",
                        DecisionMode.CONSENSUS),
                fields.optional("votes", votes -> votes.mapping(DecisionLines::votes)),
                fields.optional("dissent", Value::wording),
                entry.told(entry.on(), false, "text", "mode", "votes", "dissent", "itemId"));
    }

    private static Votes votes(Fields fields) {
        return new Votes(
                fields.required("inFavour", Value::integer),
                fields.required("against", Value::integer),
                fields.required("abstentions", Value::integer));
    }

    private static void assign(Entry entry) {
        Thing action = entry.introduced(Thing.Kind.ACTION, "action");
        entry.perform(assignment(entry, entry.thing(Thing.Kind.MEETING, "meeting"), action, entry.fields()), action);
    }

    /** One of the actions that the line of a meeting lists. */
    static void assign(Entry entry, Thing meeting, Value value, int number) {
        AssignAction command = value.mapping(fields -> {
            String key = fields.optional("action", Value::key);
            Thing action = new Thing(Thing.Kind.ACTION, key == null ? meeting.key() + "/" + number : key);
            return assignment(entry, meeting, entry.introduced(action), fields);
        });
        entry.perform(Integer.toString(number), command, Set.of(meeting), Set.of());
    }

    private static AssignAction assignment(Entry entry, Thing meeting, Thing action, Fields fields) {
        return new AssignAction(
                entry.coordination(),
                entry.id(meeting),
                entry.id(action),
                fields.required("what", Value::wording),
                fields.optional("who", key -> entry.id(entry.needed(Thing.Kind.ORGANISATION, key))),
                fields.optional("person", key -> entry.id(entry.needed(Thing.Kind.PERSON, key))),
                fields.required("due", entry.planning().dates()::read),
                entry.told(entry.on(), false, "what", "organisationId", "personId", "due"));
    }

    private static void complete(Entry entry) {
        entry.perform(new CompleteAction(
                entry.coordination(),
                MeetingLines.meeting(entry),
                action(entry),
                entry.wording("outcome"),
                followedUpAt(entry),
                entry.told()));
    }

    private static void drop(Entry entry) {
        entry.perform(new DropAction(
                entry.coordination(),
                MeetingLines.meeting(entry),
                action(entry),
                entry.fields().required("reason", Value::wording),
                followedUpAt(entry),
                entry.told()));
    }

    private static void extend(Entry entry) {
        entry.perform(new ExtendAction(
                entry.coordination(),
                MeetingLines.meeting(entry),
                action(entry),
                entry.fields().required("due", entry.planning().dates()::read),
                entry.wording("reason"),
                followedUpAt(entry),
                entry.told()));
    }

    private static UUID action(Entry entry) {
        return entry.id(Thing.Kind.ACTION, "action");
    }

    private static @Nullable UUID followedUpAt(Entry entry) {
        return entry.idIfAny(Thing.Kind.MEETING, "followedUpAt");
    }
}
