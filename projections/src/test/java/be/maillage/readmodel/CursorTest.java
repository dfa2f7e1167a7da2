package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {

    @Test
    void gives_back_the_keys_of_any_script() {
        assertThat(Cursor.read(Cursor.at("école 🏫", "", "مدرسة"), 3)).isEqualTo(List.of("école 🏫", "", "مدرسة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQ", "YQpi=", "////", "YQpiCmM", "gICA"})
    void refuses_what_no_page_gave(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, 2)).isInstanceOf(BadCursor.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void a_page_has_bounds(int limit) {
        assertThatThrownBy(() -> Paging.of(null, limit)).isInstanceOf(IllegalArgumentException.class);
    }
}
