package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalizedStringTest {

    @Test
    void a_reader_gets_their_language_else_the_first_there_is() {
        LocalizedString text = new LocalizedString(null, "Overleg", "Absprache", "Talks");
        assertThat(text.in("de")).isEqualTo("Absprache");
        assertThat(text.in("fr")).isEqualTo("Overleg");
        assertThat(text.languageFor("fr")).isEqualTo("nl");
        assertThat(new LocalizedString(null, null, "Absprache", "Talks").in("fr"))
                .isEqualTo("Talks");
    }

    @Test
    void a_blank_text_is_no_text() {
        LocalizedString text = new LocalizedString(" ", "", null, null);
        assertThat(text.byLanguage()).isEmpty();
        assertThat(text.languageFor("fr")).isNull();
        assertThat(text.in("fr")).isEmpty();
    }

    @Test
    void texts_come_in_one_order() {
        assertThat(new LocalizedString("f", "n", "d", "e").byLanguage().keySet())
                .containsExactly("fr", "nl", "de", "en");
    }
}
