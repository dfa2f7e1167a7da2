package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.text.Languages;
import be.maillage.history.LocalizedString;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTest {

    @Test
    void a_reader_gets_their_own_language_without_a_mark() {
        LocalizedString both = new LocalizedString("oui", "ja", null, null);

        assertThat(Text.of(both, Languages.DUTCH)).isEqualTo(new Text("ja", "nl", false));
    }

    @Test
    void another_language_is_marked() {
        Text text = Text.of(LocalizedString.fr("oui"), Languages.ENGLISH);

        assertThat(text).isEqualTo(new Text("oui", "fr", true));
        assertThat(text.lang()).isEqualTo("fr");
    }

    @Test
    void nothing_said_is_nothing_shown() {
        assertThat(Text.of(null, Languages.FRENCH)).isNull();
        assertThat(Text.of(LocalizedString.fr(" "), Languages.FRENCH)).isNull();
    }

    @Test
    void a_long_text_begins_with_whole_words() {
        Text text = new Text("mot ".repeat(300), "fr", false);

        assertThat(text.isLong()).isTrue();
        assertThat(text.beginning()).endsWith("mot…").hasSizeLessThan(290);
    }

    @Test
    void a_long_text_without_a_space_is_never_cut_within_a_character() {
        String family = "👩‍👩‍👧‍👦";
        Text text = new Text(family.repeat(200), "fr", false);

        assertThat(text.beginning().replace(family, "")).isEqualTo("…");
    }
}
