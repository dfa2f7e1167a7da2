package be.maillage.organisation.directory;

import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Service;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.DirectoryQuery.Filter;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Membership;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID AMO = id(10);
    private static final UUID SCHOOL = id(11);

    private final Given given = Given.nothing();
    private final DirectoryQuery query = new DirectoryQuery(given);

    @Test
    void an_entry_is_as_it_was_last_told() {
        OpeningSlot monday =
                new OpeningSlot(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), OpeningSlot.Kind.PERMANENCE);
        given.event(registered(AMO, "AMO Reliance", Theme.YOUTH, Line.FIRST))
                .event(new OrganisationCorrected(
                        AMO, profile("AMO Reliance asbl", Theme.YOUTH, Line.SECOND), told("2021")))
                .event(new OpeningHoursSet(AMO, List.of(monday), told("2021")))
                .event(new OrganisationClosed(AMO, LocalizedString.fr("fin"), told("2024")));

        Organisation answer = query.byId(Reader.PUBLIC, HERE, AMO, TODAY).block();

        assertThat(answer.names().fr()).isEqualTo("AMO Reliance asbl");
        assertThat(answer.line()).isEqualTo(Line.SECOND);
        assertThat(answer.openingHours()).containsExactly(monday);
        assertThat(answer.closedOn()).isEqualTo(BusinessDate.year(2024));
        assertThat(answer.membership()).isEqualTo(new Membership(MembershipState.NONE, null, null, null));
        assertThat(query.byId(Reader.PUBLIC, ELSEWHERE, AMO, TODAY).blockOptional())
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void whom_one_may_choose_is_told_by_name_with_who_sits_for_them() {
        given.event(registered(SCHOOL, "École du Parc", Theme.YOUTH, Line.FIRST))
                .event(registered(AMO, "AMO Reliance", Theme.YOUTH, Line.FIRST))
                .event(admitted(AMO, "2006"))
                .event(
                        Audience.MEMBERS,
                        new RepresentativeDesignated(
                                AMO, id(30), RepresentativeCategory.FIELD_WORKER, true, told("2020")))
                .event(registered(id(12), "Fermé", Theme.YOUTH, Line.FIRST))
                .event(new OrganisationClosed(id(12), LocalizedString.fr("fin"), told("2024")))
                .event(registered(id(13), "Double", Theme.YOUTH, Line.FIRST))
                .event(new OrganisationMerged(
                        id(13), AMO, LocalizedString.fr("Double"), LocalizedString.fr("la même"), told("2024")));

        List<Party> seen = query.parties(MEMBER, HERE).block();

        assertThat(seen).extracting(Party::id).containsExactly(AMO, SCHOOL);
        assertThat(seen).extracting(Party::member).containsExactly(true, false);
        assertThat(seen.getFirst().names().fr()).isEqualTo("AMO Reliance");
        assertThat(seen.getFirst().representatives())
                .isEqualTo(query.byId(MEMBER, HERE, AMO, TODAY).block().representatives())
                .hasSize(1);
        assertThat(query.parties(Reader.PUBLIC, HERE).block())
                .as("who sits for it is not for the public")
                .allMatch(party -> party.representatives().isEmpty())
                .hasSize(2);
        assertThat(query.parties(MEMBER, ELSEWHERE).block()).isEmpty();
    }

    @Test
    void services_come_change_and_go() {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST))
                .event(new ServiceOffered(AMO, id(20), service("Écoute"), told("2020")))
                .event(new ServiceOffered(AMO, id(21), service("Travail de rue"), told("2020")))
                .event(new ServiceChanged(AMO, id(20), service("Écoute et conseil"), told("2021")))
                .event(Audience.MEMBERS, new ServiceOffered(AMO, id(22), service("Prêt de salle"), told("2021")))
                .event(new ServiceWithdrawn(AMO, id(21), LocalizedString.fr("fin"), told("2022")));

        assertThat(query.byId(Reader.PUBLIC, HERE, AMO, TODAY).block().services())
                .extracting(service -> service.name().fr())
                .containsExactly("Écoute et conseil");
        assertThat(query.byId(MEMBER, HERE, AMO, TODAY).block().services()).hasSize(2);
        assertThat(found("conseils")).containsExactly("AMO");
        assertThat(found("rue")).isEmpty();
        assertThat(list(Reader.PUBLIC, new Filter("salle", null, null, null, null))
                        .items())
                .as("a service for members does not betray itself")
                .isEmpty();
        assertThat(found("salle")).containsExactly("AMO");
        given.andAReplayGivesTheSame();
    }

    @Test
    void membership_may_be_told_before_the_entry() {
        given.event(admitted(AMO, "2006")).event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST));

        Membership membership = membership();

        assertThat(membership.state()).isEqualTo(MembershipState.CURRENT);
        assertThat(membership.since()).isEqualTo(BusinessDate.year(2006));
        given.andAReplayGivesTheSame();
    }

    @Test
    void membership_goes_from_application_to_its_end() {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST))
                .event(new MembershipApplied(AMO, MemberKind.ORGANISATION, null, null, told("2005")));
        assertThat(membership().state()).isEqualTo(MembershipState.APPLIED);

        given.event(new MembershipDeclined(AMO, LocalizedString.fr("non"), told("2005-06")));
        assertThat(membership().state()).isEqualTo(MembershipState.DECLINED);

        given.event(admitted(AMO, "2006")).event(new MembershipWithdrawn(AMO, null, told("2012")));
        assertThat(membership())
                .isEqualTo(new Membership(
                        MembershipState.WITHDRAWN, BusinessDate.year(2006), BusinessDate.year(2012), null));

        given.event(admitted(AMO, "2014")).event(new MembershipLapsed(AMO, told("2018")));
        assertThat(membership())
                .isEqualTo(
                        new Membership(MembershipState.LAPSED, BusinessDate.year(2014), BusinessDate.year(2018), null));
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_membership_told_to_members_is_none_for_the_public() {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST))
                .event(Audience.MEMBERS, new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2006")));

        assertThat(query.byId(Reader.PUBLIC, HERE, AMO, TODAY)
                        .block()
                        .membership()
                        .state())
                .isEqualTo(MembershipState.NONE);
        assertThat(list(Reader.PUBLIC, new Filter(null, null, null, MembershipState.CURRENT, null))
                        .items())
                .isEmpty();
        assertThat(list(Reader.PUBLIC, new Filter(null, null, null, MembershipState.NONE, null))
                        .items())
                .hasSize(1);
        assertThat(list(MEMBER, new Filter(null, null, null, MembershipState.CURRENT, null))
                        .items())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2006,       ,           ,   2008",
        "2006-03-01, ,           18, 2007-09-01",
        "2006,       2010-05,    12, 2011-05",
        "2006,       2001,       12, 2007"
    })
    void a_membership_is_to_be_confirmed_after_the_months_of_the_policy(
            String admitted, String confirmed, Integer months, String due) {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST)).event(admitted(AMO, admitted));
        if (confirmed != null) {
            given.event(new MembershipConfirmed(AMO, told(confirmed)));
        }
        if (months != null) {
            given.event(new AdmissionPolicySet(AdmissionPolicy.OPEN, true, months, told("2005")));
        }

        assertThat(membership().confirmationDueOn()).isEqualTo(BusinessDate.parse(due));
        assertThat(query.byId(Reader.PUBLIC, HERE, AMO, TODAY)
                        .block()
                        .membership()
                        .confirmationDueOn())
                .isNull();
        given.andAReplayGivesTheSame();
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20, FRESH", "2025-11-19, STALE", "2025, FRESH", "2024, STALE", ", NEVER_VERIFIED"})
    void an_entry_not_verified_for_twelve_months_is_stale(String verified, Freshness expected) {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST));
        if (verified != null) {
            given.event(new DirectoryEntryVerified(AMO, told(verified)))
                    .event(new DirectoryEntryVerified(AMO, told("2007")));
        }

        assertThat(query.byId(Reader.PUBLIC, HERE, AMO, TODAY).block().freshness())
                .isEqualTo(expected);
        given.andAReplayGivesTheSame();
    }

    @Test
    void filters_by_words_sector_and_line_and_leaves_out_members_without_an_entry() {
        given.event(registered(AMO, "AMO Reliance", Theme.YOUTH, Line.FIRST))
                .event(registered(SCHOOL, "Une école de la Basse-Meuse", Theme.EDUCATION, Line.FIRST))
                .event(registered(id(12), "Hôpital", Theme.HEALTH, Line.SECOND))
                .event(new MemberAdmitted(id(13), MemberKind.PERSON, null, told("2006")))
                .event(
                        ELSEWHERE,
                        Audience.PUBLIC,
                        registered(id(14), "École d’ailleurs", Theme.EDUCATION, Line.FIRST),
                        Map.of());

        assertThat(list(MEMBER, Filter.ALL).total()).isEqualTo(3);
        assertThat(found("ECOLES meuse")).containsExactly("Une école de la Basse-Meuse");
        assertThat(found("🏫")).isEmpty();
        assertThat(found(" ")).hasSize(3);
        assertThat(found("a".repeat(100_000))).isEmpty();
        assertThat(names(new Filter(null, Theme.EDUCATION, null, null, null)))
                .containsExactly("Une école de la Basse-Meuse");
        assertThat(names(new Filter(null, null, Line.SECOND, null, null))).containsExactly("Hôpital");
        assertThat(names(new Filter("reliance", Theme.HEALTH, null, null, null)))
                .isEmpty();
    }

    @Test
    void pages_hold_everyone_once_even_with_equal_names() {
        for (int i = 0; i < 23; i++) {
            given.event(registered(id(100 + i), i % 3 == 0 ? "Même nom" : "Nom " + i, Theme.YOUTH, Line.FIRST));
        }
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Organisation> page = query.list(MEMBER, HERE, Filter.ALL, Paging.of(cursor, 5), TODAY)
                    .block();
            assertThat(page.total()).isEqualTo(23);
            page.items().forEach(organisation -> seen.add(organisation.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void where_words_are_asked_for_the_best_comes_first_page_by_page() {
        given.event(registered(AMO, "Amis d’une école de la Basse-Meuse", Theme.EDUCATION, Line.FIRST))
                .event(registered(SCHOOL, "École", Theme.EDUCATION, Line.FIRST));
        Filter school = new Filter("école", null, null, null, null);

        assertThat(found("école")).containsExactly("École", "Amis d’une école de la Basse-Meuse");
        Page<Organisation> first =
                query.list(MEMBER, HERE, school, Paging.of(null, 1), TODAY).block();
        assertThat(first.total()).isEqualTo(2);
        assertThat(query.list(MEMBER, HERE, school, Paging.of(first.next(), 1), TODAY)
                        .block()
                        .items())
                .singleElement()
                .extracting(Organisation::id)
                .isEqualTo(AMO);
    }

    @Test
    void names_are_found_together_for_joining() {
        given.event(registered(AMO, "AMO", Theme.YOUTH, Line.FIRST))
                .event(registered(SCHOOL, "École", Theme.EDUCATION, Line.FIRST))
                .event(admitted(id(13), "2006"));

        assertThat(query.namesOf(HERE, List.of(AMO, AMO, SCHOOL, id(13), id(99)))
                        .block())
                .isEqualTo(Map.of(AMO, LocalizedString.fr("AMO"), SCHOOL, LocalizedString.fr("École")));
        assertThat(query.namesOf(ELSEWHERE, List.of(AMO)).block()).isEmpty();
    }

    private Membership membership() {
        return query.byId(MEMBER, HERE, AMO, TODAY).block().membership();
    }

    private Page<Organisation> list(Reader reader, Filter filter) {
        return query.list(reader, HERE, filter, Paging.first(), TODAY).block();
    }

    private List<String> found(String q) {
        return names(new Filter(q, null, null, null, null));
    }

    private List<String> names(Filter filter) {
        return list(MEMBER, filter).items().stream()
                .map(organisation -> organisation.names().fr())
                .toList();
    }

    private static MemberAdmitted admitted(UUID member, String on) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told(on));
    }

    private static OrganisationRegistered registered(UUID id, String name, Theme sector, Line line) {
        return new OrganisationRegistered(id, HERE, profile(name, sector, line), told("2005"));
    }

    private static Profile profile(String name, Theme sector, Line line) {
        return new Profile(
                LocalizedString.fr(name),
                LegalForm.OTHER,
                null,
                List.of(sector),
                line,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("fr"));
    }

    private static Service service(String name) {
        return new Service(LocalizedString.fr(name), null, null, List.of(), List.of(), null, null, List.of("fr"), null);
    }
}
