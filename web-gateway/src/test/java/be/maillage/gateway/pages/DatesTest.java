package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.text.Languages;
import be.maillage.history.BusinessDate;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "fr, 2005, 2005",
        "fr, 2012-09, septembre 2012",
        "fr, 2014-04-04, 4 avril 2014",
        "fr, 2014-04-01, 1er avril 2014",
        "nl, 2005, 2005",
        "nl, 2012-09, september 2012",
        "nl, 2014-04-01, 1 april 2014",
        "en, 2012-09, September 2012",
        "en, 2014-04-04, 4 April 2014"
    })
    void a_date_is_written_as_precisely_as_it_is_known(String language, String date, String written) {
        Dates.Shown shown = dates(language).of(BusinessDate.parse(date));

        assertThat(shown).isEqualTo(new Dates.Shown(written, date));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 2014-04-04, le 4 avril 2014",
        "fr, 2005, 2005",
        "nl, 2014-04-04, 4 april 2014",
        "en, 2012-09, September 2012"
    })
    void a_day_after_since_has_its_article_in_french(String language, String date, String written) {
        assertThat(dates(language).since(BusinessDate.parse(date)).text()).isEqualTo(written);
    }

    @Test
    void a_moment_is_local_to_brussels() {
        Instant justAfterMidnight = Instant.parse("2026-06-30T22:05:09.123Z");

        assertThat(dates("fr").of(justAfterMidnight))
                .isEqualTo(new Dates.Shown("1er juillet 2026 à 00:05", "2026-07-01T00:05:09+02:00"));
        assertThat(dates("nl").of(justAfterMidnight).text()).isEqualTo("1 juli 2026 om 00:05");
        assertThat(dates("en").of(justAfterMidnight).text()).isEqualTo("1 July 2026 at 00:05");
    }

    private static Dates dates(String language) {
        Locale locale = Languages.offered(language);
        assertThat(locale).isNotNull();
        return new Dates(locale);
    }
}
