package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;
import static be.maillage.organisation.Entry.AMO;
import static be.maillage.organisation.Entry.OUTSIDER;
import static be.maillage.organisation.Entry.PLANNING;
import static be.maillage.organisation.Entry.SCHOOL;
import static be.maillage.organisation.Entry.text;

import be.maillage.decision.CommonRule;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.WithdrawSharedResource;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.OrganisationEvent.SharedResourceOffered;
import be.maillage.organisation.OrganisationEvent.SharedResourceWithdrawn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedResourcesTest {

    private static final UUID VAN = id(41);
    private static final UUID ROOM = id(42);
    private static final SharedResource A_VAN =
            new SharedResource(SharedResource.Kind.VEHICLE, text("Camionnette"), text("Plein fait"));
    private static final SharedResource A_ROOM =
            new SharedResource(SharedResource.Kind.ROOM, text("Salle du premier"), null);

    private final Entry entry = new Entry();

    @Test
    void a_resource_is_offered_to_the_members_once() {
        OfferSharedResource offer = new OfferSharedResource(COORDINATION, AMO, VAN, A_VAN, told("2010"));
        entry.records(offer, Audience.MEMBERS, offered(VAN, A_VAN));
        entry.given(offered(VAN, A_VAN)).refuses(offer, OrganisationRule.RESOURCE_IS_NOT_YET_SHARED);
        entry.given(withdrawn(VAN)).refuses(offer, OrganisationRule.RESOURCE_IS_NOT_YET_SHARED);
        entry.refuses(
                new OfferSharedResource(COORDINATION, AMO, ROOM, A_ROOM, told("2005")),
                OrganisationRule.REGISTRATION_COMES_FIRST);
    }

    @Test
    void what_is_lent_is_not_withdrawn() {
        WithdrawSharedResource withdraw = new WithdrawSharedResource(COORDINATION, AMO, VAN, null, told("2012"));
        entry.refuses(withdraw, OrganisationRule.RESOURCE_IS_SHARED);
        entry.given(offered(VAN, A_VAN)).records(withdraw, Audience.MEMBERS, withdrawn(VAN));
        entry.given(lent(VAN, SCHOOL, "2011-03", null)).refuses(withdraw, OrganisationRule.RESOURCE_IS_FREE);
    }

    @Test
    void a_loan_begins_when_it_is_told_unless_it_says_otherwise() {
        entry.given(offered(VAN, A_VAN));
        entry.records(
                new LendResource(COORDINATION, AMO, VAN, SCHOOL, null, on("2026-12"), toldNow("2026-11-20")),
                Audience.MEMBERS,
                new ResourceLent(AMO, VAN, SCHOOL, on("2026-11-20"), on("2026-12"), toldNow("2026-11-20")));
        entry.records(
                new LendResource(COORDINATION, AMO, VAN, SCHOOL, on("2027-01"), null, toldNow("2026-11-20")),
                Audience.MEMBERS,
                new ResourceLent(AMO, VAN, SCHOOL, on("2027-01"), null, toldNow("2026-11-20")));
    }

    @Test
    void there_is_one_loan_at_a_time() {
        entry.given(offered(VAN, A_VAN), offered(ROOM, A_ROOM), lent(VAN, SCHOOL, "2011-03", "2011-06"));
        entry.refuses(lend(VAN, PLANNING, "2012", null), OrganisationRule.RESOURCE_IS_FREE);
        entry.records(lend(ROOM, PLANNING, "2012", null), Audience.MEMBERS, lent(ROOM, PLANNING, "2012", null));
        entry.given(new ResourceReturned(AMO, VAN, SCHOOL, told("2011-06")));
        entry.refuses(lend(VAN, PLANNING, "2011-05", null), OrganisationRule.RESOURCE_IS_FREE);
        entry.records(lend(VAN, PLANNING, "2011", null), Audience.MEMBERS, lent(VAN, PLANNING, "2011", null));
        entry.given(withdrawn(VAN)).refuses(lend(VAN, PLANNING, "2012", null), OrganisationRule.RESOURCE_IS_SHARED);
    }

    @Test
    void the_borrower_is_another_member_of_that_day() {
        entry.given(offered(VAN, A_VAN));
        entry.refuses(lend(VAN, AMO, "2012", null), OrganisationRule.BORROWER_IS_ANOTHER_CURRENT_MEMBER);
        entry.refuses(lend(VAN, OUTSIDER, "2012", null), OrganisationRule.BORROWER_IS_ANOTHER_CURRENT_MEMBER);
        entry.refuses(lend(VAN, SCHOOL, "2005", null), OrganisationRule.BORROWER_IS_ANOTHER_CURRENT_MEMBER);
    }

    @Test
    void a_loan_does_not_end_before_it_begins() {
        entry.given(offered(VAN, A_VAN));
        entry.refuses(lend(VAN, SCHOOL, "2012-05", "2012-04"), OrganisationRule.LOAN_ENDS_AFTER_IT_BEGINS);
        entry.records(lend(VAN, SCHOOL, "2012-05", "2012"), Audience.MEMBERS, lent(VAN, SCHOOL, "2012-05", "2012"));
    }

    @Test
    void only_what_is_lent_comes_back() {
        ReturnResource back = new ReturnResource(COORDINATION, AMO, VAN, told("2012-06"));
        entry.refuses(back, OrganisationRule.RESOURCE_IS_SHARED);
        entry.given(offered(VAN, A_VAN)).refuses(back, OrganisationRule.RESOURCE_IS_LENT);
        entry.given(lent(VAN, SCHOOL, "2012-05", null))
                .records(back, Audience.MEMBERS, new ResourceReturned(AMO, VAN, SCHOOL, told("2012-06")));
        entry.refuses(
                new ReturnResource(COORDINATION, AMO, VAN, told("2011-12")), OrganisationRule.RETURN_FOLLOWS_THE_LOAN);
        entry.refuses(
                new ReturnResource(COORDINATION, AMO, VAN, toldNow("2026-11-21")),
                OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED);
        entry.given(new ResourceReturned(AMO, VAN, SCHOOL, told("2012-06")))
                .refuses(back, OrganisationRule.RESOURCE_IS_LENT);
    }

    @Test
    void a_loan_that_was_agreed_ahead_may_be_given_up_before_it_begins() {
        entry.given(
                offered(VAN, A_VAN), new ResourceLent(AMO, VAN, SCHOOL, on("2027-01"), null, toldNow("2026-11-10")));
        entry.records(
                new ReturnResource(COORDINATION, AMO, VAN, toldNow("2026-11-15")),
                Audience.MEMBERS,
                new ResourceReturned(AMO, VAN, SCHOOL, toldNow("2026-11-15")));
        entry.refuses(
                new ReturnResource(COORDINATION, AMO, VAN, toldNow("2026-11-09")),
                OrganisationRule.RETURN_FOLLOWS_THE_LOAN);
    }

    @Test
    void an_entry_that_closes_takes_back_what_it_shares() {
        entry.given(offered(VAN, A_VAN), offered(ROOM, A_ROOM), withdrawn(ROOM));
        entry.when(new CloseOrganisation(COORDINATION, AMO, text("Fin"), told("2012")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new SharedResourceWithdrawn(AMO, VAN, text("Fin"), told("2012")),
                        new OrganisationClosed(AMO, text("Fin"), told("2012")));
    }

    @Test
    void an_entry_does_not_close_over_a_loan_of_its_own_or_of_others() {
        CloseOrganisation close = new CloseOrganisation(COORDINATION, AMO, text("Fin"), told("2012"));
        ResourceLent toSchool = lent(VAN, SCHOOL, "2011", null);
        ResourceLent toAmo = new ResourceLent(SCHOOL, ROOM, AMO, on("2011"), null, told("2011"));

        new Entry().given(offered(VAN, A_VAN), toSchool).refuses(close, OrganisationRule.RESOURCES_ARE_BACK);
        new Entry().elsewhere(toAmo).refuses(close, OrganisationRule.ORGANISATION_HOLDS_NO_LOAN);
        new Entry()
                .elsewhere(toAmo, new ResourceReturned(SCHOOL, ROOM, AMO, told("2012")))
                .records(close, Audience.PUBLIC, new OrganisationClosed(AMO, text("Fin"), told("2012")));
    }

    @Test
    void another_coordination_has_no_such_resource() {
        entry.given(offered(VAN, A_VAN))
                .refuses(
                        new LendResource(id(77), AMO, VAN, SCHOOL, null, null, told("2012")),
                        CommonRule.BELONGS_TO_THIS_COORDINATION);
    }

    private static LendResource lend(UUID resource, UUID borrower, String from, @Nullable String until) {
        return new LendResource(
                COORDINATION,
                AMO,
                resource,
                borrower,
                on(from),
                until == null ? null : BusinessDate.parse(until),
                told("2012"));
    }

    private static ResourceLent lent(UUID resource, UUID borrower, String from, @Nullable String until) {
        return new ResourceLent(
                AMO, resource, borrower, on(from), until == null ? null : BusinessDate.parse(until), told("2012"));
    }

    private static SharedResourceOffered offered(UUID id, SharedResource resource) {
        return new SharedResourceOffered(AMO, id, resource, told("2010"));
    }

    private static SharedResourceWithdrawn withdrawn(UUID id) {
        return new SharedResourceWithdrawn(AMO, id, null, told("2012"));
    }

    private static BusinessDate on(String text) {
        return BusinessDate.parse(text);
    }
}
