package be.maillage.gateway.player;

import static java.util.Map.entry;

import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.AnalysisStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.BeginStep;
import be.maillage.groupanalysis.GroupAnalysisCommand.ChooseNarratives;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.ProposeNarrative;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceFacilitator;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceRapporteur;
import be.maillage.groupanalysis.GroupAnalysisCommand.SetNarrativeAside;
import be.maillage.groupanalysis.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines about the course of a group analysis. {@link AnalysisRun} takes all its steps in one line; {@link AnalysisWords} tells what is said. */
final class AnalysisLines {

    static final Map<String, Consumer<Entry>> COMMANDS = Map.ofEntries(
            entry("OpenGroupAnalysis", AnalysisLines::open),
            entry("RunGroupAnalysis", AnalysisRun::run),
            entry("ReplaceFacilitator", AnalysisLines::facilitator),
            entry("ReplaceRapporteur", AnalysisLines::rapporteur),
            entry("HoldSitting", AnalysisLines::sitting),
            entry("BeginStep", AnalysisLines::begin),
            entry("ProposeNarrative", AnalysisLines::narrative),
            entry("ChooseNarratives", AnalysisLines::choose),
            entry("SetNarrativeAside", AnalysisLines::setAside),
            entry("CloseAnalysis", AnalysisLines::close));

    private AnalysisLines() {}

    private static void open(Entry entry) {
        Thing analysis = entry.introduced(Thing.Kind.ANALYSIS, "analysis");
        Fields fields = entry.fields();
        List<Participant> participants = fields.required("participants", value -> participants(entry, analysis, value));
        int sittings = fields.required("sittings", Value::count);
        entry.planning().sittings(analysis, sittings);
        entry.perform(
                new OpenGroupAnalysis(
                        entry.coordination(),
                        entry.id(analysis),
                        fields.required("question", Value::wording),
                        entry.id(Thing.Kind.PERSON, "facilitator"),
                        entry.id(Thing.Kind.PERSON, "rapporteur"),
                        participants,
                        sittings,
                        entry.orAssumeIfAny(
                                entry.idIfAny(Thing.Kind.DIAGNOSTIC, "diagnostic"),
                                "diagnostic",
                                onlyDiagnostic(entry)),
                        entry.told()),
                analysis);
    }

    /** The people whom a line names; where it only counts them, as many whom nobody knows, under invented names. */
    private static List<Participant> participants(Entry entry, Thing analysis, Value value) {
        if (value.isList()) {
            return value.list(key -> new Participant(entry.id(entry.needed(Thing.Kind.PERSON, key)), null));
        }
        List<Participant> participants = new ArrayList<>();
        for (int number = 1; number <= value.count(); number++) {
            Thing person = entry.planning().people().invent(analysis.key() + "/" + number, entry.on(), entry.place());
            participants.add(new Participant(entry.id(entry.needed(person)), null));
        }
        return participants;
    }

    /** Where a history has one diagnostic, an analysis is taken to feed it. */
    private static @Nullable UUID onlyDiagnostic(Entry entry) {
        Set<Thing> diagnostics = entry.planning().things().all(Thing.Kind.DIAGNOSTIC);
        return diagnostics.size() == 1
                ? entry.id(entry.needed(diagnostics.iterator().next()))
                : null;
    }

    private static void facilitator(Entry entry) {
        entry.perform(new ReplaceFacilitator(
                entry.coordination(), analysis(entry), entry.id(Thing.Kind.PERSON, "facilitator"), entry.told()));
    }

    private static void rapporteur(Entry entry) {
        entry.perform(new ReplaceRapporteur(
                entry.coordination(), analysis(entry), entry.id(Thing.Kind.PERSON, "rapporteur"), entry.told()));
    }

    private static void sitting(Entry entry) {
        entry.perform(new HoldSitting(
                entry.coordination(), analysis(entry), entry.ids(Thing.Kind.PERSON, "present"), entry.told()));
    }

    private static void begin(Entry entry) {
        entry.perform(new BeginStep(
                entry.coordination(),
                analysis(entry),
                entry.fields().required("step", step -> step.oneOf(AnalysisStep.class)),
                entry.told()));
    }

    private static void narrative(Entry entry) {
        Thing narrative = entry.introduced(Thing.Kind.NARRATIVE, "narrative");
        entry.perform(
                new ProposeNarrative(
                        entry.coordination(),
                        analysis(entry),
                        entry.id(narrative),
                        entry.idIfAny(Thing.Kind.PERSON, "narrator"),
                        entry.fields().required("title", Value::wording),
                        entry.told()),
                narrative);
    }

    private static void choose(Entry entry) {
        entry.perform(new ChooseNarratives(
                entry.coordination(),
                analysis(entry),
                entry.ids(Thing.Kind.NARRATIVE, "narratives"),
                entry.wording("reason"),
                entry.told()));
    }

    private static void setAside(Entry entry) {
        entry.perform(new SetNarrativeAside(
                entry.coordination(),
                analysis(entry),
                entry.id(Thing.Kind.NARRATIVE, "narrative"),
                entry.fields().required("reason", Value::wording),
                entry.told()));
    }

    private static void close(Entry entry) {
        entry.perform(new CloseAnalysis(
                entry.coordination(),
                analysis(entry),
                entry.fields().required("outcome", outcome -> outcome.oneOf(AnalysisOutcome.class)),
                entry.wording("reason"),
                entry.told()));
    }

    static UUID analysis(Entry entry) {
        return entry.id(Thing.Kind.ANALYSIS, "analysis");
    }
}
