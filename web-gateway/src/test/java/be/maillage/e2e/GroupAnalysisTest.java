package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A group analysis from its opening to a diagnostic that holds its results, and who reads what of it. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupAnalysisTest {

    private final Running app;

    GroupAnalysisTest(Running app) {
        this.app = app;
    }

    @Test
    void fifteen_steps_lead_to_findings_that_point_back_and_name_nobody() {
        Sandbox sandbox = Sandbox.in(app);
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        List<String> results = analysis.untilTheEnd();
        analysis.post("/closure", "\"outcome\":\"COMPLETED\"");
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        String finding = UUID.randomUUID().toString();
        long carried = analysis.post("/carrying", """
                        "diagnosticId":"%s","findings":[{"resultId":"%s","findingId":"%s","kind":"NEED","theme":"HOUSING","source":"WORKERS"}],"perspectives":[{"resultId":"%s","perspectiveId":"%s","findings":["%s"]}]""".formatted(
                                diagnostic.id(), results.get(0), finding, results.get(1), UUID.randomUUID(), finding))
                .position();

        Answer held = sandbox.read(sandbox.member(), "/diagnostics/" + diagnostic.id() + "/findings", carried);
        assertThat(held.status()).isEqualTo(200);
        assertThat(held.text()).contains(finding, analysis.id(), results.get(0));
        analysis.participants().stream()
                .skip(1)
                .forEach(person -> assertThat(held.text()).doesNotContain(person));
        JsonNode answer = analysis.read(app.as("subsidiser"), carried).json();
        assertThat(answer.path("analysis").path("state").asString()).isEqualTo("COMPLETED");
        assertThat(answer.path("carriages").size()).isEqualTo(2);
    }

    @Test
    void what_is_said_is_read_by_those_who_take_part_and_by_nobody_else() {
        Sandbox sandbox = Sandbox.in(app);
        Analysing analysis = Analysing.openedIn(sandbox).untilTheFirstRound();
        long position = analysis.interpret(
                        sandbox.coordinator(), analysis.participants().get(2))
                .accepted()
                .position();

        for (Client reader : List.of(sandbox.coordinator(), sandbox.member())) {
            JsonNode inside = analysis.read(reader, position).json().path("inside");
            assertThat(inside.path("participants").size()).isEqualTo(6);
            assertThat(inside.path("turn").size()).isEqualTo(4);
            assertThat(inside.toString()).contains("Ce qui a été dit");
        }
        for (Client reader : List.of(app.as("subsidiser"), app.as("analyst"))) {
            Answer answer = analysis.read(reader, position);
            assertThat(answer.json().path("analysis").path("step").asString()).isEqualTo("FIRST_ROUND");
            assertThat(answer.text()).doesNotContain("Ce qui a été dit", analysis.narrator(), "inside");
        }
        assertThat(analysis.read(app.visitor(), position).status()).isEqualTo(404);
        Answer trail = sandbox.read(app.as("subsidiser"), "/audit?limit=500", position);
        assertThat(trail.text()).doesNotContain("Ce qui a été dit");
    }

    @Test
    void a_participant_speaks_for_themselves_without_speaking_for_their_organisation() {
        Sandbox sandbox = Sandbox.in(app);
        Analysing analysis = Analysing.openedIn(sandbox);
        Answer proposed = analysis.post(
                        sandbox.member(),
                        "/narratives",
                        "\"narrator\":\"" + analysis.narrator() + "\",\"title\":{\"fr\":\"Le mien\"}")
                .accepted();
        JsonNode entry = sandbox.read(
                        sandbox.member(),
                        "/audit?afterPosition=" + (proposed.position() - 1) + "&limit=1",
                        proposed.position())
                .json()
                .path("items")
                .get(0);
        assertThat(entry.toString()).contains("PARTICIPANT").doesNotContain(sandbox.own());
    }
}
