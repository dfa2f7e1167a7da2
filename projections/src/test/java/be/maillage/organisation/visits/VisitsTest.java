package be.maillage.organisation.visits;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Pairing;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.VisitForm;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitsTest {

    private static final UUID AMO = id(10);
    private static final UUID SCHOOL = id(11);
    private static final UUID PLANNING = id(12);

    private final Given given = Given.nothing()
            .event(Pairing.registered(AMO, "AMO"))
            .event(Pairing.registered(SCHOOL, "École"))
            .event(Pairing.registered(PLANNING, "Planning"))
            .event(Audience.MEMBERS, visit(AMO, SCHOOL, 2014))
            .event(Audience.MEMBERS, visit(PLANNING, AMO, 2016))
            .event(Audience.MEMBERS, visit(SCHOOL, PLANNING, 2015));
    private final VisitQuery query = new VisitQuery(given);

    @Test
    void visits_are_told_to_members_the_last_first() {
        assertThat(found(null)).containsExactly(2016, 2015, 2014);
        assertThat(query.list(Reader.PUBLIC, HERE, null, Paging.first()).block().total())
                .isZero();
        Visit last =
                query.list(MEMBER, HERE, null, Paging.first()).block().items().getFirst();
        assertThat(last.host()).isEqualTo(new Named(PLANNING, LocalizedString.fr("Planning")));
        assertThat(last.visitors()).containsExactly(new Named(AMO, LocalizedString.fr("AMO")));
        assertThat(last.headcount()).isEqualTo(7);
        assertThat(last.form()).isEqualTo(VisitForm.IMMERSION);
        given.andAReplayGivesTheSame();
    }

    @Test
    void the_visits_of_an_organisation_are_those_it_hosted_and_made() {
        assertThat(found(AMO)).containsExactly(2016, 2014);
        assertThat(found(SCHOOL)).containsExactly(2015, 2014);
    }

    @Test
    void the_visits_of_a_merged_entry_are_found_under_both_names() {
        given.event(new OrganisationMerged(
                PLANNING, AMO, LocalizedString.fr("Planning"), LocalizedString.fr("Fusion"), told("2020")));
        assertThat(found(AMO)).containsExactly(2016, 2015, 2014);
        assertThat(found(PLANNING)).containsExactly(2016, 2015, 2014);
        assertThat(found(SCHOOL)).containsExactly(2015, 2014);
    }

    @Test
    void visits_come_in_pages() {
        Page<Visit> first = query.list(MEMBER, HERE, null, new Paging(null, 2)).block();
        Page<Visit> second =
                query.list(MEMBER, HERE, null, new Paging(first.next(), 2)).block();
        assertThat(first.total()).isEqualTo(3);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private List<Integer> found(@Nullable UUID organisation) {
        return query.list(MEMBER, HERE, organisation, Paging.first()).block().items().stream()
                .map(visit -> visit.on().earliest().getYear())
                .toList();
    }

    private static VisitHosted visit(UUID host, UUID visitor, int year) {
        return new VisitHosted(host, VisitForm.IMMERSION, List.of(visitor), 7, told(String.valueOf(year)));
    }
}
