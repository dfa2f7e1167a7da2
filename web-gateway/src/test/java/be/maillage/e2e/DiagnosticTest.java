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
