package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnwardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/coordinations/1/due?what=a%20b&x", "/a//b", "/loginx"})
    void a_page_of_this_site_is_gone_to(String path) {
        assertThat(Onward.checked(path)).contains(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/",
                "account",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "/a\\b",
                "https://example.org",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\texample.org",
                "/ a",
                "/é",
                "/a#b",
                "/<a>",
                "/%",
                "/login",
                "/login?to=/login",
                "/logout",
                "/setup?token=x"
            })
    void nothing_else_is(String elsewhere) {
        assertThat(Onward.checked(elsewhere)).isEmpty();
        assertThat(Onward.login(elsewhere)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001})
    void an_address_has_1000_characters_at_most(int length) {
        assertThat(Onward.checked("/" + "a".repeat(length - 1)).isPresent()).isEqualTo(length == 1000);
    }
}
