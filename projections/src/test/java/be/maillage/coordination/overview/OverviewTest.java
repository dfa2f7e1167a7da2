package be.maillage.coordination.overview;

import static be.maillage.readmodel.Given.COORDINATOR;
import static be.maillage.readmodel.Given.ELSEWHERE;
import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.MEMBER;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationEvent.*;
import be.maillage.coordination.Seat;
import be.maillage.coordination.overview.Coordination.Mandate;
import be.maillage.coordination.overview.Workings.Assessment;
import be.maillage.coordination.overview.Workings.Committee;
import be.maillage.coordination.overview.Workings.Initiative;
import be.maillage.coordination.overview.Workings.InternalRules;
import be.maillage.coordination.overview.Workings.Means;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.BadCursor;
import be.maillage.readmodel.Given;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewTest {

    private final Given given = Given.nothing();
    private final OverviewQuery query = new OverviewQuery(given);

    @Test
    void a_coordination_is_told_with_what_founded_it() {
        given.event(founded(HERE, "Basse-Meuse"));

        Coordination answer = query.byId(Reader.PUBLIC, HERE).block();

        assertThat(answer.id()).isEqualTo(HERE);
        assertThat(answer.names()).isEqualTo(LocalizedString.fr("Basse-Meuse"));
        assertThat(answer.communes()).containsExactly("62108");
        assertThat(answer.foundedOn()).isEqualTo(BusinessDate.year(2005));
        assertThat(answer.members()).isZero();
        assertThat(answer.lastPosition()).isEqualTo(1);
        assertThat(query.byId(COORDINATOR, ELSEWHERE).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    @Test
    void counts_each_current_member_once() {
        given.event(founded(HERE, "Basse-Meuse"))
                .event(admitted(10))
                .event(admitted(11))
                .event(admitted(12))
                .event(admitted(13))
                .event(admitted(11))
                .event(new MembershipWithdrawn(id(12), null, told("2020")))
                .event(new MembershipLapsed(id(13), told("2020")));

        assertThat(query.byId(Reader.PUBLIC, HERE).block().members()).isEqualTo(2);
        assertThat(query.memberIds(HERE).block()).containsExactlyInAnyOrder(id(10), id(11));
        given.andAReplayGivesTheSame();
    }

    @Test
    void keeps_the_history_of_mandates_for_those_with_a_role() {
        BigDecimal half = new BigDecimal("0.5");
        given.event(founded(HERE, "Basse-Meuse"))
                .event(new CoordinatorAppointed(id(20), null, null, null, told("2005")))
                .event(new CoordinatorAppointed(id(20), half, null, null, told("2008")))
                .event(new CoordinatorAppointed(id(21), null, 20, null, told("2009")))
                .event(new CoordinatorMandateEnded(id(20), told("2012-06")));

        assertThat(query.byId(Reader.PUBLIC, HERE).block().coordinators()).isNull();
        assertThat(query.byId(MEMBER, HERE).block().coordinators())
                .containsExactly(
                        new Mandate(id(20), date("2005"), date("2008"), null),
                        new Mandate(id(20), date("2008"), date("2012-06"), half),
                        new Mandate(id(21), date("2009"), null, null));
        given.andAReplayGivesTheSame();
    }

    @Test
    void tells_how_it_works_inside_to_whom_it_was_told() {
        Seat seat = new Seat(
                id(20), null, Seat.Title.ELECTED, Seat.Represents.MEMBERS, Seat.Side.ASSOCIATIVE, date("2010"), 2);
        given.event(founded(HERE, "Basse-Meuse"))
                .event(Audience.MEMBERS, new InternalRulesAdopted(text("Ensemble"), text("Un rapport"), told("2010")))
                .event(Audience.MEMBERS, new InternalRulesAdopted(text("Avant"), text("Rien"), told("2006")))
                .event(Audience.MEMBERS, new SteeringCommitteeConstituted(text("Bureau"), List.of(seat), told("2010")))
                .event(Audience.MEMBERS, new MeansRecorded(2011, new BigDecimal("0.5"), null, null, null, told("2011")))
                .event(Audience.MEMBERS, new MeansRecorded(2012, null, null, BigDecimal.TEN, null, told("2012")))
                .event(Audience.MEMBERS, new MeansRecorded(2011, BigDecimal.ONE, null, null, null, told("2012")))
                .event(Audience.MEMBERS, new InitiativeSubmitted(id(41), text("Repas"), null, told("2011")))
                .event(Audience.MEMBERS, new InitiativeSubmitted(id(42), text("Journal"), id(30), told("2012")))
                .event(Audience.MEMBERS, new InitiativeAssessed(id(41), text("Utile"), null, null, told("2012-03")))
                .event(Audience.MEMBERS, new InitiativeAssessed(id(49), text("Inconnue"), null, null, told("2012")));

        Workings forMembers = query.workings(MEMBER, HERE).block();

        assertThat(forMembers.rules()).isEqualTo(new InternalRules(text("Ensemble"), text("Un rapport"), date("2010")));
        assertThat(forMembers.committee()).isEqualTo(new Committee(text("Bureau"), List.of(seat), date("2010")));
        assertThat(forMembers.means())
                .containsExactly(
                        new Means(2012, null, null, BigDecimal.TEN, null),
                        new Means(2011, BigDecimal.ONE, null, null, null));
        assertThat(forMembers.initiatives())
                .containsExactly(
                        new Initiative(id(42), text("Journal"), id(30), date("2012"), null),
                        new Initiative(
                                id(41),
                                text("Repas"),
                                null,
                                date("2011"),
                                new Assessment(text("Utile"), null, null, date("2012-03"))));
        assertThat(query.workings(Reader.PUBLIC, HERE).block()).isEqualTo(Workings.NONE);
        assertThat(query.workings(MEMBER, ELSEWHERE).blockOptional()).isEmpty();
        given.andAReplayGivesTheSame();
    }

    private static LocalizedString text(String fr) {
        return LocalizedString.fr(fr);
    }

    @Test
    void tells_what_is_in_force_to_whom_it_was_told() {
        given.event(founded(HERE, "Basse-Meuse"))
                .event(new CarrierSet(new Carrier(Carrier.Kind.CPAS, null, id(30)), told("2006")))
                .event(new CharterAdopted(1, "fr", List.of("Se connaître"), List.of(), told("2006")))
                .event(Audience.MEMBERS, new AdmissionPolicySet(AdmissionPolicy.OPEN, true, 12, told("2006")))
                .event(Audience.COORDINATOR, new SituationsPolicySet(true, told("2006")))
                .event(new ElectedOfficialsPolicySet(ElectedOfficialsPolicy.CHAIR, told("2006")))
                .event(new PriorityThemesSet(2012, List.of(Theme.FOOD), null, null, told("2011")))
                .event(new PriorityThemesSet(2010, List.of(Theme.YOUTH), null, null, told("2009")))
                .event(new CoordinationDissolved(LocalizedString.fr("fusion"), told("2013")));

        Coordination forThePublic = query.byId(Reader.PUBLIC, HERE).block();
        Coordination forMembers = query.byId(MEMBER, HERE).block();

        assertThat(forThePublic.carrier()).isEqualTo(new Carrier(Carrier.Kind.CPAS, null, id(30)));
        assertThat(forThePublic.charter().adoptedOn()).isEqualTo(date("2006"));
        assertThat(forThePublic.electedOfficialsPolicy()).isEqualTo(ElectedOfficialsPolicy.CHAIR);
        assertThat(forThePublic.priorityThemes().year()).isEqualTo(2012);
        assertThat(forThePublic.dissolvedOn()).isEqualTo(date("2013"));
        assertThat(forThePublic.admissionPolicy()).isNull();
        assertThat(forThePublic.reconfirmEveryMonths()).isNull();
        assertThat(forMembers.admissionPolicy()).isEqualTo(AdmissionPolicy.OPEN);
        assertThat(forMembers.reconfirmEveryMonths()).isEqualTo(12);
        assertThat(forMembers.situationsAllowed()).isNull();
        assertThat(query.byId(COORDINATOR, HERE).block().situationsAllowed()).isTrue();
        given.andAReplayGivesTheSame();
    }

    @Test
    void a_policy_that_is_told_late_does_not_take_the_place_of_a_later_one() {
        given.event(founded(HERE, "Basse-Meuse"))
                .event(new AdmissionPolicySet(AdmissionPolicy.INVITATION, true, 12, told("2015")))
                .event(new AdmissionPolicySet(AdmissionPolicy.OPEN, true, 36, told("2006")))
                .event(new SituationsPolicySet(false, told("2015")))
                .event(new SituationsPolicySet(true, told("2006")))
                .event(new ElectedOfficialsPolicySet(ElectedOfficialsPolicy.GUEST, told("2015")))
                .event(new ElectedOfficialsPolicySet(ElectedOfficialsPolicy.CHAIR, told("2006")));

        Coordination inForce = query.byId(MEMBER, HERE).block();
        assertThat(inForce.admissionPolicy()).isEqualTo(AdmissionPolicy.INVITATION);
        assertThat(inForce.reconfirmEveryMonths()).isEqualTo(12);
        assertThat(inForce.situationsAllowed()).isFalse();
        assertThat(inForce.electedOfficialsPolicy()).isEqualTo(ElectedOfficialsPolicy.GUEST);

        given.event(new SituationsPolicySet(true, told("2015")));
        assertThat(query.byId(MEMBER, HERE).block().situationsAllowed()).isTrue();
        given.andAReplayGivesTheSame();
    }

    @Test
    void all_are_listed_by_name_page_after_page() {
        List<String> names = List.of("Zénith", "Étoile", "Basse-Meuse", "Écluse", "etoile");
        for (int i = 0; i < names.size(); i++) {
            UUID coordination = id(40 + i);
            given.event(coordination, Audience.PUBLIC, founded(coordination, names.get(i)), Map.of());
        }
        given.event(id(50), Audience.MEMBERS, founded(id(50), "Avant"), Map.of());
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            Page<Coordination> page =
                    query.all(Reader.PUBLIC, Paging.of(cursor, 2)).block();
            assertThat(page.total()).isEqualTo(5);
            page.items().forEach(coordination -> listed.add(coordination.names().fr()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(listed).containsExactly("Basse-Meuse", "Écluse", "Étoile", "etoile", "Zénith");
        assertThatThrownBy(() ->
                        query.all(Reader.PUBLIC, Paging.of("nonsense", null)).block())
                .isInstanceOf(BadCursor.class);
    }

    private static CoordinationFounded founded(UUID coordination, String name) {
        return new CoordinationFounded(
                coordination,
                LocalizedString.fr(name),
                List.of("62108"),
                null,
                Origin.ASCENDING,
                Steering.COORDINATOR,
                told("2005"));
    }

    private static MemberAdmitted admitted(int member) {
        return new MemberAdmitted(id(member), MemberKind.ORGANISATION, null, told("2006"));
    }

    private static BusinessDate date(String text) {
        return BusinessDate.parse(text);
    }
}
