package be.maillage.diagnostic.diagnostics;

import static be.maillage.diagnostic.Diagnosing.ACT;
import static be.maillage.diagnostic.Diagnosing.COLLEGE;
import static be.maillage.diagnostic.Diagnosing.DIAGNOSTIC;
import static be.maillage.diagnostic.Diagnosing.HEALTH;
import static be.maillage.diagnostic.Diagnosing.HOUSING;
import static be.maillage.diagnostic.Diagnosing.RELAY;
import static be.maillage.diagnostic.Diagnosing.SATURATION;
import static be.maillage.diagnostic.Diagnosing.fr;
import static be.maillage.diagnostic.Diagnosing.launched;
import static be.maillage.diagnostic.Diagnosing.need;
import static be.maillage.diagnostic.Diagnosing.obstacle;
import static be.maillage.diagnostic.Diagnosing.published;
import static be.maillage.diagnostic.Diagnosing.recorded;
import static be.maillage.diagnostic.Diagnosing.relayed;
import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.DiagnosticValidated;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.DiagnosticEvent.NeedsPrioritised;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveProposed;
import be.maillage.diagnostic.DiagnosticEvent.PerspectiveWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.RoundOpened;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.Origin;
import be.maillage.diagnostic.Perspective;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiagnosticsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 4, 4);

    private final Given given = Given.nothing();
    private final DiagnosticQuery query = new DiagnosticQuery(given);

    @Test
    void what_is_in_the_making_is_for_members() {
        inTheMaking();

        Diagnostic answer = of(MEMBER);

        assertThat(answer.state()).isEqualTo(Diagnostic.State.IN_PROGRESS);
        assertThat(answer.launchedOn()).isEqualTo(BusinessDate.parse("2014-01"));
        assertThat(answer.team()).containsExactly(id(3));
        assertThat(answer.findings()).isEqualTo(3);
        assertThat(answer.needs()).isEqualTo(2);
        assertThat(answer.howRanked()).isEqualTo(fr("Vote"));
        assertThat(answer.perspectives())
                .containsExactly(new Diagnostic.Proposed(ACT, fr("Agir"), List.of(HOUSING), null, null));
        assertThat(query.byId(Reader.PUBLIC, HERE, DIAGNOSTIC, TODAY).blockOptional())
                .isEmpty();
        assertThat(query.list(Reader.PUBLIC, HERE, Paging.first(), TODAY)
                        .block()
                        .total())
                .isZero();
        assertThat(query.findings(Reader.PUBLIC, HERE, DIAGNOSTIC, DiagnosticQuery.Filter.STANDING, Paging.first())
                        .blockOptional())
                .isEmpty();
        assertThat(query.byId(MEMBER, ELSEWHERE, DIAGNOSTIC, TODAY).blockOptional())
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_board_shows_the_ranked_needs_first_and_where_the_others_went() {
        inTheMaking();
        assertThat(board(DiagnosticQuery.Filter.STANDING).items())
                .extracting(BoardFinding::id, BoardFinding::rank)
                .containsExactly(tuple(HEALTH, 1), tuple(HOUSING, 2), tuple(SATURATION, null));

        members(new FindingsMerged(DIAGNOSTIC, HOUSING, List.of(HEALTH), told("2014-02")));
        members(new FindingWithdrawn(DIAGNOSTIC, SATURATION, fr("Erreur"), told("2014-02")));

        assertThat(board(DiagnosticQuery.Filter.STANDING).items())
                .extracting(BoardFinding::id, BoardFinding::rank)
                .containsExactly(tuple(HOUSING, 1));
        assertThat(board(state(BoardFinding.State.MERGED)).items())
                .extracting(BoardFinding::id, BoardFinding::mergedInto, BoardFinding::rank)
                .containsExactly(tuple(HEALTH, HOUSING, null));
        assertThat(board(state(BoardFinding.State.WITHDRAWN)).items())
                .extracting(BoardFinding::id, BoardFinding::withdrawnBecause)
                .containsExactly(tuple(SATURATION, fr("Erreur")));
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_need_that_is_revised_into_something_else_leaves_the_ranking() {
        inTheMaking();
        members(new FindingRevised(DIAGNOSTIC, HEALTH, obstacle(), told("2014-02")));

        assertThat(board(DiagnosticQuery.Filter.STANDING).items())
                .extracting(BoardFinding::id, BoardFinding::rank)
                .containsExactly(tuple(HOUSING, 1), tuple(SATURATION, null), tuple(HEALTH, null));
    }

    @Test
    void findings_are_found_by_kind_theme_factor_and_source_and_cut_into_pages() {
        inTheMaking();

        assertThat(ids(new DiagnosticQuery.Filter(FindingKind.OBSTACLE, null, null, null, null)))
                .containsExactly(SATURATION);
        assertThat(ids(new DiagnosticQuery.Filter(null, Theme.HOUSING, null, null, null)))
                .containsExactly(HOUSING);
        assertThat(ids(new DiagnosticQuery.Filter(null, null, CollaborationFactor.RESOURCES, null, null)))
                .containsExactly(SATURATION);
        assertThat(ids(new DiagnosticQuery.Filter(null, null, null, FindingSource.WORKERS, null)))
                .containsExactly(HEALTH, HOUSING);

        Page<BoardFinding> first = query.findings(
                        MEMBER, HERE, DIAGNOSTIC, DiagnosticQuery.Filter.STANDING, Paging.of(null, 2))
                .block();
        Page<BoardFinding> second = query.findings(
                        MEMBER, HERE, DIAGNOSTIC, DiagnosticQuery.Filter.STANDING, Paging.of(first.next(), 2))
                .block();
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).extracting(BoardFinding::id).containsExactly(HEALTH, HOUSING);
        assertThat(second.items()).extracting(BoardFinding::id).containsExactly(SATURATION);
        assertThat(second.next()).isNull();
    }

    @Test
    void contributors_are_a_number_and_the_names_of_those_who_asked() {
        Origin origin = new Origin(id(71), id(72));
        Finding finding = new Finding(
                FindingKind.GAP,
                fr("Nuit"),
                Theme.HOUSING,
                null,
                null,
                FindingSource.RESIDENTS,
                new Contributors(9, List.of(AMO), List.of(id(4)), true));
        members(launched());
        members(new FindingRecorded(DIAGNOSTIC, HOUSING, finding, origin, told("2014-02")));
        given.event(registered(AMO, "AMO"));

        BoardFinding answer = board(DiagnosticQuery.Filter.STANDING).items().getFirst();

        assertThat(answer.contributors()).isEqualTo(9);
        assertThat(answer.organisations()).containsExactly(new Named(AMO, fr("AMO")));
        assertThat(answer.persons()).containsExactly(id(4));
        assertThat(answer.origin()).isEqualTo(new CarriedFrom(id(71), id(72)));
        assertThat(answer.recordedOn()).isEqualTo(BusinessDate.parse("2014-02"));
    }

    @Test
    void a_validation_holds_until_something_changes() {
        inTheMaking();
        DiagnosticValidated validated =
                new DiagnosticValidated(DIAGNOSTIC, id(30), false, fr("Trop tôt"), told("2014-03"));
        members(validated);
        assertThat(of(MEMBER).validated())
                .isEqualTo(new Diagnostic.Agreed(id(30), false, fr("Trop tôt"), BusinessDate.parse("2014-03")));

        members(new PerspectiveWithdrawn(DIAGNOSTIC, ACT, fr("Non"), told("2014-03")));

        assertThat(of(MEMBER).validated()).isNull();
        assertThat(of(MEMBER).perspectives()).isEmpty();
        members(validated);
        members(new FindingRevised(DIAGNOSTIC, HOUSING, need("Se loger", Theme.HOUSING), told("2014-03")));
        assertThat(of(MEMBER).validated()).isNull();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_public_edition_is_for_everyone_as_published_whatever_happens_afterwards() {
        inTheMaking();
        firstEdition();
        members(new RoundOpened(DIAGNOSTIC, 2, null, told("2015")));
        members(new FindingRevised(DIAGNOSTIC, HOUSING, need("Autre chose", Theme.FOOD), told("2015")));
        members(recorded(id(514), need("Nouveau", Theme.FOOD)));

        Diagnostic answer = of(Reader.PUBLIC);

        assertThat(answer.state()).isEqualTo(Diagnostic.State.PUBLISHED);
        assertThat(answer.round()).isOne();
        assertThat(answer.findings()).isEqualTo(2);
        assertThat(answer.team()).isEmpty();
        assertThat(answer.launchedOn()).isNull();
        assertThat(answer.perspectives())
                .containsExactly(new Diagnostic.Proposed(ACT, fr("Agir"), List.of(HOUSING), COLLEGE, null));
        assertThat(query.findings(Reader.PUBLIC, HERE, DIAGNOSTIC, DiagnosticQuery.Filter.STANDING, Paging.first())
                        .block()
                        .items())
                .extracting(BoardFinding::statement, BoardFinding::rank, BoardFinding::recordedOn)
                .containsExactly(tuple(fr("Se loger"), 1, null), tuple(fr("Saturation"), null, null));
        assertThat(of(MEMBER).state()).isEqualTo(Diagnostic.State.IN_PROGRESS);
        assertThat(of(MEMBER).round()).isEqualTo(2);
        given.andAReplayGivesTheSame();
    }

    @Test
    void an_edition_reads_as_published_and_can_be_verified() throws NoSuchAlgorithmException {
        inTheMaking();
        firstEdition();
        given.event(registered(AMO, "AMO"));

        PublishedEdition edition =
                query.edition(Reader.PUBLIC, HERE, DIAGNOSTIC, 1).block();

        assertThat(edition.title()).isEqualTo(fr("Édition 1"));
        assertThat(edition.findings())
                .extracting(PublishedEdition.Finding::id, PublishedEdition.Finding::rank)
                .containsExactly(tuple(HOUSING, 1), tuple(SATURATION, null));
        assertThat(edition.findings().getFirst().organisations()).containsExactly(new Named(AMO, fr("AMO")));
        assertThat(edition.perspectives())
                .containsExactly(new PublishedEdition.Perspective(ACT, fr("Agir"), List.of(HOUSING), COLLEGE));
        assertThat(edition.supersededBy()).isNull();
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(edition.canonical().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(edition.digest());
        assertThat(query.edition(Reader.PUBLIC, HERE, DIAGNOSTIC, 2).blockOptional())
                .isEmpty();
        assertThat(query.edition(Reader.PUBLIC, ELSEWHERE, DIAGNOSTIC, 1).blockOptional())
                .isEmpty();
    }

    @Test
    void an_edition_for_members_is_not_for_others() {
        inTheMaking();
        firstEdition();
        given.event(
                Audience.MEMBERS,
                published(
                        2, EditionAudience.MEMBERS, "2018", published(HEALTH, need("Se soigner", Theme.HEALTH), null)));

        assertThat(of(Reader.PUBLIC).editions())
                .extracting(Diagnostic.Brief::number)
                .containsExactly(1);
        assertThat(of(MEMBER).editions()).extracting(Diagnostic.Brief::number).containsExactly(1, 2);
        assertThat(query.edition(Reader.PUBLIC, HERE, DIAGNOSTIC, 2).blockOptional())
                .isEmpty();
        assertThat(query.edition(Reader.PUBLIC, HERE, DIAGNOSTIC, 1).block().supersededBy())
                .isNull();
        assertThat(query.edition(MEMBER, HERE, DIAGNOSTIC, 1).block().supersededBy())
                .isEqualTo(2);
        assertThat(of(Reader.PUBLIC).findings()).isEqualTo(2);
        assertThat(board(DiagnosticQuery.Filter.STANDING).items())
                .extracting(BoardFinding::id, BoardFinding::editions)
                .contains(tuple(HEALTH, List.of(2)), tuple(HOUSING, List.of(1)));
        given.event(published(
                3, EditionAudience.PUBLIC, "2019", published(HEALTH, need("Se soigner", Theme.HEALTH), null)));
        assertThat(query.edition(Reader.PUBLIC, HERE, DIAGNOSTIC, 1).block().supersededBy())
                .isEqualTo(3);
        assertThat(query.edition(MEMBER, HERE, DIAGNOSTIC, 1).block().supersededBy())
                .isEqualTo(2);
    }

    @Test
    void relays_and_answers_are_for_members() {
        inTheMaking();
        firstEdition();
        members(relayed(HOUSING));
        members(new AuthorityResponded(DIAGNOSTIC, RELAY, fr("Reçu"), null, List.of(HOUSING), told("2014-06")));
        members(new AuthorityResponded(
                DIAGNOSTIC, RELAY, fr("Oui"), fr("Un guichet"), List.of(HOUSING), told("2014-09")));

        assertThat(of(Reader.PUBLIC).relays()).isEmpty();
        Diagnostic.Relay relay = of(MEMBER).relays().getFirst();
        assertThat(relay.to()).isEqualTo(COLLEGE);
        assertThat(relay.edition()).isOne();
        assertThat(relay.responses())
                .extracting(Diagnostic.Response::answered, Diagnostic.Response::promised)
                .containsExactly(tuple(fr("Reçu"), null), tuple(fr("Oui"), fr("Un guichet")));
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_diagnostic_is_old_six_years_after_its_last_edition() {
        inTheMaking();
        firstEdition();

        assertThat(of(MEMBER, LocalDate.of(2020, 4, 4)).olderThanSixYears()).isFalse();
        assertThat(of(MEMBER, LocalDate.of(2020, 4, 5)).olderThanSixYears()).isTrue();
    }

    @Test
    void without_an_edition_it_is_old_six_years_after_its_launch_on_every_reading_of_the_date() {
        inTheMaking();

        assertThat(of(MEMBER, LocalDate.of(2020, 1, 31)).olderThanSixYears()).isFalse();
        assertThat(of(MEMBER, LocalDate.of(2020, 2, 1)).olderThanSixYears()).isTrue();
    }

    private void inTheMaking() {
        members(launched());
        members(recorded(HOUSING, need("Se loger", Theme.HOUSING)));
        members(recorded(SATURATION, obstacle()));
        members(recorded(HEALTH, need("Se soigner", Theme.HEALTH)));
        members(new NeedsPrioritised(DIAGNOSTIC, List.of(HEALTH, HOUSING), fr("Vote"), told("2014-02")));
        members(new PerspectiveProposed(
                DIAGNOSTIC, ACT, new Perspective(fr("Agir"), List.of(HOUSING), null), null, told("2014-02")));
    }

    private void firstEdition() {
        given.event(published(
                1,
                EditionAudience.PUBLIC,
                "2014-04-04",
                published(HOUSING, need("Se loger", Theme.HOUSING), 1),
                published(SATURATION, obstacle(), null)));
    }

    private void members(DomainEvent event) {
        given.event(Audience.MEMBERS, event);
    }

    private Diagnostic of(Reader reader) {
        return of(reader, TODAY);
    }

    private Diagnostic of(Reader reader, LocalDate today) {
        Diagnostic one = query.byId(reader, HERE, DIAGNOSTIC, today).block();
        assertThat(query.list(reader, HERE, Paging.first(), today).block().items())
                .containsExactly(one);
        return one;
    }

    private Page<BoardFinding> board(DiagnosticQuery.Filter filter) {
        return query.findings(MEMBER, HERE, DIAGNOSTIC, filter, Paging.first()).block();
    }

    private List<UUID> ids(DiagnosticQuery.Filter filter) {
        return board(filter).items().stream().map(BoardFinding::id).toList();
    }

    private static DiagnosticQuery.Filter state(BoardFinding.State state) {
        return new DiagnosticQuery.Filter(null, null, null, null, state);
    }
}
