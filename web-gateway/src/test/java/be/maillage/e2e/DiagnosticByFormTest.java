package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A diagnostic run on pages: from its question to an edition that was answered, and what is for whom on the way. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiagnosticByFormTest {

    /** Old things may lack the meeting that agreed to them. */
    private static final Map<String, String> THEN = Map.of("told.recordedAfterwards", "true");

    private final Running app;
    private final Sandbox sandbox;
    private final Surfer coordinator;

    DiagnosticByFormTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        sandbox.read(sandbox.coordinator(), "/organisations", sandbox.position());
        this.coordinator = Surfer.as(app, "coordinator");
    }

    @Test
    void a_question_becomes_an_edition_that_an_authority_answers() {
        String diagnostic = launched();
        assertThat(coordinator.text()).contains("Et maintenant", "chaque membre peut noter");

        note("Il manque de logements", "NEED", "HOUSING");
        note("On ne sait pas qui fait quoi", "GAP", "HOUSING");
        assertThat(coordinator.text())
                .contains("Il manque de logements", "On ne sait pas qui fait quoi", "2 constats")
                .containsPattern("<option value=\"HOUSING\" selected=\"selected\">");

        coordinator.on(diagnostic).on(coordinator.links("/do/prioritise-needs").getFirst());
        List<String> needs = findings();
        coordinator.submit(
                "/do/prioritise-needs",
                Map.of("ranking[0]", needs.get(1), "ranking[1]", needs.get(0), "how.fr", "À main levée"));
        assertThat(coordinator.text()).contains("Les priorités sont fixées.", "À main levée");

        coordinator.on(coordinator.links("/do/propose-perspective").getFirst());
        coordinator.submit("/do/propose-perspective", Map.of("perspective.statement.fr", "Un guichet commun"));
        assertThat(coordinator.text()).contains("Un guichet commun", "soumettez les constats à une réunion");

        coordinator.on(coordinator.links("/do/publish-diagnostic").getFirst());
        assertThat(coordinator.text()).contains("Pas encore\u00a0: une réunion doit");
        coordinator.submit("/do/publish-diagnostic", with(THEN, "title.fr", "Ce qui manque", "audience", "PUBLIC"));
        assertThat(coordinator.text()).contains("id=\"errors\"");

        coordinator
                .on(diagnostic)
                .on(coordinator.links("/do/validate-diagnostic").getFirst());
        assertThat(coordinator
                        .submit("/do/validate-diagnostic", Map.of("byConsensus", "true"))
                        .status())
                .isEqualTo(422);
        assertThat(coordinator.text()).contains("id=\"errors\"");
        coordinator.submit("/do/validate-diagnostic", with(THEN, "byConsensus", "true"));
        assertThat(coordinator.text()).contains("tout est là");

        coordinator.on(coordinator.links("/do/publish-diagnostic").getFirst());
        coordinator.submit("/do/publish-diagnostic", Map.of("title.fr", "Ce qui manque", "audience", "PUBLIC"));
        assertThat(coordinator.text()).contains("publiée", "Ce qui manque").doesNotContain("id=\"record\"");

        coordinator.on(coordinator.links("/do/relay-diagnostic").getFirst());
        coordinator.submit(
                "/do/relay-diagnostic",
                Map.of("to.kind", "COMMUNE", "channel", "LETTER", "to.name.fr", "Collège", "edition", "1"));
        coordinator.on(coordinator.links("/do/record-response").getFirst());
        coordinator.submit("/do/record-response", Map.of("answered.fr", "Nous y travaillons"));
        assertThat(coordinator.text()).contains("Nous y travaillons");

        Surfer stranger = Surfer.visiting(app, "nobody");
        assertThat(stranger.on(diagnostic).text())
                .contains("Ce qui manque", "Il manque de logements")
                .doesNotContain("Nous y travaillons", "/do/", "Et maintenant");
    }

    @Test
    void a_member_notes_findings_and_leaves_the_edition_to_others() {
        String diagnostic = launched();
        Surfer member = Surfer.as(app, "member");
        member.on(diagnostic)
                .submit(
                        "/do/record-finding",
                        Map.of(
                                "finding.statement.fr", "Le médecin est parti",
                                "finding.kind", "NEED",
                                "finding.theme", "HEALTH",
                                "finding.source", "RESIDENTS"));
        assertThat(member.text()).contains("Le médecin est parti", "Le constat est noté");
        assertThat(member.links("/do/")).noneMatch(link -> link.contains("publish") || link.contains("revise"));
        String publish = sandbox.path() + "/do/publish-diagnostic?diagnosticId=" + last(diagnostic);
        assertThat(member.get(publish)).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("Accès réservé", "</html>");
        });
        assertThat(Surfer.visiting(app, "nobody").get(diagnostic).status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_a_finding_is_told_beside_its_question_and_nothing_is_lost() {
        coordinator.on(launched());
        long before = app.log().head();
        assertThat(coordinator
                        .submit(
                                "/do/record-finding",
                                Map.of(
                                        "finding.statement.fr", "Sans thème",
                                        "finding.kind", "NEED",
                                        "finding.source", "WORKERS"))
                        .status())
                .isEqualTo(422);
        assertThat(coordinator.text()).contains("id=\"f-finding-theme-error\"", "Sans thème");
        assertThat(app.log().head()).isEqualTo(before);

        coordinator.submit(
                "/do/record-finding",
                Map.of(
                        "finding.statement.fr", "Sans thème",
                        "finding.kind", "NEED",
                        "finding.theme", "HOUSING",
                        "finding.source", "WORKERS"));
        assertThat(coordinator.text()).contains("Le constat est noté");
        assertThat(app.log().head()).isGreaterThan(before);
    }

    @Test
    void a_need_is_relayed_by_itself_and_its_answer_stands_in_the_register_of_needs() {
        coordinator.on(launched());
        note("Il manque un médecin", "NEED", "HEALTH");
        coordinator.on(coordinator.links("/do/relay-need").getFirst());
        coordinator.submit("/do/relay-need", Map.of("to.kind", "OTHER", "channel", "LETTER"));
        assertThat(coordinator.text()).contains("id=\"f-to-name-error\"");
        coordinator.submit(
                "/do/relay-need", Map.of("to.kind", "OTHER", "channel", "LETTER", "to.name.fr", "L’hôpital"));
        assertThat(coordinator.text()).contains("Il manque un médecin", "L’hôpital");
        coordinator.on(coordinator.links("/do/record-need-response").getFirst());
        coordinator.submit("/do/record-need-response", Map.of("answered.fr", "Une permanence ouvrira"));
        assertThat(coordinator.text()).contains("Une permanence ouvrira");
    }

    /** @return its page, on which the coordinator is then */
    private String launched() {
        coordinator
                .on(sandbox.path() + "/diagnostics")
                .on(coordinator.links("/do/launch-diagnostic").getFirst());
        coordinator.submit(
                "/do/launch-diagnostic",
                Map.of(
                        "approach.question.fr", "De quoi manque-t-on ?",
                        "approach.method", "MEMBER_EXPRESSION",
                        "approach.residents", "NONE"));
        assertThat(coordinator.text()).contains("Le diagnostic est lancé", "De quoi manque-t-on ?");
        return coordinator.address().getPath();
    }

    private void note(String statement, String kind, String theme) {
        coordinator.submit(
                "/do/record-finding",
                Map.of(
                        "finding.statement.fr", statement,
                        "finding.kind", kind,
                        "finding.theme", theme,
                        "finding.source", "WORKERS"));
        assertThat(coordinator.text()).contains("Le constat est noté");
    }

    private List<String> findings() {
        return sandbox
                .coordinator()
                .all(coordinator.address().getPath().replaceFirst("/do/.*", "/diagnostics/")
                        + coordinator.address().getQuery().replaceFirst(".*diagnosticId=([0-9a-f-]+).*", "$1")
                        + "/findings")
                .stream()
                .map(finding -> finding.path("id").asString())
                .toList();
    }

    private static Map<String, String> with(Map<String, String> some, String... more) {
        Map<String, String> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
