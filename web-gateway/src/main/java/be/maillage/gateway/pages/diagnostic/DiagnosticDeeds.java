package be.maillage.gateway.pages.diagnostic;

import static be.maillage.gateway.pages.diagnostic.Offers.DIAGNOSTIC;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.MergeFindings;
import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.ReviseFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawFinding;
import be.maillage.diagnostic.DiagnosticCommand.WithdrawPerspective;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.diagnostic.diagnostics.BoardFinding;
import be.maillage.diagnostic.diagnostics.Diagnostic;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of a diagnostic in the making by forms: its launch, its findings, their order and what to do about them. */
@Component
class DiagnosticDeeds implements Deeds {

    private static final String FINDING = "findingId";
    private static final String FINDINGS = "findings";

    private final Offers offers;

    DiagnosticDeeds(DiagnosticAnswers answers, Offered offered) {
        this.offers = new Offers(answers, offered);
    }

    @Override
    public List<Deed> all() {
        return List.of(launch(), round(), record(), revise(), merge(), withdraw(), rank(), propose(), giveUp());
    }

    private Deed launch() {
        return Deed.of(
                        "launch-diagnostic",
                        LaunchDiagnostic.class,
                        Section.DIAGNOSTICS,
                        localized("approach.question").must(),
                        one("approach.method", DiagnosticMethod.class).must(),
                        one("approach.residents", ResidentsParticipation.class).must(),
                        many("approach.themes", Theme.class),
                        more(
                                "whom",
                                localized("approach.neighbourhood"),
                                localized("approach.commissionedBy"),
                                localized("approach.conductedBy"),
                                many("team", "people"),
                                many("expectations", Expectation.class)))
                .drawing(DIAGNOSTIC)
                .preparing(asking -> offers.offered()
                        .people(asking.asked())
                        .map(people -> Prepared.NOTHING
                                .with("people", people)
                                .with(Values.NONE
                                        .and("approach.method", DiagnosticMethod.MEMBER_EXPRESSION)
                                        .and("approach.residents", ResidentsParticipation.NONE)
                                        .and("expectations", List.of(Expectation.SHARED_DIAGNOSIS)))))
                .after(DiagnosticDeeds::toDiagnostic);
    }

    private Deed round() {
        return about(Deed.of("open-round", OpenRound.class, Section.DIAGNOSTICS, localized("reason", 2)));
    }

    private Deed record() {
        return findings(
                        Deed.of(
                                        "record-finding",
                                        RecordFinding.class,
                                        Section.DIAGNOSTICS,
                                        Stream.concat(finding(), Stream.of(more("before", one("again", "before"))))
                                                .toArray(Field[]::new))
                                .given(DIAGNOSTIC)
                                .drawing(FINDING)
                                .keeping(
                                        "finding.kind",
                                        "finding.theme",
                                        "finding.source",
                                        "finding.concerned.fr",
                                        "finding.concerned.nl",
                                        "finding.concerned.de",
                                        "finding.concerned.en"),
                        asking -> offers.about(
                                        asking,
                                        (diagnostic, board) -> Offers.named(
                                                diagnostic, asking.asked().words()))
                                .flatMap(about -> offers.foundBefore(asking.id(DIAGNOSTIC), asking.asked())
                                        .map(before -> about.with("before", before)))
                                .map(about -> about.with(Values.NONE
                                        .and("finding.kind", FindingKind.NEED)
                                        .and("finding.source", FindingSource.WORKERS))))
                .after(ids -> toDiagnostic(ids) + "#record");
    }

    private Deed revise() {
        return findings(
                        Deed.of(
                                        "revise-finding",
                                        ReviseFinding.class,
                                        Section.DIAGNOSTICS,
                                        finding().toArray(Field[]::new))
                                .given(DIAGNOSTIC, FINDING)
                                .replacing(DIAGNOSTIC),
                        asking ->
                                offers.aboutFinding(asking, (finding, board) -> Prepared.NOTHING.with(stands(finding))))
                .after(DiagnosticDeeds::toFinding);
    }

