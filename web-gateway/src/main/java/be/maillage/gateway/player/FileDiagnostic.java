package be.maillage.gateway.player;

import be.maillage.decision.Command;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.Perspective;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file says beside its history: questions that were asked, effects that were sought, findings and perspectives. They are what a diagnostic
 * says, so one is assumed to have been launched with the history, by its members' word, and to say them at its end. The questions are its question.
 * Effects that are sought in working with others are recorded as what makes it succeed, with a note of what they are.
 */
final class FileDiagnostic {

    private static final LocalizedString SOUGHT = new LocalizedString(
            "Effet recherché dans le fait de travailler avec d’autres",
            "Effect dat men zoekt in het samenwerken met anderen",
            null,
            "An effect sought in working with others");

    private final Planning planning;
    private final Fields file;
    private final Thing diagnostic = new Thing(Thing.Kind.DIAGNOSTIC, "of-the-file");

    private FileDiagnostic(Planning planning, Fields file) {
        this.planning = planning;
        this.file = file;
    }

    /** @param until the date of the last line */
    static void tell(Planning planning, Fields file, BusinessDate from, BusinessDate until) {
        List<LocalizedString> questions = file.list("questions", Value::wording);
        FileDiagnostic told = new FileDiagnostic(planning, file);
        boolean says = file.has("findings") || file.has("perspectives") || file.has("desiredEffects");
        if (says) {
            told.launch(questions, from);
            told.findings(until);
            told.effects(until);
            told.perspectives(until);
        } else if (!questions.isEmpty()) {
            throw new MalformedScenario(file.line(), "'questions' without findings or perspectives");
        }
    }

    private void launch(List<LocalizedString> questions, BusinessDate on) {
        planning.things().introduce(diagnostic);
        Approach approach = new Approach(
                questions.isEmpty() ? planning.title() : joined(questions),
                List.of(),
                null,
                List.of(),
                DiagnosticMethod.MEMBER_EXPRESSION,
                ResidentsParticipation.NONE,
                null,
                null);
        perform(
                new Place(file.line(), "questions"),
                "launch",
                new LaunchDiagnostic(
                        planning.coordinationId(),
                        planning.things().id(diagnostic),
                        approach,
                        List.of(),
                        List.of(),
                        told(on, null, questions.isEmpty() ? List.of("*") : List.of("on", "method", "residents"))),
                diagnostic);
    }

    private void findings(BusinessDate on) {
        int number = 0;
        for (Value value : values("findings")) {
            number++;
            List<String> assumed = new ArrayList<>(List.of("on", "source"));
            Finding finding = value.mapping(fields -> {
                fields.list("assumed", Value::text).forEach(assumed::add);
                return FindingLines.finding(
                        fields,
                        FindingSource.WORKERS,
                        key -> planning.things().id(planning.things().find(Thing.Kind.ORGANISATION, key)));
            });
            record(
                    new Place(value.line(), "findings " + number),
                    "findings/" + number,
                    finding,
                    told(on, null, assumed));
        }
    }

    private void effects(BusinessDate on) {
        int number = 0;
        for (Value value : values("desiredEffects")) {
            number++;
            Finding finding = new Finding(
                    FindingKind.SUCCESS_FACTOR,
                    value.wording(),
                    null,
                    CollaborationFactor.NETWORK,
                    null,
                    FindingSource.WORKERS,
                    null);
            record(
                    new Place(value.line(), "desiredEffects " + number),
                    "desiredEffects/" + number,
                    finding,
                    told(on, SOUGHT, List.of("on", "kind", "factor", "source")));
        }
    }

    private void record(Place place, String key, Finding finding, Told told) {
        Thing thing = new Thing(Thing.Kind.FINDING, diagnostic.key() + "/" + key);
        perform(
                place,
                key,
                new RecordFinding(
                        planning.coordinationId(),
                        planning.things().id(diagnostic),
                        planning.things().introduce(thing),
                        finding,
                        null,
                        told),
                thing);
    }

    private void perspectives(BusinessDate on) {
        int number = 0;
        for (Value value : values("perspectives")) {
            number++;
            List<String> assumed = new ArrayList<>(List.of("on"));
            Perspective perspective = value.mapping(fields -> {
                fields.list("assumed", Value::text).forEach(assumed::add);
                return new Perspective(
                        fields.required("statement", Value::wording),
                        List.of(),
                        fields.optional("addressedTo", RelayLines::addressee));
            });
            Thing thing = new Thing(Thing.Kind.PERSPECTIVE, diagnostic.key() + "/perspectives/" + number);
            perform(
                    new Place(value.line(), "perspectives " + number),
                    "perspectives/" + number,
                    new ProposePerspective(
                            planning.coordinationId(),
                            planning.things().id(diagnostic),
                            planning.things().introduce(thing),
                            perspective,
                            told(on, null, assumed)),
                    thing);
        }
    }

    private List<Value> values(String section) {
        return file.list(section, value -> value);
    }

    private Told told(BusinessDate on, @Nullable LocalizedString note, List<String> assumed) {
        return new Told(on, planning.dates().recordedAfterwards(), note, assumed);
    }

    private void perform(Place place, String key, Command command, Thing gives) {
        String name = command.getClass().getSimpleName();
        planning.add(new Step(
                place,
                name,
                new Step.Deed(command, planning.naming().idempotencyKey("file/" + key, name)),
                gives.equals(diagnostic)
                        ? Set.of(planning.coordination())
                        : Set.of(planning.coordination(), diagnostic),
                Set.of(gives)));
    }

    /** One text of several, in every language in which all of them are. */
    private static LocalizedString joined(List<LocalizedString> questions) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : List.of("fr", "nl", "de", "en")) {
            if (questions.stream().allMatch(question -> question.byLanguage().containsKey(language))) {
                texts.put(
                        language,
                        String.join(
                                " ",
                                questions.stream()
                                        .map(question -> question.in(language))
                                        .toList()));
            }
        }
        return new LocalizedString(texts.get("fr"), texts.get("nl"), texts.get("de"), texts.get("en"));
    }
}
