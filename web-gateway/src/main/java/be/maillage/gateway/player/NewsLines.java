package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationCommand.RelayInformation;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.InformationCommand.WithdrawInformation;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about news that is shared and passed on. */
final class NewsLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("ShareInformation", NewsLines::share),
            entry("RelayInformation", NewsLines::relay),
            entry("WithdrawInformation", NewsLines::withdraw));

    private NewsLines() {}

    private static void share(Entry entry) {
        Thing information = entry.introduced(Thing.Kind.INFORMATION, "information");
        entry.perform(
                new ShareInformation(
                        entry.coordination(),
                        entry.id(information),
                        entry.fields().required("title", Value::wording),
                        entry.fields().required("text", Value::wording),
                        entry.fields().optional("link", Value::text),
                        entry.orAssume(
                                entry.fields().optional("audience", value -> value.oneOf(InformationAudience.class)),
                                "audience",
                                InformationAudience.MEMBERS),
                        entry.fields().optional("until", entry.planning().dates()::read),
                        entry.idIfAny(Thing.Kind.ORGANISATION, "organisation"),
                        entry.idIfAny(Thing.Kind.MEETING, "meeting"),
                        entry.told()),
                information);
    }

    private static void relay(Entry entry) {
        entry.perform(new RelayInformation(
                entry.coordination(),
                information(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.wording("how"),
                entry.told()));
    }

    private static void withdraw(Entry entry) {
        entry.perform(new WithdrawInformation(
                entry.coordination(), information(entry), entry.wording("reason"), entry.told()));
    }

    private static UUID information(Entry entry) {
        return entry.id(Thing.Kind.INFORMATION, "information");
    }
}
