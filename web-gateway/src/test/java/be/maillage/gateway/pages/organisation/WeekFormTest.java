package be.maillage.gateway.pages.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeekFormTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_row_of_several_days_becomes_as_many_slots_and_its_first_stays_in_its_place() {
        ObjectNode body = body("""
                {"week":[{"-days":["MONDAY","TUESDAY"],"from":"09:00","to":"12:00","kind":"PERMANENCE"},
                         {"-days":["FRIDAY"],"from":"14:00","kind":"PHONE"}]}""");

        WeekForm.complete(body);

        assertThat(body).isEqualTo(body("""
                {"week":[{"from":"09:00","to":"12:00","kind":"PERMANENCE","day":"MONDAY"},
                         {"from":"14:00","kind":"PHONE","day":"FRIDAY"},
                         {"from":"09:00","to":"12:00","kind":"PERMANENCE","day":"TUESDAY"}]}"""));
    }

    @Test
    void without_any_row_the_week_is_empty_and_a_row_without_days_lacks_its_day() {
        ObjectNode none = body("{}");
        WeekForm.complete(none);
        assertThat(none).isEqualTo(body("{\"week\":[]}"));

        ObjectNode dayless = body("{\"week\":[{\"from\":\"09:00\"}]}");
        WeekForm.complete(dayless);
        assertThat(dayless).isEqualTo(body("{\"week\":[{\"from\":\"09:00\"}]}"));
    }

    private static ObjectNode body(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
