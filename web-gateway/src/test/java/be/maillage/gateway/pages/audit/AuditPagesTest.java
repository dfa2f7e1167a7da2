package be.maillage.gateway.pages.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.audit.AuditQuery;
import be.maillage.gateway.pages.BasseMeuse;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TILLEULS = "/coordinations/" + Tilleuls.ID;

    private static PagesServer server;

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static final String BASSE_MEUSE = "/coordinations/" + BasseMeuse.ID;

    @Test
    void what_happened_is_told_by_the_day_of_recording_newest_first() throws Exception {
        assertThat(page(TILLEULS + "/audit", "coordinator"))
                .containsSubsequence(
                        "samedi 21 novembre 2026</time>",
                        "audit?known=2026-11-21",
                        "id=\"e",
                        "Arrivé\u00a0:",
                        "sont numérotés sans trou",
                        "/api/v1" + TILLEULS + "/audit");
    }

    @Test
    void it_is_read_from_either_end() throws Exception {
        assertThat(page(BASSE_MEUSE + "/audit", ""))
                .contains("id=\"e119\"", "id=\"e70\"", "?before=70\"")
                .doesNotContain("id=\"e69\"");
        assertThat(page(BASSE_MEUSE + "/audit?before=20", ""))
                .contains("id=\"e19\"", "id=\"e1\"")
                .doesNotContain("id=\"e20\"", "Événements plus anciens");
        assertThat(page(BASSE_MEUSE + "/audit?order=oldest&after=112", ""))
                .contains("id=\"e113\"")
                .doesNotContain("id=\"e112\"");
    }

    @Test
    void one_thing_is_followed_under_its_name_and_the_form_keeps_it() throws Exception {
        assertThat(page(TILLEULS + "/audit?of=" + Tilleuls.ID, "member"))
                .contains(
                        "Histoire de\u00a0: Les Tilleuls",
                        "<option value=\"" + Tilleuls.ID + "\" selected",
                        "Voir toute l’histoire");
    }

    @Test
    void what_was_known_on_a_day_leaves_out_what_came_since_and_says_so() throws Exception {
        assertThat(page(TILLEULS + "/audit?known=2026-11-20", "coordinator"))
                .contains("vendredi 20 novembre 2026 au soir", "Aucun événement que vous puissiez lire")
                .doesNotContain("id=\"e1");
    }

    @Test
    void filters_are_kept_in_the_form() throws Exception {
        assertThat(page(TILLEULS + "/audit?area=DUO&when=AFTERWARDS&q=duo&from=2020-01-01", "coordinator"))
                .contains(
                        "<option value=\"DUO\" selected=\"selected\">",
                        "<option value=\"AFTERWARDS\" selected=\"selected\">",
                        "value=\"duo\"",
                        "value=\"2020-01-01\"");
    }

    @Test
    void every_choice_of_the_form_is_asked_as_it_was_chosen() {
        Map<String, String> form = Map.of(
                "area",
                "DUO",
                "of",
                Tilleuls.ID.toString(),
                "from",
                "2020-01-02",
                "to",
                "2021-03-04",
                "when",
                "AFTERWARDS",
                "q",
                "prêt",
                "known",
                "2022-05-06",
                "type",
                "duo.DuoRecorded");

        assertThat(TimelineView.Choice.of(Here.at("/audit", form)).filter())
                .isEqualTo(new AuditQuery.Filter(
                        "duo.DuoRecorded",
                        LocalDate.parse("2020-01-02"),
                        LocalDate.parse("2021-03-04"),
                        "duo",
                        Tilleuls.ID,
                        "prêt",
                        true,
                        LocalDate.parse("2022-05-06")));
        assertThat(TimelineView.Choice.of(Here.at("/audit", Map.of("when", "AT_ONCE")))
                        .filter()
                        .afterwards())
                .isFalse();
        assertThat(TimelineView.Choice.of(Here.at("/audit", Map.of())).any()).isFalse();
    }

    @Test
    void what_is_no_id_is_not_found() throws Exception {
        assertThat(get(TILLEULS + "/audit?of=x", "").statusCode()).isEqualTo(404);
    }

    private static String page(String path, String reader) throws IOException, InterruptedException {
        return get(path, reader).body();
    }

    private static HttpResponse<String> get(String path, String reader) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", "fr")
                .timeout(Duration.ofSeconds(10));
        if (!reader.isEmpty()) {
            request.header("Cookie", PagesServer.READER + "=" + reader);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
