package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HereTest {

    @Test
    void a_link_changes_one_choice_and_keeps_the_others() {
        Here here = Here.at("/coordinations/1", Map.of("q", "école & santé {x}"));

        assertThat(here.with("order", "oldest").url("history"))
                .isEqualTo("/coordinations/1?q=%C3%A9cole%20%26%20sant%C3%A9%20%7Bx%7D&order=oldest#history");
        assertThat(here.without("q").url()).isEqualTo("/coordinations/1");
    }

    @Test
    void a_form_sends_the_choices_made_elsewhere_along() {
        Here here = Here.at("/", Map.of("order", "oldest", "q", "x", "type", " "));

        assertThat(here.fieldsBut("q")).containsExactly(new Here.Field("order", "oldest"));
    }

    @Test
    void a_blank_value_is_no_value() {
        assertThat(Here.at("/", Map.of("q", "  ")).value("q")).isNull();
    }
}
