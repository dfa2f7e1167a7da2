package be.maillage.duo.continuum;

import static be.maillage.duo.ContinuumLevel.INTERDISCIPLINARY;
import static be.maillage.duo.ContinuumLevel.MULTIDISCIPLINARY;
import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PAIR;
import static be.maillage.duo.Pairing.PARTNERS;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.duo;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.duo.Pairing.says;
import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.duo.Answer;
import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.Partners;
import be.maillage.duo.continuum.Attention.Standing;
import be.maillage.duo.continuum.ContinuumQuery.Filter;
import be.maillage.duo.continuum.Pair.Agreed;
import be.maillage.duo.continuum.Pair.Assessed;
import be.maillage.duo.continuum.Pair.Evidence;
import be.maillage.duo.continuum.Pair.TrendKind;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContinuumTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Given given = Given.nothing();
    private final ContinuumQuery query = new ContinuumQuery(given);

    @Test
    void each_partner_has_its_own_view_and_they_are_never_averaged() {
        given.event(registered(AMO, "AMO"))
                .event(says(AMO, 20, "2025-01-10", Answer.PLURIDISCIPLINARY, INTERDISCIPLINARY))
                .event(says(PLANNING, 21, "2025-02-10", Answer.INTERDISCIPLINARY, null));

        Pair answer = pair(COORDINATOR);

        assertThat(answer.agreement()).isEqualTo(Agreed.DIVERGENT);
        assertThat(answer.level()).isNull();
        assertThat(answer.gap()).isEqualTo(2);
        assertThat(answer.partners())
                .containsExactly(new Named(AMO, LocalizedString.fr("AMO")), new Named(PLANNING, null));
        assertThat(answer.assessed())
                .containsExactly(
                        new Assessed(
                                AMO,
                                Answer.PLURIDISCIPLINARY,
                                INTERDISCIPLINARY,
                                BusinessDate.parse("2025-01-10"),
                                Precision.DAY,
                                1),
                        new Assessed(
                                PLANNING,
                                Answer.INTERDISCIPLINARY,
                                null,
                                BusinessDate.parse("2025-02-10"),
                                Precision.DAY,
                                1));
        assertThat(answer.stated()).isNull();
        assertThat(answer.observed().level()).isNull();
        given.andAReplayGivesTheSame();
    }

    @Test
    void several_raters_of_a_partner_count_by_their_lower_median() {
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null))
                .event(says(AMO, 21, "2025", Answer.MULTIDISCIPLINARY, null))
                .event(says(AMO, 20, "2026", Answer.PLURIDISCIPLINARY, null))
                .event(says(AMO, 20, "2019", Answer.TRANSDISCIPLINARY, null));

        assertThat(pair(COORDINATOR).assessed()).singleElement().satisfies(view -> {
            assertThat(view.level()).isEqualTo(Answer.PLURIDISCIPLINARY);
            assertThat(view.raters()).isEqualTo(2);
        });
        assertThat(pair(COORDINATOR).trend())
                .as("an answer about an earlier date than one's last changes nothing")
                .extracting(point -> point.level())
                .containsExactly(Answer.PARALLEL, Answer.PARALLEL, Answer.PLURIDISCIPLINARY);
        given.andAReplayGivesTheSame();
    }

    @Test
    void agreement_follows_what_each_says() {
        given.event(says(AMO, 20, "2025", Answer.NO_ANSWER, null));
        assertThat(pair(COORDINATOR).agreement()).isEqualTo(Agreed.NONE);

        given.event(says(AMO, 20, "2025", Answer.NOT_KNOWN, null));
        assertThat(pair(COORDINATOR).agreement()).isEqualTo(Agreed.ONE_SIDED);

        given.event(says(PLANNING, 21, "2025", Answer.NOT_KNOWN, null))
                .event(new CollaborationLevelAgreed(PAIR, Answer.NOT_KNOWN, told("2025")));
        assertThat(pair(COORDINATOR).agreement()).isEqualTo(Agreed.AGREED);
        assertThat(pair(COORDINATOR).level()).isEqualTo(Answer.NOT_KNOWN);

        given.event(says(PLANNING, 21, "2026", Answer.PARALLEL, null))
                .event(new CollaborationLevelDisputed(PAIR, Answer.NOT_KNOWN, Answer.PARALLEL, told("2026")));
        assertThat(pair(COORDINATOR).agreement()).isEqualTo(Agreed.DIVERGENT);
        assertThat(pair(COORDINATOR).level()).isNull();
        assertThat(pair(COORDINATOR).trend())
                .extracting(point -> point.kind())
                .containsExactly(
                        TrendKind.ASSESSED,
                        TrendKind.ASSESSED,
                        TrendKind.AGREED,
                        TrendKind.ASSESSED,
                        TrendKind.DISPUTED);
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_duo_with_tools_is_evidence_until_it_ends_and_level_six_is_only_said() {
        given.event(duo("2012", ContinuumLevel.TRANSDISCIPLINARY, true));
        assertThat(pair(COORDINATOR).stated()).isEqualTo(ContinuumLevel.TRANSDISCIPLINARY);
        assertThat(pair(COORDINATOR).statedOn()).isEqualTo(BusinessDate.year(2012));
        assertThat(pair(COORDINATOR).agreement()).isEqualTo(Agreed.NONE);
        assertThat(pair(COORDINATOR).observed().level()).isEqualTo(INTERDISCIPLINARY);
        assertThat(pair(COORDINATOR).observed().evidence())
                .containsExactly(new Evidence(1, "duo.DuoRecorded", BusinessDate.year(2012), Precision.YEAR));

        given.event(new DuoEnded(PAIR, LocalizedString.fr("fin"), told("2015")));

        assertThat(pair(COORDINATOR).stated()).isNull();
        assertThat(pair(COORDINATOR).observed().level()).isNull();
        assertThat(pair(COORDINATOR).observed().evidence()).isEmpty();
        assertThat(pair(COORDINATOR).trend())
                .extracting(point -> point.on() + " " + point.kind() + " " + point.level())
                .containsExactly(
                        "2012 STATED TRANSDISCIPLINARY",
                        "2012 OBSERVED INTERDISCIPLINARY",
                        "2015 STATED null",
                        "2015 OBSERVED null");
        given.andAReplayGivesTheSame();
    }

    @Test
    void membership_alone_and_a_duo_without_tools_show_nothing() {
        given.event(duo("2012", MULTIDISCIPLINARY, false));

        assertThat(pair(COORDINATOR).observed().level()).isNull();
        assertThat(query.byId(COORDINATOR, ELSEWHERE, PAIR, TODAY).blockOptional())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20, false", "2024-11-19, true", "2024, false", "2023, true"})
    void a_pair_without_a_sign_for_24_months_is_dormant(String presented, boolean dormant) {
        given.event(duo("2012", null, true)).event(new DuoPresented(PAIR, id(30), told(presented)));

        assertThat(pair(COORDINATOR).dormant()).isEqualTo(dormant);
    }

    @Test
    void what_is_published_of_a_pair_is_the_duo_and_not_the_assessments() {
        given.event(duo("2010", ContinuumLevel.PARALLEL, true))
                .event(new DuoEnded(PAIR, LocalizedString.fr("fin"), told("2011")))
                .event(duo("2012", INTERDISCIPLINARY, true))
                .event(says(AMO, 20, "2025", Answer.PLURIDISCIPLINARY, INTERDISCIPLINARY))
                .event(says(PLANNING, 21, "2025", Answer.PLURIDISCIPLINARY, null))
                .event(new CollaborationLevelAgreed(PAIR, Answer.PLURIDISCIPLINARY, told("2025")));
        Reader employed = new Reader(id(3), Set.of(Role.COORDINATOR), Set.of(), Set.of(PAIR), Set.of());
        for (Reader reader : List.of(Reader.PUBLIC, MEMBER, employed)) {
            assertThat(query.byId(reader, HERE, PAIR, TODAY).blockOptional()).isEmpty();
            assertThat(list(reader, Filter.ALL)).isEmpty();
        }

        given.event(new DuoPublished(PAIR, told("2025")));

        for (Reader reader : List.of(Reader.PUBLIC, MEMBER, employed)) {
            Pair answer = pair(reader);
            assertThat(answer.stated()).isEqualTo(INTERDISCIPLINARY);
            assertThat(answer.observed().level()).isEqualTo(INTERDISCIPLINARY);
            assertThat(answer.assessed()).isEmpty();
            assertThat(answer.agreement()).isNull();
            assertThat(answer.level()).isNull();
            assertThat(answer.gap()).isNull();
            assertThat(answer.dormant()).as("as far as the duo shows").isTrue();
            assertThat(answer.trend())
                    .extracting(point -> point.position())
                    .as("what this duo stated and showed, not the former one")
                    .containsExactly(3L, 3L);
            assertThat(list(reader, new Filter(Agreed.AGREED, null, null))).isEmpty();
            assertThat(list(reader, new Filter(null, Answer.PLURIDISCIPLINARY, null)))
                    .isEmpty();
            assertThat(list(reader, new Filter(null, Answer.INTERDISCIPLINARY, null)))
                    .containsExactly(PAIR);
        }
        assertThat(pair(COORDINATOR).dormant()).isFalse();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_partner_reads_its_own_pair_and_no_other() {
        Partners others = new Partners(AMO, id(12));
        Reader partner = new Reader(id(3), Set.of(Role.MEMBER), Set.of(PAIR), Set.of(), Set.of());
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null))
                .event(says(others, AMO, 20, "2025", Answer.PARALLEL, null));

        assertThat(list(partner, Filter.ALL)).containsExactly(PAIR);
        assertThat(list(COORDINATOR, Filter.ALL)).containsExactlyInAnyOrder(PAIR, others.pairId(HERE));
    }

    @Test
    void filters_by_agreement_level_and_organisation() {
        Partners stating = new Partners(AMO, id(12));
        Partners both = new Partners(id(12), id(13));
        given.event(says(AMO, 20, "2025", Answer.MULTIDISCIPLINARY, null))
                .event(says(PLANNING, 21, "2025", Answer.MULTIDISCIPLINARY, null))
                .event(duo(stating, "2012", MULTIDISCIPLINARY, false))
                .event(duo(both, "2012", MULTIDISCIPLINARY, false))
                .event(says(both, id(12), 22, "2025", Answer.PARALLEL, null))
                .event(says(both, id(13), 23, "2025", Answer.PARALLEL, null));

        assertThat(list(COORDINATOR, new Filter(Agreed.AGREED, null, null)))
                .containsExactlyInAnyOrder(PAIR, both.pairId(HERE));
        assertThat(list(COORDINATOR, new Filter(null, Answer.MULTIDISCIPLINARY, null)))
                .as("the agreed level, else the stated one")
                .containsExactlyInAnyOrder(PAIR, stating.pairId(HERE));
        assertThat(list(COORDINATOR, new Filter(null, null, id(12))))
                .containsExactlyInAnyOrder(stating.pairId(HERE), both.pairId(HERE));
        assertThat(list(COORDINATOR, new Filter(Agreed.NONE, null, PLANNING))).isEmpty();
    }

    @Test
    void what_was_said_of_a_merged_entry_is_found_under_both_names() {
        Partners before = new Partners(id(12), PLANNING);
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null))
                .event(says(before, PLANNING, 20, "2012", Answer.PARALLEL, null))
                .event(new OrganisationMerged(
                        id(12), AMO, LocalizedString.fr("Avant"), LocalizedString.fr("Doublon"), told("2014")));

        assertThat(list(COORDINATOR, new Filter(null, null, AMO))).containsExactlyInAnyOrder(PAIR, before.pairId(HERE));
        assertThat(list(COORDINATOR, new Filter(null, null, id(12))))
                .containsExactlyInAnyOrder(PAIR, before.pairId(HERE));
    }

    @Test
    void what_asks_for_attention_comes_first_and_then_names_in_the_readers_language() {
        given.event(registered(AMO, "Zèbre"))
                .event(registered(PLANNING, "école du Parc"))
                .event(registered(id(12), "Eau vive"))
                .event(registered(id(13), "Étang"));
        Partners agreed = new Partners(AMO, PLANNING);
        Partners oneSided = new Partners(AMO, id(12));
        Partners divergent = new Partners(PLANNING, id(12));
        Partners alsoDivergent = new Partners(id(12), id(13));
        Partners told = new Partners(id(13), AMO);
        given.event(duo(told, "2020", MULTIDISCIPLINARY, false))
                .event(new DuoPublished(told.pairId(HERE), told("2021")));
        differ(agreed, Answer.PARALLEL, Answer.PARALLEL);
        differ(alsoDivergent, Answer.PARALLEL, Answer.MULTIDISCIPLINARY);
        differ(divergent, Answer.PARALLEL, Answer.MULTIDISCIPLINARY);
        given.event(says(oneSided, AMO, 20, "2025", Answer.PARALLEL, null));

        Attention first = attention(COORDINATOR, null, null, 0, 3);
        Attention rest = attention(COORDINATOR, null, null, first.next(), 3);

        assertThat(shown(first))
                .containsExactly(
                        "DIVERGENT Eau vive + école du Parc",
                        "DIVERGENT Eau vive + Étang",
                        "ONE_SIDED Eau vive + Zèbre");
        assertThat(shown(rest)).containsExactly("AGREED école du Parc + Zèbre", "NONE Étang + Zèbre");
        assertThat(rest.next()).isNull();
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.all())
                .isEqualTo(
                        Map.of(Standing.DIVERGENT, 2L, Standing.ONE_SIDED, 1L, Standing.AGREED, 1L, Standing.NONE, 1L));
        assertThat(first.partners())
                .extracting(partner -> partner.names().fr())
                .containsExactly("Eau vive", "école du Parc", "Étang", "Zèbre");

        assertThat(query.standings(COORDINATOR, HERE).block()).isEqualTo(first.all());
        assertThat(query.standings(COORDINATOR, ELSEWHERE).block()).isEmpty();

        Attention ofOne = attention(COORDINATOR, Standing.DIVERGENT, PLANNING, 0, 3);
        assertThat(shown(ofOne)).containsExactly("DIVERGENT Eau vive + école du Parc");
        assertThat(ofOne.found()).isEqualTo(Map.of(Standing.DIVERGENT, 1L));
        assertThat(ofOne.all()).isEqualTo(first.all());
    }

    @Test
    void a_reader_who_may_not_know_what_each_says_does_not_learn_it_from_the_order() {
        given.event(registered(AMO, "Zèbre"))
                .event(registered(PLANNING, "École"))
                .event(duo("2020", MULTIDISCIPLINARY, false))
                .event(new DuoPublished(PAIR, told("2021")));
        differ(PARTNERS, Answer.PARALLEL, Answer.MULTIDISCIPLINARY);
        differ(new Partners(AMO, id(12)), Answer.PARALLEL, Answer.MULTIDISCIPLINARY);

        Attention seen = attention(Reader.PUBLIC, null, null, 0, 10);

        assertThat(shown(seen)).containsExactly("PUBLISHED École + Zèbre");
        assertThat(seen.all()).isEqualTo(Map.of(Standing.PUBLISHED, 1L));
        assertThat(query.standings(Reader.PUBLIC, HERE).block()).isEqualTo(seen.all());
        assertThat(seen.partners()).hasSize(2);
        assertThat(attention(Reader.PUBLIC, Standing.DIVERGENT, null, 0, 10).total())
                .isZero();
    }

    private void differ(Partners partners, Answer first, Answer second) {
        given.event(says(partners, partners.first(), 20, "2025", first, null))
                .event(says(partners, partners.second(), 21, "2025", second, null));
    }

    private Attention attention(
            Reader reader, @Nullable Standing standing, @Nullable UUID organisation, int skip, int limit) {
        return query.forAttention(reader, HERE, standing, organisation, skip, limit, Locale.FRENCH, TODAY)
                .block();
    }

    private static List<String> shown(Attention attention) {
        return attention.pairs().stream()
                .map(pair -> Standing.of(pair) + " "
                        + String.join(
                                " + ",
                                pair.partners().stream()
                                        .map(partner -> partner.names().fr())
                                        .toList()))
                .toList();
    }

    @Test
    void the_continuum_counts_pairs_that_the_reader_may_not_read_one_by_one() {
        for (int member = 10; member < 14; member++) {
            given.event(new MemberAdmitted(id(member), MemberKind.ORGANISATION, null, told("2006")));
        }
        given.event(says(AMO, 20, "2025", Answer.PARALLEL, null))
                .event(says(PLANNING, 21, "2025", Answer.PARALLEL, null))
                .event(says(new Partners(AMO, id(99)), AMO, 20, "2025", Answer.PARALLEL, null))
                .event(duo(new Partners(AMO, id(12)), "2012", MULTIDISCIPLINARY, false))
                .event(duo(new Partners(AMO, id(13)), "2012", MULTIDISCIPLINARY, false));

        Continuum few = query.summary(MEMBER, HERE).block();
        assertThat(few.coverage()).isEqualTo(new Continuum.Coverage(1, 6));
        assertThat(few.agreements()).isEqualTo(Map.of(Agreed.AGREED, 1L, Agreed.ONE_SIDED, 1L, Agreed.NONE, 2L));
        assertThat(few.stated()).as("too few to be told apart from").isNull();
        assertThat(few.agreed()).isNull();

        given.event(duo(new Partners(PLANNING, id(13)), "2012", INTERDISCIPLINARY, false));

        assertThat(query.summary(MEMBER, HERE).block().stated())
                .isEqualTo(Map.of(MULTIDISCIPLINARY, 2L, INTERDISCIPLINARY, 1L));
        assertThat(query.summary(Reader.PUBLIC, HERE).blockOptional()).isEmpty();
    }

    @Test
    void partners_are_found_together_for_joining() {
        given.event(duo("2012", null, false));

        assertThat(query.partnersOf(HERE, List.of(PAIR, id(99))).block()).isEqualTo(Map.of(PAIR, PARTNERS));
        assertThat(query.partnersOf(ELSEWHERE, List.of(PAIR)).block()).isEmpty();
    }

    private Pair pair(Reader reader) {
        return query.byId(reader, HERE, PAIR, TODAY).block();
    }

    private List<UUID> list(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Paging.first(), TODAY).block().items().stream()
                .map(Pair::id)
                .toList();
    }
}
