package be.maillage.gateway.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.gateway.pages.diagnostic.CannedDiagnostics;
import be.maillage.gateway.pages.meeting.CannedMeetings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a form behaves, whatever it is about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CONVENE = "/coordinations/" + Tilleuls.ID + "/do/convene-meeting";
    private static final String KEPT = "-key=0197a000-0000-7000-8000-0000000000aa&-position=12";

    private static PagesServer server;

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_form_asks_in_the_readers_language_and_offers_who_there_is() throws Exception {
        String form = get(CONVENE, "nl").body();

        assertThat(form)
                .contains("Een vergadering bijeenroepen", "name=\"subject.nl\"", "OCMW (voorbeeld)", "Camille Exemple")
                .containsSubsequence("name=\"subject.nl\"", "name=\"subject.fr\"")
                .containsPattern("<option value=\"PLENARY\" selected=\"selected\">")
                .contains("name=\"-key\"", "name=\"_csrf\"", "name=\"-position\" value=\"42\"")
                .doesNotContain("name=\"subject.de\"", "deed.");
    }

    @Test
    void answers_that_an_address_gives_stand_in_the_form() throws Exception {
        assertThat(get(CONVENE + "?subject.fr=Logement%20%26%20droits&time.day=2026-12-01", "fr")
                        .body())
                .contains("value=\"Logement &amp; droits\"", "value=\"2026-12-01\"");
    }

    @Test
    void a_row_is_added_without_losing_what_was_typed_or_sending_anything() throws Exception {
        HttpResponse<String> answer =
                post(CONVENE, "agenda%5B0%5D.title.fr=Accueil&subject.fr=Sujet&-add=agenda", "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"Accueil\"", "value=\"Sujet\"", "name=\"agenda[1].title.fr\"", "autofocus")
                .contains("value=\"0197a000-0000-7000-8000-0000000000aa\"")
                .doesNotContain("id=\"errors\"");
    }

    @Test
    void what_was_done_leads_on_and_is_said_there() throws Exception {
        HttpResponse<String> answer = post(CONVENE, "agenda%5B0%5D.title.fr=Accueil", "fr");

        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElse("");
        assertThat(location)
                .isEqualTo("/coordinations/" + Tilleuls.ID + "/meetings/" + CannedDecisions.CREATED
                        + "?done=convene-meeting");
        assertThat(get("/coordinations/" + Tilleuls.ID + "/meetings?done=convene-meeting", "fr")
                        .body())
                .contains("role=\"status\">La réunion est convoquée.");
        assertThat(get("/coordinations/" + Tilleuls.ID + "/meetings?done=%3Cb%3E", "fr")
                        .body())
                .doesNotContain("role=\"status\">");
    }

    @Test
    void a_refusal_stands_beside_its_question_and_keeps_what_was_typed() throws Exception {
        HttpResponse<String> answer =
                post(CONVENE, "agenda%5B0%5D.title.fr=Accueil&venue.online=REFUSE&subject.fr=Sujet", "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("One thing needs correcting", "href=\"#f-venue-online\"", "id=\"f-venue-online-error\"")
                .contains("aria-describedby=\"f-venue-online-error\"", "value=\"REFUSE\"", "value=\"Sujet\"")
                .contains("Since you opened this form", "Somebody else was quicker.");
    }

    @Test
    void what_has_no_question_is_told_at_the_top() throws Exception {
        HttpResponse<String> answer = post(CONVENE, "subject.fr=Sujet", "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<span>Answer this question.</span>");
    }

    @Test
    void a_race_that_was_lost_shows_what_changed_and_may_be_run_again() throws Exception {
        HttpResponse<String> answer = post(CONVENE, "agenda%5B0%5D.title.fr=MEANWHILE", "en");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Somebody changed the same thing meanwhile", "Somebody else was quicker.")
                .contains("value=\"MEANWHILE\"");
    }

    @Test
    void a_form_replaces_what_it_showed_and_what_came_later_only_once_that_was_told() throws Exception {
        String amend = "/coordinations/" + Tilleuls.ID + "/do/amend-agenda";
        String opened = "meetingId=" + CannedMeetings.COMING + "&-version=5&agenda%5B0%5D.title.fr=";

        assertThat(get(amend + "?meetingId=" + CannedMeetings.COMING, "fr").body())
                .contains(version(CannedDecisions.VERSION));
        assertThat(post(amend, opened + "Accueil&-add=agenda", "fr").body()).contains(version(5));
        assertThat(post(amend, opened + "REFUSE", "fr").body()).contains(version(5));
        assertThat(post(amend, opened + "MEANWHILE", "fr").body()).contains(version(CannedDecisions.VERSION));
    }

    private static String version(long version) {
        return "name=\"-version\" value=\"" + version + "\"";
    }

    @Test
    void whoever_sent_a_form_before_is_offered_to_send_this_as_another() throws Exception {
        HttpResponse<String> answer = post(CONVENE, "agenda%5B0%5D.title.fr=BEFORE", "fr");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("value=\"BEFORE\"")
                .containsPattern("name=\"-key\" value=\"[0-9a-f-]{36}\"")
                .doesNotContain("0197a000-0000-7000-8000-0000000000aa");
    }

    @Test
    void blank_rows_fall_away_and_what_was_said_in_german_does_not() throws Exception {
        HttpResponse<String> answer = post(
                CONVENE, "agenda%5B0%5D.title.fr=&agenda%5B1%5D.title.fr=REFUSE&agenda%5B1%5D.title.de=Haus", "fr");

        assertThat(answer.body())
                .containsPattern("name=\"agenda\\[0]\\.title\\.fr\" value=\"REFUSE\"")
                .containsPattern("name=\"agenda\\[0]\\.title\\.de\" value=\"Haus\"")
                .doesNotContain("agenda[1]");
    }

    @Test
    void what_was_chosen_for_one_finding_goes_along_for_the_next() throws Exception {
        HttpResponse<String> answer = post(
                "/coordinations/" + Tilleuls.ID + "/do/record-finding",
                "diagnosticId=" + CannedDiagnostics.BEGUN
                        + "&finding.statement.fr=reason&finding.theme=HOUSING&finding.concerned.fr=Jeunes%20%26%20parents",
                "fr");

        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith(
                        "/diagnostics/" + CannedDiagnostics.BEGUN
                                + "?done=record-finding&finding.theme=HOUSING&finding.concerned.fr=Jeunes%20%26%20parents#record");
    }

    @Test
    void a_form_of_another_page_that_is_refused_tells_nothing_of_what_happened_before() throws Exception {
        HttpResponse<String> answer = send(
                CONVENE,
                KEPT.replace("-position=12", "-position=0") + "&agenda%5B0%5D.title.fr=Accueil&venue.online=REFUSE",
                "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("f-venue-online-error").doesNotContain("Somebody else was quicker.");
    }

    @Test
    void a_form_without_what_it_was_given_is_not_ours() throws Exception {
        assertThat(get("/coordinations/" + Tilleuls.ID + "/do/cancel-meeting", "fr")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/coordinations/" + Tilleuls.ID + "/do/steal-the-silver", "fr")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(CONVENE, "subject.fr=Sujet", "fr").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return CLIENT.send(request(path, language).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form, String language)
            throws IOException, InterruptedException {
        return send(path, KEPT + "&" + form, language);
    }

    private static HttpResponse<String> send(String path, String form, String language)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path, language)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", language)
                .header("Cookie", PagesServer.READER + "=coordinator");
    }
}
