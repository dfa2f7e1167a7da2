package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkCommand.CorrectNetwork;
import be.maillage.network.NetworkCommand.DissolveNetwork;
import be.maillage.network.NetworkCommand.EndParticipation;
import be.maillage.network.NetworkCommand.RecordParticipation;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.network.NetworkCommand.ReportFromNetwork;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.organisation.Theme;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about the register of networks. What a network is stands under {@code networks}, and a line registers some or all of them. */
final class NetworkLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RegisterNetwork", NetworkLines::register),
            entry("CorrectNetwork", NetworkLines::correct),
            entry("RecordParticipation", NetworkLines::participation),
            entry("EndParticipation", NetworkLines::endParticipation),
            entry("ReportFromNetwork", NetworkLines::report),
            entry("DissolveNetwork", NetworkLines::dissolve));

    private NetworkLines() {}

    private static void register(Entry entry) {
        for (Thing network : entry.given(Thing.Kind.NETWORK)) {
            entry.perform(
                    network.key(),
                    new RegisterNetwork(
                            entry.coordination(),
                            entry.id(network),
                            entry.planning().network(network, entry, NetworkLines::profile),
                            entry.told()),
                    Set.of(),
                    Set.of(network));
        }
    }

    /** The whole profile stands in the line. */
    private static void correct(Entry entry) {
        UUID network = network(entry);
        entry.perform(new CorrectNetwork(entry.coordination(), network, profile(entry.fields()), entry.told()));
    }

    private static void participation(Entry entry) {
        entry.perform(new RecordParticipation(
                entry.coordination(),
                network(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.idIfAny(Thing.Kind.PERSON, "person"),
                entry.told()));
    }

    private static void endParticipation(Entry entry) {
        entry.perform(new EndParticipation(
                entry.coordination(),
                network(entry),
                entry.id(Thing.Kind.ORGANISATION, "organisation"),
                entry.wording("reason"),
                entry.told()));
    }

    private static void report(Entry entry) {
        entry.perform(new ReportFromNetwork(
                entry.coordination(),
                network(entry),
                entry.idIfAny(Thing.Kind.ORGANISATION, "organisation"),
                entry.fields().required("report", Value::wording),
                entry.told()));
    }

    private static void dissolve(Entry entry) {
        entry.perform(new DissolveNetwork(
                entry.coordination(), network(entry), entry.fields().required("reason", Value::wording), entry.told()));
    }

    private static UUID network(Entry entry) {
        return entry.id(Thing.Kind.NETWORK, "network");
    }

    private static NetworkProfile profile(Fields fields) {
        return new NetworkProfile(
                fields.required("name", Value::wording),
                fields.optional("address", address -> address.mapping(Organisations::address)),
                fields.optional("contact", contact -> contact.mapping(Organisations::contact)),
                fields.required("type", type -> type.oneOf(NetworkType.class)),
                fields.list("themes", theme -> theme.oneOf(Theme.class)),
                fields.optional("otherTheme", Value::wording),
                fields.optional("area", area -> area.oneOf(NetworkArea.class)),
                fields.list("activities", activity -> activity.oneOf(NetworkActivity.class)),
                fields.optional("otherActivity", Value::wording));
    }
}
