package be.maillage.organisation;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.SOMEBODY;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.audiences;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.recorded;
import static be.maillage.decision.Testing.refused;
import static be.maillage.decision.Testing.told;
import static be.maillage.organisation.Profiles.named;
import static be.maillage.organisation.Profiles.withNumber;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Refused;
import be.maillage.decision.Rule;
import be.maillage.history.Audience;
import be.maillage.history.DomainEvent;
import be.maillage.history.Ids;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.OrganisationCommand.ChangeService;
import be.maillage.organisation.OrganisationCommand.CloseOrganisation;
import be.maillage.organisation.OrganisationCommand.ConfirmStillTrue;
import be.maillage.organisation.OrganisationCommand.CorrectOrganisation;
import be.maillage.organisation.OrganisationCommand.HostVisit;
import be.maillage.organisation.OrganisationCommand.LendResource;
import be.maillage.organisation.OrganisationCommand.MergeOrganisations;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.OfferSharedResource;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.OrganisationCommand.ReturnResource;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.ShareWorkingCulture;
import be.maillage.organisation.OrganisationCommand.TellApart;
import be.maillage.organisation.OrganisationCommand.VerifyEntry;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.OrganisationCommand.WithdrawSharedResource;
import be.maillage.organisation.OrganisationCommand.WithdrawWorkingCulture;
import be.maillage.organisation.OrganisationEvent.ContactPersonNamed;
import be.maillage.organisation.OrganisationEvent.DirectoryEntryVerified;
import be.maillage.organisation.OrganisationEvent.OpeningHoursSet;
import be.maillage.organisation.OrganisationEvent.OrganisationClosed;
import be.maillage.organisation.OrganisationEvent.OrganisationCorrected;
import be.maillage.organisation.OrganisationEvent.OrganisationMerged;
import be.maillage.organisation.OrganisationEvent.OrganisationRegistered;
import be.maillage.organisation.OrganisationEvent.OrganisationsToldApart;
import be.maillage.organisation.OrganisationEvent.ServiceChanged;
import be.maillage.organisation.OrganisationEvent.ServiceOffered;
import be.maillage.organisation.OrganisationEvent.ServiceWithdrawn;
import be.maillage.person.PersonEvent.PersonRegistered;
import be.maillage.register.InMemoryFacts;
import be.maillage.register.Register;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTest {

    private static final UUID AMO = id(11);
    private static final UUID TWIN = id(12);
    private static final UUID SERVICE = id(31);
    private static final String NUMBER = "0566988259";
    private static final WorkingCulture CULTURE =
            new WorkingCulture(text("Écouter"), null, null, null, null, null, null, null);
    private static final SharedResource RESOURCE = new SharedResource(SharedResource.Kind.ROOM, text("Salle"), null);

    private final InMemoryFacts facts = new InMemoryFacts()
            .given(COORDINATION, founded(COORDINATION))
            .given(ELSEWHERE, founded(ELSEWHERE))
            .given(Ids.PLATFORM, new PersonRegistered(SOMEBODY, "Somebody", null, null, null, told("2005")));

    @Test
    void an_organisation_is_registered_for_everybody_to_see() {
        accepts(
                register(named("AMO"), false),
                new OrganisationRegistered(AMO, COORDINATION, named("AMO"), told("2006")));
    }

    @Test
    void an_enterprise_number_is_recorded_as_its_ten_digits() {
        accepts(
                register(withNumber("AMO", "BE 566.988.259"), false),
                new OrganisationRegistered(AMO, COORDINATION, withNumber("AMO", NUMBER), told("2006")));
        refuses(register(withNumber("AMO", "0566.988.258"), false), OrganisationRule.ENTERPRISE_NUMBER_IS_VALID);
    }

    @Test
    void an_address_that_nobody_could_reach_is_neither_registered_nor_corrected_in() {
        refuses(register(Profiles.withWebsite("www.cpas.be"), false), OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS);
        refuses(register(Profiles.withContact("accueil", null), false), OrganisationRule.EMAIL_IS_PLAUSIBLE);
        refuses(correct(Profiles.withWebsite("x"), false), OrganisationRule.WEBSITE_IS_A_WEB_ADDRESS, registered());
    }

    @Test
    void a_likely_duplicate_is_named_unless_it_is_known_to_be_another() {
        facts.given(
                COORDINATION,
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Les Œillets", NUMBER), told("2005")));
        new Given()
                .when(register(named("LES OEILLETS!"), false))
                .expectNoEvents()
                .expectException(namingTheTwin());
        new Given()
                .when(register(withNumber("Autre", "BE0566988259"), false))
                .expectNoEvents()
                .expectException(namingTheTwin());
        records(
                new Given().when(register(named("LES OEILLETS!"), true)),
                Audience.MEMBERS,
                new OrganisationRegistered(AMO, COORDINATION, named("LES OEILLETS!"), told("2006")),
                new OrganisationsToldApart(AMO, List.of(TWIN), told("2006")));
    }

    @Test
    void an_organisation_that_somebody_else_enters_at_the_same_moment_is_named() {
        facts.meanwhile(
                COORDINATION,
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Les Œillets", NUMBER), told("2005")));
        new Given()
                .when(register(named("LES OEILLETS!"), false))
                .expectNoEvents()
                .expectException(namingTheTwin());
    }

    @Test
    void a_correction_that_makes_two_of_one_at_the_same_moment_is_refused() {
        facts.meanwhile(
                COORDINATION,
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Les Œillets", NUMBER), told("2005")));
        refuses(
                correct(named("Les Oeillets"), false),
                OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE,
                registered());
    }

    @Test
    void who_says_that_an_organisation_is_distinct_tells_it_apart_from_all_it_resembles_and_from_nobody_else() {
        facts.given(
                COORDINATION,
                new OrganisationRegistered(id(13), COORDINATION, named("Œillets"), told("2005")),
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Autre", NUMBER), told("2005")));
        records(
                new Given().when(register(withNumber("Oeillets", NUMBER), true)),
                Audience.MEMBERS,
                new OrganisationRegistered(AMO, COORDINATION, withNumber("Oeillets", NUMBER), told("2006")),
                new OrganisationsToldApart(AMO, List.of(TWIN, id(13)), told("2006")));
        accepts(
                register(named("AMO"), true),
                new OrganisationRegistered(AMO, COORDINATION, named("AMO"), told("2006")));
    }

    @Test
    void what_a_merged_entry_was_called_is_taken_but_for_the_one_in_which_it_lives_on() {
        facts.given(
                COORDINATION,
                registered(),
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Zéphyr", NUMBER), told("2005")),
                new OrganisationMerged(TWIN, AMO, text("Zéphyr"), text("Doublon"), told("2005")));
        UUID third = id(13);
        RegisterOrganisation again =
                new RegisterOrganisation(COORDINATION, third, named("ZEPHYR"), false, told("2006"));
        refuses(again, OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE);
        accepts(
                correct(withNumber("Zéphyr", NUMBER), false),
                new OrganisationCorrected(AMO, withNumber("Zéphyr", NUMBER), told("2007")),
                registered());
        facts.given(COORDINATION, new OrganisationClosed(AMO, text("Fin"), told("2006")));
        accepts(again, new OrganisationRegistered(third, COORDINATION, named("ZEPHYR"), told("2006")));
    }

    @Test
    void two_entries_are_told_apart_by_whoever_knows_both() {
        facts.given(COORDINATION, new OrganisationRegistered(TWIN, COORDINATION, named("AMO"), told("2005")));
        records(
                new Given(registered()).when(apart(TWIN)),
                Audience.MEMBERS,
                new OrganisationsToldApart(AMO, List.of(TWIN), told("2007")));
        refuses(apart(AMO), OrganisationRule.TOLD_APART_FROM_ANOTHER, registered());
        refuses(apart(id(99)), CommonRule.ORGANISATION_IS_REGISTERED, registered());
        refuses(
                apart(TWIN),
                OrganisationRule.ORGANISATION_IS_OPEN,
                registered(),
                new OrganisationClosed(AMO, text("Fin"), told("2007")));
    }

    @Test
    void the_same_name_in_another_coordination_or_of_a_closed_entry_is_no_duplicate() {
        facts.given(ELSEWHERE, new OrganisationRegistered(TWIN, ELSEWHERE, named("AMO"), told("2005")));
        facts.given(
                COORDINATION,
                new OrganisationRegistered(id(13), COORDINATION, named("AMO"), told("2005")),
                new OrganisationClosed(id(13), text("Fin"), told("2005")));
        accepts(
                register(named("AMO"), false),
                new OrganisationRegistered(AMO, COORDINATION, named("AMO"), told("2006")));
    }

    @Test
    void there_is_no_directory_without_a_living_coordination() {
        RegisterOrganisation nowhere = new RegisterOrganisation(id(77), AMO, named("AMO"), false, told("2006"));
        refuses(nowhere, CommonRule.COORDINATION_IS_ALIVE);
        facts.given(COORDINATION, new CoordinationDissolved(text("Fin"), told("2010")));
        refuses(register(named("AMO"), false), CommonRule.COORDINATION_IS_ALIVE);
        refuses(new VerifyEntry(COORDINATION, AMO, told("2012")), CommonRule.COORDINATION_IS_ALIVE, registered());
    }

    @Test
    void a_contact_person_is_known() {
        refuses(register(Profiles.withContactPerson("AMO", id(99)), false), CommonRule.PERSON_IS_REGISTERED);
        refuses(
                correct(Profiles.withContactPerson("AMO", id(99)), false),
                CommonRule.PERSON_IS_REGISTERED,
                registered());
    }

    @Test
    void the_public_does_not_learn_who_answers_for_an_entry() {
        records(
                new Given().when(register(Profiles.withContactPerson("AMO", SOMEBODY), false)),
                Audience.MEMBERS,
                new OrganisationRegistered(AMO, COORDINATION, named("AMO"), told("2006")),
                new ContactPersonNamed(AMO, SOMEBODY, told("2006")));
        records(
                new Given(registered()).when(correct(Profiles.withContactPerson("AMO", SOMEBODY), false)),
                Audience.MEMBERS,
                new OrganisationCorrected(AMO, named("AMO"), told("2007")),
                new ContactPersonNamed(AMO, SOMEBODY, told("2007")));
    }

    @Test
    void an_entry_is_corrected_as_a_whole() {
        accepts(
                correct(withNumber("AMO Reliance", "566988259"), false),
                new OrganisationCorrected(AMO, withNumber("AMO Reliance", NUMBER), told("2007")),
                registered());
        refuses(
                correct(Profiles.named(new LocalizedString(null, " ", null, null)), false),
                OrganisationRule.ORGANISATION_HAS_A_NAME,
                registered());
    }

    @Test
    void a_correction_makes_no_duplicate_but_may_keep_what_was_already_judged() {
        facts.given(
                COORDINATION,
                new OrganisationRegistered(TWIN, COORDINATION, withNumber("Zéphyr", NUMBER), told("2005")));
        facts.given(COORDINATION, registered());
        OrganisationRegistered known =
                new OrganisationRegistered(AMO, COORDINATION, withNumber("Zéphyr", NUMBER), told("2006"));
        refuses(correct(named("zephyr"), false), OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE, registered());
        refuses(
                correct(withNumber("AMO", NUMBER), false),
                OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE,
                registered());
        records(
                new Given(registered()).when(correct(named("zephyr"), true)),
                Audience.MEMBERS,
                new OrganisationCorrected(AMO, named("zephyr"), told("2007")),
                new OrganisationsToldApart(AMO, List.of(TWIN), told("2007")));
        accepts(
                correct(withNumber("ZEPHYR", NUMBER), false),
                new OrganisationCorrected(AMO, withNumber("ZEPHYR", NUMBER), told("2007")),
                known);
    }

    @Test
    void a_service_is_offered_changed_and_withdrawn() {
        Service service = Profiles.service("Permanence", List.of("62108"), List.of("fr"));
        Service other = Profiles.service("Écoute", List.of(), List.of());
        ServiceOffered offered = new ServiceOffered(AMO, SERVICE, service, told("2007"));
        ServiceWithdrawn withdrawn = new ServiceWithdrawn(AMO, SERVICE, text("Fin"), told("2007"));
        OfferService offer = new OfferService(COORDINATION, AMO, SERVICE, service, told("2007"));
        ChangeService change = new ChangeService(COORDINATION, AMO, SERVICE, other, told("2007"));
        WithdrawService withdraw = new WithdrawService(COORDINATION, AMO, SERVICE, text("Fin"), told("2007"));

        accepts(offer, offered, registered());
        accepts(change, new ServiceChanged(AMO, SERVICE, other, told("2007")), registered(), offered);
        accepts(withdraw, withdrawn, registered(), offered);
        refuses(offer, OrganisationRule.SERVICE_IS_NOT_YET_OFFERED, registered(), offered);
        refuses(offer, OrganisationRule.SERVICE_IS_NOT_YET_OFFERED, registered(), offered, withdrawn);
        refuses(change, OrganisationRule.SERVICE_IS_OFFERED, registered());
        refuses(change, OrganisationRule.SERVICE_IS_OFFERED, registered(), offered, withdrawn);
        refuses(withdraw, OrganisationRule.SERVICE_IS_OFFERED, registered(), offered, withdrawn);
    }

    @Test
    void a_service_has_a_name_known_languages_and_a_territory_of_communes() {
        refuses(offer(Profiles.service(" ", List.of(), List.of())), OrganisationRule.SERVICE_HAS_A_NAME, registered());
        refuses(
                offer(Profiles.service("x", List.of("4600"), List.of())),
                OrganisationRule.TERRITORY_IS_OF_NIS_CODES,
                registered());
        refuses(
                offer(Profiles.service("x", List.of(), List.of("français"))),
                CommonRule.LANGUAGE_IS_KNOWN,
                registered());
    }

    @Test
    void opening_hours_are_recorded_merged() {
        OpeningSlot morning = slot("09:00", "11:00");
        OpeningSlot noon = slot("11:00", "13:00");
        accepts(
                new SetOpeningHours(COORDINATION, AMO, List.of(noon, morning), told("2007")),
                new OpeningHoursSet(AMO, List.of(slot("09:00", "13:00")), told("2007")),
                registered());
        refuses(
                new SetOpeningHours(COORDINATION, AMO, List.of(slot("11:00", "11:00")), told("2007")),
                OrganisationRule.SLOT_ENDS_AFTER_IT_BEGINS,
                registered());
    }

    @Test
    void an_entry_is_verified_and_closed_not_surely_before_it_was_registered() {
        CloseOrganisation close = new CloseOrganisation(COORDINATION, AMO, text("Fin"), told("2006"));
        accepts(
                new VerifyEntry(COORDINATION, AMO, told("2006")),
                new DirectoryEntryVerified(AMO, told("2006")),
                registered());
        accepts(close, new OrganisationClosed(AMO, text("Fin"), told("2006")), registered());
        refuses(
                new VerifyEntry(COORDINATION, AMO, told("2005-12")),
                OrganisationRule.REGISTRATION_COMES_FIRST,
                registered());
        refuses(
                new VerifyEntry(COORDINATION, AMO, told("2027")),
                OrganisationRule.WHAT_IS_TOLD_HAS_HAPPENED,
                registered());
        refuses(
                new CloseOrganisation(COORDINATION, AMO, text("Fin"), told("2005")),
                OrganisationRule.REGISTRATION_COMES_FIRST,
                registered());
    }

    @ParameterizedTest
    @MethodSource("laterCommands")
    void a_closed_entry_is_only_read(OrganisationCommand command) {
        OrganisationClosed closed = new OrganisationClosed(AMO, text("Fin"), told("2006"));
        refuses(command, OrganisationRule.ORGANISATION_IS_OPEN, registered(), closed);
    }

    @ParameterizedTest
    @MethodSource("laterCommands")
    void another_coordination_sees_no_such_entry(OrganisationCommand command) {
        refuses(
                command,
                CommonRule.BELONGS_TO_THIS_COORDINATION,
                new OrganisationRegistered(AMO, ELSEWHERE, named("AMO"), told("2006")));
    }

    static Stream<OrganisationCommand> laterCommands() {
        Service service = Profiles.service("Permanence", List.of(), List.of());
        return Stream.of(
                correct(named("AMO"), true),
                new OfferService(COORDINATION, AMO, SERVICE, service, told("2007")),
                new ChangeService(COORDINATION, AMO, SERVICE, service, told("2007")),
                new WithdrawService(COORDINATION, AMO, SERVICE, text("Fin"), told("2007")),
                new SetOpeningHours(COORDINATION, AMO, List.of(), told("2007")),
                new VerifyEntry(COORDINATION, AMO, told("2007")),
                new CloseOrganisation(COORDINATION, AMO, text("Fin"), told("2007")),
                new ShareWorkingCulture(COORDINATION, AMO, CULTURE, SOMEBODY, null, told("2007")),
                new ConfirmStillTrue(COORDINATION, AMO, SOMEBODY, null, told("2007")),
                new WithdrawWorkingCulture(COORDINATION, AMO, null, told("2007")),
                new OfferSharedResource(COORDINATION, AMO, SERVICE, RESOURCE, told("2007")),
                new WithdrawSharedResource(COORDINATION, AMO, SERVICE, null, told("2007")),
                new LendResource(COORDINATION, AMO, SERVICE, TWIN, null, null, told("2007")),
                new ReturnResource(COORDINATION, AMO, SERVICE, told("2007")),
                apart(TWIN),
                new HostVisit(COORDINATION, AMO, VisitForm.PREMISES, List.of(TWIN), 3, told("2007")),
                new MergeOrganisations(COORDINATION, AMO, TWIN, text("Doublon"), told("2007")));
    }

    @Test
    void every_command_but_the_first_is_tried_on_a_closed_entry() {
        Set<Class<?>> tried = laterCommands().map(Object::getClass).collect(Collectors.toSet());
        tried.add(RegisterOrganisation.class);
        assertThat(tried).containsExactlyInAnyOrder(OrganisationCommand.class.getPermittedSubclasses());
    }

    private void accepts(OrganisationCommand command, OrganisationEvent event, DomainEvent... given) {
        recorded(new Given(given).when(command), COORDINATION, Audience.PUBLIC, event);
    }

    private void refuses(OrganisationCommand command, Rule rule, DomainEvent... given) {
        refused(new Given(given).when(command), rule);
    }

    /** The last of the events is for these readers; those before it, that tell of the entry itself, are for everybody. */
    private static void records(ResultValidator<Organisation> result, Audience last, DomainEvent... events) {
        List<Audience> audiences = new ArrayList<>(Collections.nCopies(events.length, Audience.PUBLIC));
        audiences.set(events.length - 1, last);
        audiences(result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events), audiences);
    }

    private final class Given {

        private final List<DomainEvent> events;

        Given(DomainEvent... events) {
            this.events = List.of(events);
        }

        ResultValidator<Organisation> when(OrganisationCommand command) {
            AggregateTestFixture<Organisation> fixture = new AggregateTestFixture<>(Organisation.class);
            fixture.registerInjectableResource(new Register(facts));
            return fixture.given(events).when(command, asked());
        }
    }

    private static TypeSafeMatcher<Refused> namingTheTwin() {
        return new TypeSafeMatcher<>() {

            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.rule() == OrganisationRule.ORGANISATION_IS_NOT_A_LIKELY_DUPLICATE
                        && refused.details().equals(Map.of("existing", TWIN));
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal that names " + TWIN);
            }
        };
    }

    private static CoordinationFounded founded(UUID coordination) {
        return new CoordinationFounded(
                coordination,
                text("Une coordination"),
                List.of("62108"),
                null,
                Origin.UNKNOWN,
                Steering.COORDINATOR,
                told("2005"));
    }

    private static OrganisationRegistered registered() {
        return new OrganisationRegistered(AMO, COORDINATION, named("AMO"), told("2006"));
    }

    private static RegisterOrganisation register(Profile profile, boolean distinct) {
        return new RegisterOrganisation(COORDINATION, AMO, profile, distinct, told("2006"));
    }

    private static CorrectOrganisation correct(Profile profile, boolean distinct) {
        return new CorrectOrganisation(COORDINATION, AMO, profile, distinct, told("2007"));
    }

    private static TellApart apart(UUID other) {
        return new TellApart(COORDINATION, AMO, other, told("2007"));
    }

    private static OfferService offer(Service service) {
        return new OfferService(COORDINATION, AMO, SERVICE, service, told("2007"));
    }

    private static OpeningSlot slot(String from, String to) {
        return new OpeningSlot(
                DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(to), OpeningSlot.Kind.PERMANENCE);
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }
}
