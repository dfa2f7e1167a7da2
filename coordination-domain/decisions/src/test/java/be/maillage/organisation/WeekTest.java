package be.maillage.organisation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.organisation.OpeningSlot.Kind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeekTest {

    @Test
    void slots_of_one_kind_that_overlap_or_touch_are_one() {
        assertThat(Week.merged(List.of(
                        slot(MONDAY, "10:00", "12:00", Kind.PHONE),
                        slot(MONDAY, "09:00", "10:00", Kind.PHONE),
                        slot(MONDAY, "11:00", "13:00", Kind.PHONE))))
                .containsExactly(slot(MONDAY, "09:00", "13:00", Kind.PHONE));
    }

    @Test
    void a_slot_within_another_adds_nothing() {
        assertThat(Week.merged(List.of(
                        slot(MONDAY, "10:00", "11:00", Kind.PHONE), slot(MONDAY, "09:00", "17:00", Kind.PHONE))))
                .containsExactly(slot(MONDAY, "09:00", "17:00", Kind.PHONE));
    }

    @Test
    void other_kinds_other_days_and_a_pause_stay_apart_in_order() {
        assertThat(Week.merged(List.of(
                        slot(TUESDAY, "09:00", "12:00", Kind.PHONE),
                        slot(MONDAY, "12:01", "13:00", Kind.PHONE),
                        slot(MONDAY, "10:00", "12:00", Kind.PERMANENCE),
                        slot(MONDAY, "09:00", "12:00", Kind.PHONE))))
                .containsExactly(
                        slot(MONDAY, "09:00", "12:00", Kind.PHONE),
                        slot(MONDAY, "10:00", "12:00", Kind.PERMANENCE),
                        slot(MONDAY, "12:01", "13:00", Kind.PHONE),
                        slot(TUESDAY, "09:00", "12:00", Kind.PHONE));
    }

    @Test
    void a_week_may_be_closed() {
        assertThat(Week.merged(List.of())).isEmpty();
    }

    private static OpeningSlot slot(DayOfWeek day, String from, String to, Kind kind) {
        return new OpeningSlot(day, LocalTime.parse(from), LocalTime.parse(to), kind);
    }
}
