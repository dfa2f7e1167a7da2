package be.maillage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalNumberTest {

    /** Year, month, day, order and check digits. */
    private static final List<String> FORMS = List.of(
            "%s%s%s%s%s",
            "%s.%s.%s-%s.%s",
            "%s %s %s %s %s",
            "%s%s%s-%s-%s",
            "%s-%s-%s %s %s",
            "%s/%s/%s - %s/%s",
            "Mme X (RN %s.%s.%s-%s.%s), suivie",
            "NN%s%s%s%s%s.",
            "le 3 %s.%s.%s-%s.%s");

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_of_either_century_is_found_in_every_form(Parts number) {
        FORMS.forEach(form -> assertThat(NationalNumber.isIn(number.in(form)))
                .as(number.in(form))
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_that_does_not_check_is_let_through(Parts number) {
        Parts wrong = number.withCheck(number.wrongCheck());
        FORMS.forEach(form -> assertThat(NationalNumber.isIn(wrong.in(form)))
                .as(wrong.in(form))
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_within_a_longer_run_of_digits_or_in_international_form_is_something_else(Parts number) {
        String digits = number.in(FORMS.getFirst());
        assertThat(NationalNumber.isIn("1" + digits)).isFalse();
        assertThat(NationalNumber.isIn(digits + "1")).isFalse();
        assertThat(NationalNumber.isIn("https://cpas.be/?id=20" + digits + "07"))
                .isFalse();
        assertThat(NationalNumber.isIn("+" + digits)).isFalse();
    }

    @Test
    void enterprise_numbers_and_short_telephone_numbers_are_let_through() {
        Random random = new Random(97);
        for (int i = 0; i < 20_000; i++) {
            String ten = "%010d".formatted(random.nextLong(10_000_000_000L));
            assertThat(NationalNumber.isIn(ten)).as(ten).isFalse();
            assertThat(NationalNumber.isIn(ten.substring(1))).isFalse();
            assertThat(NationalNumber.isIn(
                            "%s.%s.%s".formatted(ten.substring(0, 4), ten.substring(4, 7), ten.substring(7))))
                    .isFalse();
            assertThat(NationalNumber.isIn("%s %s %s %s"
                            .formatted(
                                    ten.substring(0, 4), ten.substring(4, 6), ten.substring(6, 8), ten.substring(8))))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85133003389",
                "85073200045",
                "85073000061",
                "02/123.45.67, 04/123.45.67",
                "",
                "aucun",
                "BE68 5390 0754 7034"
            })
    void what_has_no_date_or_no_order_number_is_no_such_number(String text) {
        assertThat(NationalNumber.isIn(text)).isFalse();
    }

    @Test
    void a_birthday_that_nobody_knows_still_makes_a_number() {
        assertThat(NationalNumber.isIn(Parts.of(40, 0, 0, 12, false).in(FORMS.getFirst())))
                .isTrue();
    }

    @Test
    void a_number_after_another_that_is_none_is_found() {
        assertThat(NationalNumber.isIn("85.07.30-033.29 ou 85.07.30-033.28")).isTrue();
        assertThat(NationalNumber.isIn("12 85073003328")).isTrue();
    }

    @Test
    void full_width_digits_and_typographic_dashes_hide_nothing() {
        assertThat(NationalNumber.isIn("８５０７３００３３２８")).isTrue();
        assertThat(NationalNumber.isIn("85.07.30\u2013033.28")).isTrue();
        assertThat(NationalNumber.isIn("85\u00a007\u00a030\u00a0033\u00a028")).isTrue();
    }

    static Stream<Parts> numbers() {
        Random random = new Random(1985);
        return Stream.generate(() -> any(random)).limit(300);
    }

    private static Parts any(Random random) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
        int raised = List.of(0, 20, 40).get(random.nextInt(3));
        return Parts.of(
                born.getYear() % 100,
                born.getMonthValue() + raised,
                born.getDayOfMonth(),
                1 + random.nextInt(998),
                born.getYear() >= 2000);
    }

    record Parts(int year, int month, int day, int order, int check) {

        static Parts of(int year, int month, int day, int order, boolean since2000) {
            long nine = ((year * 100L + month) * 100 + day) * 1000 + order;
            return new Parts(year, month, day, order, (int) (97 - (since2000 ? 2_000_000_000L + nine : nine) % 97));
        }

        Parts withCheck(int other) {
            return new Parts(year, month, day, order, other);
        }

        /** Digits that check for neither century. */
        int wrongCheck() {
            int of1900 = of(year, month, day, order, false).check();
            int of2000 = of(year, month, day, order, true).check();
            return Stream.iterate(check % 97 + 1, other -> other % 97 + 1)
                    .filter(other -> other != of1900 && other != of2000)
                    .findFirst()
                    .orElseThrow();
        }

        String in(String form) {
            return form.formatted(two(year), two(month), two(day), "%03d".formatted(order), two(check));
        }

        private static String two(int number) {
            return "%02d".formatted(number);
        }
    }
}
