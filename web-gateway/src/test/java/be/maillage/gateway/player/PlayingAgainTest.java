package be.maillage.gateway.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayingAgainTest {

    @Test
    void the_same_commands_come_again_in_the_same_order_under_the_same_keys() {
        RecordingStage stage = new RecordingStage();
        new Player(stage).playPackaged();
        List<RecordingStage.Asked> first = List.copyOf(stage.asked);
        stage.asked.clear();
        new Player(stage).playPackaged();
        assertThat(stage.asked).isEqualTo(first);
        assertThat(stage.accepted).hasSize(first.size() - 1);
    }

    @Test
    void the_coordinator_of_all_is_asked_for_by_two_histories_and_is_one() {
        RecordingStage stage = new RecordingStage();
        new Player(stage).playPackaged();
        assertThat(stage.asked)
                .filteredOn(asked -> asked.key().equals(Naming.sharedKey("coordinator/RegisterPerson")))
                .hasSize(2);
    }

    @RepeatedTest(25)
    void what_was_cut_in_the_middle_is_completed_by_the_next_start(RepetitionInfo repetition) {
        RecordingStage whole = new RecordingStage();
        new Player(whole).playPackaged();
        Random random = new Random(repetition.getCurrentRepetition());

        RecordingStage stage = new RecordingStage();
        for (int cuts = 0; cuts < 3; cuts++) {
            int after = random.nextInt(whole.asked.size());
            stage.cutAfter(after).itIs(LocalDate.of(2026, 3, 2).plusDays(cuts));
            assertThatThrownBy(() -> new Player(stage).playPackaged()).isInstanceOf(RecordingStage.Cut.class);
        }
        stage.cutAfter(Integer.MAX_VALUE).itIs(LocalDate.of(2027, 1, 1));
        new Player(stage).playPackaged();

        assertThat(stage.accepted.keySet()).containsExactlyElementsOf(whole.accepted.keySet());
        assertThat(stage.countsByType()).isEqualTo(whole.countsByType());
    }

    @Test
    void ids_and_keys_are_the_ones_they_always_were() {
        assertThat(DemoPeople.coordinator()).isEqualTo(UUID.fromString("768dd094-3cf4-5f48-9ffe-768b3910483d"));
        assertThat(DemoPeople.member()).isEqualTo(UUID.fromString("174a0296-ad08-5e52-bc59-b8d9e885ed6d"));
        assertThat(new Naming("basse-meuse").id(new Thing(Thing.Kind.COORDINATION, "csjbm")))
                .isEqualTo(UUID.fromString("85fa8453-94de-5af7-b77a-bde84b128263"));
        assertThat(new Naming("basse-meuse").idempotencyKey("history/1", "FoundCoordination/"))
                .isEqualTo(UUID.fromString("d9d28634-30ba-5a29-8ad8-bcf43f47dc42"));
    }
}
