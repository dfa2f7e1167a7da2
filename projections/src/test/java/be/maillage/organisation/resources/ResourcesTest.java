package be.maillage.organisation.resources;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Pairing;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.resources.Resource.Availability;
import be.maillage.organisation.resources.Resource.FormerLoan;
import be.maillage.organisation.resources.Resource.Loan;
import be.maillage.organisation.resources.ResourceQuery.Filter;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResourcesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID AMO = id(10);
    private static final UUID SCHOOL = id(11);
    private static final UUID VAN = id(41);
    private static final UUID ROOM = id(42);

    private final Given given = Given.nothing()
            .event(Pairing.registered(AMO, "AMO"))
            .event(Pairing.registered(SCHOOL, "École"))
            .event(Audience.MEMBERS, offered(VAN, SharedResource.Kind.VEHICLE, "Camionnette"))
            .event(Audience.MEMBERS, offered(ROOM, SharedResource.Kind.ROOM, "Atelier"));
    private final ResourceQuery query = new ResourceQuery(given);

    @Test
    void what_is_shared_is_listed_by_name_for_members() {
        assertThat(found(Filter.ALL)).containsExactly("Atelier", "Camionnette");
        assertThat(query.list(Reader.PUBLIC, HERE, Filter.ALL, Paging.first(), TODAY)
                        .block()
                        .total())
                .isZero();
        assertThat(query.byId(Reader.PUBLIC, HERE, VAN, TODAY).blockOptional()).isEmpty();
        Resource van = van();
        assertThat(van.organisation()).isEqualTo(new Named(AMO, LocalizedString.fr("AMO")));
        assertThat(van.availability()).isEqualTo(Availability.FREE);
        assertThat(van.loan()).isNull();
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_list_is_filtered_by_kind_availability_and_owner() {
        given.event(Audience.MEMBERS, lent("2026-11-01", null));

        assertThat(found(new Filter(SharedResource.Kind.ROOM, null, null))).containsExactly("Atelier");
        assertThat(found(new Filter(null, Availability.FREE, null))).containsExactly("Atelier");
        assertThat(found(new Filter(null, Availability.LENT, null))).containsExactly("Camionnette");
        assertThat(found(new Filter(null, null, AMO))).hasSize(2);
        assertThat(found(new Filter(null, null, SCHOOL))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, true", "2026-11-20, false", "2026-11, false", "2026-10, true", "2026, false", ", false"})
    void a_loan_is_overdue_once_every_reading_of_its_end_is_past(@Nullable String until, boolean overdue) {
        given.event(Audience.MEMBERS, lent("2026-09", until));

        assertThat(van().loan())
                .isEqualTo(new Loan(
                        new Named(SCHOOL, LocalizedString.fr("École")),
                        BusinessDate.parse("2026-09"),
                        until == null ? null : BusinessDate.parse(until),
                        overdue));
    }

    @Test
    void what_comes_back_is_free_and_remembers_who_had_it() {
        given.event(Audience.MEMBERS, lent("2020", null))
                .event(Audience.MEMBERS, new ResourceReturned(AMO, VAN, SCHOOL, told("2021")))
                .event(Audience.MEMBERS, lent("2023", null))
                .event(Audience.MEMBERS, new ResourceReturned(AMO, VAN, SCHOOL, told("2024")));

        Named school = new Named(SCHOOL, LocalizedString.fr("École"));
        assertThat(van().availability()).isEqualTo(Availability.FREE);
        assertThat(van().formerLoans())
                .containsExactly(
                        new FormerLoan(school, BusinessDate.year(2023), BusinessDate.year(2024)),
                        new FormerLoan(school, BusinessDate.year(2020), BusinessDate.year(2021)));
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_is_withdrawn_is_listed_no_more_but_says_so() {
        given.event(Audience.MEMBERS, new SharedResourceWithdrawn(AMO, VAN, null, told("2025")));

        assertThat(found(Filter.ALL)).containsExactly("Atelier");
        assertThat(van().withdrawnOn()).isEqualTo(BusinessDate.year(2025));
        given.andAReplayGivesTheSame();
    }

    private List<String> found(Filter filter) {
        return query.list(MEMBER, HERE, filter, Paging.first(), TODAY).block().items().stream()
                .map(resource -> resource.name().fr())
                .toList();
    }

    private Resource van() {
        return query.byId(MEMBER, HERE, VAN, TODAY).block();
    }

    private static SharedResourceOffered offered(UUID id, SharedResource.Kind kind, String name) {
        return new SharedResourceOffered(
                AMO, id, new SharedResource(kind, LocalizedString.fr(name), null), told("2019"));
    }

    private static ResourceLent lent(String from, @Nullable String until) {
        return new ResourceLent(
                AMO,
                VAN,
                SCHOOL,
                BusinessDate.parse(from),
                until == null ? null : BusinessDate.parse(until),
                told("2026"));
    }
}
