package be.maillage.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.diagnostic.Edition.PublishedFinding;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionDigestTest {

    private static final UUID DIAGNOSTIC = UUID.fromString("01980000-0000-7000-8000-00000000000A");
    private static final UUID FINDING = UUID.fromString("01980000-0000-7000-8000-00000000000b");

    @Test
    void the_canonical_form_is_sorted_json_without_what_is_unknown() {
        assertThat(EditionDigest.canonical(DIAGNOSTIC, edition("Se « loger »\n\"sainement\" \\ \u0001 €", 1)))
                .isEqualTo("{\"approach\":{\"method\":\"SURVEY\",\"question\":{\"fr\":\"Quoi ?\",\"nl\":\"Wat?\"},"
                        + "\"residents\":\"CONSULTED\",\"territory\":[\"21005\"],\"themes\":[]},"
                        + "\"audience\":\"PUBLIC\",\"diagnosticId\":\"01980000-0000-7000-8000-00000000000a\","
                        + "\"findings\":[{\"contributors\":7,\"findingId\":\"01980000-0000-7000-8000-00000000000b\","
                        + "\"kind\":\"NEED\",\"organisations\":[],\"persons\":[],\"rank\":1,\"source\":\"RESIDENTS\","
                        + "\"statement\":{\"fr\":\"Se « loger »\\n\\\"sainement\\\" \\\\ \\u0001 €\"},"
                        + "\"theme\":\"HOUSING\"}],\"form\":\"maillage-edition-1\",\"number\":1,"
                        + "\"perspectives\":[],\"title\":{\"fr\":\"Titre\"},"
                        + "\"validation\":{\"byConsensus\":true,\"on\":\"2014-03\"}}");
    }

    @Test
    void control_characters_are_written_as_rfc_8785_wants_them() {
        assertThat(EditionDigest.canonical(DIAGNOSTIC, edition("a\bb\fc\rd\te\u001ff/g", 1)))
                .contains("\"statement\":{\"fr\":\"a\\bb\\fc\\rd\\te\\u001ff/g\"}");
    }

    @Test
    void the_digest_is_the_sha_256_of_the_canonical_form() {
        assertThat(EditionDigest.of(DIAGNOSTIC, edition("Se loger", 1)))
                .isEqualTo("5fc3a250c2dd16ba962520aa087c3606bf63cdfec3a5e396f1172e577259cb24");
    }

    @Test
    void whatever_changes_in_an_edition_changes_its_digest() {
        String digest = EditionDigest.of(DIAGNOSTIC, edition("Se loger", 1));
        assertThat(EditionDigest.of(DIAGNOSTIC, edition("Se loger.", 1))).isNotEqualTo(digest);
        assertThat(EditionDigest.of(DIAGNOSTIC, edition("Se loger", 2))).isNotEqualTo(digest);
        assertThat(EditionDigest.of(FINDING, edition("Se loger", 1))).isNotEqualTo(digest);
    }

    private static Edition edition(String statement, int rank) {
        return new Edition(
                1,
                null,
                LocalizedString.fr("Titre"),
                EditionAudience.PUBLIC,
                new Approach(
                        new LocalizedString("Quoi ?", "Wat?", null, null),
                        List.of("21005"),
                        null,
                        List.of(),
                        DiagnosticMethod.SURVEY,
                        ResidentsParticipation.CONSULTED,
                        null,
                        null),
                new Validation(null, true, null, BusinessDate.parse("2014-03")),
                null,
                List.of(new PublishedFinding(
                        FINDING,
                        FindingKind.NEED,
                        LocalizedString.fr(statement),
                        Theme.HOUSING,
                        null,
                        null,
                        FindingSource.RESIDENTS,
                        rank,
                        7,
                        List.of(),
                        List.of())),
                List.of());
    }
}
