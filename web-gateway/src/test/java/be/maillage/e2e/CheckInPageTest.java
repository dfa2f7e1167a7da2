package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.history.Brussels;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The pages of self check-in behind their real door: sessions, proofs of origin, and people with and without an account. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckInPageTest {

    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running app;
    private final Sandbox sandbox;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    CheckInPageTest(Running app) {
        this.app = app;
        this.sandbox = Sandbox.in(app);
        // Pages do not wait for what was just recorded by others.
        sandbox.read(sandbox.coordinator(), "/organisations", sandbox.position());
    }

    @Test
    void somebody_without_an_account_checks_in_from_the_page_once() throws Exception {
        String link = link(meeting());
        HttpResponse<String> page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Tour de table", "datetime=\"" + Brussels.dayAt(Instant.now()) + "\"")
                .contains("Maison ouverte", "Votre nom n’est pas demandé");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

        HttpResponse<String> done = post(link, "organisation=" + sandbox.own(), page.body());
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("La présence est enregistrée", "Maison ouverte");

        HttpResponse<String> again =
                post(link, "organisation=" + sandbox.own(), get(link).body());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("role=\"alert\"", "Votre présence est déjà enregistrée.");
    }

    @Test
    void a_form_from_elsewhere_is_refused() throws Exception {
        String link = link(meeting());
        long before = app.log().head();
        assertThat(post(link, "organisation=" + sandbox.own(), "").statusCode()).isEqualTo(403);
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void a_wrong_link_says_so_at_once_shows_nothing_and_takes_nothing() throws Exception {
        String link = link(meeting());
        String wrong = link.substring(0, link.lastIndexOf('/') + 1) + "guess";
        long before = app.log().head();
        HttpResponse<String> page = get(wrong);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("role=\"alert\"", "Ce lien n’est pas ou plus valable.")
                .doesNotContain("<select", "Tour de table", "Maison ouverte");
        HttpResponse<String> refused =
                post(wrong, "organisation=" + sandbox.own(), get(link).body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ce lien n’est pas ou plus valable.")
                .doesNotContain("<select");
        assertThat(post(link, "organisation=", get(link).body()).statusCode()).isEqualTo(422);
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void a_link_that_is_over_and_one_that_is_early_say_so_at_once_in_the_readers_language() throws Exception {
        String meeting = meeting();
        String link = link(meeting);
        sandbox.read(
                sandbox.coordinator(),
                "/meetings/" + meeting,
                sandbox.coordinator()
                        .post(sandbox.path() + "/meetings/" + meeting + "/holding", "{}")
                        .accepted()
                        .position());
        HttpResponse<String> over = get(link);
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("Tour de table", "role=\"alert\"").doesNotContain("<select");

        String early = link(meetingOn(Brussels.dayAt(Instant.now()).plusDays(3), ""));
        Set<String> pages = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            HttpResponse<String> page = get(early, language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Tour de table", "role=\"alert\"").doesNotContain("<select");
            Matcher alert = Pattern.compile("role=\"alert\"[^>]*>([^<]+)<").matcher(page.body());
            assertThat(alert.find()).isTrue();
            pages.add(alert.group(1));
        }
        assertThat(pages).hasSize(3);
    }

    @Test
    void those_expected_come_first_and_others_may_be_said() throws Exception {
        String invited = ",\"invited\":{\"organisations\":[\"%s\",\"%s\"]}".formatted(sandbox.other(), sandbox.third());
        String page =
                get(link(meetingOn(Brussels.dayAt(Instant.now()), invited))).body();
        int expected = page.indexOf("<optgroup label=\"Organisations attendues\">");
        int others = page.indexOf("<optgroup label=\"Autres organisations du répertoire\">");
        assertThat(expected).isPositive().isLessThan(others);
        assertThat(page.substring(expected, others))
                .contains("École de devoirs", "Restaurant social")
                .doesNotContain("Maison ouverte");
        assertThat(page.substring(others)).contains("Maison ouverte", "Porteur").doesNotContain("Restaurant social");
    }

    @Test
    void of_a_confidential_meeting_the_link_tells_neither_its_name_nor_who_is_invited() throws Exception {
        String page = get(link(sandbox.coordinator()
                        .post(
                                sandbox.path() + "/meetings",
                                convene(
                                        Brussels.dayAt(Instant.now()),
                                        "PARTICIPANTS",
                                        ",\"invited\":{\"organisations\":[\"%s\"]}".formatted(sandbox.other())))
                        .accepted()
                        .createdId()))
                .body();
        assertThat(page).contains("École de devoirs", "Maison ouverte").doesNotContain("Tour de table", "<optgroup");
    }

    @Test
    void who_is_signed_in_chooses_among_their_own_organisations() throws Exception {
        signIn("member");
        String link = link(meeting());
        String page = get(link).body();
        assertThat(page)
                .contains("Maison ouverte", "votre présence sera notée à votre nom")
                .doesNotContain("Restaurant social");
        assertThat(post(link, "organisation=" + sandbox.own(), page).statusCode())
                .isEqualTo(200);
        assertThat(last().at("/actor/role").asString()).isEqualTo("MEMBER");
    }

    @Test
    void who_is_signed_in_and_names_another_organisation_is_nobody_in_particular() throws Exception {
        signIn("member");
        String link = link(meeting());
        assertThat(post(link, "organisation=" + sandbox.other(), get(link).body())
                        .statusCode())
                .isEqualTo(200);
        JsonNode entry = last();
        assertThat(entry.at("/actor/role").asString()).isEqualTo("GUEST");
        assertThat(entry.path("onBehalfOf").isMissingNode()
                        || entry.path("onBehalfOf").isNull())
                .isTrue();
        assertThat(entry.toString()).doesNotContain(DemoPeople.member().toString());
    }

    @Test
    void a_link_serves_neither_before_nor_after_its_meeting_nor_in_another_coordination() throws Exception {
        String later = link(meetingOn(Brussels.dayAt(Instant.now()).plusDays(2), ""));
        String meeting = meeting();
        String held = link(meeting);
        String open = link(meeting());
        String elsewhere = open.replace(sandbox.id(), Histories.TILLEULS.id);
        String form = get(open).body();
        sandbox.coordinator()
                .post(sandbox.path() + "/meetings/" + meeting + "/holding", "{}")
                .accepted();
        long before = app.log().head();
        for (Map.Entry<String, String> refused : Map.of(
                        later, "Il est trop tôt",
                        held, "La réunion est terminée",
                        elsewhere, "Cela n’existe pas dans cette coordination")
                .entrySet()) {
            HttpResponse<String> answer = post(refused.getKey(), "organisation=" + sandbox.own(), form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", refused.getValue());
        }
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void a_code_is_for_those_who_carry_the_meeting() throws Exception {
        String code = "/coordinations/" + sandbox.id() + "/meetings/" + meeting() + "/check-in";
        assertThat(get(code).uri().getPath()).isEqualTo("/login");
        signIn("member");
        HttpResponse<String> refused = post(code, "", get(code).body());
        assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("<svg class=\"qr\"");
        signIn("coordinator");
        String shown = post(code, "", get(code).body()).body();
        Matcher link = Pattern.compile("href=\"http://localhost:\\d+(/check-in/[^\"]+)\"")
                .matcher(shown);
        assertThat(shown).contains("<svg class=\"qr\"");
        assertThat(link.find()).isTrue();
        String opened = link.group(1);
        sandbox.read(sandbox.coordinator(), "/meetings", app.log().head());
        assertThat(post(opened, "organisation=" + sandbox.other(), get(opened).body())
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(code).body()).doesNotContain(opened);
    }

    private void signIn(String username) throws Exception {
        HttpResponse<String> form = get("/login");
        post("/login", "username=" + username + "&password=" + Client.PASSWORD, form.body());
    }

    /** What was recorded last in the coordination, as its coordinator reads it. */
    private JsonNode last() {
        return sandbox.read(
                        sandbox.coordinator(),
                        "/audit?sort=-position&limit=1",
                        app.log().head())
                .json()
                .path("items")
                .get(0);
    }

    private String meeting() {
        return meetingOn(Brussels.dayAt(Instant.now()), "");
    }

    private String meetingOn(LocalDate day, String more) {
        return sandbox.coordinator()
                .post(sandbox.path() + "/meetings", convene(day, "MEMBERS", more))
                .accepted()
                .createdId();
    }

    private static String convene(LocalDate day, String confidentiality, String more) {
        return """
                {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"Tour de table"},"confidentiality":"%s",
                 "time":{"day":"%s","start":"00:00","end":"23:59"}%s}""".formatted(confidentiality, day, more);
    }

    /** Once the page can know of it. */
    private String link(String meeting) {
        Answer opened = sandbox.coordinator()
                .post(sandbox.path() + "/meetings/" + meeting + "/check-in", "{}")
                .accepted();
        sandbox.read(sandbox.coordinator(), "/meetings/" + meeting, opened.position());
        return opened.json().path("link").asString();
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return browser.send(request(path).setHeader("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer = browser.send(request(path).build(), BodyHandlers.ofString());
        return answer.statusCode() == 302
                ? get(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                : answer;
    }

    private HttpResponse<String> post(String path, String form, String page) throws Exception {
        Matcher proof = PROOF.matcher(page);
        String body = proof.find() ? form + "&_csrf=" + Client.encoded(proof.group(1)) : form;
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(app.uri().resolve(path)).header("Accept-Language", "fr");
    }
}
