package be.maillage.gateway.pages.groupanalysis;

import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.id;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.groupanalysis.AnalysisOutcome;
import be.maillage.groupanalysis.GroupAnalysisCommand.CarryToDiagnostic;
import be.maillage.groupanalysis.GroupAnalysisCommand.CloseAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.HoldSitting;
import be.maillage.groupanalysis.GroupAnalysisCommand.OpenGroupAnalysis;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceFacilitator;
import be.maillage.groupanalysis.GroupAnalysisCommand.ReplaceRapporteur;
import be.maillage.groupanalysis.GroupAnalysisRule;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Result;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told by forms of an analysis as a whole: how it is opened, staffed, held, closed, and what of it goes to a diagnostic. */
@Component
class AnalysisDeeds implements Deeds {

    private static final String PEOPLE = "people";
    private static final String DIAGNOSTICS = "diagnostics";
    private static final String RESULTS = "results";
    private static final String PERSPECTIVES = "perspectives";
    private static final String PARTICIPANTS = "-participants";

    private final AnalysisAnswers answers;
    private final Offered offered;
    private final Rooms rooms;

    AnalysisDeeds(AnalysisAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
        this.rooms = new Rooms(answers);
    }

    @Override
    public List<Deed> all() {
        return List.of(open(), facilitator(), rapporteur(), sitting(), close(), carry());
    }

    private Deed open() {
        return Deed.of(
                        "open-analysis",
                        OpenGroupAnalysis.class,
                        Section.ANALYSES,
                        localized("question", 2).must(),
                        one("facilitator", PEOPLE).must(),
                        one("rapporteur", PEOPLE).must(),
                        many(PARTICIPANTS, PEOPLE).must(),
                        number("plannedSittings").must(),
                        one("diagnosticId", DIAGNOSTICS))
                .drawing(Rooms.ANALYSIS)
                .preparing(asking -> Mono.zip(
                                offered.people(
                                        asking.asked(), asking.chosen("facilitator", "rapporteur", PARTICIPANTS)),
                                diagnostics(asking.asked()))
                        .map(both -> Prepared.NOTHING
                                .with(PEOPLE, both.getT1())
                                .with(DIAGNOSTICS, both.getT2())
                                .with(Values.NONE.and("plannedSittings", 3))))
                .completing(AnalysisDeeds::participants)
                .telling("participants", PARTICIPANTS)
                .telling(GroupAnalysisRule.GROUP_HAS_6_TO_15_PARTICIPANTS.code(), PARTICIPANTS)
                .telling(GroupAnalysisRule.PARTICIPANT_NEITHER_FACILITATES_NOR_REPORTS.code(), PARTICIPANTS)
                .telling(GroupAnalysisRule.FACILITATOR_AND_RAPPORTEUR_DIFFER.code(), "rapporteur")
                .telling(GroupAnalysisRule.ANALYSIS_TAKES_SEVERAL_SITTINGS.code(), "plannedSittings")
                .after(Rooms::toRoom);
    }

    /** People are ticked; each takes part for themselves. */
    private static void participants(ObjectNode body) {
        JsonNode ticked = body.remove(PARTICIPANTS);
        ArrayNode participants = body.putArray("participants");
        if (ticked != null) {
            ticked.forEach(person -> participants.addObject().set("personId", person));
        }
    }

    private Deed facilitator() {
        return replaced(Deed.of(
                "replace-facilitator",
                ReplaceFacilitator.class,
                Section.ANALYSES,
                one("facilitator", PEOPLE).must()));
    }

    private Deed rapporteur() {
        return replaced(Deed.of(
                "replace-rapporteur",
                ReplaceRapporteur.class,
                Section.ANALYSES,
                one("rapporteur", PEOPLE).must()));
    }

    private Deed replaced(Deed deed) {
        return deed.given(Rooms.ANALYSIS)
                .preparing(asking -> rooms.inside(asking, (inside, people) -> Prepared.NOTHING)
                        .zipWith(offered.people(asking.asked()))
                        .map(both -> both.getT1().with(PEOPLE, both.getT2())))
                .after(Rooms::toRoom);
    }

