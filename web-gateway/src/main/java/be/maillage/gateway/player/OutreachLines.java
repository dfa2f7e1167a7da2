package be.maillage.gateway.player;

import static be.maillage.gateway.player.CoordinationLines.localized;
import static java.util.Map.entry;

import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.UserVoiceMethod;
import java.util.Map;
import java.util.function.Consumer;

/** Lines about those around a coordination: networks, users, the public, and whoever brings an initiative. */
final class OutreachLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("LinkNetwork", OutreachLines::link),
            entry("UnlinkNetwork", OutreachLines::unlink),
            entry("RecordUserVoice", OutreachLines::userVoice),
            entry("RecordPublicInformation", OutreachLines::publicInformation),
            entry("SubmitInitiative", OutreachLines::submit),
            entry("AssessInitiative", OutreachLines::assess));

    private OutreachLines() {}

    private static void link(Entry entry) {
        entry.perform(new LinkNetwork(
                entry.coordination(),
                entry.id(Thing.Kind.NETWORK, "network"),
                entry.fields().required("link", value -> value.oneOf(NetworkLink.class)),
                entry.idIfAny(Thing.Kind.PERSON, "representedBy"),
                entry.told()));
    }

    private static void unlink(Entry entry) {
        entry.perform(new UnlinkNetwork(entry.coordination(), entry.id(Thing.Kind.NETWORK, "network"), entry.told()));
    }

    private static void userVoice(Entry entry) {
        entry.perform(new RecordUserVoice(
                entry.coordination(),
                entry.fields().required("method", value -> value.oneOf(UserVoiceMethod.class)),
                entry.fields().optional("headcount", Value::integer),
                entry.fields().required("heard", Value::localized),
                entry.told()));
    }

    private static void publicInformation(Entry entry) {
        entry.perform(new RecordPublicInformation(
                entry.coordination(),
                entry.fields().required("content", Value::localized),
                entry.fields().required("means", Value::localized),
                entry.told()));
    }

    private static void submit(Entry entry) {
        Thing initiative = new Thing(Thing.Kind.INITIATIVE, entry.fields().required("initiative", Value::key));
        entry.perform(
                new SubmitInitiative(
                        entry.coordination(),
                        entry.planning().things().introduce(initiative),
                        entry.fields().required("proposal", Value::localized),
                        entry.idIfAny(Thing.Kind.ORGANISATION, "submittedBy"),
                        entry.told()),
                initiative);
    }

    private static void assess(Entry entry) {
        entry.perform(new AssessInitiative(
                entry.coordination(),
                entry.id(Thing.Kind.INITIATIVE, "initiative"),
                entry.fields().required("relevance", Value::localized),
                localized(entry, "orientation"),
                localized(entry, "support"),
                entry.told()));
    }
}
