package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.history.Brussels;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        assertThat(page.body()).contains("Maison ouverte", "Votre nom n’est pas demandé");
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
    void a_wrong_link_shows_a_form_and_takes_nothing() throws Exception {
        String link = link(meeting());
        String wrong = link.substring(0, link.lastIndexOf('/') + 1) + "guess";
        long before = app.log().head();
        HttpResponse<String> refused =
                post(wrong, "organisation=" + sandbox.own(), get(wrong).body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ce lien n’est pas ou plus valable.");
        assertThat(post(link, "organisation=", get(link).body()).statusCode()).isEqualTo(422);
        assertThat(app.log().head()).isEqualTo(before);
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
        assertThat(sandbox.read(
                                sandbox.coordinator(),
                                "/audit?sort=-position&limit=1",
                                app.log().head())
                        .json()
                        .path("items")
                        .get(0)
                        .path("actor")
                        .path("role")
                        .asString())
                .isEqualTo("MEMBER");
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
        assertThat(post(opened, "organisation=" + sandbox.other(), get(opened).body())
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(code).body()).doesNotContain(opened);
    }

    private void signIn(String username) throws Exception {
        HttpResponse<String> form = get("/login");
        post("/login", "username=" + username + "&password=" + Client.PASSWORD, form.body());
    }

    private String meeting() {
        return sandbox.coordinator()
                .post(sandbox.path() + "/meetings", """
                        {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"Tour de table"},"confidentiality":"MEMBERS",
                         "time":{"day":"%s","start":"00:00","end":"23:59"}}""".formatted(Brussels.dayAt(Instant.now())))
                .accepted()
                .createdId();
    }

    private String link(String meeting) {
        return sandbox.coordinator()
                .post(sandbox.path() + "/meetings/" + meeting + "/check-in", "{}")
                .accepted()
                .json()
                .path("link")
                .asString();
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