    private Deed sitting() {
        return Deed.of(
                        "hold-sitting",
                        HoldSitting.class,
                        Section.ANALYSES,
                        many("present", "participants").must())
                .given(Rooms.ANALYSIS)
                .preparing(asking -> rooms.inside(
                        asking,
                        (inside, people) -> Prepared.NOTHING
                                .with("participants", people.participants())
                                .with(Values.NONE.and("present", people.participantIds()))))
                .telling(GroupAnalysisRule.SITTING_SAYS_WHO_WAS_THERE.code(), "present")
                .after(Rooms::toRoom);
    }

    private Deed close() {
        return Deed.of(
                        "close-analysis",
                        CloseAnalysis.class,
                        Section.ANALYSES,
                        one("outcome", AnalysisOutcome.class).must(),
                        localized("reason", 2))
                .given(Rooms.ANALYSIS)
                .preparing(asking -> rooms.inside(asking, (inside, people) -> Prepared.NOTHING))
                .telling(GroupAnalysisRule.ABANDONING_SAYS_WHY.code(), "reason")
                .telling(GroupAnalysisRule.STEP_IS_UNDER_WAY.code(), "outcome")
                .telling(GroupAnalysisRule.STEP_IS_DONE_BEFORE_THE_NEXT.code(), "outcome")
                .after(Rooms::toRoom);
    }

    private Deed carry() {
        return Deed.of(
                        "carry-to-diagnostic",
                        CarryToDiagnostic.class,
                        Section.ANALYSES,
                        one("diagnosticId", DIAGNOSTICS).must(),
                        rows(
                                "findings",
                                0,
                                one("resultId", RESULTS).must(),
                                id("findingId"),
                                one("kind", FindingKind.class).must(),
                                one("theme", Theme.class),
                                one("factor", CollaborationFactor.class),
                                more("wording", localized("statement", 2), localized("concerned")),
                                hidden("source")),
                        rows(
                                PERSPECTIVES,
                                0,
                                one("resultId", PERSPECTIVES).must(),
                                id("perspectiveId"),
                                more("wording", localized("statement", 2))))
                .given(Rooms.ANALYSIS)
                .preparing(asking -> rooms.detail(asking)
                        .filter(detail -> detail.inside() != null)
                        .zipWith(diagnostics(asking.asked()))
                        .map(both -> carried(both.getT1(), both.getT2(), asking)))
                .completing(AnalysisDeeds::workersSaySo)
                .after(Rooms::toRoom);
    }

    private static void workersSaySo(ObjectNode body) {
        body.path("findings").forEach(row -> {
            if (row instanceof ObjectNode finding && !finding.has("source")) {
                finding.put("source", FindingSource.WORKERS.name());
            }
        });
    }

    /** What stands in a row from the beginning. */
    private record Row(UUID resultId) {}

    /** Everything the group reached and did not carry yet, one row each: what is not to go is taken away. */
    private static Prepared carried(AnalysisDetail detail, List<Option> diagnostics, Asking asking) {
        Inside inside = detail.inside();
        if (inside == null) {
            return Prepared.NOTHING;
        }
        Words words = asking.asked().words();
        Set<UUID> gone = detail.carriages().stream()
                .map(AnalysisDetail.Carriage::resultId)
                .collect(Collectors.toUnmodifiableSet());
        List<Result> results = Stream.of(
                        inside.convergences(), inside.divergences(), inside.hypotheses(), inside.questions())
                .flatMap(List::stream)
                .filter(result -> !gone.contains(result.id()))
                .toList();
        List<Result> perspectives = inside.perspectives().stream()
                .filter(result -> !gone.contains(result.id()))
                .toList();
        UUID wanted = detail.analysis().diagnosticId();
        return Prepared.NOTHING
                .with(DIAGNOSTICS, diagnostics)
                .with(RESULTS, options(results, words))
                .with(PERSPECTIVES, options(perspectives, words))
                .with(Values.NONE
                        .and("findings", each(results))
                        .and(PERSPECTIVES, each(perspectives))
                        .and("diagnosticId", wanted));
    }

    private static List<Row> each(List<Result> results) {
        return results.stream().map(result -> new Row(result.id())).toList();
    }

    private static List<Option> options(List<Result> results, Words words) {
        return results.stream()
                .map(result -> Option.of(result.id(), words.name(result.text())))
                .toList();
    }

    private Mono<List<Option>> diagnostics(Asked asked) {
        return answers.openDiagnostics(asked.reader(), asked.coordinationId(), asked.today())
                .map(all -> all.stream()
                        .map(diagnostic ->
                                Option.of(diagnostic.id(), asked.words().name(diagnostic.question())))
                        .toList());
    }
}
