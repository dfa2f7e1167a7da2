package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoSeesAPairTest {

    private final Running app;

    WhoSeesAPairTest(Running app) {
        this.app = app;
    }

    @Test
    void what_one_partner_says_is_for_the_two_and_their_coordinator_only() {
        Sandbox sandbox = Sandbox.in(app);
        Answer said = assess(sandbox, sandbox.own(), sandbox.other());
        String pair = "/pairs/" + said.createdId();

        assertThat(statuses(sandbox, pair, said.position())).containsExactly(404, 200, 200, 404, 404);
        JsonNode seen = sandbox.read(sandbox.member(), pair, said.position()).json();
        assertThat(seen.path("agreement").asString()).isEqualTo("ONE_SIDED");
        assertThat(seen.path("assessed").get(0).path("level").asString()).isEqualTo("MULTIDISCIPLINARY");
    }

    @Test
    void a_coordinator_does_not_see_a_pair_with_the_carrier_that_pays_them() {
        Sandbox sandbox = Sandbox.in(app);
        Answer said = assess(sandbox, sandbox.own(), sandbox.carrier());
        String pair = "/pairs/" + said.createdId();

        assertThat(statuses(sandbox, pair, said.position())).containsExactly(404, 404, 200, 404, 404);
        assertThat(sandbox.read(sandbox.coordinator(), "/pairs", said.position())
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(trailEntry(sandbox, sandbox.coordinator(), said)
                        .path("redacted")
                        .asBoolean())
                .isTrue();
        assertThat(trailEntry(sandbox, sandbox.member(), said).path("sentence").asString())
                .contains("Maison ouverte");
    }

    @Test
    void once_both_consented_the_coordinator_sees_the_pair_and_once_published_everybody_sees_its_level_and_no_more() {
        Sandbox sandbox = Sandbox.in(app);
        sandbox.administrator()
                .post(
                        sandbox.path() + "/members/" + sandbox.carrier() + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"MANAGER\",\"told\":{\"on\":\"2020-03-01\"}}"
                                .formatted(DemoPeople.member()))
                .accepted();
        Answer recorded = sandbox.member()
                .post(
                        sandbox.path() + "/duos",
                        "{\"partners\":[\"%s\",\"%s\"],\"level\":\"INTERDISCIPLINARY\",\"told\":{\"on\":\"2026-01-10\"}}"
                                .formatted(sandbox.own(), sandbox.carrier()))
                .accepted();
        assess(sandbox, sandbox.own(), sandbox.carrier());
        String id = recorded.createdId();
        assertThat(statuses(sandbox, "/pairs/" + id, recorded.position())).containsExactly(404, 404, 200, 404, 404);

        long first = consent(sandbox, id, sandbox.own());
        assertThat(statuses(sandbox, "/pairs/" + id, first)).containsExactly(404, 404, 200, 404, 404);
        long both = consent(sandbox, id, sandbox.carrier());
        assertThat(statuses(sandbox, "/pairs/" + id, both)).containsExactly(404, 200, 200, 404, 404);
        assertThat(statuses(sandbox, "/duos/" + id, both)).containsExactly(404, 200, 200, 404, 404);

        long published = sandbox.member()
                .post(sandbox.path() + "/duos/" + id + "/publication", "")
                .accepted()
                .position();
        assertThat(statuses(sandbox, "/pairs/" + id, published)).containsOnly(200);
        assertThat(statuses(sandbox, "/duos/" + id, published)).containsOnly(200);
        JsonNode publicly =
                sandbox.read(app.visitor(), "/pairs/" + id, published).json();
        assertThat(publicly.path("stated").asString()).isEqualTo("INTERDISCIPLINARY");
        assertThat(publicly.path("assessed").isEmpty()).isTrue();
        assertThat(publicly.has("agreement")).isFalse();
        assertThat(publicly.toString()).doesNotContain("MULTIDISCIPLINARY");
        assertThat(sandbox.read(sandbox.coordinator(), "/pairs/" + id, published)
                        .json()
                        .path("assessed")
                        .size())
                .isEqualTo(1);
    }

    private static Answer assess(Sandbox sandbox, String by, String with) {
        return sandbox.member()
                .post(sandbox.path() + "/assessments", """
                        {"partners":["%s","%s"],"by":"%s","rater":"%s","raterRole":"FIELD_WORKER","level":"MULTIDISCIPLINARY","told":{"on":"2026-01-10"}}""".formatted(with, by, by, DemoPeople.member()))
                .accepted();
    }

    private static long consent(Sandbox sandbox, String pair, String by) {
        return sandbox.member()
                .post(sandbox.path() + "/duos/" + pair + "/consents", "{\"by\":\"%s\"}".formatted(by))
                .accepted()
                .position();
    }

    private static JsonNode trailEntry(Sandbox sandbox, Client reader, Answer command) {
        return sandbox.read(reader, "/audit?afterPosition=" + (command.position() - 1) + "&limit=1", command.position())
                .json()
                .path("items")
                .get(0);
    }

    /** What the public, the coordinator, a partner, a subsidiser and an analyst get. */
    private List<Integer> statuses(Sandbox sandbox, String below, long position) {
        return List.of(app.visitor(), app.as("coordinator"), app.as("member"), app.as("subsidiser"), app.as("analyst"))
                .stream()
                .map(reader -> sandbox.read(reader, below, position).status())
                .toList();
    }
}
