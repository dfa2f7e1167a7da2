package be.maillage.gateway.pages.duo;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollaborationPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PAIR_OF = "CPAS (exemple) — Maison médicale du Canal (exemple)";

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
    void every_pair_is_a_line_with_its_name_and_its_level_said_in_full_and_a_row_of_the_table() throws Exception {
        String page = continuum("", "coordinator");

        assertThat(page)
                .contains(
                        "aria-label=\"" + PAIR_OF + "\u00a0: 4 – Multidisciplinaire\"",
                        "7 paires entre 11 partenaires",
                        "5 – Interdisciplinaire (dit ensemble)",
                        "ne se connaissent pas");
        assertThat(occurrences(page, "class=\"edge\""))
                .as("without the two that do not know each other")
                .isEqualTo(6);
        assertThat(occurrences(page, "<tr role=\"row\">")).as("with the head").isEqualTo(8);
    }

    @Test
    void two_that_differ_are_drawn_half_by_half_and_never_averaged() throws Exception {
        String page = continuum("", "coordinator");
        String edge = page.substring(page.indexOf(CannedCollaboration.DIVERGENT.toString()));
        edge = edge.substring(0, edge.indexOf("</a>"));

        assertThat(edge)
                .contains("class=\"l3\"", "class=\"l5\"")
                .doesNotContain("class=\"l4\"")
                .contains("AMO Les Tilleuls (exemple)\u00a0: 3 – Pluridisciplinaire, Planning familial du Parc"
                        + " (exemple)\u00a0: 5 – Interdisciplinaire");
        assertThat(edge)
                .as("each half lies on the side of who says it")
                .containsPattern("class=\"l3\" d=\"M" + place(page, 1) + "Q")
                .containsPattern("class=\"l5\" d=\"M[^\"]*Q[^\"]* " + place(page, 2) + "\"");
    }

    @Test
    void one_answer_draws_one_half_and_says_that_the_other_is_missing() throws Exception {
        assertThat(continuum("", "coordinator"))
                .contains("class=\"none\"", "budgétaire (exemple)\u00a0: pas de réponse");
    }

    @ParameterizedTest
    @CsvSource({"on=2024-03-31, 1", "moment=8097, 1", "moment=8098, 2", "on=2026-05-04, 4", "on=2099-01-01, 6", "'', 6"
    })
    void the_slider_shows_the_pairs_of_a_day(String choice, int pairs) throws Exception {
        assertThat(occurrences(continuum(choice, "coordinator"), "class=\"edge\""))
                .isEqualTo(pairs);
    }

    @Test
    void a_partner_keeps_its_place_from_one_day_to_the_next() throws Exception {
        assertThat(place(continuum("on=2024-03-31", "coordinator"), 3))
                .isEqualTo(place(continuum("", "coordinator"), 3))
                .isNotEqualTo(place(continuum("", "coordinator"), 0));
    }

    @Test
    void one_moves_by_links_without_a_script_and_the_other_choices_stay() throws Exception {
        assertThat(continuum("on=2025-06-30&basis=SAID&from=2", "coordinator"))
                .contains("on=2025-03-31", "on=2025-09-30", "basis=SAID&amp;from=2")
                .contains("min=\"8096\"", "max=\"8107\"", "value=\"8101\"");
        assertThat(continuum("on=2024-01-01", "coordinator"))
                .as("before the first")
                .doesNotContain("on=2023");
    }

    @Test
    void levels_and_organisations_and_themes_choose_among_pairs() throws Exception {
        assertThat(occurrences(continuum("from=5", "coordinator"), "class=\"edge\""))
                .as("one of the two that differ says 5")
                .isEqualTo(3);
        String one = continuum("organisation=" + CannedCollaboration.member(0), "coordinator");
        assertThat(occurrences(one, "class=\"edge\"")).isEqualTo(3);
        assertThat(one)
                .contains(
                        "class=\"node chosen\"", "Rien n’est encore dit avec", "/pairs/" + CannedCollaboration.NOTHING);
        assertThat(occurrences(continuum("theme=HEALTH", "coordinator"), "class=\"edge\""))
                .isEqualTo(2);
    }

    @Test
    void whoever_the_choice_of_levels_or_of_a_theme_leaves_out_is_not_said_to_be_without_a_link() throws Exception {
        String one = continuum("from=5&organisation=" + CannedCollaboration.member(0), "coordinator");
        assertThat(one)
                .contains("/pairs/" + CannedCollaboration.NOTHING)
                .doesNotContain("/pairs/" + CannedCollaboration.PARALLEL);
        assertThat(continuum("theme=YOUTH", "coordinator")).contains("1 membre sans aucun lien", "Logement pour tous");
    }

    @Test
    void with_whom_nothing_is_said_yet_are_current_members_and_for_who_may_begin() throws Exception {
        String path = "organisation=" + CannedCollaboration.member(0);

        assertThat(continuum(path, "coordinator"))
                .contains("Rien n’est encore dit avec")
                .doesNotContain("/pairs/" + CannedCollaboration.FORMER);
        assertThat(continuum(path, "member"))
                .contains("Vous voyez ce qui concerne les paires de votre organisation")
                .doesNotContain("Rien n’est encore dit avec", "/pairs/" + CannedCollaboration.NOTHING);
    }

    @Test
    void whose_pairs_are_counted_is_said_to_each_reader() throws Exception {
        assertThat(continuum("", "coordinator")).contains("Les paires montrées ci-dessus.");
        assertThat(continuum("", "member")).contains("y compris celles que vous ne voyez pas une à une");
        assertThat(continuum("", "")).contains("Les paires montrées ci-dessus.");
    }

    @Test
    void the_bars_count_what_is_shown_or_for_a_member_all_that_there_is() throws Exception {
        String all = "1 0 0 1 1 1 1 1 1";
        assertThat(bars(continuum("", "coordinator")))
                .as("levels, then those without one")
                .isEqualTo(all);
        assertThat(bars(continuum("kind=DIVERGENT", "coordinator"))).isEqualTo("0 0 0 0 0 0 1 0 0");
        assertThat(bars(continuum("", "member"))).isEqualTo(all);
        assertThat(bars(continuum("", ""))).isEqualTo("0 0 0 0 1 0 0 0 0");
    }

    private static String bars(String page) {
        String table = page.substring(page.indexOf("<table class=\"bars\""));
        return Pattern.compile("class=\"count\">(\\d+)<")
                .matcher(table.substring(0, table.indexOf("</table>")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_duo_is_to_be_published_by_both_and_one_that_ended_by_nobody() throws Exception {
        assertThat(get(path("/duos/" + CannedCollaboration.DIVERGENT), "coordinator")
                        .body())
                .contains(
                        "il manque l’accord de : AMO Les Tilleuls (exemple), Planning familial du Parc (exemple)",
                        "/do/present-duo",
                        "ne disent pas la même chose")
                .doesNotContain("/do/publish-duo");
        assertThat(get(path("/duos/" + CannedCollaboration.NOTHING), "coordinator")
                        .body())
                .contains("terminé")
                .doesNotContain("/do/present-duo", "/do/end-duo", "il manque l’accord");
        assertThat(get(path("/pairs/" + CannedCollaboration.PUBLISHED), "").body())
                .contains("publiée</span>")
                .doesNotContain("/do/");
    }

    @Test
    void what_happened_between_two_is_told_the_most_recent_first() throws Exception {
        String page = get(path("/pairs/" + CannedCollaboration.DIVERGENT), "coordinator")
                .body();
        assertThat(page.substring(page.indexOf("history-title"))).containsSubsequence("Phrase 107", "Phrase 106");
    }

    @Test
    void the_pairs_that_differ_or_wait_for_an_answer_can_be_asked_for_alone() throws Exception {
        String page = continuum("kind=DIVERGENT", "coordinator");
        assertThat(page)
                .contains(
                        "1 paire entre 2 partenaires",
                        "· les deux ne disent pas la même chose",
                        "kind=DIVERGENT&amp;on=")
                .contains("<input type=\"hidden\" name=\"kind\" value=\"DIVERGENT\">")
                .doesNotContain("sans aucun lien");
        assertThat(occurrences(page, "class=\"edge\"")).isOne();
        assertThat(continuum("kind=ONE_SIDED", "coordinator")).contains("pas de réponse", "1 paire entre");
        assertThat(continuum("kind=AGREED", "coordinator")).as("by its level").contains("7 paires entre");
        assertThat(continuum("kind=DIVERGENT&basis=SHOWN", "coordinator"))
                .as("history shows no two sides")
                .doesNotContain("name=\"kind\"");
    }

    @Test
    void members_without_any_pair_are_listed_if_they_were_members_then() throws Exception {
        assertThat(continuum("", "coordinator")).contains("1 membre sans aucun lien", "Logement pour tous");
        assertThat(continuum("on=2024-01-01", "coordinator")).doesNotContain("sans aucun lien");
    }

    @Test
    void a_member_gets_the_levels_of_all_pairs_together_and_its_own_pairs_one_by_one() throws Exception {
        String page = continuum("", "member");

        assertThat(occurrences(page, "class=\"edge\"")).isEqualTo(1);
        assertThat(page)
                .contains("y compris celles que vous ne voyez pas une à une")
                .doesNotContain("AMO Les Tilleuls (exemple)\u00a0:");
        assertThat(continuum("", "")).doesNotContain("y compris celles que vous ne voyez pas");
    }

    @Test
    void nothing_said_yet_tells_what_to_do_first() throws Exception {
        String path = "/coordinations/" + CannedAnswers.NEW + "/continuum";

        assertThat(get(path, "coordinator").body())
                .contains("Commencez par deux partenaires")
                .doesNotContain("type=\"range\"");
        assertThat(get(path, "member").body()).contains("Choisissez votre organisation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"moment=x", "from=9&to=-3", "organisation=nobody", "basis=MINE", "skip=-5", "sort=x", "skip=999"
            })
    void a_choice_that_there_is_not_is_as_good_as_none(String choice) throws Exception {
        assertThat(get(path("/continuum?" + choice), "coordinator").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_day_that_is_none_is_refused() throws Exception {
        assertThat(get(path("/continuum?on=soon"), "coordinator").statusCode()).isEqualTo(400);
    }

    @Test
    void both_sides_of_a_pair_stand_beside_each_other_with_their_reasons_and_what_comes_next() throws Exception {
        assertThat(get(path("/pairs/" + CannedCollaboration.DIVERGENT), "coordinator")
                        .body())
                .containsSubsequence(
                        "ne disent pas la même chose",
                        "Selon AMO Les Tilleuls (exemple)",
                        "chacun garde sa méthode. &lt;b&gt;Pas de gras",
                        "Avant\u00a0:",
                        "Selon Planning familial du Parc (exemple)",
                        "2 niveaux de plus sont souhaités",
                        "après «\u00a0Pluridisciplinaire\u00a0» vient",
                        "Multidisciplinaire",
                        "Phrase 107")
                .contains("Camille Exemple, ", "/meetings/" + Tilleuls.COORDINATOR)
                .doesNotContain("Phrase 109");
    }

    @Test
    void who_may_read_what_is_published_alone_is_not_shown_what_each_says() throws Exception {
        assertThat(get(path("/pairs/" + CannedCollaboration.PUBLISHED), "").body())
                .contains("Réservé aux deux partenaires et à la coordination", "3 autres fois, réservées")
                .doesNotContain("Selon Maison des langues");
        assertThat(get(path("/pairs/" + CannedCollaboration.DIVERGENT), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_pair_of_which_nothing_is_known_says_how_to_begin() throws Exception {
        assertThat(get(path("/pairs/" + CannedCollaboration.NOTHING), "coordinator")
                        .body())
                .contains("n’ont encore rien dit", "Chacune peut dire lequel des six niveaux")
                .doesNotContain("Ce que chacune dit</h2>");
    }

    @Test
    void duos_that_go_on_come_before_those_that_ended_and_each_has_a_page() throws Exception {
        assertThat(get(path("/duos"), "coordinator").body())
                .containsSubsequence(
                        "Duos en cours", "AMO Les Tilleuls", "Maison des langues", "Duos terminés", "CPAS (exemple)");
        assertThat(get(path("/duos/" + CannedCollaboration.PUBLISHED), "").body())
                .contains(
                        "Fiche de liaison des familles",
                        "une permanence commune",
                        "/pairs/" + CannedCollaboration.PUBLISHED)
                .doesNotContain("il manque l’accord");
        assertThat(get(path("/duos/" + UUID.randomUUID()), "coordinator").statusCode())
                .isEqualTo(404);
    }

    private static String place(String page, int member) {
        Matcher found = Pattern.compile("/organisations/" + CannedCollaboration.member(member)
                        + "\" aria-label=[^>]*><title>[^<]*</title><circle r=\"6\" cx=\"([^\"]*)\" cy=\"([^\"]*)\"")
                .matcher(page);
        assertThat(found.find()).as("partner %d is drawn", member).isTrue();
        return found.group(1) + " " + found.group(2);
    }

    private static int occurrences(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    private static String continuum(String choice, String reader) throws IOException, InterruptedException {
        return get(path("/continuum?" + choice), reader).body();
    }

    private static String path(String rest) {
        return "/coordinations/" + Tilleuls.ID + rest;
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