    /** Services and people are offered to be named; what is wrong with a finding is told where it is asked. */
    private Deed findings(Deed deed, Function<Asking, Mono<Prepared>> prepared) {
        return deed.preparing(asking -> Mono.zip(
                                prepared.apply(asking),
                                offers.offered().members(asking.asked()),
                                offers.offered().people(asking.asked()))
                        .map(all -> all.getT1().with("members", all.getT2()).with("people", all.getT3())))
                .telling(DiagnosticRule.FINDING_HAS_A_THEME.code(), "finding.theme")
                .telling(DiagnosticRule.OBSTACLE_HAS_A_FACTOR.code(), "finding.factor")
                .telling(DiagnosticRule.FACTOR_IS_OF_COLLABORATION.code(), "finding.factor")
                .telling(DiagnosticRule.CONTRIBUTORS_ARE_COUNTED_WHOLE.code(), "finding.contributors.count")
                .telling(
                        DiagnosticRule.CONTRIBUTORS_ARE_NAMED_AT_THEIR_WISH.code(),
                        "finding.contributors.askedToBeNamed");
    }

    private static Stream<Field> finding() {
        return Stream.of(
                localized("finding.statement", 3).must(),
                one("finding.kind", FindingKind.class).must(),
                one("finding.theme", Theme.class),
                one("finding.factor", CollaborationFactor.class),
                localized("finding.concerned"),
                one("finding.source", FindingSource.class).must(),
                more(
                        "contributors",
                        number("finding.contributors.count"),
                        many("finding.contributors.organisations", "members"),
                        many("finding.contributors.persons", "people"),
                        yes("finding.contributors.askedToBeNamed")));
    }

    private static Values stands(BoardFinding finding) {
        boolean named = !finding.organisations().isEmpty() || !finding.persons().isEmpty();
        return Values.NONE
                .and("finding.statement", finding.statement())
                .and("finding.kind", finding.kind())
                .and("finding.theme", finding.theme())
                .and("finding.factor", finding.factor())
                .and("finding.concerned", finding.concerned())
                .and("finding.source", finding.source())
                .and("finding.contributors.count", finding.contributors())
                .and(
                        "finding.contributors.organisations",
                        finding.organisations().stream().map(Named::id).toList())
                .and("finding.contributors.persons", finding.persons())
                .and("finding.contributors.askedToBeNamed", named ? true : null);
    }

    private Deed merge() {
        return Deed.of(
                        "merge-findings",
                        MergeFindings.class,
                        Section.DIAGNOSTICS,
                        many("others", FINDINGS).must())
                .given(DIAGNOSTIC, FINDING)
                .preparing(asking -> offers.aboutFinding(
                        asking,
                        (finding, board) -> Offers.named(finding, asking.asked().words())
                                .with(
                                        FINDINGS,
                                        Offers.findings(
                                                board.stream()
                                                        .filter(other ->
                                                                !other.id().equals(finding.id()))
                                                        .toList(),
                                                asking.asked().words()))))
                .telling(DiagnosticRule.MERGING_TAKES_TWO.code(), "others")
                .after(DiagnosticDeeds::toFinding);
    }

    private Deed withdraw() {
        return Deed.of(
                        "withdraw-finding",
                        WithdrawFinding.class,
                        Section.DIAGNOSTICS,
                        localized("reason", 2).must())
                .given(DIAGNOSTIC, FINDING)
                .preparing(asking -> offers.aboutFinding(
                        asking,
                        (finding, board) -> Offers.named(finding, asking.asked().words())))
                .after(ids -> toDiagnostic(ids) + "#board-title");
    }

