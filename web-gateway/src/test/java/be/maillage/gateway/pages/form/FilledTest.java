package be.maillage.gateway.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

/** From what was typed to the body of a command. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilledTest {

    private static final List<Field> AGENDA =
            List.of(Field.rows("agenda", 1, Field.id("itemId"), Field.localized("title")));

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void answers_stand_where_their_paths_lead() {
        assertThat(body(
                        List.of(
                                Field.localized("subject"),
                                Field.group("when", Field.day("time.day"), Field.time("time.start")),
                                Field.number("hours"),
                                Field.yes("late"),
                                Field.many("forms", "any")),
                        "subject.nl=Wonen",
                        "subject.fr= ",
                        "time.day=2026-12-01",
                        "hours=1,5",
                        "late=true",
                        "forms=NEWS",
                        "forms=VISIT"))
                .isEqualTo(
                        "{'subject':{'nl':'Wonen'},'time':{'day':'2026-12-01'},'hours':1.5,'late':true,'forms':['NEWS','VISIT']}");
    }

    @Test
    void what_is_not_answered_is_left_out() {
        assertThat(body(List.of(Field.text("a"), Field.localized("b"), Field.yes("c"), Field.date("d")), "a=  "))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2012, 2012",
        "'', 9, 2012, 2012-09",
        "4, 9, 2012, 2012-09-04",
        "4, '', 2012, 2012--04",
        "x, 9, 2012, 2012-09-x",
        "31, 2, 2012, 2012-02-31"
    })
    void a_date_is_as_precise_as_it_is_known_and_what_makes_no_sense_stays_as_it_was_typed(
            String day, String month, String year, String said) {
        assertThat(body(List.of(Field.date("on")), "on.day=" + day, "on.month=" + month, "on.year=" + year))
                .isEqualTo("{'on':'" + said + "'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12;12",
                "1,5;1.5",
                "1.50;1.50",
                "1 200;1200",
                "1.200;1200",
                "12.500,50;12500.50",
                "0.125;0.125",
                "twelve;'twelve'",
                "1,2,3;'1,2,3'"
            },
            quoteCharacter = '"')
    void a_number_is_written_as_one_writes_it_here(String typed, String written) {
        assertThat(body(List.of(Field.number("n")), "n=" + typed)).isEqualTo("{'n':" + written + "}");
    }

    @Test
    void rows_keep_their_ids_get_new_ones_and_blank_ones_fall_away() {
        assertThat(body(
                        AGENDA,
                        "agenda[0].itemId=known",
                        "agenda[0].title.fr=Un",
                        "agenda[1].itemId=emptied",
                        "agenda[1].title.fr=",
                        "agenda[2].title.fr=Trois"))
                .isEqualTo(
                        "{'agenda':[{'itemId':'known','title':{'fr':'Un'}},{'itemId':'id1','title':{'fr':'Trois'}}]}");
    }

    @Test
    void a_row_is_added_at_the_end_removed_and_raised() {
        Filled filled = filled("agenda[0].title.fr=Un", "agenda[1].title.fr=Deux", "agenda[2].title.fr=Trois");

        assertThat(filled.withRow("agenda").rows("agenda")).isEqualTo(4);
        assertThat(titles(filled.withoutRow("agenda", 1))).containsExactly("Un", "Trois");
        assertThat(titles(filled.raised("agenda", 2))).containsExactly("Un", "Trois", "Deux");
        assertThat(titles(filled.raised("agenda", 0))).containsExactly("Un", "Deux", "Trois");
    }

    @Test
    void rows_beyond_what_anybody_fills_in_are_not_made() {
        assertThat(filled("agenda[9999].title.fr=far").rows("agenda")).isEqualTo(Filled.MOST_ROWS);
        assertThat(filled("agenda[99999].title.fr=further").rows("agenda")).isZero();
    }

    private static List<String> titles(Filled filled) {
        return java.util.stream.IntStream.range(0, filled.rows("agenda"))
                .mapToObj(i -> filled.typed("agenda[" + i + "].title.fr"))
                .toList();
    }

    private String body(List<Field> fields, String... typed) {
        return Body.of(fields, filled(typed).compact(fields), () -> "id" + drawn.incrementAndGet())
                .toString()
                .replace('"', '\'');
    }

    private static Filled filled(String... typed) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (String each : typed) {
            int equals = each.indexOf('=');
            values.add(each.substring(0, equals), each.substring(equals + 1));
        }
        return Filled.of(values);
    }
}
