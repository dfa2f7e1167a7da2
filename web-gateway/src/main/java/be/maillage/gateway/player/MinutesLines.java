package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
import be.maillage.meeting.MinutesRecipient;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lines about the record of a meeting. Minutes are in one language at a time, French when the line does not say. */
final class MinutesLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("DraftMinutes", MinutesLines::draft),
            entry("TranslateMinutes", MinutesLines::translate),
            entry("ProposeAmendment", MinutesLines::propose),
            entry("SettleAmendment", MinutesLines::settle),
            entry("ApproveMinutes", MinutesLines::approve),
            entry("AddAddendum", MinutesLines::add),
            entry("DistributeMinutes", MinutesLines::distribute));

    private MinutesLines() {}

    private static void draft(Entry entry) {
        entry.perform(new DraftMinutes(
                entry.coordination(),
                MeetingLines.meeting(entry),
                language(entry),
                items(entry),
                entry.fields().optional("text", Value::text),
                entry.told()));
    }

    private static void translate(Entry entry) {
        entry.perform(new TranslateMinutes(
                entry.coordination(),
                MeetingLines.meeting(entry),
                entry.fields().required("from", Value::text),
                entry.fields().required("language", Value::text),
                items(entry),
                entry.fields().optional("text", Value::text),
                entry.told()));
    }

    private static void propose(Entry entry) {
        Thing amendment = entry.introduced(Thing.Kind.AMENDMENT, "amendment");
        entry.perform(
                new ProposeAmendment(
                        entry.coordination(),
                        MeetingLines.meeting(entry),
                        entry.id(amendment),
                        language(entry),
                        entry.idIfAny(Thing.Kind.POINT, "point"),
                        entry.fields().required("text", Value::text),
                        entry.idIfAny(Thing.Kind.PERSON, "person"),
                        entry.idIfAny(Thing.Kind.ORGANISATION, "organisation"),
                        entry.told()),
                amendment);
    }

    private static void settle(Entry entry) {
        entry.perform(new SettleAmendment(
                entry.coordination(),
                MeetingLines.meeting(entry),
                entry.id(Thing.Kind.AMENDMENT, "amendment"),
                entry.fields().required("outcome", value -> value.oneOf(AmendmentOutcome.class)),
                entry.wording("reason"),
                entry.told()));
    }

    private static void approve(Entry entry) {
        entry.perform(new ApproveMinutes(
                entry.coordination(),
                MeetingLines.meeting(entry),
                language(entry),
                entry.idIfAny(Thing.Kind.MEETING, "approvedAt"),
                entry.told()));
    }

    private static void add(Entry entry) {
        Thing addendum = entry.introduced(Thing.Kind.ADDENDUM, "addendum");
        entry.perform(new AddAddendum(
                entry.coordination(),
                MeetingLines.meeting(entry),
                entry.id(addendum),
                language(entry),
                entry.fields().required("text", Value::text),
                entry.told()));
    }

    private static void distribute(Entry entry) {
        entry.perform(new DistributeMinutes(
                entry.coordination(),
                MeetingLines.meeting(entry),
                language(entry),
                entry.fields().list("recipients", value -> value.oneOf(MinutesRecipient.class)),
                entry.wording("others"),
                entry.told()));
    }

    private static String language(Entry entry) {
        return entry.orAssume(entry.fields().optional("language", Value::text), "language", "fr");
    }

    private static List<ItemMinutes> items(Entry entry) {
        return entry.fields()
                .list(
                        "points",
                        value -> value.mapping(fields -> new ItemMinutes(
                                fields.required("point", key -> entry.id(entry.needed(Thing.Kind.POINT, key))),
                                fields.required("text", Value::text))));
    }
}
