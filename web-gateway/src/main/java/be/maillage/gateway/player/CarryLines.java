package be.maillage.gateway.player;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedFinding;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarriedPerspective;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines that make results of a group analysis findings and perspectives of a diagnostic. */
final class CarryLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.of("CarryToDiagnostic", CarryLines::carry);

    private CarryLines() {}

    private static void carry(Entry entry) {
        List<CarriedFinding> findings =
                entry.fields().list("findings", value -> value.mapping(fields -> finding(entry, fields)));
        List<CarriedPerspective> perspectives =
                entry.fields().list("perspectives", value -> value.mapping(fields -> perspective(entry, fields)));
        entry.perform(new CarryToDiagnostic(
                entry.coordination(),
                AnalysisLines.analysis(entry),
                DiagnosticLines.diagnostic(entry),
                findings,
                perspectives,
                entry.told()));
    }

    private static CarriedFinding finding(Entry entry, Fields fields) {
        Thing finding = new Thing(Thing.Kind.FINDING, fields.required("finding", Value::key));
        return new CarriedFinding(
                result(entry, fields),
                entry.id(entry.introduced(finding)),
                fields.optional("statement", Value::wording),
                fields.required("kind", kind -> kind.oneOf(FindingKind.class)),
                fields.optional("theme", theme -> theme.oneOf(Theme.class)),
                fields.optional("factor", factor -> factor.oneOf(CollaborationFactor.class)),
                fields.optional("concerned", Value::wording),
                entry.orAssume(
                        fields.optional("source", source -> source.oneOf(FindingSource.class)),
                        "source",
                        FindingSource.WORKERS));
    }

    private static CarriedPerspective perspective(Entry entry, Fields fields) {
        Thing perspective = new Thing(Thing.Kind.PERSPECTIVE, fields.required("perspective", Value::key));
        return new CarriedPerspective(
                result(entry, fields),
                entry.id(entry.introduced(perspective)),
                fields.optional("statement", Value::wording),
                fields.list("findings", key -> entry.id(entry.needed(Thing.Kind.FINDING, key))),
                fields.optional("addressedTo", RelayLines::addressee));
    }

    private static UUID result(Entry entry, Fields fields) {
        return fields.required("result", key -> entry.id(entry.needed(Thing.Kind.RESULT, key)));
    }
}
