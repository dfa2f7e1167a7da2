package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuessableTest {

    private static final List<String> NOBODY = List.of();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "motdepasse123",
                "wachtwoord123",
                "123456789012",
                "azertyuiop123",
                "aaaaaaaaaaaa",
                "bruxelles2026",
                "Maillage2026!"
            })
    void what_is_tried_first_is_guessable(String password) {
        assertThat(Guessable.is(password, NOBODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheval pile agrafe", "un mot de passe long", "xK9#vT2?qL7m"})
    void what_takes_long_is_not(String password) {
        assertThat(Guessable.is(password, NOBODY)).isFalse();
    }

    @Test
    void what_one_knows_of_the_person_counts_as_guessed() {
        assertThat(Guessable.is("Zwanenberghe1", NOBODY)).isFalse();
        assertThat(Guessable.is("Zwanenberghe1", List.of("Odilon Zwanenberghe")))
                .isTrue();
    }

    @Test
    void only_the_beginning_of_a_very_long_one_is_weighed() {
        assertThat(Guessable.is("a".repeat(200), NOBODY)).isTrue();
        assertThat(Guessable.is("cheval pile agrafe ".repeat(10), NOBODY)).isFalse();
    }
}
