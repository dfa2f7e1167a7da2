package be.maillage.duo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersTest {

    private static final UUID LOW = UUID.fromString("01980000-0000-7000-8000-000000000001");
    /** Negative as a signed number, so that an order by number would put it first. */
    private static final UUID HIGH = UUID.fromString("f1980000-0000-7000-8000-000000000001");

    private static final UUID COORDINATION = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID ELSEWHERE = UUID.fromString("01980000-0000-7000-8000-0000000000c2");

    @Test
    void two_partners_are_one_pair_whichever_way_round() {
        assertThat(new Partners(HIGH, LOW)).isEqualTo(new Partners(LOW, HIGH));
        assertThat(new Partners(HIGH, LOW).both()).containsExactly(LOW, HIGH);
        assertThat(new Partners(HIGH, LOW).pairId(COORDINATION))
                .isEqualTo(new Partners(LOW, HIGH).pairId(COORDINATION));
    }

    @Test
    void the_id_of_a_pair_never_changes_and_is_its_own_in_each_coordination() {
        assertThat(new Partners(LOW, HIGH).pairId(COORDINATION).version()).isEqualTo(5);
        assertThat(new Partners(LOW, HIGH).pairId(COORDINATION)).hasToString("9bfb227f-4219-55bd-907a-960aa065bf89");
        assertThat(new Partners(LOW, HIGH).pairId(COORDINATION))
                .isNotEqualTo(new Partners(LOW, HIGH).pairId(ELSEWHERE));
    }

    @Test
    void only_the_two_are_included() {
        assertThat(new Partners(LOW, HIGH).include(LOW)).isTrue();
        assertThat(new Partners(LOW, HIGH).include(HIGH)).isTrue();
        assertThat(new Partners(LOW, HIGH).include(COORDINATION)).isFalse();
    }
}
