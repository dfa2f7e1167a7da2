package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.organisation.Entry.AMO;
import static be.maillage.organisation.Entry.OUTSIDER;
import static be.maillage.organisation.Entry.SCHOOL;

import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationEvent.VisitHosted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitsTest {

    private final Entry entry = new Entry();

    @Test
    void visitors_are_told_once_each_to_the_members() {
        entry.records(
                visit(List.of(SCHOOL, OUTSIDER, SCHOOL), 7, told("2014-03")),
                Audience.MEMBERS,
                new VisitHosted(AMO, VisitForm.IMMERSION, List.of(SCHOOL, OUTSIDER), 7, told("2014-03")));
        entry.records(
                visit(List.of(SCHOOL), null, told("2014")),
                Audience.MEMBERS,
                new VisitHosted(AMO, VisitForm.IMMERSION, List.of(SCHOOL), null, told("2014")));
    }

    @Test
    void visitors_are_organisations_of_the_directory_other_than_the_host() {
        entry.refuses(visit(List.of(), 3, told("2014")), OrganisationRule.VISIT_HAS_VISITORS);
        entry.refuses(visit(List.of(SCHOOL, AMO), 3, told("2014")), OrganisationRule.VISITORS_COME_FROM_ELSEWHERE);
        entry.refuses(visit(List.of(SCHOOL, id(99)), 3, told("2014")), CommonRule.ORGANISATION_IS_REGISTERED);
    }

    @Test
    void a_count_counts_somebody() {
        entry.refuses(visit(List.of(SCHOOL), 0, told("2014")), OrganisationRule.HEADCOUNT_IS_ABOVE_0);
    }

    @Test
    void a_visit_took_place_since_the_entry_is_there() {
        entry.refuses(visit(List.of(SCHOOL), 3, toldNow("2026-11-21")), OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED);
        entry.refuses(visit(List.of(SCHOOL), 3, told("2005")), OrganisationRule.REGISTRATION_COMES_FIRST);
    }

    private static HostVisit visit(List<UUID> visitors, @Nullable Integer headcount, Told told) {
        return new HostVisit(COORDINATION, AMO, VisitForm.IMMERSION, visitors, headcount, told);
    }
}
