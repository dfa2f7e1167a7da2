package be.maillage.organisation.directory;

import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Hit.Where;
import be.maillage.organisation.directory.Search.Moment;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Paging;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID CPAS = id(10);
    private static final UUID HOUSE = id(11);
    private static final UUID DEBTS = id(20);

    private final Given given = Given.nothing();
    private final DirectoryQuery query = new DirectoryQuery(given);

    @BeforeEach
    void aDirectory() {
        given.event(new OrganisationRegistered(
                        CPAS,
                        HERE,
                        profile("CPAS de Visé", List.of(Theme.SOCIAL_AID), "4600", "Visé", List.of("fr")),
                        told("2020")))
                .event(new OrganisationRegistered(
                        HOUSE,
                        HERE,
                        profile("Maison de quartier", List.of(), "1040", "Etterbeek", List.of("nl")),
                        told("2020")))
                .event(new ServiceOffered(
                        CPAS,
                        DEBTS,
                        service("Médiation de dettes", "Familles endettées", Theme.POVERTY, "21005", "ar"),
                        told("2020")))
                .event(new OpeningHoursSet(CPAS, List.of(slot(DayOfWeek.THURSDAY, "13:30", "16:00")), told("2020")))
                .event(new MemberAdmitted(CPAS, MemberKind.ORGANISATION, null, told("2021")));
    }

    @Test
    void who_helps_with_debts_on_a_thursday_afternoon() {
        Moment afternoon = new Moment(DayOfWeek.THURSDAY, LocalTime.of(13, 0), LocalTime.of(17, 0));

        Hits hits = search(Reader.PUBLIC, new Search("detes", null, null, null, null, afternoon, false));

        assertThat(names(hits)).containsExactly("CPAS de Visé");
        assertThat(hits.guessed()).isTrue();
        Hit hit = hits.page().items().getFirst();
        assertThat(hit.open()).containsExactly(slot(DayOfWeek.THURSDAY, "13:30", "16:00"));
        assertThat(hit.reasons()).first().satisfies(reason -> {
            assertThat(reason.where()).isEqualTo(Where.SERVICE);
            assertThat(reason.service()).isEqualTo(DEBTS);
            assertThat(reason.words()).containsExactly("dettes");
        });
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_moment_is_when_the_doors_are_open() {
        assertThat(open(DayOfWeek.THURSDAY, "15:59", "16:30")).hasSize(1);
        assertThat(open(DayOfWeek.THURSDAY, "16:00", "17:00")).isEmpty();
        assertThat(open(DayOfWeek.THURSDAY, "08:00", "13:30")).isEmpty();
        assertThat(open(DayOfWeek.FRIDAY, "13:30", "16:00")).isEmpty();
    }

    @Test
    void every_choice_narrows_and_only_what_is_there_can_be_chosen() {
        Hits all = search(Reader.PUBLIC, Search.ALL);
        assertThat(names(all)).containsExactly("CPAS de Visé", "Maison de quartier");
        assertThat(all.themes()).containsExactlyInAnyOrder(Theme.SOCIAL_AID, Theme.POVERTY);
        assertThat(all.languages()).containsExactly("ar", "fr", "nl");
        assertThat(all.places()).extracting(Hits.Place::code).containsExactly("1040", "21005", "4600");

        assertThat(names(new Search(null, Theme.POVERTY, null, null, null, null, false)))
                .containsExactly("CPAS de Visé");
        assertThat(names(new Search(null, null, "famille", null, null, null, false)))
                .containsExactly("CPAS de Visé");
        for (String other : List.of("senior", "famille senior", "famlles")) {
            assertThat(names(new Search(null, null, other, null, null, null, false)))
                    .as("whom it is for is every word, and as it is written: %s", other)
                    .isEmpty();
        }
        assertThat(names(new Search(null, null, null, "ar", null, null, false))).containsExactly("CPAS de Visé");
        assertThat(names(new Search(null, null, null, null, "1040", null, false)))
                .containsExactly("Maison de quartier");
        assertThat(names(new Search(null, null, null, null, "21005", null, false)))
                .containsExactly("CPAS de Visé");
        assertThat(names(new Search(null, null, null, null, null, null, true))).containsExactly("CPAS de Visé");
        assertThat(names(new Search("quartier", null, null, null, null, null, true)))
                .isEmpty();
    }

    @Test
    void where_it_is_and_how_one_is_let_in_is_said_at_length_and_found() {
        given.event(new ServiceChanged(
                CPAS,
                DEBTS,
                new Service(
                        LocalizedString.fr("Médiation de dettes"),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        LocalizedString.fr("Sonner au portail vert"),
                        null,
                        List.of(),
                        null),
                told("2021")));

        assertThat(names(Search.words("portail"))).containsExactly("CPAS de Visé");
        assertThat(names(Search.words("etterbeek"))).containsExactly("Maison de quartier");
        assertThat(names(Search.words("endettées"))).as("as it was before").isEmpty();
    }

    @Test
    void what_is_found_comes_page_by_page_with_the_number_of_all() {
        Hits first = query.search(Reader.PUBLIC, HERE, Search.ALL, Paging.of(null, 1), TODAY)
                .block();
        assertThat(names(first)).containsExactly("CPAS de Visé");
        assertThat(first.page().total()).isEqualTo(2);

        Hits second = query.search(
                        Reader.PUBLIC, HERE, Search.ALL, Paging.of(first.page().next(), 1), TODAY)
                .block();
        assertThat(names(second)).containsExactly("Maison de quartier");
        assertThat(second.page().next()).isNull();
        assertThat(second.places()).as("from all").hasSize(3);
    }

    @Test
    void what_an_organisation_is_part_of_finds_it_and_is_not_whom_it_helps() {
        given.event(new OrganisationCorrected(
                HOUSE,
                new Profile(
                        LocalizedString.fr("Maison de quartier"),
                        LegalForm.OTHER,
                        LocalizedString.fr("Fédération des familles"),
                        List.of(),
                        Line.FIRST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                told("2021")));

        assertThat(search(Reader.PUBLIC, Search.words("fédération")).page().items())
                .singleElement()
                .satisfies(hit -> assertThat(hit.reasons().getFirst().where()).isEqualTo(Where.PART_OF));
        assertThat(names(new Search(null, null, "familles", null, null, null, false)))
                .containsExactly("CPAS de Visé");
    }

    @Test
    void a_choice_never_turns_a_word_into_another_one() {
        given.event(new OrganisationRegistered(
                id(12), HERE, profile("Les Mettes", List.of(), null, null, List.of("de")), told("2020")));

        assertThat(names(Search.words("mettes"))).containsExactly("Les Mettes");
        assertThat(names(Search.words("dettes"))).containsExactly("CPAS de Visé");
        assertThat(search(Reader.PUBLIC, Search.words("dettes")).guessed()).isFalse();
        assertThat(names(new Search("dettes", null, null, "de", null, null, false)))
                .isEmpty();
    }

    @Test
    void nothing_is_found_or_chosen_by_what_its_finder_may_not_read() {
        given.event(
                        Audience.MEMBERS,
                        new ServiceOffered(
                                HOUSE,
                                id(21),
                                service("Hébergement secret", "Femmes", Theme.SAFETY, "21009", "ro"),
                                told("2021")))
                .event(
                        Audience.MEMBERS,
                        new OpeningHoursSet(HOUSE, List.of(slot(DayOfWeek.SUNDAY, "10:00", "12:00")), told("2021")))
                .event(
                        Audience.MEMBERS,
                        new OrganisationRegistered(
                                id(13),
                                HERE,
                                profile("Adresse tenue cachée", List.of(), "9999", "X", List.of("sv")),
                                told("2021")))
                .event(Audience.MEMBERS, new MemberAdmitted(HOUSE, MemberKind.ORGANISATION, null, told("2021")));

        for (Search hidden : List.of(
                Search.words("hébergement"),
                Search.words("herbergement"),
                Search.words("femmes"),
                Search.words("veiligheid"),
                Search.words("cachée"),
                new Search(null, Theme.SAFETY, null, null, null, null, false),
                new Search(null, null, "femmes", null, null, null, false),
                new Search(null, null, null, "ro", null, null, false),
                new Search(null, null, null, null, "21009", null, false),
                new Search(null, null, null, null, "9999", null, false),
                new Search("quartier", null, null, null, null, null, true),
                new Search(
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Moment(DayOfWeek.SUNDAY, LocalTime.MIN, LocalTime.MAX),
                        false))) {
            assertThat(names(search(Reader.PUBLIC, hidden))).as("%s", hidden).isEmpty();
            assertThat(names(search(MEMBER, hidden))).as("%s", hidden).hasSize(1);
        }
        Hits shown = search(Reader.PUBLIC, Search.ALL);
        assertThat(shown.themes()).doesNotContain(Theme.SAFETY);
        assertThat(shown.languages()).doesNotContain("ro", "sv");
        assertThat(shown.places()).extracting(Hits.Place::code).doesNotContain("21009", "9999");
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_the_directory_of_another_coordination_holds_is_neither_found_nor_counted_nor_chosen_here() {
        given.event(
                ELSEWHERE,
                Audience.PUBLIC,
                new OrganisationRegistered(
                        id(16),
                        ELSEWHERE,
                        profile("Maison d’ailleurs", List.of(Theme.SAFETY), "9999", "Là-bas", List.of("pl")),
                        told("2021")),
                Map.of());

        Hits all = search(Reader.PUBLIC, Search.ALL);
        assertThat(all.page().total()).isEqualTo(2);
        assertThat(all.themes()).doesNotContain(Theme.SAFETY);
        assertThat(all.languages()).doesNotContain("pl");
        assertThat(all.places()).extracting(Hits.Place::code).doesNotContain("9999");
        assertThat(search(Reader.PUBLIC, Search.words("maison")).page().total()).isOne();
    }

    @Test
    void whoever_left_is_no_member_and_who_closed_comes_last_for_those_alone_who_may_know() {
        given.event(new MembershipWithdrawn(CPAS, null, told("2022")))
                .event(Audience.MEMBERS, new OrganisationClosed(CPAS, LocalizedString.fr("fin"), told("2022")));

        assertThat(names(new Search(null, null, null, null, null, null, true))).isEmpty();
        assertThat(names(search(Reader.PUBLIC, Search.ALL))).containsExactly("CPAS de Visé", "Maison de quartier");
        assertThat(names(search(MEMBER, Search.ALL))).containsExactly("Maison de quartier", "CPAS de Visé");
    }

    @Test
    void a_former_name_finds_and_says_so_and_whoever_is_closed_comes_last() {
        given.event(new OrganisationRegistered(
                        id(14), HERE, profile("Le Grenier", List.of(), null, null, List.of()), told("2020")))
                .event(new OrganisationMerged(
                        id(14), HOUSE, LocalizedString.fr("Le Grenier"), LocalizedString.fr("Doublon"), told("2022")))
                .event(new OrganisationRegistered(
                        id(15), HERE, profile("Quartier", List.of(), null, null, List.of()), told("2020")))
                .event(new OrganisationClosed(id(15), LocalizedString.fr("fin"), told("2022")));

        Hit hit = search(Reader.PUBLIC, Search.words("grenier")).page().items().getFirst();
        assertThat(hit.organisation().id()).isEqualTo(HOUSE);
        assertThat(hit.reasons()).extracting(Hit.Reason::where).containsExactly(Where.FORMER_NAME);
        assertThat(names(Search.words("quartier"))).containsExactly("Maison de quartier", "Quartier");

        given.event(new OrganisationRegistered(
                        id(16), HERE, profile("La Remise", List.of(), null, null, List.of()), told("2020")))
                .event(new OrganisationMerged(
                        HOUSE, id(16), LocalizedString.fr("Maison"), LocalizedString.fr("Réunies"), told("2023")));
        assertThat(names(Search.words("grenier")))
                .as("merged into what was merged")
                .containsExactly("La Remise");
    }

    private List<String> open(DayOfWeek day, String from, String to) {
        return names(new Search(
                null, null, null, null, null, new Moment(day, LocalTime.parse(from), LocalTime.parse(to)), false));
    }

    private Hits search(Reader reader, Search search) {
        return query.search(reader, HERE, search, Paging.first(), TODAY).block();
    }

    private List<String> names(Search search) {
        return names(search(Reader.PUBLIC, search));
    }

    private static List<String> names(Hits hits) {
        return hits.page().items().stream()
                .map(hit -> hit.organisation().names().in("fr"))
                .toList();
    }

    private static OpeningSlot slot(DayOfWeek day, String from, String to) {
        return new OpeningSlot(day, LocalTime.parse(from), LocalTime.parse(to), OpeningSlot.Kind.PERMANENCE);
    }

    private static Profile profile(
            String name,
            List<Theme> sectors,
            @Nullable String postCode,
            @Nullable String locality,
            List<String> languages) {
        Profile.Address address = postCode == null || locality == null
                ? null
                : new Profile.Address(LocalizedString.fr("Rue Haute 1"), postCode, LocalizedString.fr(locality));
        return new Profile(
                LocalizedString.fr(name),
                LegalForm.OTHER,
                null,
                sectors,
                Line.FIRST,
                null,
                null,
                address,
                null,
                null,
                null,
                languages);
    }

    private static Service service(String name, String audience, Theme theme, String commune, String language) {
        return new Service(
                LocalizedString.fr(name),
                null,
                LocalizedString.fr(audience),
                List.of(theme),
                List.of(commune),
                null,
                null,
                List.of(language),
                null);
    }
}
