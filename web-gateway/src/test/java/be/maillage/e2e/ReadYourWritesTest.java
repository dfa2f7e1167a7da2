package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a client reads: what it has just written, whole lists in parts, filtered, as a table, and in its language. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadYourWritesTest {

    private static final String AMO = "c0f142dd-21c9-5518-93b9-03b85915b957";

    private final Running app;
    private final Client coordinator;

    ReadYourWritesTest(Running app) {
        this.app = app;
        this.coordinator = app.as("coordinator");
    }

    @Test
    void whoever_names_the_position_of_their_write_reads_it_every_time() {
        Sandbox sandbox = Sandbox.in(app);
        for (int times = 0; times < 30; times++) {
            Answer written = coordinator
                    .post(sandbox.path() + "/situations-policy", "{\"allowed\":%s}".formatted(times % 2 == 0))
                    .accepted();
            Answer read = coordinator.get(
                    sandbox.path(), "Maillage-Position", Long.toString(written.position()), "Prefer", "wait=20");
            assertThat(read.json().path("lastPosition").asLong()).isEqualTo(written.position());
            assertThat(read.position()).isGreaterThanOrEqualTo(written.position());
        }
    }

    @Test
    void a_list_across_coordinations_waits_too() {
        Sandbox sandbox = Sandbox.in(app);
        Answer read = app.visitor()
                .get("/coordinations", "Maillage-Position", Long.toString(sandbox.position()), "Prefer", "wait=20");
        assertThat(read.json()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .contains(sandbox.id());
    }

    @Test
    void a_position_that_will_not_come_is_answered_with_the_one_reached_or_when_strict_not_at_all() {
        String beyond = Long.toString(app.log().head() + 1_000_000);
        Answer lenient = coordinator.get("/coordinations", "Maillage-Position", beyond, "Prefer", "wait=0");
        assertThat(lenient.status()).isEqualTo(200);
        assertThat(lenient.position()).isLessThan(Long.parseLong(beyond));
        Answer strict = coordinator
                .get("/coordinations", "Maillage-Position", beyond, "Prefer", "wait=0, handling=strict")
                .problem(503, "belgif:serviceUnavailable");
        assertThat(strict.header("Retry-After")).isNotBlank();
    }

    @Test
    void a_position_of_the_future_in_one_coordination_is_not_said_to_be_reached() {
        String beyond = Long.toString(app.log().head() + 1_000_000);
        String path = Histories.TILLEULS.path();
        assertThat(coordinator
                        .get(path, "Maillage-Position", beyond, "Prefer", "wait=2")
                        .position())
                .isLessThan(Long.parseLong(beyond));
        coordinator
                .get(path, "Maillage-Position", beyond, "Prefer", "wait=2, handling=strict")
                .problem(503, "belgif:serviceUnavailable");
    }

    @ParameterizedTest
    @CsvSource({"/audit, 7", "/organisations, 7", "/audit, 1"})
    void a_list_in_parts_gives_everything_once(String list, int limit) {
        Histories history = limit == 1 ? Histories.TILLEULS : Histories.BASSE_MEUSE;
        String key = list.equals("/audit") ? "position" : "id";
        List<String> whole = coordinator.all(history.path() + list + "?limit=500").stream()
                .map(item -> item.path(key).asString())
                .toList();
        List<String> inParts = coordinator.all(history.path() + list + "?limit=" + limit).stream()
                .map(item -> item.path(key).asString())
                .toList();
        assertThat(inParts).doesNotHaveDuplicates().isEqualTo(whole);
        Answer first = coordinator.get(history.path() + list + "?limit=" + limit);
        assertThat(first.json().path("items").size()).isEqualTo(limit);
        assertThat(first.json().path("total").asInt()).isEqualTo(whole.size());
        assertThat(first.json().path("self").asString())
                .isEqualTo("/api/v1" + history.path() + list + "?limit=" + limit);
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations?q=amo%20tilleuls, 1",
        "/organisations?q=TILLEULS, 6",
        "/organisations?q=epicerie, 1",
        "/organisations?q=zzz, 0",
        "/organisations?sector=HEALTH, 2",
        "/organisations?sector=HEALTH&line=SECOND, 1",
        "/organisations?line=FIRST, 5",
        "/organisations?membership=CURRENT, 6",
        "/organisations?membership=WITHDRAWN, 0",
        "/pairs?agreement=AGREED, 1",
        "/pairs?agreement=NONE, 0",
        "/pairs?level=MULTIDISCIPLINARY, 1",
        "/pairs?level=TRANSDISCIPLINARY, 0",
        "/pairs?organisation=" + AMO + ", 1",
        "/audit?type=MemberAdmitted, 6",
        "/audit?type=coordination.MemberAdmitted, 6",
        "/audit?type=duo.CollaborationLevelAgreed, 1",
        "/audit?type=Nothing, 0",
        "/audit?from=1990-01-01&to=1999-12-31, 0",
        "/audit?from=1990-01-01, 53",
        "/audit?afterPosition=100000, 0"
    })
    void a_filter_keeps_what_it_says(String asked, int count) {
        assertThat(coordinator
                        .get(Histories.TILLEULS.path() + asked)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(count);
    }

    @Test
    void only_the_fields_that_were_selected_come_and_the_id() {
        JsonNode one = coordinator
                .get(Histories.TILLEULS.path() + "/organisations?select=names,line&limit=1")
                .json()
                .path("items")
                .get(0);
        assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "names", "line");
    }

    @Test
    void a_list_as_a_table_opens_in_a_spreadsheet_and_runs_nothing() {
        Sandbox sandbox = Sandbox.in(app);
        Answer added = coordinator.post(sandbox.path() + "/organisations", """
                        {"profile":{"names":{"fr":"=1+1;\\"é\\""},"legalForm":"OTHER","line":"FIRST"},"told":{"on":"2026-01-15"}}""").accepted();
        Answer table = coordinator.get(
                sandbox.path() + "/organisations",
                "Accept",
                "text/csv",
                "Maillage-Position",
                Long.toString(added.position()),
                "Prefer",
                "wait=20");
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.text()).startsWith("\uFEFF");
        List<String> lines = table.text().substring(1).lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst().split(";")).contains("id", "names.fr", "legalForm", "membership.state");
        assertThat(table.text()).contains("\"'=1+1;\"\"é\"\"\"");
        Answer part = coordinator.get(sandbox.path() + "/organisations?limit=2", "Accept", "text/csv");
        assertThat(part.header("Link")).contains("cursor=", "rel=\"next\"");
        coordinator
                .get(sandbox.path() + "/organisations", "Accept", "application/pdf")
                .problem(406, "belgif:notAcceptable");
    }

    @Test
    void each_language_is_answered_in_itself_and_any_other_in_french() {
        Set<String> sentences = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            Answer answer = coordinator.in(language).get(Histories.TILLEULS.path() + "/audit?limit=1");
            assertThat(answer.header("Content-Language")).startsWith(language);
            sentences.add(answer.json().path("items").get(0).path("sentence").asString());
        }
        assertThat(sentences).hasSize(3);
        assertThat(coordinator
                        .in("sw")
                        .get(Histories.TILLEULS.path() + "/audit?limit=1")
                        .header("Content-Language"))
                .startsWith("fr");
        assertThat(coordinator
                        .in("de;q=0.9, nl-NL;q=0.8")
                        .get(Histories.TILLEULS.path())
                        .header("Content-Language"))
                .startsWith("nl");
    }

    @Test
    void positions_after_which_one_asks_are_left_out_and_the_rest_is_dense() {
        List<JsonNode> trail = coordinator.all(Histories.TILLEULS.path() + "/audit");
        long tenth = trail.get(9).path("position").asLong();
        List<Long> sequences = new ArrayList<>();
        coordinator
                .all(Histories.TILLEULS.path() + "/audit?afterPosition=" + tenth)
                .forEach(entry -> sequences.add(entry.path("sequence").asLong()));
        assertThat(sequences)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(11, 53).boxed().toList());
    }
}
