package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BusinessDateTest {

    @ParameterizedTest
    @CsvSource({
        "2005, YEAR, 2005-01-01, 2005-12-31",
        "2012-09, MONTH, 2012-09-01, 2012-09-30",
        "2012-02, MONTH, 2012-02-01, 2012-02-29",
        "2013-02, MONTH, 2013-02-01, 2013-02-28",
        "2014-04-04, DAY, 2014-04-04, 2014-04-04",
        "2012-02-29, DAY, 2012-02-29, 2012-02-29",
        "0001, YEAR, 0001-01-01, 0001-12-31",
    })
    void a_date_stands_for_an_interval_and_keeps_its_form(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        BusinessDate date = BusinessDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "20a5",
                "٢٠٠٥",
                "+205",
                "2012-13",
                "2012-00",
                "2012/09",
                "2013-02-29",
                "2012-9-1",
                "04-04-2014",
                "2014-04-04T10:00",
                " 2005 ",
                "hier"
            })
    void anything_else_is_no_date(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> BusinessDate.parse(text));
    }

    @Test
    void a_day_within_a_month_or_a_year_is_forgotten() {
        LocalDate day = LocalDate.of(2012, 9, 17);
        assertThat(new BusinessDate(day, Precision.MONTH)).isEqualTo(BusinessDate.parse("2012-09"));
        assertThat(new BusinessDate(day, Precision.YEAR)).isEqualTo(BusinessDate.year(2012));
        assertThat(BusinessDate.day(day)).hasToString("2012-09-17");
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2006, true",
        "2005, 2005, false",
        "2005, 2005-12-31, false",
        "2005, 2006-01-01, true",
        "2005-12-31, 2006, true",
        "2012-08, 2012-09, true",
        "2012-09, 2012-09-01, false",
        "2012-09-01, 2012-09, false",
        "2012-08-31, 2012-09, true",
        "2012-09-01, 2012-09-01, false",
        "2012-09-01, 2012-09-02, true",
        "2006, 2005, false",
    })
    void a_date_is_surely_before_another_when_no_reading_says_otherwise(String one, String other, boolean before) {
        assertThat(BusinessDate.parse(one).surelyBefore(BusinessDate.parse(other)))
                .isEqualTo(before);
    }

    @Test
    void dates_sort_by_their_beginning_then_the_more_precise_first() {
        assertThat(Stream.of("2006", "2005", "2005-01", "2005-01-01", "2005-03", "2005-01-02")
                        .map(BusinessDate::parse)
                        .sorted()
                        .map(BusinessDate::toString))
                .containsExactly("2005-01-01", "2005-01", "2005", "2005-01-02", "2005-03", "2006");
    }
}
