package be.maillage.network;

import static be.maillage.decision.Everyday.AMO;
import static be.maillage.decision.Everyday.ANNE;
import static be.maillage.decision.Everyday.CPAS;
import static be.maillage.decision.Everyday.FORMER;
import static be.maillage.decision.Everyday.STRANGER;
import static be.maillage.decision.Everyday.UNKNOWN;
import static be.maillage.decision.Everyday.text;
import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.asked;
import static be.maillage.decision.Testing.askedOnBehalfOf;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static be.maillage.decision.Testing.toldNow;

import be.maillage.decision.CommonRule;
import be.maillage.decision.Everyday;
import be.maillage.decision.Rule;
import be.maillage.decision.Testing;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.network.NetworkCommand.CorrectNetwork;
import be.maillage.network.NetworkCommand.DissolveNetwork;
import be.maillage.network.NetworkCommand.EndParticipation;
import be.maillage.network.NetworkCommand.RecordParticipation;
import be.maillage.network.NetworkCommand.RegisterNetwork;
import be.maillage.network.NetworkCommand.ReportFromNetwork;
import be.maillage.network.NetworkEvent.NetworkCorrected;
import be.maillage.network.NetworkEvent.NetworkDissolved;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkEvent.NetworkReported;
import be.maillage.network.NetworkEvent.ParticipationEnded;
import be.maillage.network.NetworkEvent.ParticipationRecorded;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.Profile.Address;
import be.maillage.organisation.Profile.Contact;
import be.maillage.organisation.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworkTest {

    private static final UUID NETWORK = id(51);
    private static final Told IN_2010 = told("2010");
    private static final Told IN_2012 = told("2012");

    private final Everyday everyday = new Everyday();

    @Test
    void a_network_is_registered_for_everyone_to_see() {
        records(
                register(profile("1030", "02 247 00 00"), IN_2010),
                Audience.PUBLIC,
                new NetworkRegistered(NETWORK, COORDINATION, profile("1030", "02 247 00 00"), IN_2010));
        refuses(register(profile("103", null), IN_2010), OrganisationRule.POST_CODE_HAS_FOUR_DIGITS);
        refuses(register(profile("1030", "12"), IN_2010), OrganisationRule.PHONE_IS_PLAUSIBLE);
        everyday.dissolved();
        refuses(register(profile("1030", null), IN_2010), CommonRule.COORDINATION_IS_ALIVE);
    }

    @Test
    void a_thematic_network_names_its_theme_unless_old_history_does_not_know_it() {
        NetworkProfile unnamed = thematic(List.of(), null);
        refuses(register(unnamed, toldNow("2026")), NetworkRule.NETWORK_NAMES_ITS_THEME);
        accepts(register(unnamed, IN_2010));
        accepts(register(thematic(List.of(Theme.ELDERLY), null), toldNow("2026")));
        accepts(register(thematic(List.of(), "sécurité routière"), toldNow("2026")));
    }

    @Test
    void it_mainly_does_two_things_at_most() {
        refuses(
                register(
                        doing(
                                NetworkActivity.EXCHANGE,
                                NetworkActivity.JOINT_PROJECTS,
                                NetworkActivity.NEEDS_DIAGNOSIS),
                        IN_2010),
                NetworkRule.MAIN_ACTIVITIES_ARE_AT_MOST_TWO);
        records(
                register(doing(NetworkActivity.EXCHANGE, NetworkActivity.EXCHANGE), IN_2010),
                Audience.PUBLIC,
                new NetworkRegistered(NETWORK, COORDINATION, doing(NetworkActivity.EXCHANGE), IN_2010));
        refuses(register(doing(NetworkActivity.OTHER), toldNow("2026")), NetworkRule.OTHER_ACTIVITY_IS_NAMED);
        accepts(register(doing(NetworkActivity.OTHER), IN_2010));
    }

    @Test
    void its_profile_is_corrected_by_the_same_rules() {
        records(
                correct(profile("1040", null)),
                Audience.PUBLIC,
                new NetworkCorrected(NETWORK, profile("1040", null), IN_2012),
                registered());
        refuses(correct(profile("10400", null)), OrganisationRule.POST_CODE_HAS_FOUR_DIGITS, registered());
    }

    @Test
    void a_current_member_sits_there_once() {
        records(sit(AMO, ANNE, IN_2012), Audience.MEMBERS, sits(AMO, ANNE, IN_2012), registered());
        records(sit(AMO, null, told("2007")), Audience.MEMBERS, sits(AMO, null, told("2007")), registered());
        refuses(sit(STRANGER, null, IN_2012), NetworkRule.CURRENT_MEMBER_SITS_THERE, registered());
        refuses(sit(FORMER, null, told("2016")), NetworkRule.CURRENT_MEMBER_SITS_THERE, registered());
        refuses(sit(AMO, UNKNOWN, IN_2012), CommonRule.PERSON_IS_REGISTERED, registered());
        refuses(
                sit(AMO, null, IN_2012),
                NetworkRule.MEMBER_DOES_NOT_YET_SIT_THERE,
                registered(),
                sits(AMO, null, IN_2010));
    }

    @Test
    void a_participation_ends_once_and_may_begin_again() {
        ParticipationEnded ended = new ParticipationEnded(NETWORK, AMO, text("Plus de temps"), IN_2012);
        records(rise(AMO, IN_2012), Audience.MEMBERS, ended, registered(), sits(AMO, null, IN_2010));
        refuses(rise(AMO, IN_2012), NetworkRule.MEMBER_SITS_THERE, registered());
        refuses(
                rise(AMO, IN_2010),
                NetworkRule.PARTICIPATION_ENDS_AFTER_IT_BEGAN,
                registered(),
                sits(AMO, null, IN_2012));
        records(
                sit(AMO, null, IN_2012),
                Audience.MEMBERS,
                sits(AMO, null, IN_2012),
                registered(),
                sits(AMO, null, IN_2010),
                ended);
    }

    @Test
    void whoever_sits_there_tells_those_who_do_not() {
        records(report(AMO), Audience.MEMBERS, reported(AMO), registered(), sits(AMO, null, IN_2010));
        records(report(null), Audience.MEMBERS, reported(null), registered());
        refuses(report(CPAS), NetworkRule.MEMBER_SITS_THERE, registered(), sits(AMO, null, IN_2010));
        Testing.recorded(
                when(report(null), askedOnBehalfOf(AMO), registered(), sits(AMO, null, IN_2010)),
                COORDINATION,
                Audience.MEMBERS,
                reported(AMO));
        Testing.refused(
                when(report(null), askedOnBehalfOf(CPAS), registered(), sits(AMO, null, IN_2010)),
                NetworkRule.MEMBER_SITS_THERE);
    }

    @Test
    void a_network_that_is_no_more_is_kept_as_it_was() {
        NetworkDissolved dissolved = new NetworkDissolved(NETWORK, text("Fin du subside"), IN_2012);
        records(dissolve(IN_2012), Audience.PUBLIC, dissolved, registered());
        refuses(dissolve(told("2009")), NetworkRule.REGISTRATION_COMES_FIRST, registered());
        later().forEach(command -> refuses(
                command, NetworkRule.NETWORK_IS_NOT_DISSOLVED, registered(), sits(AMO, null, IN_2010), dissolved));
    }

    static Stream<NetworkCommand> later() {
        return Stream.of(
                correct(profile("1030", null)),
                sit(CPAS, null, IN_2012),
                rise(AMO, IN_2012),
                report(null),
                dissolve(IN_2012));
    }

    @ParameterizedTest
    @MethodSource("later")
    void another_coordination_does_not_know_it(NetworkCommand command) {
        refuses(
                command,
                CommonRule.BELONGS_TO_THIS_COORDINATION,
                new NetworkRegistered(NETWORK, ELSEWHERE, profile("1030", null), IN_2010));
    }

    @ParameterizedTest
    @MethodSource("later")
    void nothing_is_added_in_a_coordination_that_is_no_more(NetworkCommand command) {
        everyday.dissolved();
        refuses(command, CommonRule.COORDINATION_IS_ALIVE, registered(), sits(AMO, null, IN_2010));
    }

    private void accepts(NetworkCommand command) {
        when(command, asked()).expectSuccessfulHandlerExecution();
    }

    private void records(NetworkCommand command, Audience audience, NetworkEvent event, NetworkEvent... given) {
        Testing.recorded(when(command, asked(), given), COORDINATION, audience, event);
    }

    private void refuses(NetworkCommand command, Rule rule, NetworkEvent... given) {
        Testing.refused(when(command, asked(), given), rule);
    }

    private ResultValidator<Network> when(NetworkCommand command, MetaData asked, NetworkEvent... given) {
        AggregateTestFixture<Network> fixture = new AggregateTestFixture<>(Network.class);
        fixture.registerInjectableResource(everyday.register());
        return given.length == 0
                ? fixture.givenNoPriorActivity().when(command, asked)
                : fixture.given(new ArrayList<>(List.of(given))).when(command, asked);
    }

    private static NetworkProfile profile(String postCode, @Nullable String phone) {
        return new NetworkProfile(
                text("Plateforme logement"),
                new Address(text("rue de la Loi 1"), postCode, text("Bruxelles")),
                new Contact(text("Secrétariat"), null, phone),
                NetworkType.MULTI_THEMATIC,
                List.of(Theme.HOUSING),
                null,
                NetworkArea.COMMUNE,
                List.of(NetworkActivity.EXCHANGE),
                null);
    }

    private static NetworkProfile thematic(List<Theme> themes, @Nullable String other) {
        return new NetworkProfile(
                text("Coordination adultes"),
                null,
                null,
                NetworkType.THEMATIC,
                themes,
                other == null ? null : text(other),
                NetworkArea.COMMUNE,
                List.of(),
                null);
    }

    private static NetworkProfile doing(NetworkActivity... activities) {
        return new NetworkProfile(
                text("Réseau"),
                null,
                null,
                NetworkType.MULTI_THEMATIC,
                List.of(),
                null,
                null,
                List.of(activities),
                null);
    }

    private static RegisterNetwork register(NetworkProfile profile, Told told) {
        return new RegisterNetwork(COORDINATION, NETWORK, profile, told);
    }

    private static NetworkRegistered registered() {
        return new NetworkRegistered(NETWORK, COORDINATION, profile("1030", null), IN_2010);
    }

    private static CorrectNetwork correct(NetworkProfile profile) {
        return new CorrectNetwork(COORDINATION, NETWORK, profile, IN_2012);
    }

    private static RecordParticipation sit(UUID member, @Nullable UUID person, Told told) {
        return new RecordParticipation(COORDINATION, NETWORK, member, person, told);
    }

    private static ParticipationRecorded sits(UUID member, @Nullable UUID person, Told told) {
        return new ParticipationRecorded(NETWORK, member, person, told);
    }

    private static EndParticipation rise(UUID member, Told told) {
        return new EndParticipation(COORDINATION, NETWORK, member, text("Plus de temps"), told);
    }

    private static ReportFromNetwork report(@Nullable UUID by) {
        return new ReportFromNetwork(COORDINATION, NETWORK, by, text("Un nouveau formulaire"), IN_2012);
    }

    private static NetworkReported reported(@Nullable UUID by) {
        return new NetworkReported(NETWORK, by, text("Un nouveau formulaire"), IN_2012);
    }

    private static DissolveNetwork dissolve(Told told) {
        return new DissolveNetwork(COORDINATION, NETWORK, text("Fin du subside"), told);
    }
}
