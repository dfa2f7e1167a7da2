package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    private static final String MARK = "\uFEFF";

    private final JsonMapper json = new ApiConfiguration().apiJson();

    @Test
    void one_column_per_leaf_and_one_line_per_item() {
        assertThat(Csv.of(List.of(
                        item("{'id':1,'names':{'fr':'École','nl':'School'},'sectors':['HEALTH','YOUTH']}"),
                        item("{'id':2,'names':{'de':'Schule'},'open':true}"))))
                .isEqualTo(MARK
                        + "id;names.fr;names.nl;sectors;names.de;open\r\n"
                        + "1;École;School;HEALTH|YOUTH;;\r\n"
                        + "2;;;;Schule;true\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 2", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A"})
    void a_text_that_a_spreadsheet_would_run_is_made_inert(String text) {
        String cell = cell(text);
        assertThat(cell.startsWith("'") || cell.startsWith("\"'")).as(cell).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "1-2", "L’école", "'cité'", "é@b"})
    void a_harmless_text_stays_as_it_is(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Test
    void quotes_separators_and_line_breaks_stay_within_their_cell() {
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("dit \"oui\"")).isEqualTo("\"dit \"\"oui\"\"\"");
        assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
        assertThat(cell("=1;\"2\"")).isEqualTo("\"'=1;\"\"2\"\"\"");
    }

    @Test
    void a_list_of_things_is_joined_and_made_inert_too() {
        assertThat(Csv.of(List.of(item("{'l':['=1','b']}")))).isEqualTo(MARK + "l\r\n'=1|b\r\n");
        assertThat(Csv.of(List.of(item("{'l':[{'a':1}],'e':[]}")))).isEqualTo(MARK + "l;e\r\n\"{\"\"a\"\":1}\";\r\n");
    }

    @Test
    void a_number_below_zero_is_a_number() {
        assertThat(Csv.of(List.of(item("{'n':-5}")))).isEqualTo(MARK + "n\r\n-5\r\n");
    }

    @Test
    void an_empty_list_is_an_empty_table() {
        assertThat(Csv.of(List.of())).isEqualTo(MARK);
    }

    private String cell(String text) {
        JsonNode item = json.createObjectNode().put("t", text);
        String table = Csv.of(List.of(item));
        String head = MARK + "t\r\n";
        assertThat(table).startsWith(head).endsWith("\r\n");
        return table.substring(head.length(), table.length() - 2);
    }

    private JsonNode item(String text) {
        return json.readTree(text.replace('\'', '"'));
    }
}
