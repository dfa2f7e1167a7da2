package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.organisation.Theme;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Lines about a diagnostic as a whole, from its launch to its edition. */
final class DiagnosticLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("LaunchDiagnostic", DiagnosticLines::launch),
            entry("OpenRound", DiagnosticLines::openRound),
            entry("PrioritiseNeeds", DiagnosticLines::prioritise),
            entry("ValidateDiagnostic", DiagnosticLines::validate),
            entry("PublishDiagnostic", DiagnosticLines::publish));

    private DiagnosticLines() {}

    private static void launch(Entry entry) {
        Thing diagnostic = entry.introduced(Thing.Kind.DIAGNOSTIC, "diagnostic");
        entry.perform(
                new LaunchDiagnostic(
                        entry.coordination(),
                        entry.id(diagnostic),
                        approach(entry),
                        entry.ids(Thing.Kind.PERSON, "team"),
                        entry.fields().list("expectations", each -> each.oneOf(Expectation.class)),
                        entry.told()),
                diagnostic);
    }

    private static Approach approach(Entry entry) {
        Fields fields = entry.fields();
        return new Approach(
                fields.required("question", Value::wording),
                fields.list("territory", Value::text),
                entry.wording("neighbourhood"),
                fields.list("themes", theme -> theme.oneOf(Theme.class)),
                fields.required("method", method -> method.oneOf(DiagnosticMethod.class)),
                entry.orAssume(
                        fields.optional("residents", each -> each.oneOf(ResidentsParticipation.class)),
                        "residents",
                        ResidentsParticipation.NONE),
                entry.wording("commissionedBy"),
                entry.wording("conductedBy"));
    }

    private static void openRound(Entry entry) {
        entry.perform(new OpenRound(entry.coordination(), diagnostic(entry), entry.wording("reason"), entry.told()));
    }

    private static void prioritise(Entry entry) {
        entry.perform(new PrioritiseNeeds(
                entry.coordination(),
                diagnostic(entry),
                entry.ids(Thing.Kind.FINDING, "ranking"),
                entry.fields().required("how", Value::wording),
                entry.told()));
    }

    private static void validate(Entry entry) {
        entry.perform(new ValidateDiagnostic(
                entry.coordination(),
                diagnostic(entry),
                entry.idIfAny(Thing.Kind.MEETING, "meeting"),
                entry.fields().required("byConsensus", Value::truth),
                entry.wording("dissent"),
                entry.told()));
    }

    private static void publish(Entry entry) {
        entry.perform(new PublishDiagnostic(
                entry.coordination(),
                diagnostic(entry),
                entry.fields().required("edition", Value::integer),
                entry.fields().required("title", Value::wording),
                entry.fields().required("audience", audience -> audience.oneOf(EditionAudience.class)),
                entry.told()));
    }

    static UUID diagnostic(Entry entry) {
        return entry.id(Thing.Kind.DIAGNOSTIC, "diagnostic");
    }
}
