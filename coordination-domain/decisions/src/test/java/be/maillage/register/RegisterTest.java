package be.maillage.register;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.CarrierSet;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.LegalForm;
import be.maillage.organisation.Line;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.ResourceLent;
import be.maillage.organisation.OrganisationEvent.ResourceReturned;
import be.maillage.organisation.Profile;
import be.maillage.person.PersonEvent.PersonRegistered;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterTest {

    private static final UUID AMO = id(11);
    private static final UUID SCHOOL = id(12);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);

    private final InMemoryFacts facts = new InMemoryFacts();
    private final Register register = new Register(facts);

    @Test
    void a_coordination_lives_from_its_founding_to_its_dissolution() {
        assertThat(register.isAlive(COORDINATION)).isFalse();
        facts.given(COORDINATION, founded(null));
        assertThat(register.isAlive(COORDINATION)).isTrue();
        assertThat(register.isAlive(ELSEWHERE)).isFalse();
        facts.given(COORDINATION, new CoordinationDissolved(text("Fin"), told("2010")));
        assertThat(register.isAlive(COORDINATION)).isFalse();
    }

    @Test
    void a_member_is_one_on_every_date_that_may_lie_within_its_membership() {
        facts.given(COORDINATION, admitted("2006-06"), new MembershipWithdrawn(AMO, null, told("2008-06")));
        assertThat(register.isMember(COORDINATION, AMO, on("2006-05"))).isFalse();
        assertThat(register.isMember(COORDINATION, AMO, on("2006"))).isTrue();
        assertThat(register.isMember(COORDINATION, AMO, on("2008-06-30"))).isTrue();
        assertThat(register.isMember(COORDINATION, AMO, on("2008-07-01"))).isFalse();
        assertThat(register.isMember(ELSEWHERE, AMO, on("2007"))).isFalse();
        assertThat(register.isMember(COORDINATION, SCHOOL, on("2007"))).isFalse();
    }

    @Test
    void nobody_is_a_member_of_a_dissolved_coordination() {
        facts.given(ELSEWHERE, admitted("2006"));
        facts.given(
                COORDINATION,
                admitted("2006"),
                new RepresentativeDesignated(AMO, ANNE, RepresentativeCategory.MANAGER, true, told("2006")),
                appointed(null),
                new CoordinationDissolved(text("Fin"), told("2010")));
        assertThat(register.isMember(COORDINATION, AMO, on("2009"))).isTrue();
        assertThat(register.isMember(COORDINATION, AMO, on("2011"))).isFalse();
        assertThat(register.hasLiveMembership(COORDINATION, AMO)).isFalse();
        assertThat(register.representedBy(COORDINATION, ANNE, on("2011"))).isEmpty();
        assertThat(register.isCoordinator(COORDINATION, ANNE, on("2011"))).isTrue();
        assertThat(register.isMember(ELSEWHERE, AMO, on("2011"))).isTrue();
    }

    @Test
    void a_member_that_lapsed_may_come_back() {
        facts.given(COORDINATION, admitted("2006"), new MembershipLapsed(AMO, told("2008")), admitted("2012"));
        assertThat(register.isMember(COORDINATION, AMO, on("2010"))).isFalse();
        assertThat(register.isMember(COORDINATION, AMO, on("2013"))).isTrue();
    }

    @Test
    void a_person_is_one_of_the_platform() {
        assertThat(register.isPerson(ANNE)).isFalse();
        facts.given(Ids.PLATFORM, new PersonRegistered(ANNE, "Anne", null, null, null, told("2005")));
        assertThat(register.isPerson(ANNE)).isTrue();
    }

    @Test
    void a_representative_sits_until_replaced() {
        facts.given(
                COORDINATION,
                admitted("2006"),
                new MemberAdmitted(SCHOOL, MemberKind.ORGANISATION, null, told("2006")),
                new RepresentativeDesignated(AMO, ANNE, RepresentativeCategory.MANAGER, true, told("2006")),
                new RepresentativeDesignated(SCHOOL, ANNE, RepresentativeCategory.MANAGER, true, told("2006")),
                new RepresentativeReplaced(AMO, ANNE, BEN, RepresentativeCategory.MANAGER, true, told("2008")));
        assertThat(register.representedBy(COORDINATION, ANNE, on("2007"))).containsExactlyInAnyOrder(AMO, SCHOOL);
        assertThat(register.representedBy(COORDINATION, ANNE, on("2009"))).containsExactly(SCHOOL);
        assertThat(register.representedBy(COORDINATION, BEN, on("2007"))).isEmpty();
        assertThat(register.representedBy(COORDINATION, BEN, on("2009"))).containsExactly(AMO);
        assertThat(register.representedBy(ELSEWHERE, ANNE, on("2009"))).isEmpty();
    }

    @Test
    void nobody_represents_a_former_member() {
        facts.given(
                COORDINATION,
                admitted("2006"),
                new RepresentativeDesignated(AMO, ANNE, RepresentativeCategory.MANAGER, true, told("2006")),
                new MembershipLapsed(AMO, told("2008")));
        assertThat(register.representedBy(COORDINATION, ANNE, on("2009"))).isEmpty();
    }

    @Test
    void a_new_carrier_takes_the_place_of_the_old() {
        facts.given(COORDINATION, appointed(AMO), carrier(AMO, "2005"), carrier(SCHOOL, "2009"));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2007"))).contains(AMO);
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2011"))).isEmpty();
    }

    private static CarrierSet carrier(UUID organisation, String since) {
        return new CarrierSet(new Carrier(Carrier.Kind.CPAS, null, organisation), told(since));
    }

    @Test
    void a_coordinator_holds_a_mandate_until_it_ends() {
        facts.given(COORDINATION, appointed(null), new CoordinatorMandateEnded(ANNE, told("2008")));
        assertThat(register.isCoordinator(COORDINATION, ANNE, on("2005"))).isFalse();
        assertThat(register.isCoordinator(COORDINATION, ANNE, on("2007"))).isTrue();
        assertThat(register.isCoordinator(COORDINATION, ANNE, on("2009"))).isFalse();
        assertThat(register.isCoordinator(COORDINATION, BEN, on("2007"))).isFalse();
    }

    @Test
    void a_carrier_employs_the_coordinator_only_where_both_are_said() {
        facts.given(COORDINATION, founded(null), appointed(AMO));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2007"))).isEmpty();
        facts.given(COORDINATION, new CarrierSet(new Carrier(Carrier.Kind.CPAS, null, AMO), told("2006")));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2007"))).hasValue(AMO);
        assertThat(register.carrierEmploying(COORDINATION, BEN, on("2007"))).isEmpty();
    }

    @Test
    void a_coordinator_paid_by_another_is_not_employed_by_the_carrier() {
        facts.given(COORDINATION, founded(AMO), appointed(SCHOOL));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2007"))).isEmpty();
    }

    @Test
    void a_likely_duplicate_bears_the_number_or_else_a_name() {
        facts.given(COORDINATION, registered(AMO, "AMO", "0566988259"), registered(SCHOOL, "École", null));
        assertThat(alike(COORDINATION, "0566988259", "ecole")).containsExactly(AMO, SCHOOL);
        assertThat(alike(COORDINATION, "0566988259", "amo")).containsExactly(AMO);
        assertThat(alike(COORDINATION, "", "ecole")).containsExactly(SCHOOL);
        assertThat(alike(COORDINATION, "", "autre")).isEmpty();
        assertThat(alike(ELSEWHERE, "0566988259", "ecole")).isEmpty();
        assertThat(register.likelyDuplicates(COORDINATION, AMO, "0566988259", List.of("ecole")))
                .as("nobody is a duplicate of oneself")
                .containsExactly(SCHOOL);
    }

    @Test
    void what_a_corrected_or_closed_entry_was_called_is_free_again() {
        facts.given(
                COORDINATION,
                registered(AMO, "AMO", "0566988259"),
                new OrganisationCorrected(AMO, profile("Reliance", null), told("2007")));
        assertThat(alike(COORDINATION, "0566988259", "amo")).isEmpty();
        assertThat(alike(COORDINATION, "", "reliance")).containsExactly(AMO);
        facts.given(COORDINATION, new OrganisationClosed(AMO, text("Fin"), told("2008")));
        assertThat(alike(COORDINATION, "", "reliance")).isEmpty();
        assertThat(register.isRegistered(COORDINATION, AMO)).isTrue();
        assertThat(register.isRegistered(ELSEWHERE, AMO)).isFalse();
    }

    @Test
    void merged_entries_are_one_organisation_known_by_the_one_that_remains() {
        UUID other = id(13);
        facts.given(
                COORDINATION,
                registered(AMO, "AMO", null),
                registered(SCHOOL, "École", null),
                registered(other, "Autre", null),
                merged(AMO, SCHOOL));
        assertThat(register.isOpen(COORDINATION, AMO)).isFalse();
        assertThat(register.isOpen(COORDINATION, SCHOOL)).isTrue();
        assertThat(register.isRegistered(COORDINATION, AMO)).isTrue();
        assertThat(register.sameAs(COORDINATION, List.of(SCHOOL))).containsExactlyInAnyOrder(AMO, SCHOOL);
        assertThat(register.sameAs(COORDINATION, List.of(other))).containsExactly(other);

        facts.given(COORDINATION, merged(SCHOOL, other));
        assertThat(register.remaining(COORDINATION, AMO)).isEqualTo(other);
        assertThat(register.remaining(COORDINATION, other)).isEqualTo(other);
        assertThat(register.remaining(ELSEWHERE, AMO)).isEqualTo(AMO);
        assertThat(register.sameAs(COORDINATION, List.of(AMO))).containsExactlyInAnyOrder(AMO, SCHOOL, other);
        assertThat(register.sameAs(ELSEWHERE, List.of(AMO))).containsExactly(AMO);
    }

    @Test
    void a_merge_makes_nobody_another_employer() {
        facts.given(COORDINATION, founded(AMO), appointed(AMO), merged(AMO, SCHOOL));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2012"))).hasValue(SCHOOL);
        facts.given(COORDINATION, carrier(SCHOOL, "2011"));
        assertThat(register.carrierEmploying(COORDINATION, ANNE, on("2012"))).hasValue(SCHOOL);
    }

    @Test
    void a_borrower_holds_a_loan_until_it_gives_it_back() {
        UUID van = id(41);
        assertThat(register.holdsLoan(COORDINATION, SCHOOL)).isFalse();
        facts.given(COORDINATION, new ResourceLent(AMO, van, SCHOOL, on("2011"), null, told("2011")));
        assertThat(register.holdsLoan(COORDINATION, SCHOOL)).isTrue();
        assertThat(register.holdsLoan(COORDINATION, AMO)).isFalse();
        facts.given(COORDINATION, new ResourceReturned(AMO, van, SCHOOL, told("2012")));
        assertThat(register.holdsLoan(COORDINATION, SCHOOL)).isFalse();
    }

    @Test
    void what_a_merged_entry_was_called_is_borne_by_the_one_in_which_it_lives_on() {
        UUID other = id(13);
        facts.given(
                COORDINATION,
                registered(AMO, "AMO", "0566988259"),
                registered(SCHOOL, "École", null),
                registered(other, "Autre", null),
                merged(AMO, SCHOOL));
        assertThat(alike(COORDINATION, "", "amo")).containsExactly(SCHOOL);
        assertThat(alike(COORDINATION, "0566988259", "ecole")).containsExactly(SCHOOL);
        assertThat(register.likelyDuplicates(COORDINATION, SCHOOL, "0566988259", List.of("amo")))
                .isEmpty();

        facts.given(COORDINATION, merged(SCHOOL, other));
        assertThat(alike(COORDINATION, "", "amo", "ecole")).containsExactly(other);
        facts.given(COORDINATION, new OrganisationClosed(other, text("Fin"), told("2012")));
        assertThat(alike(COORDINATION, "0566988259", "amo", "ecole", "autre")).isEmpty();
    }

    private List<UUID> alike(UUID coordination, String number, String... names) {
        return register.likelyDuplicates(coordination, id(98), number, List.of(names));
    }

    private static OrganisationMerged merged(UUID organisation, UUID into) {
        return new OrganisationMerged(organisation, into, text("Ancien"), text("Doublon"), told("2010"));
    }

    private static BusinessDate on(String date) {
        return BusinessDate.parse(date);
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }

    private static CoordinationFounded founded(@Nullable UUID carrier) {
        return new CoordinationFounded(
                COORDINATION,
                text("Une coordination"),
                List.of("62108"),
                new Carrier(Carrier.Kind.CPAS, null, carrier),
                Origin.UNKNOWN,
                Steering.COORDINATOR,
                told("2005"));
    }

    private static MemberAdmitted admitted(String on) {
        return new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told(on));
    }

    private static CoordinatorAppointed appointed(@Nullable UUID employer) {
        return new CoordinatorAppointed(ANNE, null, null, employer, told("2006"));
    }

    private static OrganisationRegistered registered(UUID id, String name, @Nullable String number) {
        return new OrganisationRegistered(id, COORDINATION, profile(name, number), told("2006"));
    }

    private static Profile profile(String name, @Nullable String number) {
        return new Profile(
                text(name),
                LegalForm.OTHER,
                null,
                List.of(),
                Line.FIRST,
                null,
                number,
                null,
                null,
                null,
                null,
                List.of());
    }
}
