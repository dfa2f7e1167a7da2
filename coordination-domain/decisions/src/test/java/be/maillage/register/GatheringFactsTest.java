package be.maillage.register;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.id;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.network.NetworkEvent.NetworkDissolved;
import be.maillage.network.NetworkEvent.NetworkRegistered;
import be.maillage.network.NetworkProfile;
import be.maillage.network.NetworkType;
import be.maillage.situation.SituationEvent.SituationClosed;
import be.maillage.situation.SituationEvent.SituationLaid;
import be.maillage.subgroup.Framing;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupKind;
import be.maillage.subgroup.SubgroupOutcome;
import be.maillage.subgroup.WorkCalendar;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the register keeps of subgroups, situations and networks: who is in them, and until when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringFactsTest {

    private static final UUID SUBGROUP = id(31);
    private static final UUID SITUATION = id(32);
    private static final UUID NETWORK = id(33);
    private static final UUID AMO = id(11);
    private static final UUID SCHOOL = id(12);
    private static final UUID CPAS = id(13);
    private static final UUID ANNE = id(21);
    private static final UUID BEN = id(22);
    private static final LocalizedString WORDS = LocalizedString.fr("Des mots");

    private final InMemoryFacts facts =
            new InMemoryFacts().given(COORDINATION, admitted(AMO), admitted(SCHOOL), admitted(CPAS));
    private final Register register = new Register(facts);

    @Test
    void a_subgroup_has_those_who_formed_it_and_those_who_joined_until_they_leave_it_or_the_coordination() {
        facts.given(
                COORDINATION,
                formed(),
                new SubgroupJoined(SUBGROUP, CPAS, told("2012")),
                new SubgroupLeft(SUBGROUP, AMO, null, told("2014")));
        assertThat(members("2011")).containsExactly(AMO, SCHOOL);
        assertThat(members("2013")).containsExactly(AMO, SCHOOL, CPAS);
        assertThat(members("2015")).containsExactly(SCHOOL, CPAS);
        facts.given(COORDINATION, new MembershipWithdrawn(SCHOOL, null, told("2016")));
        assertThat(members("2017")).containsExactly(CPAS);
    }

    @Test
    void a_closed_subgroup_is_nobodys_and_nobody_leads_it() {
        facts.given(COORDINATION, formed(), new FacilitatorChanged(SUBGROUP, ANNE, told("2010")));
        facts.given(COORDINATION, new FacilitatorChanged(SUBGROUP, BEN, told("2012")));
        assertThat(register.facilitatorsOf(COORDINATION, SUBGROUP, on("2011"))).containsExactly(ANNE);
        assertThat(register.facilitatorsOf(COORDINATION, SUBGROUP, on("2013"))).containsExactly(BEN);

        facts.given(COORDINATION, new SubgroupClosed(SUBGROUP, SubgroupOutcome.FULFILLED, null, told("2014")));
        assertThat(register.knows(COORDINATION, Fact.Kind.SUBGROUP, SUBGROUP, on("2013")))
                .isTrue();
        assertThat(register.knows(COORDINATION, Fact.Kind.SUBGROUP, SUBGROUP, on("2015")))
                .isFalse();
        assertThat(members("2013")).containsExactly(AMO, SCHOOL);
        assertThat(members("2015")).isEmpty();
        assertThat(register.facilitatorsOf(COORDINATION, SUBGROUP, on("2015"))).isEmpty();
        assertThat(register.confidentialityOf(COORDINATION, SUBGROUP)).hasValue(Confidentiality.PARTICIPANTS);
    }

    @Test
    void whoever_was_there_when_a_situation_was_laid_takes_part_for_good() {
        facts.given(
                COORDINATION,
                new SituationLaid(
                        SITUATION,
                        COORDINATION,
                        SUBGROUP,
                        ANNE,
                        null,
                        1,
                        List.of(),
                        List.of(),
                        WORDS,
                        List.of(BEN, ANNE),
                        0,
                        told("2012")),
                new SituationClosed(SITUATION, null, told("2013")));
        assertThat(facts.find(COORDINATION, Fact.Kind.PARTICIPANT, null, SITUATION.toString()))
                .allMatch(fact -> fact.until() == null && fact.since().equals(on("2012")))
                .extracting(Fact::subject)
                .containsExactly(BEN, ANNE);
    }

    @Test
    void a_network_is_one_until_it_is_dissolved() {
        facts.given(
                COORDINATION,
                new NetworkRegistered(NETWORK, COORDINATION, network(), told("2012")),
                new NetworkDissolved(NETWORK, WORDS, told("2014")));
        assertThat(register.isNetwork(COORDINATION, NETWORK, on("2010"))).isTrue();
        assertThat(register.isNetwork(COORDINATION, NETWORK, on("2014"))).isTrue();
        assertThat(register.isNetwork(COORDINATION, NETWORK, on("2015"))).isFalse();
        assertThat(register.isNetwork(COORDINATION, SUBGROUP, on("2013"))).isFalse();
    }

    private List<UUID> members(String on) {
        return register.membersOfSubgroup(COORDINATION, SUBGROUP, on(on));
    }

    private static SubgroupFormed formed() {
        return new SubgroupFormed(
                SUBGROUP,
                COORDINATION,
                WORDS,
                null,
                SubgroupKind.ACTION,
                new Framing(List.of(WORDS), null, List.of(), new WorkCalendar(null, on("2011"))),
                List.of(),
                List.of(),
                List.of(AMO, SCHOOL),
                Confidentiality.PARTICIPANTS,
                told("2010"));
    }

    private static MemberAdmitted admitted(UUID member) {
        return new MemberAdmitted(member, MemberKind.ORGANISATION, null, told("2006"));
    }

    private static NetworkProfile network() {
        return new NetworkProfile(
                WORDS, null, null, NetworkType.MULTI_THEMATIC, List.of(), null, null, List.of(), null);
    }

    private static BusinessDate on(String date) {
        return BusinessDate.parse(date);
    }
}
