package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BASSE_MEUSE = "/coordinations/" + BasseMeuse.ID;
    private static final String TILLEULS = "/coordinations/" + Tilleuls.ID;
    private static final String JUST_BEGUN = "/coordinations/" + CannedAnswers.NEW;

    private static PagesServer server;

    @BeforeAll
    static void start() {
        server = PagesServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, 'Membres', '55 membres'", "nl, 'Leden', '55 leden'", "en, 'Members', '55 members'"})
    void a_coordination_is_shown_in_the_readers_language(String language, String members, String count)
            throws Exception {
        String page = get(BASSE_MEUSE, language, "").body();

        assertThat(page)
                .contains("<html lang=\"" + language + "\"", ">" + members + "</a></h2>", count)
                .contains("<time datetime=\"2005\">2005</time>")
                .doesNotContain("1 janvier 2005", "1 januari 2005", "1 January 2005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void no_page_shows_a_key_or_a_template_expression(String language) throws Exception {
        List<String> paths = Stream.concat(
                        Stream.of("/login?error&logout&created"),
                        Visit.ALL.stream().map(Visit::path).distinct())
                .toList();
        for (String path : paths) {
            assertThat(get(path, language, "coordinator").body())
                    .as(path)
                    .doesNotContain("th:", "page.members", "??", " style=", "onclick")
                    .doesNotContainPattern("<script(?! defer src=\"/[^\"]+\"></script>)")
                    .contains("</html>");
        }
    }

    @Test
    void what_people_wrote_is_shown_and_never_executed() throws Exception {
        String page = get(TILLEULS + "/audit", "fr", "coordinator").body();

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;b&gt;gras&lt;/b&gt; ${7*7}"
                        + " [[#{page.skip}]]")
                .contains(Tilleuls.ARABIC, Tilleuls.EMOJI, Tilleuls.LONG)
                .doesNotContain("<script>", "<b>gras");
    }

    @Test
    void a_text_in_another_language_says_which() throws Exception {
        assertThat(get(BASSE_MEUSE, "nl", "").body())
                .contains("><bdi lang=\"fr\">Coordination sociale jeunesse Basse-Meuse</bdi>", "(in het Frans)");
        assertThat(get(TILLEULS, "nl", "").body())
                .contains("<h1 class=\"whose\"><bdi>Sociale coördinatie Lindenwijk</bdi>");
    }

    @Test
    void a_fictitious_history_says_so_and_a_real_one_does_not() throws Exception {
        assertThat(get(TILLEULS, "fr", "").body()).contains("Histoire fictive");
        assertThat(get(BASSE_MEUSE, "fr", "").body()).doesNotContain("Histoire fictive");
        assertThat(get("/", "fr", "coordinator").body()).containsOnlyOnce(">fictif</span>");
        assertThat(get("/", "fr", "").body())
                .as("what it told to everybody is marked as well")
                .containsPattern(
                        "(?s)Quoi de neuf.+>fictif</span>.+Des partenaires.+>fictif</span>.+<h3>.+>fictif</span>");
    }

    @Test
    void a_coordination_is_founded_by_who_runs_the_platform_alone() throws Exception {
        assertThat(get("/", "fr", "administrator").body()).contains("/do/found-coordination");
        assertThat(get("/", "fr", "coordinator").body()).doesNotContain("found-coordination");
        assertThat(get("/", "fr", "").body()).doesNotContain("found-coordination");
    }

    @Test
    void what_one_may_not_read_keeps_its_place_and_says_who_may() throws Exception {
        assertThat(get(TILLEULS + "/audit", "fr", "").body())
                .contains(
                        "id=\"e107\" class=\"redacted\"",
                        "Seuls les deux partenaires et la coordination peuvent le lire.")
                .doesNotContain("elle voudrait le niveau 5");
        assertThat(get(TILLEULS, "fr", "").body())
                .contains("Nom visible une fois connecté·e")
                .doesNotContain("Camille Exemple");
        assertThat(get(TILLEULS + "/audit", "fr", "coordinator").body()).contains("elle voudrait le niveau 5");
        assertThat(get(TILLEULS, "fr", "coordinator").body()).contains("Camille Exemple");
    }

    @Test
    void an_empty_coordination_says_what_to_do_first() throws Exception {
        assertThat(get(JUST_BEGUN, "en", "coordinator").body())
                .contains(
                        "Member organisations appear here once",
                        "set the next one, and everybody will see it here",
                        "Nothing has been recorded yet.")
                .doesNotContain("RegisterOrganisation", "AdmitMember");
    }

    @Test
    void paper_says_where_it_comes_from_and_who_may_read_it() throws Exception {
        assertThat(get(TILLEULS + "/audit?q=x", "en", "coordinator").body())
                .contains(TILLEULS + "/audit · printed on 21 November 2026", "as coordinator may read it");
        assertThat(get(BASSE_MEUSE, "en", "").body()).contains("· public part");
    }

    @Test
    void a_choice_of_language_is_kept_and_the_address_keeps_its_other_choices() throws Exception {
        HttpResponse<String> answer = get("//evil.example/" + "?q=a%26b&language=nl&sector=YOUTH", "fr", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/evil.example/?q=a%26b&sector=YOUTH");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("maillage-language=nl;")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "/coordinations/nonsense, 404",
        "/coordinations/0197a000-0000-7000-8000-00000000dead, 404",
        "/setup, 404",
        "/setup?token=guess, 404",
        "/nowhere, 404"
    })
    void what_does_not_exist_is_a_page_of_ours(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path, "nl", "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"nl\"", "Pagina niet gevonden")
                .doesNotContain("Exception", "Whitelabel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=yesterday", "?order=oldest&after=x", "?before=1e9", "?known=never"})
    void a_choice_that_means_nothing_is_refused(String query) throws Exception {
        HttpResponse<String> answer = get(BASSE_MEUSE + "/audit" + query, "fr", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nous n’avons pas compris");
    }

    @Test
    void the_first_administrator_is_told_field_by_field_what_to_correct() throws Exception {
        HttpResponse<String> answer =
                post("token=" + PagesServer.TOKEN + "&name=&username=a+b&password=short&again=other");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"name-error\"", "id=\"username-error\"", "id=\"password-error\"", "value=\"a b\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void a_password_that_is_easy_to_guess_is_refused_beside_its_field_by_what_it_says_of_the_person_too()
            throws Exception {
        for (String password : List.of("motdepasse123", "Wildeghem2026")) {
            HttpResponse<String> refused = post("token=" + PagesServer.TOKEN
                    + "&name=Camille+Wildeghem&username=camille&password=" + password + "&again=" + password);

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Ce mot de passe se devine facilement", "value=\"Camille Wildeghem\"");
        }
    }

    @Test
    void the_accessibility_statement_says_what_is_known_to_be_wrong_and_whom_to_tell() throws Exception {
        assertThat(get("/accessibility", "fr", "").body())
                .contains(
                        "href=\"/accessibility\"",
                        "partiellement conformes",
                        "lecteur d’écran tous les jours",
                        "n’a pas encore donné d’adresse");
    }

    @Test
    void the_first_administrator_signs_in_once_the_account_is_open() throws Exception {
        String password = "&password=correct+horse+battery&again=correct+horse+battery";

        assertThat(post("token=" + PagesServer.TOKEN + "&name=Camille&username=taken" + password)
                        .body())
                .contains("Ce nom d’utilisateur est déjà pris");
        HttpResponse<String> opened = post("token=" + PagesServer.TOKEN + "&name=Camille&username=camille" + password);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location")).hasValue("/login?created");
    }

    @Test
    void a_connection_that_is_kept_alive_answers_after_a_file_too() throws Exception {
        for (int i = 0; i < 300; i++) {
            String path = i % 2 == 0 ? "/assets/maillage.svg" : "/login";

            assertThat(get(path, "fr", "").statusCode()).as("request %d", i).isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(String path, String language, String reader)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", language)
                .header("Accept", "*/*")
                .timeout(Duration.ofSeconds(10));
        if (!reader.isEmpty()) {
            request.header("Cookie", PagesServer.READER + "=" + reader);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.url() + "/setup"))
                        .header("Accept-Language", "fr")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
