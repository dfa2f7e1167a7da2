package be.maillage.register;

import static be.maillage.decision.Testing.COORDINATION;
import static be.maillage.decision.Testing.ELSEWHERE;
import static be.maillage.decision.Testing.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.history.BusinessDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoliciesTest {

    private final InMemoryFacts facts = new InMemoryFacts();
    private final Register register = new Register(facts);

    @Test
    void elected_officials_are_guests_until_a_policy_says_otherwise() {
        officials(ElectedOfficialsPolicy.PLENARY, "2010").officials(ElectedOfficialsPolicy.CHAIR, "2012");

        assertThat(officials("2009")).isEqualTo(ElectedOfficialsPolicy.GUEST);
        assertThat(officials("2011")).isEqualTo(ElectedOfficialsPolicy.PLENARY);
        assertThat(officials("2013")).isEqualTo(ElectedOfficialsPolicy.CHAIR);
        assertThat(register.electedOfficials(ELSEWHERE, on("2013"))).isEqualTo(ElectedOfficialsPolicy.GUEST);
    }

    @Test
    void a_policy_that_is_told_late_does_not_take_the_place_of_a_later_one() {
        officials(ElectedOfficialsPolicy.GUEST, "2015").officials(ElectedOfficialsPolicy.CHAIR, "2010");
        assertThat(officials("2012")).isEqualTo(ElectedOfficialsPolicy.CHAIR);
        assertThat(officials("2020")).isEqualTo(ElectedOfficialsPolicy.GUEST);

        situations(false, "2015").situations(true, "2010");
        assertThat(situations("2012")).isTrue();
        assertThat(situations("2020")).isFalse();
    }

    @Test
    void of_two_policies_that_a_date_may_fall_under_the_later_one_counts() {
        officials(ElectedOfficialsPolicy.PLENARY, "2010").officials(ElectedOfficialsPolicy.CHAIR, "2016-06-15");
        assertThat(officials("2016")).isEqualTo(ElectedOfficialsPolicy.CHAIR);
        assertThat(officials("2016-06-14")).isEqualTo(ElectedOfficialsPolicy.PLENARY);
    }

    @Test
    void of_two_policies_of_one_day_the_last_recorded_counts() {
        officials(ElectedOfficialsPolicy.CHAIR, "2015-03-01").officials(ElectedOfficialsPolicy.PLENARY, "2015-03-01");
        assertThat(officials("2015-03-02")).isEqualTo(ElectedOfficialsPolicy.PLENARY);
        situations(true, "2015-03-01").situations(false, "2015-03-01");
        assertThat(situations("2015-03-02")).isFalse();
    }

    @Test
    void situations_may_be_discussed_on_every_date_that_may_lie_within_a_permission() {
        assertThat(situations("2012")).isFalse();
        situations(true, "2010-06").situations(false, "2014-06-15").situations(true, "2016");

        assertThat(situations("2010-05-31")).isFalse();
        assertThat(situations("2010")).isTrue();
        assertThat(situations("2010-06-01")).isTrue();
        assertThat(situations("2014-06-15")).isTrue();
        assertThat(situations("2014-06-16")).isFalse();
        assertThat(situations("2015-12-31")).isFalse();
        assertThat(situations("2016-02")).isTrue();
        assertThat(register.allowsSituations(ELSEWHERE, on("2012"))).isFalse();
    }

    private PoliciesTest officials(ElectedOfficialsPolicy policy, String on) {
        facts.given(COORDINATION, new ElectedOfficialsPolicySet(policy, told(on)));
        return this;
    }

    private PoliciesTest situations(boolean allowed, String on) {
        facts.given(COORDINATION, new SituationsPolicySet(allowed, told(on)));
        return this;
    }

    private ElectedOfficialsPolicy officials(String on) {
        return register.electedOfficials(COORDINATION, on(on));
    }

    private boolean situations(String on) {
        return register.allowsSituations(COORDINATION, on(on));
    }

    private static BusinessDate on(String date) {
        return BusinessDate.parse(date);
    }
}
