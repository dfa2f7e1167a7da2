package be.maillage.organisation.directory;

import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.directory.LikelyDuplicate.Reason;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DuplicatesTest {

    private final Given given = Given.nothing();
    private final DuplicateQuery query = new DuplicateQuery(given);

    @Test
    void entries_of_one_number_or_one_name_are_likely_one() {
        entry(10, "AMO Reliance", "0566988259", null);
        entry(11, "Reliance", "0566988259", null);
        entry(12, "L’Œillet", null, null);
        entry(13, "L'OEILLET", null, null);
        entry(14, "Autre", "0123456749", null);

        List<LikelyDuplicate> found = found().items();

        assertThat(found)
                .extracting(LikelyDuplicate::reasons)
                .containsExactly(List.of(Reason.SAME_ENTERPRISE_NUMBER), List.of(Reason.SAME_NAME));
        assertThat(found.getFirst().entries())
                .extracting(entry -> entry.names().fr())
                .containsExactly("AMO Reliance", "Reliance");
    }

    @Test
    void every_reason_is_given_the_strongest_first() {
        entry(10, "Le Bon Accueil", "0566988259", "Rue Haute 1");
        entry(11, "Le bon accueil", "0566988259", "rue Haute, 1");

        assertThat(found().items())
                .singleElement()
                .extracting(LikelyDuplicate::reasons)
                .isEqualTo(List.of(Reason.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ludothèque de Visé, Ludotheque Vise asbl, true",
        "Maison médicale Les Tilleuls, Maison médicale du Nord, true",
        "Service de médiation, Service jeunesse, false",
        "École, Hôpital, false",
        "ASBL, VZW, false"
    })
    void at_one_address_names_are_alike_that_share_half_of_their_words(String one, String other, boolean alike) {
        entry(10, one, null, "Rue Haute 1");
        entry(11, other, null, "Rue  haute 1");

        assertThat(found().items()).hasSize(alike ? 1 : 0);
    }

    @Test
    void alike_names_elsewhere_are_two_organisations() {
        entry(10, "Ludothèque de Visé", null, "Rue Haute 1");
        entry(11, "Ludothèque de Visé asbl", null, "Rue Basse 1");

        assertThat(found().items()).isEmpty();
    }

    @Test
    void what_is_closed_merged_or_elsewhere_is_nobodys_double() {
        entry(10, "AMO", null, null);
        entry(11, "AMO", null, null);
        entry(12, "AMO", null, null);
        given.event(ELSEWHERE, Audience.PUBLIC, registered(13, "AMO", null, null), Map.of());
        given.event(new OrganisationClosed(id(11), LocalizedString.fr("fin"), told("2020")));
        assertThat(found().items()).hasSize(1);

        given.event(new OrganisationMerged(
                id(12), id(10), LocalizedString.fr("AMO"), LocalizedString.fr("doublon"), told("2020")));
        assertThat(found().items()).isEmpty();
    }

    @Test
    void those_that_somebody_told_apart_are_left_out_unless_one_asks_for_them() {
        entry(10, "AMO", null, null);
        entry(11, "AMO", null, null);
        entry(12, "AMO", null, null);
        given.event(Audience.MEMBERS, new OrganisationsToldApart(id(11), List.of(id(10)), told("2020")));
        assertThat(pairs(found())).containsExactlyInAnyOrder(Set.of(id(10), id(12)), Set.of(id(11), id(12)));
        assertThat(all()).hasSize(3).filteredOn(LikelyDuplicate::toldApart).hasSize(1);

        given.event(Audience.MEMBERS, new OrganisationsToldApart(id(11), List.of(id(12)), told("2020")));
        assertThat(pairs(found())).containsExactly(Set.of(id(10), id(12)));
        given.event(Audience.MEMBERS, new OrganisationsToldApart(id(10), List.of(id(12)), told("2020")));
        assertThat(found().items()).isEmpty();
        assertThat(all()).hasSize(3).allMatch(LikelyDuplicate::toldApart);
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_merged_entry_is_still_a_double_by_its_former_name_and_told_apart_by_the_one_in_which_it_lives_on() {
        entry(10, "AMO", null, null);
        entry(11, "Reliance", null, null);
        entry(12, "Jeunesse", null, null);
        merged(10, 11).merged(11, 12);
        entry(13, "Amo", null, null);
        assertThat(pairs(found())).containsExactly(Set.of(id(12), id(13)));

        given.event(Audience.MEMBERS, new OrganisationsToldApart(id(13), List.of(id(10)), told("2021")));
        assertThat(found().items()).isEmpty();
        assertThat(all()).hasSize(1);
    }

    private DuplicatesTest merged(int organisation, int into) {
        given.event(new OrganisationMerged(
                id(organisation), id(into), LocalizedString.fr("x"), LocalizedString.fr("doublon"), told("2020")));
        return this;
    }

    private List<LikelyDuplicate> all() {
        return query.list(COORDINATOR, HERE, true, Paging.first()).block().items();
    }

    private static List<Set<UUID>> pairs(Page<LikelyDuplicate> page) {
        return page.items().stream()
                .map(pair -> pair.entries().stream().map(Named::id).collect(Collectors.toSet()))
                .toList();
    }

    @Test
    void only_those_who_may_merge_are_told() {
        entry(10, "AMO", null, null);
        entry(11, "AMO", null, null);

        assertThat(query.list(MEMBER, HERE, true, Paging.first()).block().total())
                .isZero();
        assertThat(query.list(Reader.PUBLIC, HERE, true, Paging.first()).block().total())
                .isZero();
        assertThat(query.list(Given.reader(Role.ADMINISTRATOR), HERE, false, Paging.first())
                        .block()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void they_come_in_pages() {
        for (int i = 0; i < 4; i++) {
            entry(10 + i, "AMO", null, null);
        }
        Page<LikelyDuplicate> first =
                query.list(COORDINATOR, HERE, false, new Paging(null, 4)).block();
        Page<LikelyDuplicate> second = query.list(COORDINATOR, HERE, false, new Paging(first.next(), 4))
                .block();

        assertThat(first.total()).isEqualTo(6);
        assertThat(first.items()).hasSize(4).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    private Page<LikelyDuplicate> found() {
        return query.list(COORDINATOR, HERE, false, Paging.first()).block();
    }

    private void entry(int id, String name, @Nullable String number, @Nullable String street) {
        given.event(registered(id, name, number, street));
    }

    private static OrganisationRegistered registered(
            int id, String name, @Nullable String number, @Nullable String street) {
        Profile.Address address = street == null
                ? null
                : new Profile.Address(LocalizedString.fr(street), "4600", LocalizedString.fr("Visé"));
        Profile profile = new Profile(
                LocalizedString.fr(name),
                LegalForm.OTHER,
                null,
                List.of(),
                Line.FIRST,
                null,
                number,
                address,
                null,
                null,
                null,
                List.of());
        return new OrganisationRegistered(id(id), HERE, profile, told("2010"));
    }
}
