package be.maillage.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.LocalizedString;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "'Les Œillets', 'les oeillets'",
        "'L’Étape', 'l etape'",
        "'R&M,  planning', 'r m planning'",
        "'AMO (exemple)', 'amo exemple'",
        "'Straße', 'strasse'",
        "'Ærø', 'aerø'",
        "'ＡＭＯ', 'amo'",
        "'مرحبا', 'مرحبا'",
        "'!?', '!?'",
    })
    void what_people_type_differently_is_folded_away(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }

    @Test
    void a_name_that_grows_by_folding_is_compared_by_its_beginning() {
        assertThat(FoldedName.of("\ufdfa".repeat(300))).hasSize(400);
        assertThat(FoldedName.of("a".repeat(300))).hasSize(300);
    }

    @Test
    void every_language_counts_and_each_name_once() {
        assertThat(FoldedName.all(new LocalizedString("Étape", "etape", null, "Stage")))
                .containsExactly("etape", "stage");
    }
}
