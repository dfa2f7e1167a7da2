package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.organisation.Entry.AMO;
import static be.maillage.organisation.Entry.OUTSIDER;
import static be.maillage.organisation.Entry.SCHOOL;
import static be.maillage.organisation.Entry.registered;
import static be.maillage.organisation.Entry.text;

import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingTest {

    private static final UUID VAN = id(41);
    private static final SharedResource A_VAN =
            new SharedResource(SharedResource.Kind.VEHICLE, text("Camionnette"), null);

    private final Entry entry = new Entry().elsewhere(new MembershipWithdrawn(AMO, null, told("2012")));

    @Test
    void an_entry_lives_on_in_another_and_keeps_its_name() {
        entry.records(into(SCHOOL), Audience.PUBLIC, merged(AMO, SCHOOL, "AMO"));
        entry.given(new OrganisationCorrected(AMO, Profiles.named("AMO Reliance"), told("2010")))
                .records(into(OUTSIDER), Audience.PUBLIC, merged(AMO, OUTSIDER, "AMO Reliance"));
    }

    @Test
    void an_entry_is_not_merged_into_itself() {
        entry.refuses(into(AMO), OrganisationRule.MERGED_INTO_ANOTHER);
    }

    @Test
    void an_entry_is_not_merged_into_what_the_directory_does_not_hold() {
        entry.refuses(into(id(99)), CommonRule.ORGANISATION_IS_REGISTERED);
    }

    @Test
    void entries_are_not_merged_in_a_circle() {
        entry.elsewhere(merged(SCHOOL, OUTSIDER, "École"), merged(OUTSIDER, AMO, "Voisin"));
        entry.refuses(into(SCHOOL), OrganisationRule.MERGING_MAKES_NO_CIRCLE);
        entry.refuses(into(OUTSIDER), OrganisationRule.MERGING_MAKES_NO_CIRCLE);
    }

    @Test
    void what_is_closed_or_merged_takes_in_nobody() {
        entry.elsewhere(new OrganisationClosed(OUTSIDER, text("Fin"), told("2010")))
                .refuses(into(OUTSIDER), OrganisationRule.MERGED_INTO_AN_OPEN_ENTRY);
        UUID other = id(15);
        entry.elsewhere(registered(other, "Autre"), merged(SCHOOL, other, "École"))
                .refuses(into(SCHOOL), OrganisationRule.MERGED_INTO_AN_OPEN_ENTRY);
    }

    @Test
    void a_member_leaves_the_coordination_before_its_entry_is_merged() {
        new Entry().refuses(into(SCHOOL), OrganisationRule.MERGED_MEMBERSHIP_HAS_ENDED);
        new Entry()
                .elsewhere(new MembershipWithdrawn(AMO, null, told("2012")), Entry.admitted(AMO))
                .refuses(into(SCHOOL), OrganisationRule.MERGED_MEMBERSHIP_HAS_ENDED);
    }

    @Test
    void an_entry_that_takes_a_seat_or_a_loan_or_is_merged_into_at_the_same_moment_is_not_merged() {
        entry.meanwhile(Entry.admitted(AMO)).refuses(into(SCHOOL), OrganisationRule.MERGED_MEMBERSHIP_HAS_ENDED);
        new Entry()
                .elsewhere(new MembershipWithdrawn(AMO, null, told("2012")))
                .meanwhile(new ResourceLent(SCHOOL, id(42), AMO, BusinessDate.parse("2011"), null, told("2011")))
                .refuses(into(SCHOOL), OrganisationRule.ORGANISATION_HOLDS_NO_LOAN);
        new Entry()
                .elsewhere(new MembershipWithdrawn(AMO, null, told("2012")))
                .meanwhile(merged(SCHOOL, AMO, "École"))
                .refuses(into(SCHOOL), OrganisationRule.MERGING_MAKES_NO_CIRCLE);
    }

    @Test
    void loans_are_settled_first_and_what_is_shared_is_taken_back() {
        entry.given(new SharedResourceOffered(AMO, VAN, A_VAN, told("2010")));
        entry.when(into(SCHOOL))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new SharedResourceWithdrawn(AMO, VAN, text("Doublon"), told("2013")),
                        merged(AMO, SCHOOL, "AMO"));
        entry.elsewhere(new ResourceLent(SCHOOL, id(42), AMO, BusinessDate.parse("2011"), null, told("2011")))
                .refuses(into(SCHOOL), OrganisationRule.ORGANISATION_HOLDS_NO_LOAN);
        entry.given(new ResourceLent(AMO, VAN, SCHOOL, BusinessDate.parse("2011"), null, told("2011")))
                .refuses(into(SCHOOL), OrganisationRule.RESOURCES_ARE_BACK);
    }

    @Test
    void a_merged_entry_is_only_read() {
        entry.given(merged(AMO, SCHOOL, "AMO"));
        entry.refuses(into(OUTSIDER), OrganisationRule.ORGANISATION_IS_NOT_MERGED);
        entry.refuses(new VerifyEntry(COORDINATION, AMO, told("2014")), OrganisationRule.ORGANISATION_IS_NOT_MERGED);
    }

    @Test
    void nothing_is_merged_before_it_was_there() {
        entry.refuses(
                new MergeOrganisations(COORDINATION, AMO, SCHOOL, text("Doublon"), told("2005")),
                OrganisationRule.REGISTRATION_COMES_FIRST);
    }

    private static MergeOrganisations into(UUID target) {
        return new MergeOrganisations(COORDINATION, AMO, target, text("Doublon"), told("2013"));
    }

    private static OrganisationMerged merged(UUID organisation, UUID into, String name) {
        return new OrganisationMerged(organisation, into, text(name), text("Doublon"), told("2013"));
    }
}
