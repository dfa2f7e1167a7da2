package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesTest {

    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");

    private enum Colour {
        RED,
        GREEN;

        @Override
        public String toString() {
            return "the colour " + name();
        }
    }

    private record Inner(@Nullable LocalizedString name, long count) {}

    private record Everything(
            UUID id,
            String text,
            int number,
            boolean flag,
            BusinessDate vague,
            LocalDate day,
            LocalTime time,
            Instant instant,
            BigDecimal decimal,
            Colour colour,
            @Nullable Inner inner,
            List<Inner> many) {}

    private record Strict(int number) {

        Strict {
            if (number < 0) {
                throw new IllegalArgumentException("Below zero");
            }
        }
    }

    @Test
    void a_record_is_read_back_as_it_was_written() {
        Everything written = new Everything(
                ID,
                "a text",
                7,
                true,
                BusinessDate.parse("2024-03"),
                LocalDate.parse("2024-03-05"),
                LocalTime.parse("09:30"),
                Instant.parse("2024-03-05T08:30:00Z"),
                new BigDecimal("0.50"),
                Colour.GREEN,
                new Inner(LocalizedString.fr("un nom"), 3),
                List.of(new Inner(null, 1), new Inner(LocalizedString.fr("deux"), 2)));

        Map<String, Object> stored = Values.record(written);

        assertThat(stored).containsEntry("colour", "GREEN").containsEntry("vague", "2024-03");
        assertThat(stored.get("inner")).isEqualTo(Map.of("name", Map.of("fr", "un nom"), "count", 3L));
        assertThat(Values.required(stored, Everything.class)).isEqualTo(written);
    }

    @Test
    void what_is_null_is_left_out_and_a_list_that_is_not_there_is_empty() {
        Everything written = new Everything(
                ID,
                "",
                0,
                false,
                BusinessDate.year(2024),
                LocalDate.EPOCH,
                LocalTime.NOON,
                Instant.EPOCH,
                BigDecimal.ONE,
                Colour.RED,
                null,
                List.of());
        Map<String, Object> stored = Values.record(written);
        assertThat(stored).doesNotContainKey("inner");

        stored.remove("many");

        assertThat(Values.required(stored, Everything.class)).isEqualTo(written);
    }

    @Test
    void a_number_is_read_as_the_type_that_is_asked_for() {
        assertThat(Values.required(Map.of("count", 3), Inner.class)).isEqualTo(new Inner(null, 3));
        assertThat(Values.read(5L, Integer.class)).isEqualTo(5);
        assertThat(Values.read(null, Integer.class)).isNull();
    }

    @Test
    void what_is_not_such_a_thing_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.read("BLUE", Colour.class))
                .withMessage("BLUE is no Colour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.read("a text", Inner.class))
                .withMessageContaining("Inner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.read(Map.of("other", 1), Inner.class))
                .withMessageContaining("Not a Inner: [other]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.read(Map.of("number", -1), Strict.class))
                .withMessageContaining("Not a Strict");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.of(new Object()))
                .withMessageContaining("No document holds");
    }
}
