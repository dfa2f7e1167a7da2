package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is due, asked over HTTP. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueTest {

    private final Running app;
    private Sandbox sandbox;

    DueTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void a_coordination_whose_members_were_admitted_in_2020() {
        sandbox = Sandbox.in(app);
    }

    @Test
    void the_coordinator_sees_all_and_a_member_its_own_and_the_common_ones() {
        List<JsonNode> all = items(sandbox.coordinator(), "/due");
        assertThat(all)
                .extracting(due -> due.path("kind").asString())
                .containsOnly("USER_VOICE", "ENTRY_VERIFICATION", "MEMBERSHIP_LAPSE")
                .hasSize(9);
        assertThat(all)
                .extracting(due -> LocalDate.parse(due.path("dueOn").asString()))
                .isSorted();
        assertThat(all.getFirst().path("overdueDays").asInt()).isPositive();

        assertThat(items(sandbox.member(), "/due"))
                .extracting(due -> due.path("subject").path("id").asString())
                .containsExactlyInAnyOrder(sandbox.id(), sandbox.own(), sandbox.own());
        assertThat(items(app.visitor(), "/due")).isEmpty();
    }

    @Test
    void it_ceases_to_be_due_by_doing_it() {
        long position = sandbox.member()
                .post(
                        sandbox.path() + "/organisations/" + sandbox.own() + "/verification",
                        "{\"told\":{\"on\":\"" + LocalDate.now() + "\"}}")
                .accepted()
                .position();
        assertThat(sandbox.read(sandbox.member(), "/due?organisation=" + sandbox.own(), position)
                        .json()
                        .path("items"))
                .extracting(due -> due.path("kind").asString())
                .containsExactly("MEMBERSHIP_LAPSE");
        assertThat(items(sandbox.coordinator(), "/due?kind=ENTRY_VERIFICATION")).hasSize(3);
        assertThat(items(sandbox.coordinator(), "/due?until=2021-12-31"))
                .as("looked at from today, as far as that day")
                .extracting(due -> due.path("kind").asString())
                .containsOnly("USER_VOICE", "ENTRY_VERIFICATION");
    }

    @ParameterizedTest
    @CsvSource({
        "until=tomorrow, until",
        "until=2026-02-30, until",
        "until=31/12/2026, until",
        "kind=EVERYTHING, kind",
        "organisation=maison, organisation",
        "limit=0, limit",
        "cursor=nonsense, cursor",
        "horizon=YEAR, horizon"
    })
    void what_cannot_be_asked_is_named_in_the_readers_language(String query, String name) {
        long head = app.log().head();
        Answer answer = sandbox.coordinator().get(sandbox.path() + "/due?" + query);
        JsonNode problem = answer.problem(400, "belgif:badRequest").json();
        assertThat(problem.path("issues").get(0).path("name").asString()).isEqualTo(name);
        assertThat(problem.path("issues").get(0).path("in").asString()).isEqualTo("query");
        assertThat(app.log().head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({"+999999999-12-31, 9", "-999999999-01-01, 0", "1899-12-31, 0"})
    void any_day_that_there_is_may_be_asked_for(String until, int found) {
        String day = until.replace("+", "%2B");
        assertThat(items(sandbox.coordinator(), "/due?until=" + day)).hasSize(found);
    }

    @Test
    void what_is_due_in_no_coordination_is_not_found() {
        app.as("coordinator")
                .get("/coordinations/00000000-0000-7000-8000-00000000dead/due")
                .problem(404, "belgif:resourceNotFound");
    }

    private List<JsonNode> items(Client reader, String below) {
        JsonNode list = sandbox.read(reader, below, sandbox.position()).json().path("items");
        return list.valueStream().toList();
    }
}
