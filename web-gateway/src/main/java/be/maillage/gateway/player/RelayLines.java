package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticCommand.RecordResponse;
import be.maillage.diagnostic.DiagnosticCommand.RelayDiagnostic;
import be.maillage.diagnostic.NeedCommand.RecordNeedResponse;
import be.maillage.diagnostic.NeedCommand.RelayNeed;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.organisation.Theme;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about what is told to authorities and what they answer. */
final class RelayLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RelayDiagnostic", RelayLines::relayDiagnostic),
            entry("RecordResponse", RelayLines::response),
            entry("RelayNeed", RelayLines::relayNeed),
            entry("RecordNeedResponse", RelayLines::needResponse));

    private RelayLines() {}

    private static void relayDiagnostic(Entry entry) {
        Thing relay = entry.introduced(Thing.Kind.RELAY, "relay");
        entry.perform(
                new RelayDiagnostic(
                        entry.coordination(),
                        DiagnosticLines.diagnostic(entry),
                        entry.id(relay),
                        entry.fields().optional("edition", Value::integer),
                        entry.fields().required("to", RelayLines::addressee),
                        channel(entry),
                        entry.told()),
                relay);
    }

    private static void response(Entry entry) {
        entry.perform(new RecordResponse(
                entry.coordination(),
                DiagnosticLines.diagnostic(entry),
                relay(entry),
                entry.fields().required("answered", Value::wording),
                entry.wording("promised"),
                entry.ids(Thing.Kind.FINDING, "findings"),
                entry.told()));
    }

    private static void relayNeed(Entry entry) {
        Thing relay = entry.introduced(Thing.Kind.RELAY, "relay");
        entry.perform(
                new RelayNeed(
                        entry.coordination(),
                        entry.id(relay),
                        entry.idIfAny(Thing.Kind.FINDING, "finding"),
                        entry.idIfAny(Thing.Kind.MEETING, "meeting"),
                        entry.wording("heard"),
                        entry.fields().optional("theme", theme -> theme.oneOf(Theme.class)),
                        entry.fields().required("to", RelayLines::addressee),
                        channel(entry),
                        entry.told()),
                relay);
    }

    private static void needResponse(Entry entry) {
        entry.perform(new RecordNeedResponse(
                entry.coordination(),
                relay(entry),
                entry.fields().required("answered", Value::wording),
                entry.wording("promised"),
                entry.told()));
    }

    private static UUID relay(Entry entry) {
        return entry.id(Thing.Kind.RELAY, "relay");
    }

    private static RelayChannel channel(Entry entry) {
        return entry.fields().required("channel", channel -> channel.oneOf(RelayChannel.class));
    }

    /** Either only its kind, or also which one. */
    static Addressee addressee(Value value) {
        return value.isMapping()
                ? value.mapping(fields -> new Addressee(
                        fields.required("kind", kind -> kind.oneOf(Addressee.Kind.class)),
                        fields.optional("name", Value::wording)))
                : new Addressee(value.oneOf(Addressee.Kind.class), null);
    }
}
