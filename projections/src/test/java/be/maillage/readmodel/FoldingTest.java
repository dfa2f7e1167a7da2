package be.maillage.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.LocalizedString;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "écoles, Une école de la Basse-Meuse",
        "ECOLE, Les écoles",
        "hôpital, Hôpitaux de Bruxelles",
        "hopitaux, L’hôpital",
        "réseaux, Réseau Santé",
        "lieux, Un lieu de vie",
        "soeur, Les Sœurs",
        "sœurs, La soeur",
        "wijken, Wijkcentrum",
        "coordination sociale, Coordination sociale jeunesse",
        "meuse ecole, Une école de la Basse-Meuse"
    })
    void finds_what_was_meant(String asked, String text) {
        assertThat(finds(asked, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ecole de danse, Une école", "cole, Une école", "santé, Logement", "'.*', Logement"})
    void does_not_find_what_was_not(String asked, String text) {
        assertThat(finds(asked, text)).isFalse();
    }

    @Test
    void bounds_what_it_keeps() {
        LocalizedString endless = LocalizedString.fr("x".repeat(100_000));

        assertThat(Folding.tokens(List.of(endless), 500))
                .singleElement()
                .satisfies(token -> assertThat(token).hasSize(64));
        assertThat(Folding.prefixes("a b c d e f g h i j k")).hasSize(8);
        assertThat(Folding.prefixes("🏫 …")).isEmpty();
    }

    private static boolean finds(String asked, String text) {
        List<String> tokens = Folding.tokens(List.of(LocalizedString.fr(text)), 500);
        List<String> prefixes = Folding.prefixes(asked);
        return !prefixes.isEmpty()
                && prefixes.stream().allMatch(prefix -> tokens.stream().anyMatch(token -> token.startsWith(prefix)));
    }
}
