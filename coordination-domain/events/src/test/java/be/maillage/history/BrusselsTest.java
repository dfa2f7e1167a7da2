package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrusselsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T22:59:59Z, 2026-01-14",
        "2026-01-14T23:00:00Z, 2026-01-15",
        "2026-07-14T21:59:59Z, 2026-07-14",
        "2026-07-14T22:00:00Z, 2026-07-15"
    })
    void a_day_begins_at_midnight_in_brussels_in_winter_and_in_summer(Instant moment, LocalDate day) {
        assertThat(Brussels.dayAt(moment)).isEqualTo(day);
    }
}
