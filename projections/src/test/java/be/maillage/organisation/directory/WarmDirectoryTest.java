package be.maillage.organisation.directory;

import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.duo.Pairing;
import be.maillage.duo.Partners;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.organisation.OrganisationEvent.*;
import be.maillage.organisation.Profile;
import be.maillage.organisation.WorkingCulture;
import be.maillage.organisation.directory.DirectoryQuery.Filter;
import be.maillage.organisation.directory.Organisation.Freshness;
import be.maillage.organisation.directory.Organisation.Representative;
import be.maillage.organisation.directory.Organisation.WarmInformation;
import be.maillage.organisation.directory.Organisation.Warmth;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
class WarmDirectoryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID AMO = id(10);
    private static final UUID SCHOOL = id(11);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final Audience BETWEEN = Audience.pair(new Partners(AMO, SCHOOL).pairId(HERE));
    private static final Reader PARTNER =
            new Reader(id(23), Set.of(Role.MEMBER), Set.of(new Partners(AMO, SCHOOL).pairId(HERE)), Set.of(), Set.of());

    private final Given given =
            Given.nothing().event(Pairing.registered(AMO, "AMO Reliance")).event(Pairing.registered(SCHOOL, "École"));
    private final DirectoryQuery query = new DirectoryQuery(given);

    @Test
    void what_is_told_of_work_is_for_members_and_says_who_said_so() {
        given.event(Audience.MEMBERS, shared("Sans rendez-vous", ANNE, null, "2026-03"));

        assertThat(warm(MEMBER))
                .containsExactly(new WarmInformation(
                        culture("Sans rendez-vous"),
                        null,
                        ANNE,
                        BusinessDate.parse("2026-03"),
                        BusinessDate.parse("2026-03"),
                        ANNE,
                        Warmth.FRESH));
        assertThat(query.byId(Reader.PUBLIC, HERE, AMO, TODAY).block().workingCulture())
                .isNull();
        assertThat(found("rendez"))
                .as("nobody finds it by what is told of work")
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_is_told_to_a_partner_is_for_the_two_beside_what_all_are_told() {
        given.event(Audience.MEMBERS, shared("Pour tous", ANNE, null, "2026"))
                .event(BETWEEN, shared("Entre nous", ANNE, SCHOOL, "2026"));

        assertThat(warm(MEMBER)).extracting(WarmDirectoryTest::reception).containsExactly("Pour tous");
        assertThat(warm(PARTNER)).extracting(WarmDirectoryTest::reception).containsExactly("Pour tous", "Entre nous");
        assertThat(warm(PARTNER).getLast().partner()).isEqualTo(new Named(SCHOOL, LocalizedString.fr("École")));
        assertThat(warm(COORDINATOR)).hasSize(2);
        given.andAReplayGivesTheSame();
    }

    @Test
    void telling_again_takes_the_place_of_what_was_told_and_withdrawing_leaves_nothing() {
        given.event(Audience.MEMBERS, shared("Avant", ANNE, null, "2025-12"))
                .event(BETWEEN, shared("Entre nous", ANNE, SCHOOL, "2026"))
                .event(Audience.MEMBERS, shared("Après", BEN, null, "2026-05"));
        assertThat(warm(MEMBER)).extracting(WarmDirectoryTest::reception).containsExactly("Après");

        given.event(Audience.MEMBERS, new WorkingCultureWithdrawn(AMO, null, told("2026-06")));
        assertThat(warm(MEMBER)).isEmpty();
        assertThat(warm(PARTNER)).hasSize(1);
        given.event(BETWEEN, new WorkingCultureWithdrawn(AMO, SCHOOL, told("2026-07")));
        assertThat(warm(PARTNER)).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-20, FRESH",
        "2025-11-19, OLD",
        "2025-11, FRESH",
        "2025-10, OLD",
        "2025, FRESH",
        "2024-11-20, OLD",
        "2024-11-19, HIDDEN",
        "2024, OLD",
        "2023, HIDDEN"
    })
    void what_is_told_fades_from_the_last_day_it_may_have_been_told_on(String on, String expected) {
        given.event(Audience.MEMBERS, shared("Café", ANNE, null, on));

        assertThat(warm(MEMBER).stream()
                        .map(said -> said.freshness().name())
                        .findFirst()
                        .orElse("HIDDEN"))
                .isEqualTo(expected);
    }

    @Test
    void still_true_makes_it_fresh_again_unless_it_is_told_late() {
        given.event(Audience.MEMBERS, shared("Café", ANNE, null, "2023-01"));
        assertThat(warm(MEMBER)).isEmpty();

        given.event(Audience.MEMBERS, new WorkingCultureConfirmed(AMO, BEN, null, told("2026-02")))
                .event(Audience.MEMBERS, new WorkingCultureConfirmed(AMO, ANNE, null, told("2024-02")));

        WarmInformation said = warm(MEMBER).getFirst();
        assertThat(said.freshness()).isEqualTo(Warmth.FRESH);
        assertThat(said.confirmedOn()).isEqualTo(BusinessDate.parse("2026-02"));
        assertThat(said.confirmedBy()).isEqualTo(BEN);
        assertThat(said.saidOn()).isEqualTo(BusinessDate.parse("2023-01"));
        assertThat(said.saidBy()).isEqualTo(ANNE);
        given.andAReplayGivesTheSame();
    }

    @Test
    void who_sits_for_it_is_known_to_members_until_replaced_or_gone() {
        RepresentativeCategory field = RepresentativeCategory.FIELD_WORKER;
        RepresentativeCategory manager = RepresentativeCategory.MANAGER;
        given.event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2006")))
                .event(Audience.MEMBERS, new RepresentativeDesignated(AMO, ANNE, field, true, told("2006")))
                .event(Audience.MEMBERS, new RepresentativeReplaced(AMO, ANNE, BEN, manager, false, told("2010")));

        assertThat(answer(MEMBER).representatives())
                .containsExactly(new Representative(BEN, manager, false, BusinessDate.year(2010)));
        assertThat(answer(Reader.PUBLIC).representatives()).isNull();
        assertThat(answer(Reader.PUBLIC).contactPerson()).isNull();

        given.event(new MembershipWithdrawn(AMO, null, told("2012")));
        assertThat(answer(MEMBER).representatives()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_merged_entry_says_where_it_went_and_is_found_by_its_former_name() {
        given.event(new OrganisationMerged(
                AMO, SCHOOL, LocalizedString.fr("AMO Reliance"), LocalizedString.fr("Doublon"), told("2020")));

        assertThat(answer(Reader.PUBLIC).mergedInto()).isEqualTo(new Named(SCHOOL, LocalizedString.fr("École")));
        assertThat(answer(Reader.PUBLIC).names().fr()).isEqualTo("AMO Reliance");
        assertThat(found(Filter.ALL)).containsExactly("École");
        assertThat(found("reliance")).containsExactly("École");
        assertThat(query.byId(Reader.PUBLIC, HERE, SCHOOL, TODAY).block().mergedFrom())
                .containsExactly(new Named(AMO, LocalizedString.fr("AMO Reliance")));
        given.andAReplayGivesTheSame();
    }

    @Test
    void however_far_an_entry_went_it_is_found_by_its_former_name_and_called_by_both() {
        UUID last = id(12);
        given.event(Pairing.registered(last, "Maison des jeunes"))
                .event(merged(AMO, SCHOOL))
                .event(merged(SCHOOL, last));

        assertThat(found("reliance")).containsExactly("Maison des jeunes");
        assertThat(found("ecole")).containsExactly("Maison des jeunes");
        assertThat(found("maison jeunes")).containsExactly("Maison des jeunes");
        assertThat(found("reliance ecole")).isEmpty();
        assertThat(found("sport")).isEmpty();
        assertThat(query.byId(Reader.PUBLIC, HERE, last, TODAY).block().mergedFrom())
                .containsExactly(
                        new Named(SCHOOL, LocalizedString.fr("École")),
                        new Named(AMO, LocalizedString.fr("AMO Reliance")));
        assertThat(query.namesOf(HERE, List.of(AMO, last, id(99))).block())
                .isEqualTo(Map.of(
                        AMO, LocalizedString.fr("Maison des jeunes (AMO Reliance)"),
                        last, LocalizedString.fr("Maison des jeunes")));
    }

    @Test
    void who_answers_for_an_entry_is_known_to_members_until_a_correction_names_nobody() {
        given.event(Audience.MEMBERS, new ContactPersonNamed(AMO, ANNE, told("2010")));
        assertThat(answer(MEMBER).contactPerson()).isEqualTo(ANNE);
        assertThat(answer(Reader.PUBLIC).contactPerson()).isNull();

        Profile profile = Pairing.registered(AMO, "AMO").profile();
        given.event(new OrganisationCorrected(AMO, profile, told("2011")))
                .event(Audience.MEMBERS, new ContactPersonNamed(AMO, BEN, told("2011")));
        assertThat(answer(MEMBER).contactPerson()).isEqualTo(BEN);
        given.event(new OrganisationCorrected(AMO, profile, told("2012")));
        assertThat(answer(MEMBER).contactPerson()).isNull();
        given.andAReplayGivesTheSame();
    }

    @Test
    void an_old_event_that_names_the_person_is_read_as_if_it_had_been_told_apart() {
        Profile plain = Pairing.registered(AMO, "AMO").profile();
        Profile old = new Profile(
                plain.names(),
                plain.legalForm(),
                null,
                List.of(),
                plain.line(),
                null,
                null,
                null,
                null,
                ANNE,
                null,
                List.of());
        given.event(new OrganisationCorrected(AMO, old, told("2011")));
        assertThat(answer(MEMBER).contactPerson()).isEqualTo(ANNE);
        assertThat(answer(Reader.PUBLIC).contactPerson()).isNull();
    }

    @Test
    void merged_entries_are_the_same_however_far_they_went() {
        given.event(Pairing.registered(id(12), "Autre"))
                .event(merged(AMO, SCHOOL))
                .event(merged(SCHOOL, id(12)))
                .event(Pairing.registered(id(13), "Une autre"));

        assertThat(query.sameAs(HERE, SCHOOL).block()).containsExactlyInAnyOrder(AMO, SCHOOL, id(12));
        assertThat(query.sameAs(HERE, AMO).block()).containsExactlyInAnyOrder(AMO, SCHOOL, id(12));
        assertThat(query.sameAs(HERE, id(13)).block()).containsExactly(id(13));
    }

    @Test
    void stale_entries_are_found() {
        given.event(Pairing.registered(id(12), "Autre"))
                .event(new DirectoryEntryVerified(AMO, told("2025-11-19")))
                .event(new DirectoryEntryVerified(SCHOOL, told("2025")));

        assertThat(found(Freshness.STALE)).containsExactly("AMO Reliance");
        assertThat(found(Freshness.FRESH)).containsExactly("École");
        assertThat(found(Freshness.NEVER_VERIFIED)).containsExactly("Autre");
    }

    private List<String> found(@Nullable String q) {
        return found(new Filter(q, null, null, null, null));
    }

    private List<String> found(Freshness freshness) {
        return found(new Filter(null, null, null, null, freshness));
    }

    private List<String> found(Filter filter) {
        return query.list(Reader.PUBLIC, HERE, filter, Paging.first(), TODAY).block().items().stream()
                .map(organisation -> organisation.names().fr())
                .toList();
    }

    private Organisation answer(Reader reader) {
        return query.byId(reader, HERE, AMO, TODAY).block();
    }

    private List<WarmInformation> warm(Reader reader) {
        return answer(reader).workingCulture();
    }

    private static String reception(WarmInformation said) {
        return said.culture().reception().fr();
    }

    private static OrganisationMerged merged(UUID organisation, UUID into) {
        return new OrganisationMerged(
                organisation, into, LocalizedString.fr("Ancien"), LocalizedString.fr("Doublon"), told("2020"));
    }

    private static WorkingCultureShared shared(String reception, UUID saidBy, @Nullable UUID partner, String on) {
        return new WorkingCultureShared(AMO, culture(reception), saidBy, partner, told(on));
    }

    private static WorkingCulture culture(String reception) {
        return new WorkingCulture(null, null, LocalizedString.fr(reception), null, null, null, null, null);
    }
}
