package be.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdsTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void a_derived_id_is_the_version_5_uuid_of_the_standard() {
        assertThat(Ids.derived(DNS, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
        assertThat(Ids.derived(DNS, "www.example.com").version()).isEqualTo(5);
        assertThat(Ids.derived(DNS, "www.example.com").variant()).isEqualTo(2);
    }

    @Test
    void another_name_or_another_namespace_is_another_id() {
        assertThat(Ids.derived(DNS, "école")).isNotEqualTo(Ids.derived(DNS, "ecole"));
        assertThat(Ids.derived(DNS, "x")).isNotEqualTo(Ids.derived(Ids.PLATFORM, "x"));
    }
}
