package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawPerspective;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.Perspective;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines about what a diagnostic says, one finding or perspective at a time or several in a line. */
final class FindingLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("RecordFinding", FindingLines::record),
            entry("RecordFindings", FindingLines::recordSeveral),
            entry("ReviseFinding", FindingLines::revise),
            entry("MergeFindings", FindingLines::merge),
            entry("WithdrawFinding", FindingLines::withdraw),
            entry("ProposePerspective", FindingLines::propose),
            entry("ProposePerspectives", FindingLines::proposeSeveral),
            entry("WithdrawPerspective", FindingLines::withdrawPerspective));

    private FindingLines() {}

    private static void record(Entry entry) {
        Thing finding = entry.introduced(Thing.Kind.FINDING, "finding");
        entry.perform(
                new RecordFinding(
                        entry.coordination(),
                        DiagnosticLines.diagnostic(entry),
                        entry.id(finding),
                        finding(entry.fields(), source(entry), key(entry)),
                        entry.idIfAny(Thing.Kind.FINDING, "again"),
                        entry.told()),
                finding);
    }

    /** Every finding of the list is a command of its own, from the one source that the line names. */
    private static void recordSeveral(Entry entry) {
        Thing diagnostic = entry.thing(Thing.Kind.DIAGNOSTIC, "diagnostic");
        FindingSource source = source(entry);
        int number = 0;
        for (Value value : entry.fields().required("findings", several -> several.list(each -> each))) {
            number++;
            Thing finding = part(entry, Thing.Kind.FINDING, diagnostic, value, "finding", number);
            entry.perform(
                    Integer.toString(number),
                    new RecordFinding(
                            entry.coordination(),
                            entry.id(diagnostic),
                            entry.id(finding),
                            value.mapping(fields -> {
                                fields.value("finding");
                                return finding(fields, source, key(entry));
                            }),
                            null,
                            entry.told()),
                    Set.of(),
                    Set.of(finding));
        }
    }

    private static FindingSource source(Entry entry) {
        return entry.orAssume(
                entry.fields().optional("source", source -> source.oneOf(FindingSource.class)),
                "source",
                FindingSource.WORKERS);
    }

    /** What an obstacle or a success factor is about, its sources call a theme too. */
    static Finding finding(Fields fields, FindingSource source, Function<Value, UUID> keys) {
        FindingKind kind = fields.required("kind", value -> value.oneOf(FindingKind.class));
        Value about = fields.value("theme");
        CollaborationFactor factor = kind.isAboutCollaboration() && about != null ? factor(about) : null;
        return new Finding(
                kind,
                fields.required("statement", Value::wording),
                about == null || factor != null ? null : about.oneOf(Theme.class),
                factor != null ? factor : fields.optional("factor", value -> value.oneOf(CollaborationFactor.class)),
                fields.optional("concerned", Value::wording),
                source,
                fields.optional("contributors", value -> value.mapping(given -> contributors(given, keys))));
    }

    private static @Nullable CollaborationFactor factor(Value value) {
        return Stream.of(CollaborationFactor.values())
                .filter(factor -> factor.name().equals(value.text()))
                .findFirst()
                .orElse(null);
    }

    private static Contributors contributors(Fields fields, Function<Value, UUID> organisations) {
        List<UUID> named = fields.list("organisations", organisations);
        return new Contributors(
                fields.optional("count", Value::integer),
                named,
                List.of(),
                Boolean.TRUE.equals(fields.optional("askedToBeNamed", Value::truth)));
    }

    private static void revise(Entry entry) {
        UUID finding = entry.id(Thing.Kind.FINDING, "finding");
        entry.perform(new ReviseFinding(
                entry.coordination(),
                DiagnosticLines.diagnostic(entry),
                finding,
                finding(entry.fields(), source(entry), key(entry)),
                entry.told()));
    }

    private static void merge(Entry entry) {
        entry.perform(new MergeFindings(
                entry.coordination(),
                DiagnosticLines.diagnostic(entry),
                entry.id(Thing.Kind.FINDING, "finding"),
                entry.ids(Thing.Kind.FINDING, "others"),
                entry.told()));
    }

    private static void withdraw(Entry entry) {
        entry.perform(new WithdrawFinding(
                entry.coordination(),
                DiagnosticLines.diagnostic(entry),
                entry.id(Thing.Kind.FINDING, "finding"),
                entry.fields().required("reason", Value::wording),
                entry.told()));
    }

    private static void propose(Entry entry) {
        Thing perspective = entry.introduced(Thing.Kind.PERSPECTIVE, "perspective");
        entry.perform(
                new ProposePerspective(
                        entry.coordination(),
                        DiagnosticLines.diagnostic(entry),
                        entry.id(perspective),
                        perspective(entry, entry.fields()),
                        entry.told()),
                perspective);
    }

    private static void proposeSeveral(Entry entry) {
        Thing diagnostic = entry.thing(Thing.Kind.DIAGNOSTIC, "diagnostic");
        int number = 0;
        for (Value value : entry.fields().required("perspectives", several -> several.list(each -> each))) {
            number++;
            Thing perspective = part(entry, Thing.Kind.PERSPECTIVE, diagnostic, value, "perspective", number);
            entry.perform(
                    Integer.toString(number),
                    new ProposePerspective(
                            entry.coordination(),
                            entry.id(diagnostic),
                            entry.id(perspective),
                            value.mapping(fields -> {
                                fields.value("perspective");
                                return perspective(entry, fields);
                            }),
                            entry.told()),
                    Set.of(),
                    Set.of(perspective));
        }
    }

    private static Perspective perspective(Entry entry, Fields fields) {
        return new Perspective(
                fields.required("statement", Value::wording),
                fields.list("findings", key -> entry.id(entry.needed(Thing.Kind.FINDING, key))),
                fields.optional("addressedTo", RelayLines::addressee));
    }

    private static void withdrawPerspective(Entry entry) {
        entry.perform(new WithdrawPerspective(
                entry.coordination(),
                DiagnosticLines.diagnostic(entry),
                entry.id(Thing.Kind.PERSPECTIVE, "perspective"),
                entry.fields().required("reason", Value::wording),
                entry.told()));
    }

    private static Thing part(Entry entry, Thing.Kind kind, Thing whole, Value value, String field, int number) {
        String key = value.fields().optional(field, Value::key);
        return entry.introduced(new Thing(kind, key == null ? whole.key() + "/" + number : key));
    }

    private static Function<Value, UUID> key(Entry entry) {
        return key -> entry.id(entry.needed(Thing.Kind.ORGANISATION, key));
    }
}
