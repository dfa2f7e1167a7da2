package be.maillage.diagnostic.needs;

import static be.maillage.diagnostic.Diagnosing.COLLEGE;
import static be.maillage.diagnostic.Diagnosing.DIAGNOSTIC;
import static be.maillage.diagnostic.Diagnosing.HEALTH;
import static be.maillage.diagnostic.Diagnosing.HOUSING;
import static be.maillage.diagnostic.Diagnosing.RELAY;
import static be.maillage.diagnostic.Diagnosing.SATURATION;
import static be.maillage.diagnostic.Diagnosing.fr;
import static be.maillage.diagnostic.Diagnosing.need;
import static be.maillage.diagnostic.Diagnosing.obstacle;
import static be.maillage.diagnostic.Diagnosing.published;
import static be.maillage.diagnostic.Diagnosing.recorded;
import static be.maillage.diagnostic.Diagnosing.relayed;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.maillage.diagnostic.Addressee;
import be.maillage.diagnostic.DiagnosticEvent.AuthorityResponded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRecorded;
import be.maillage.diagnostic.DiagnosticEvent.FindingRevised;
import be.maillage.diagnostic.DiagnosticEvent.FindingWithdrawn;
import be.maillage.diagnostic.DiagnosticEvent.FindingsMerged;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.NeedEvent.NeedAnswered;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.diagnostic.RelayChannel;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsTest {

    private static final UUID LATER = id(502);
    private static final UUID BY_ITSELF = id(541);
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

    private final Given given = Given.nothing();
    private final NeedQuery query = new NeedQuery(given);

    @Test
    void a_need_is_followed_from_edition_to_edition_and_from_diagnostic_to_diagnostic() {
        twoNeedsAndAnObstacle();
        given.event(published(
                1,
                EditionAudience.PUBLIC,
                "2014-04-04",
                published(HOUSING, need("Se loger", Theme.HOUSING), 2),
                published(HEALTH, need("Se soigner", Theme.HEALTH), 1)));
        members(new FindingRecorded(LATER, HOUSING, need("Toujours se loger", Theme.HOUSING), null, told("2019")));
        given.event(published(
                LATER,
                1,
                EditionAudience.PUBLIC,
                "2019-12",
                published(HOUSING, need("Toujours se loger", Theme.HOUSING), 1)));

        Need housing = list(MEMBER, NeedQuery.Filter.ALL).items().getFirst();

        assertThat(housing.id()).isEqualTo(HOUSING);
        assertThat(housing.statement()).isEqualTo(fr("Toujours se loger"));
        assertThat(housing.firstSeen()).isEqualTo(BusinessDate.parse("2014-02"));
        assertThat(housing.diagnostics()).containsExactly(DIAGNOSTIC, LATER);
        assertThat(housing.editions())
                .extracting(
                        Need.InEdition::diagnosticId,
                        Need.InEdition::number,
                        Need.InEdition::rank,
                        Need.InEdition::statement)
                .containsExactly(tuple(DIAGNOSTIC, 1, 2, fr("Se loger")), tuple(LATER, 1, 1, fr("Toujours se loger")));
        assertThat(list(MEMBER, NeedQuery.Filter.ALL).items())
                .extracting(Need::id)
                .containsExactly(HOUSING, HEALTH);
        assertThat(query.list(MEMBER, ELSEWHERE, NeedQuery.Filter.ALL, Paging.first(), TODAY)
                        .block()
                        .items())
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_finding_is_a_need_while_it_reads_as_one() {
        twoNeedsAndAnObstacle();
        members(new FindingRevised(DIAGNOSTIC, HEALTH, obstacle(), told("2014-03")));
        members(new FindingRevised(DIAGNOSTIC, SATURATION, need("Attendre", Theme.HEALTH), told("2014-03")));

        assertThat(list(MEMBER, NeedQuery.Filter.ALL).items())
                .extracting(Need::id)
                .containsExactly(HOUSING, SATURATION);
    }

    @Test
    void an_edition_that_was_handed_over_relays_its_needs_and_an_answer_answers_those_it_speaks_of() {
        twoNeedsAndAnObstacle();
        members(relayed(HOUSING, HEALTH, SATURATION));
        members(new AuthorityResponded(
                DIAGNOSTIC, RELAY, fr("Oui"), fr("Un guichet"), List.of(HOUSING), told("2014-06")));

        List<Need> needs = list(MEMBER, NeedQuery.Filter.ALL).items();

        assertThat(needs)
                .extracting(Need::id, Need::answered, Need::open)
                .containsExactly(tuple(HOUSING, true, false), tuple(HEALTH, false, true));
        Need.Relay relay = needs.getFirst().relays().getFirst();
        assertThat(relay.edition()).isOne();
        assertThat(relay.to()).isEqualTo(COLLEGE);
        assertThat(relay.answers())
                .containsExactly(new Need.Answer(fr("Oui"), fr("Un guichet"), BusinessDate.parse("2014-06")));
        assertThat(needs.getLast().relays().getFirst().answers()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_a_meeting_heard_is_a_need_of_its_own() {
        members(new NeedRelayed(
                BY_ITSELF,
                HERE,
                BY_ITSELF,
                null,
                id(30),
                fr("Sans chauffage"),
                Theme.ENERGY,
                COLLEGE,
                RelayChannel.THROUGH_PRESIDENT,
                told("2016-12")));

        Need need = list(MEMBER, NeedQuery.Filter.ALL).items().getFirst();
        assertThat(need.kind()).isNull();
        assertThat(need.statement()).isEqualTo(fr("Sans chauffage"));
        assertThat(need.meetingId()).isEqualTo(id(30));
        assertThat(need.relays()).extracting(Need.Relay::channel).containsExactly(RelayChannel.THROUGH_PRESIDENT);
        assertThat(need.open()).isTrue();

        members(new NeedAnswered(BY_ITSELF, BY_ITSELF, fr("Une prime"), null, told("2017")));

        assertThat(list(MEMBER, NeedQuery.Filter.ALL).items().getFirst().answered())
                .isTrue();
        assertThat(list(Reader.PUBLIC, NeedQuery.Filter.ALL).items()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void whatever_is_told_to_an_authority_by_itself_belongs_to_the_register() {
        twoNeedsAndAnObstacle();
        members(new NeedRelayed(
                BY_ITSELF,
                HERE,
                SATURATION,
                DIAGNOSTIC,
                null,
                null,
                null,
                new Addressee(Addressee.Kind.CPAS, null),
                RelayChannel.LETTER,
                told("2014-03")));

        assertThat(list(MEMBER, NeedQuery.Filter.ALL).items())
                .extracting(Need::id, Need::kind)
                .contains(tuple(SATURATION, FindingKind.OBSTACLE));
        members(new FindingRevised(DIAGNOSTIC, SATURATION, obstacle(), told("2014-03")));
        assertThat(list(MEMBER, NeedQuery.Filter.ALL).total()).isEqualTo(3);
    }

    @Test
    void needs_are_found_by_theme_by_whether_they_were_answered_and_by_what_became_of_them() {
        twoNeedsAndAnObstacle();
        members(relayed(HOUSING, HEALTH));
        members(new AuthorityResponded(DIAGNOSTIC, RELAY, fr("Oui"), null, List.of(HEALTH), told("2014-06")));
        members(recorded(id(514), need("Se nourrir", Theme.FOOD)));
        members(recorded(id(515), need("Manger", Theme.FOOD)));
        members(new FindingsMerged(DIAGNOSTIC, id(514), List.of(id(515)), told("2014-06")));
        members(recorded(id(516), need("Rouler", Theme.SUSTAINABILITY)));
        members(new FindingWithdrawn(DIAGNOSTIC, id(516), fr("Réglé"), told("2014-07")));

        assertThat(ids(Theme.HOUSING, null, null)).containsExactly(HOUSING);
        assertThat(ids(null, NeedQuery.Answered.YES, null)).containsExactly(HEALTH);
        assertThat(ids(null, NeedQuery.Answered.NO, Need.State.STANDING)).containsExactly(HOUSING, id(514));
        assertThat(ids(null, null, Need.State.MERGED)).containsExactly(id(515));
        assertThat(ids(null, null, Need.State.WITHDRAWN)).containsExactly(id(516));
        assertThat(list(MEMBER, new NeedQuery.Filter(null, null, Need.State.MERGED))
                        .items())
                .extracting(Need::mergedInto, Need::open)
                .containsExactly(tuple(id(514), false));
    }

    @Test
    void others_see_the_needs_of_public_editions_as_published_and_not_what_became_of_them() {
        twoNeedsAndAnObstacle();
        given.event(published(
                1,
                EditionAudience.PUBLIC,
                "2014-04-04",
                published(HOUSING, need("Se loger", Theme.HOUSING), 1),
                published(SATURATION, obstacle(), null)));
        members(relayed(HOUSING));
        members(new FindingRevised(DIAGNOSTIC, HOUSING, need("Secret", Theme.FOOD), told("2015")));

        Need seen = list(Reader.PUBLIC, NeedQuery.Filter.ALL).items().getFirst();

        assertThat(list(Reader.PUBLIC, NeedQuery.Filter.ALL).total()).isOne();
        assertThat(seen.statement()).isEqualTo(fr("Se loger"));
        assertThat(seen.theme()).isEqualTo(Theme.HOUSING);
        assertThat(seen.firstSeen()).isEqualTo(BusinessDate.parse("2014-04-04"));
        assertThat(publicly(Theme.HOUSING)).containsExactly(HOUSING);
        assertThat(publicly(Theme.FOOD)).as("what it is about by now").isEmpty();
        assertThat(ids(Theme.FOOD, null, null)).containsExactly(HOUSING);
        assertThat(ids(Theme.HOUSING, null, null)).isEmpty();
        assertThat(seen.relays()).isEmpty();
        assertThat(seen.answered()).isNull();
        assertThat(seen.open()).isNull();
        assertThat(list(Reader.PUBLIC, new NeedQuery.Filter(null, NeedQuery.Answered.NO, null))
                        .items())
                .isEmpty();
        given.event(
                Audience.MEMBERS,
                published(
                        2,
                        EditionAudience.MEMBERS,
                        "2018",
                        published(HEALTH, need("Se soigner", Theme.HEALTH), 1),
                        published(HOUSING, need("Secret", Theme.FOOD), 2)));
        assertThat(list(Reader.PUBLIC, NeedQuery.Filter.ALL).items())
                .extracting(Need::statement, need -> need.editions().size())
                .containsExactly(tuple(fr("Se loger"), 1));
        assertThat(list(Reader.PUBLIC, NeedQuery.Filter.ALL).total()).isOne();
        given.event(published(3, EditionAudience.PUBLIC, "2019", published(HOUSING, need("Manger", Theme.FOOD), 1)));
        assertThat(publicly(Theme.FOOD)).containsExactly(HOUSING);
        assertThat(publicly(Theme.HOUSING)).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_need_is_open_for_long_six_years_after_it_was_first_told() {
        twoNeedsAndAnObstacle();

        assertThat(first(LocalDate.of(2020, 2, 28)).openForSixYears()).isFalse();
        assertThat(first(LocalDate.of(2020, 2, 29)).openForSixYears()).isTrue();
        members(relayed(HOUSING));
        members(new AuthorityResponded(DIAGNOSTIC, RELAY, fr("Oui"), null, List.of(HOUSING), told("2014-06")));
        assertThat(first(LocalDate.of(2020, 2, 29)).openForSixYears()).isFalse();
    }

    private void twoNeedsAndAnObstacle() {
        members(recorded(HOUSING, need("Se loger", Theme.HOUSING)));
        members(recorded(HEALTH, need("Se soigner", Theme.HEALTH)));
        members(recorded(SATURATION, obstacle()));
    }

    private void members(DomainEvent event) {
        given.event(Audience.MEMBERS, event);
    }

    private Page<Need> list(Reader reader, NeedQuery.Filter filter) {
        return query.list(reader, HERE, filter, Paging.first(), TODAY).block();
    }

    private Need first(LocalDate today) {
        return query.list(MEMBER, HERE, NeedQuery.Filter.ALL, Paging.first(), today)
                .block()
                .items()
                .getFirst();
    }

    private List<UUID> publicly(Theme theme) {
        return list(Reader.PUBLIC, new NeedQuery.Filter(theme, null, null)).items().stream()
                .map(Need::id)
                .toList();
    }

    private List<UUID> ids(@Nullable Theme theme, NeedQuery.@Nullable Answered answered, Need.@Nullable State state) {
        return list(MEMBER, new NeedQuery.Filter(theme, answered, state)).items().stream()
                .map(Need::id)
                .toList();
    }
}