    private Deed rank() {
        return Deed.of(
                        "prioritise-needs",
                        PrioritiseNeeds.class,
                        Section.DIAGNOSTICS,
                        rows("ranking", 1, one("", "needs")),
                        localized("how", 2).must())
                .given(DIAGNOSTIC)
                .replacing(DIAGNOSTIC)
                .preparing(asking -> offers.about(
                        asking,
                        (diagnostic, board) ->
                                ranking(diagnostic, board, asking.asked().words())))
                .telling(DiagnosticRule.RANKING_HOLDS_A_NEED.code(), "ranking")
                .telling(DiagnosticRule.RANKING_NAMES_EACH_ONCE.code(), "ranking")
                .telling(DiagnosticRule.RANKED_FINDINGS_ARE_HELD.code(), "ranking")
                .telling(DiagnosticRule.RANKED_FINDINGS_ARE_NEEDS.code(), "ranking")
                .after(ids -> toDiagnostic(ids) + "#board-title");
    }

    /** Those ranked before in their order, then the others as they were noted: whoever ranks moves them up. */
    private static Prepared ranking(Diagnostic diagnostic, List<BoardFinding> board, Words words) {
        List<UUID> needs = board.stream()
                .filter(finding -> finding.kind().isNeed())
                .sorted(Comparator.comparing(
                        BoardFinding::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder())))
                .map(BoardFinding::id)
                .toList();
        return Offers.named(diagnostic, words)
                .with("needs", Offers.needs(board, words))
                .with(Values.NONE.rows("ranking", needs).and("how", diagnostic.howRanked()));
    }

    private Deed propose() {
        return Deed.of(
                        "propose-perspective",
                        ProposePerspective.class,
                        Section.DIAGNOSTICS,
                        localized("perspective.statement", 3).must(),
                        many("perspective.findings", FINDINGS),
                        more(
                                "addressed",
                                one("perspective.addressedTo.kind", Addressee.Kind.class),
                                localized("perspective.addressedTo.name")))
                .given(DIAGNOSTIC)
                .drawing("perspectiveId")
                .preparing(asking -> offers.about(
                        asking,
                        (diagnostic, board) -> Offers.named(
                                        diagnostic, asking.asked().words())
                                .with(
                                        FINDINGS,
                                        Offers.findings(board, asking.asked().words()))))
                .telling(DiagnosticRule.ADDRESSEE_IS_SAID.code(), "perspective.addressedTo.name")
                .after(ids -> toDiagnostic(ids) + "#perspectives-title");
    }

    private Deed giveUp() {
        return Deed.of(
                        "withdraw-perspective",
                        WithdrawPerspective.class,
                        Section.DIAGNOSTICS,
                        localized("reason", 2).must())
                .given(DIAGNOSTIC, "perspectiveId")
                .preparing(asking -> offers.about(asking, (diagnostic, board) -> perspective(diagnostic, asking))
                        .filter(prepared -> !prepared.facts().isEmpty()))
                .after(ids -> toDiagnostic(ids) + "#perspectives-title");
    }

    private static Prepared perspective(Diagnostic diagnostic, Asking asking) {
        Words words = asking.asked().words();
        return Prepared.NOTHING.with(diagnostic.perspectives().stream()
                .filter(idea -> idea.id().equals(asking.id("perspectiveId")))
                .map(idea -> Fact.of(words.texts().deed("about.perspective"), words.name(idea.statement())))
                .toList());
    }

    private Deed about(Deed deed) {
        return deed.given(DIAGNOSTIC)
                .preparing(asking -> offers.about(
                        asking,
                        (diagnostic, board) ->
                                Offers.named(diagnostic, asking.asked().words())))
                .after(DiagnosticDeeds::toDiagnostic);
    }

    static String toDiagnostic(Map<String, UUID> ids) {
        return "/diagnostics/" + ids.get(DIAGNOSTIC);
    }

    private static String toFinding(Map<String, UUID> ids) {
        return toDiagnostic(ids) + "#f" + ids.get(FINDING);
    }
}
