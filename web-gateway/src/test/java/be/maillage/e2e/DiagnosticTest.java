package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A diagnostic from its launch to what an authority answered, as members, the coordinator and the public live it. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiagnosticTest {

    private final Running app;

    DiagnosticTest(Running app) {
        this.app = app;
    }

    @Test
    void members_find_a_meeting_validates_everyone_reads_and_an_authority_answers() throws NoSuchAlgorithmException {
        Sandbox sandbox = Sandbox.in(app);
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        String housing = diagnostic
                .post(sandbox.member(), "/findings", Diagnosed.finding("Se loger"))
                .accepted()
                .createdId();
        String health = diagnostic.need("Se soigner");
        diagnostic
                .post("/priorities", "\"ranking\":[\"%s\"],\"how\":{\"fr\":\"Vote\"}".formatted(housing))
                .accepted();
        diagnostic
                .post("/perspectives", "\"perspective\":{\"statement\":{\"fr\":\"Un guichet\"}}")
                .accepted();
        long drafted = diagnostic.validate().accepted().position();
        sandbox.read(app.visitor(), "/diagnostics/" + diagnostic.id(), drafted).problem(404, "belgif:resourceNotFound");

        long published = diagnostic.publish(1).accepted().position();

        JsonNode edition = sandbox.read(app.visitor(), "/diagnostics/" + diagnostic.id() + "/editions/1", published)
                .json();
        assertThat(edition.path("findings").get(0).path("id").asString()).isEqualTo(housing);
        assertThat(edition.path("findings").get(0).path("rank").asInt()).isOne();
        assertThat(edition.path("findings").get(1).path("id").asString()).isEqualTo(health);
        byte[] canonical = edition.path("canonical").asString().getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(edition.path("digest").asString());
        JsonNode board = sandbox.read(app.visitor(), "/diagnostics/" + diagnostic.id() + "/findings", published)
                .json();
        assertThat(board.path("total").asInt()).isEqualTo(2);

        String relay = diagnostic
                .post("/relays", "\"to\":{\"kind\":\"COMMUNE\"},\"channel\":\"ORAL_PRESENTATION\"")
                .accepted()
                .createdId();
        long answered = diagnostic
                .post(
                        "/relays/" + relay + "/responses",
                        "\"answered\":{\"fr\":\"Entendu\"},\"findings\":[\"%s\"]".formatted(housing))
                .accepted()
                .position();
        JsonNode open =
                sandbox.read(sandbox.member(), "/needs?answered=NO", answered).json();
        assertThat(open.path("total").asInt()).isOne();
        assertThat(open.path("items").get(0).path("id").asString()).isEqualTo(health);
        JsonNode known = sandbox.read(app.visitor(), "/needs", answered).json();
        assertThat(known.path("total").asInt()).isEqualTo(2);
        assertThat(known.path("items").get(0).path("relays")).isEmpty();
    }

    /** A view is asked by content: what was found, how it read and what became of it on that day. */
    @Test
    void a_view_of_an_earlier_day_tells_of_findings_and_needs_as_they_then_were() {
        Sandbox sandbox = Sandbox.in(app);
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        String housing = diagnostic.need("Se loger");
        later(diagnostic, "/findings/" + housing + "/revision", Diagnosed.finding("Se loger sainement"), "2026-03-01");
        later(diagnostic, "/findings", Diagnosed.finding("Se soigner"), "2026-03-02");
        later(diagnostic, "/validation", "\"byConsensus\":true", "2026-03-03");
        long published = later(
                        diagnostic,
                        "/editions",
                        "\"edition\":1,\"title\":{\"fr\":\"Nos constats\"},\"audience\":\"PUBLIC\"",
                        "2026-03-04")
                .position();
        later(diagnostic, "/relays", "\"to\":{\"kind\":\"COMMUNE\"},\"channel\":\"LETTER\"", "2026-03-05");
        Client member = sandbox.member();

        String then = "?view=" + ViewsTest.view(member, sandbox.path(), "{\"asOf\":\"2026-02-01\"}");
        String now = "?view=" + ViewsTest.view(member, sandbox.path(), "{\"asOf\":\"2026-04-01\"}");

        assertThat(member.all(diagnostic.path() + "/findings" + then))
                .extracting(finding -> finding.at("/statement/fr").asString())
                .containsExactly("Se loger");
        assertThat(member.all(diagnostic.path() + "/findings" + now))
                .extracting(finding -> finding.at("/statement/fr").asString())
                .containsExactly("Se loger sainement", "Se soigner");
        member.get(diagnostic.path() + "/editions/1" + then).problem(404, "belgif:resourceNotFound");
        assertThat(member.get(diagnostic.path() + "/editions/1" + now)
                        .json()
                        .at("/title/fr")
                        .asString())
                .isEqualTo("Nos constats");
        assertThat(member.all(sandbox.path() + "/needs" + then))
                .extracting(DiagnosticTest::toldOf)
                .containsExactly("Se loger: 0 editions, 0 relays");
        assertThat(member.all(sandbox.path() + "/needs" + now))
                .extracting(DiagnosticTest::toldOf)
                .containsExactly("Se loger sainement: 1 editions, 1 relays", "Se soigner: 1 editions, 1 relays");
        assertThat(app.visitor().all(sandbox.path() + "/needs" + then)).isEmpty();
        sandbox.read(app.visitor(), "/diagnostics/" + diagnostic.id() + "/editions/1", published)
                .json();
    }

    private static String toldOf(JsonNode need) {
        return "%s: %d editions, %d relays"
                .formatted(
                        need.at("/statement/fr").asString(),
                        need.path("editions").size(),
                        need.path("relays").size());
    }

    private static Answer later(Diagnosed diagnostic, String below, String fields, String on) {
        return diagnostic
                .sandbox()
                .coordinator()
                .post(
                        diagnostic.path() + below,
                        "{%s,\"told\":{\"on\":\"%s\",\"recordedAfterwards\":true}}".formatted(fields, on))
                .accepted();
    }

    @Test
    void what_two_services_found_together_is_evidence_for_those_who_may_see_their_pair() {
        Sandbox sandbox = Sandbox.in(app);
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        String named = "\"contributors\":{\"askedToBeNamed\":true,\"organisations\":[\"%s\",\"%s\"]},\"source\""
                .formatted(sandbox.own(), sandbox.other());
        long position = diagnostic
                .post("/findings", Diagnosed.finding("Se loger").replace("\"source\"", named))
                .accepted()
                .position();
        String pair = sandbox.read(sandbox.coordinator(), "/pairs?observed=true", position)
                .json()
                .at("/items/0/id")
                .asString();
        String evidence = "/pairs/" + pair + "/evidence";

        for (Client reader : new Client[] {sandbox.coordinator(), sandbox.member()}) {
            JsonNode page = sandbox.read(reader, evidence, position).json();
            assertThat(page.path("total").asInt()).isOne();
            assertThat(page.at("/items/0/level").asString()).isEqualTo("INFORMATION_EXCHANGE");
            assertThat(page.at("/items/0/position").asLong()).isEqualTo(position);
            assertThat(page.at("/items/0/gathering").asString()).isEqualTo(diagnostic.id());
        }
        for (Client reader : new Client[] {app.visitor(), app.as("subsidiser"), app.as("analyst")}) {
            assertThat(sandbox.read(reader, evidence, position).text()).doesNotContain(diagnostic.id());
        }
        Client coordinator = sandbox.coordinator();
        assertThat(coordinator.all(sandbox.path() + evidence + "?level=INFORMATION_EXCHANGE"))
                .hasSize(1);
        assertThat(coordinator.all(sandbox.path() + evidence + "?level=PARALLEL"))
                .isEmpty();
        coordinator.get(sandbox.path() + evidence + "?level=FRIENDSHIP").problem(400, "belgif:badRequest");
        coordinator.get(sandbox.path() + evidence + "?cursor=nowhere").problem(400, "belgif:badRequest");
    }

    /** Whoever reads needs one below the other takes that for an order of priority, unless the page says which order it is. */
    @Test
    void the_page_of_an_edition_says_in_which_order_needs_stand() {
        Sandbox sandbox = Sandbox.in(app);
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        String housing = diagnostic.need("Se loger");
        String health = diagnostic.need("Se soigner");
        diagnostic.validate().accepted();
        diagnostic.publish(1).accepted();
        diagnostic.post("/rounds", "").accepted();
        diagnostic
                .post("/priorities", "\"ranking\":[\"%s\"],\"how\":{\"fr\":\"Vote\"}".formatted(health))
                .accepted();
        diagnostic.validate().accepted();
        diagnostic.publish(2).accepted();
        diagnostic.post("/rounds", "").accepted();
        diagnostic
                .post("/priorities", "\"ranking\":[\"%s\",\"%s\"],\"how\":{\"fr\":\"Vote\"}".formatted(health, housing))
                .accepted();
        diagnostic.validate().accepted();
        long published = diagnostic.publish(3).accepted().position();
        sandbox.read(app.visitor(), "/diagnostics/" + diagnostic.id() + "/editions/3", published);

        assertThat(page(diagnostic, 1, "fr"))
                .contains("Dans l’ordre où ils ont été notés\u00a0: aucune priorité n’a été fixée entre eux.");
        assertThat(page(diagnostic, 1, "nl")).contains("er is geen onderlinge prioriteit bepaald");
        assertThat(page(diagnostic, 1, "en")).contains("no priority was set among them");
        assertThat(page(diagnostic, 2, "en")).contains("First in order of priority; the others follow as they were");
        assertThat(page(diagnostic, 3, "en")).contains(">In order of priority.<");
        for (int edition = 1; edition <= 3; edition++) {
            assertThat(page(diagnostic, edition, "fr"))
                    .as("drawn between lines of its own")
                    .doesNotContain("class=\"stated\"")
                    .containsOnlyOnce("class=\"meta order\"");
        }
    }

    private String page(Diagnosed diagnostic, int edition, String language) {
        Answer answer = app.visitor().in(language).get("/" + diagnostic.path() + "/editions/" + edition);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    /** URIAS 4.2.5.2.4: "protéger la parole des travailleurs". */
    @Test
    void the_trail_tells_what_was_found_and_to_nobody_by_whom() {
        Sandbox sandbox = Sandbox.in(app);
        Diagnosed diagnostic = Diagnosed.launchedIn(sandbox);
        long position = diagnostic
                .post(sandbox.member(), "/findings", Diagnosed.finding("Se loger"))
                .accepted()
                .position();

        for (Client reader : new Client[] {sandbox.member(), sandbox.coordinator(), sandbox.administrator()}) {
            JsonNode entry = sandbox.read(reader, "/audit?type=FindingRecorded", position)
                    .json()
                    .path("items")
                    .get(0);
            assertThat(entry.path("sentence").asString()).contains("Se loger");
            assertThat(entry.path("actor").isMissingNode()
                            || entry.path("actor").isNull())
                    .isTrue();
            assertThat(entry.path("onBehalfOf").isMissingNode()
                            || entry.path("onBehalfOf").isNull())
                    .isTrue();
        }
        JsonNode visitors = sandbox.read(app.visitor(), "/audit?type=FindingRecorded", position)
                .json()
                .path("items")
                .get(0);
        assertThat(visitors.path("redacted").asBoolean()).isTrue();
    }
}
