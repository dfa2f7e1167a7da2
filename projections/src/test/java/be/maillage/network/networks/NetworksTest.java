package be.maillage.network.networks;

import static be.maillage.duo.Pairing.AMO;
import static be.maillage.duo.Pairing.PLANNING;
import static be.maillage.duo.Pairing.registered;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.NetworkLink;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.network.NetworkActivity;
import be.maillage.network.NetworkArea;
import be.maillage.network.NetworkEvent.NetworkCorrected;
import be.maillage.network.NetworkEvent.NetworkDissolved;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkEvent.NetworkReported;
import be.maillage.network.NetworkEvent.ParticipationEnded;
import be.maillage.network.NetworkEvent.ParticipationRecorded;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NetworksTest {

    private static final UUID HOUSING = id(51);
    private static final UUID ELDERLY = id(52);
    private static final UUID ANNE = id(21);

    private final Given given = Given.nothing();
    private final NetworkQuery query = new NetworkQuery(given);

    @Test
    void a_network_is_told_as_last_corrected() {
        given.event(known(HOUSING, "Logment", Theme.HOUSING))
                .event(new NetworkCorrected(HOUSING, profile("Plateforme logement", Theme.HOUSING), told("2011")))
                .event(new NetworkDissolved(HOUSING, text("fin du subside"), told("2014")));

        Network answer = one(Reader.PUBLIC);

        assertThat(answer.name()).isEqualTo(text("Plateforme logement"));
        assertThat(answer.type()).isEqualTo(NetworkType.THEMATIC);
        assertThat(answer.themes()).containsExactly(Theme.HOUSING);
        assertThat(answer.area()).isEqualTo(NetworkArea.COMMUNE);
        assertThat(answer.activities()).containsExactly(NetworkActivity.EXCHANGE);
        assertThat(answer.registeredOn()).isEqualTo(BusinessDate.year(2010));
        assertThat(answer.dissolvedOn()).isEqualTo(BusinessDate.year(2014));
        assertThat(answer.dissolvedBecause()).isEqualTo(text("fin du subside"));
        assertThat(query.byId(MEMBER, ELSEWHERE, HOUSING).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void members_see_who_sits_there_and_what_was_told_the_last_first() {
        given.event(new CoordinationFounded(
                        HERE, text("Ici"), List.of("62108"), null, Origin.UNKNOWN, Steering.COORDINATOR, told("2005")))
                .event(registered(AMO, "AMO"))
                .event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2006")))
                .event(known(HOUSING, "Logement", Theme.HOUSING))
                .event(Audience.MEMBERS, new ParticipationRecorded(HOUSING, AMO, ANNE, told("2010")))
                .event(Audience.MEMBERS, new ParticipationRecorded(HOUSING, PLANNING, null, told("2010")))
                .event(Audience.MEMBERS, new NetworkReported(HOUSING, AMO, text("premier"), told("2011")))
                .event(Audience.MEMBERS, new NetworkReported(HOUSING, null, text("second"), told("2012")));

        Network answer = one(MEMBER);

        assertThat(answer.sitting())
                .containsExactly(
                        new Network.Sitting(new Named(AMO, text("AMO")), ANNE, BusinessDate.year(2010), null, true),
                        new Network.Sitting(new Named(PLANNING, null), null, BusinessDate.year(2010), null, false));
        assertThat(answer.reports())
                .containsExactly(
                        new Network.Report(text("second"), null, BusinessDate.year(2012)),
                        new Network.Report(text("premier"), new Named(AMO, text("AMO")), BusinessDate.year(2011)));
        assertThat(one(Reader.PUBLIC).sitting()).isEmpty();
        assertThat(one(Reader.PUBLIC).reports()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_participation_that_ended_may_begin_again() {
        given.event(known(HOUSING, "Logement", Theme.HOUSING))
                .event(new ParticipationRecorded(HOUSING, AMO, null, told("2010")))
                .event(new ParticipationRecorded(HOUSING, PLANNING, null, told("2010")))
                .event(new ParticipationEnded(HOUSING, AMO, null, told("2011")))
                .event(new ParticipationRecorded(HOUSING, AMO, null, told("2013")));

        assertThat(one(MEMBER).sitting())
                .extracting(Network.Sitting::until)
                .containsExactly(BusinessDate.year(2011), null, null);

        given.event(new MemberAdmitted(AMO, MemberKind.ORGANISATION, null, told("2009")));
        assertThat(one(MEMBER).sitting()).extracting(Network.Sitting::current).containsExactly(false, false, true);
        given.event(new ParticipationEnded(HOUSING, AMO, null, told("2015")));
        assertThat(one(MEMBER).sitting())
                .extracting(Network.Sitting::until)
                .containsExactly(BusinessDate.year(2011), null, BusinessDate.year(2015));
        assertThat(one(MEMBER).sitting()).extracting(Network.Sitting::current).containsOnly(false);
        given.andAReplayGivesTheSame();
    }

    @Test
    void how_the_coordination_is_linked_shows_as_far_as_it_names_nobody() {
        given.event(known(HOUSING, "Logement", Theme.HOUSING))
                .event(new NetworkLinked(HOUSING, NetworkLink.INFORMATION, null, told("2010")))
                .event(new NetworkUnlinked(HOUSING, told("2011")))
                .event(Audience.MEMBERS, new NetworkLinked(HOUSING, NetworkLink.STRUCTURAL, ANNE, told("2012")));

        Network.Tie former =
                new Network.Tie(NetworkLink.INFORMATION, null, BusinessDate.year(2010), BusinessDate.year(2011));
        assertThat(one(Reader.PUBLIC).links()).containsExactly(former);
        assertThat(one(MEMBER).links())
                .containsExactly(
                        former,
                        new Network.Tie(NetworkLink.STRUCTURAL, new Named(ANNE, null), BusinessDate.year(2012), null));
        assertThat(ids(MEMBER, new NetworkQuery.Filter(null, null, null, NetworkLink.STRUCTURAL)))
                .containsExactly(HOUSING);
        assertThat(ids(Reader.PUBLIC, new NetworkQuery.Filter(null, null, null, NetworkLink.STRUCTURAL)))
                .isEmpty();
        assertThat(ids(MEMBER, new NetworkQuery.Filter(null, null, null, NetworkLink.INFORMATION)))
                .isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void what_is_linked_without_being_in_the_register_is_not_listed() {
        given.event(new NetworkLinked(AMO, NetworkLink.INFORMATION, null, told("2010")));

        assertThat(ids(MEMBER, NetworkQuery.Filter.ALL)).isEmpty();
        assertThat(query.byId(MEMBER, HERE, AMO).blockOptional()).isEmpty();
    }

    @Test
    void the_list_is_by_name_and_keeps_what_is_asked_for() {
        given.event(known(HOUSING, "Logement", Theme.HOUSING)).event(known(ELDERLY, "Âgées", Theme.ELDERLY));

        assertThat(ids(Reader.PUBLIC, NetworkQuery.Filter.ALL)).containsExactly(ELDERLY, HOUSING);
        assertThat(ids(MEMBER, new NetworkQuery.Filter(null, Theme.HOUSING, null, null)))
                .containsExactly(HOUSING);
        assertThat(ids(MEMBER, new NetworkQuery.Filter(NetworkType.MULTI_THEMATIC, null, null, null)))
                .isEmpty();
        assertThat(ids(MEMBER, new NetworkQuery.Filter(null, null, NetworkArea.COMMUNE, null)))
                .hasSize(2);
        assertThat(ids(MEMBER, new NetworkQuery.Filter(null, null, NetworkArea.REGION, null)))
                .isEmpty();
        assertThat(query.namesOf(MEMBER, HERE, List.of(HOUSING, AMO)).block())
                .isEqualTo(Map.of(HOUSING, text("Logement")));
        Page<Network> first = query.list(MEMBER, HERE, NetworkQuery.Filter.ALL, Paging.of(null, 1))
                .block();
        assertThat(first.total()).isEqualTo(2);
        assertThat(query.list(MEMBER, HERE, NetworkQuery.Filter.ALL, Paging.of(first.next(), 1))
                        .block()
                        .items())
                .extracting(Network::id)
                .containsExactly(HOUSING);
    }

    private Network one(Reader reader) {
        return query.byId(reader, HERE, HOUSING).block();
    }

    private List<UUID> ids(Reader reader, NetworkQuery.Filter filter) {
        return query.list(reader, HERE, filter, Paging.first()).block().items().stream()
                .map(Network::id)
                .toList();
    }

    private static NetworkRegistered known(UUID id, String name, Theme theme) {
        return new NetworkRegistered(id, HERE, profile(name, theme), told("2010"));
    }

    private static NetworkProfile profile(String name, Theme theme) {
        return new NetworkProfile(
                text(name),
                null,
                null,
                NetworkType.THEMATIC,
                List.of(theme),
                null,
                NetworkArea.COMMUNE,
                List.of(NetworkActivity.EXCHANGE),
                null);
    }

    private static LocalizedString text(String text) {
        return LocalizedString.fr(text);
    }
}
