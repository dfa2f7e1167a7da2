package be.maillage.gateway.pages.directory;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.directory.Choosing.Part;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaidMomentTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                dettes jeudi après-midi,            dettes,          THURSDAY,  AFTERNOON
                qui aide le Jeudi,                  qui aide le,     THURSDAY,  -
                schulden donderdagnamiddag,         schulden,        THURSDAY,  AFTERNOON
                schulden op donderdag namiddag,     schulden op,     THURSDAY,  AFTERNOON
                vrijdagvoormiddag,                  -,               FRIDAY,    MORNING
                les mercredis matin colis,          les colis,       WEDNESDAY, MORNING
                debts on Thursday afternoon,        debts on,        THURSDAY,  AFTERNOON
                après-midi jeudi dettes,            dettes,          THURSDAY,  AFTERNOON
                lundi,                              -,               MONDAY,    -""")
    void a_day_among_the_words_is_a_moment(String typed, @Nullable String rest, DayOfWeek day, @Nullable Part part) {
        assertThat(SaidMoment.in(typed)).isEqualTo(new SaidMoment(rest, day, part));
    }

    @ParameterizedTest
    @CsvSource({"soins du soir", "l’école du matin", "avondschool", "après-midi", "dettes"})
    void without_a_day_every_word_is_looked_for(String typed) {
        assertThat(SaidMoment.in(typed)).isEqualTo(new SaidMoment(typed, null, null));
    }
}
