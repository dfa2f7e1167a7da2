package be.maillage.gateway.pages.due;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.due.DueQuery;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
class DuePagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
    void what_is_due_together_is_one_line_with_its_count_and_each_of_it_beneath() throws Exception {
        String page = page("fr", "kind=ENTRY_VERIFICATION");
        assertThat(page.split("<tr role=\"row\">")).as("with the head").hasSize(3);
        assertThat(page)
                .containsSubsequence(
                        "<summary><span>2 du même jour</span></summary>",
                        "Planning familial (exemple)",
                        "rappel envoyé le",
                        "AMO Les Tilleuls (exemple)",
                        "</details>",
                        "en retard d");
        assertThat(page("nl", "kind=ENTRY_VERIFICATION")).contains("2 op dezelfde dag");
        assertThat(page("en", "kind=ENTRY_VERIFICATION")).contains("2 on the same day");
    }

    @Test
    void a_line_that_a_page_cuts_says_how_much_of_it_is_here() throws Exception {
        assertThat(page("fr", "kind=WARM_INFORMATION_OLD")).contains("230 du même jour, dont 1 sur cette page");
        assertThat(page("nl", "kind=WARM_INFORMATION_OLD")).contains("230 op dezelfde dag, waarvan 1 op deze pagina");
        assertThat(page("en", "kind=WARM_INFORMATION_OLD")).contains("230 on the same day, 1 of them on this page");
    }

    @Test
    void what_is_due_alone_is_a_line_as_before() throws Exception {
        assertThat(page("fr", "kind=ACTION"))
                .contains("/actions#a", "Rédiger une fiche de liaison")
                .doesNotContain("du même jour", "class=\"alike\"");
    }

    @Test
    void what_is_due_on_another_day_or_is_of_another_kind_has_a_line_of_its_own() throws Exception {
        assertThat(page("fr", "").split("<tr role=\"row\">")).hasSize(11);
        assertThat(page("fr", ""))
                .containsSubsequence(
                        "Planning familial (exemple)",
                        "2 du même jour",
                        "Plénière d’automne",
                        "Rédiger une fiche de liaison",
                        "Camionnette",
                        "</tbody>");
    }

    @Test
    void what_is_late_for_long_is_told_in_numbers_and_each_kind_opens_its_lines() throws Exception {
        assertThat(page("fr", ""))
                .containsSubsequence(
                        "À faire bientôt</h2>",
                        "</table>",
                        "En retard de plus de trois mois</h2>",
                        "/due?part=OLDER&amp;kind=DIAGNOSTIC_RENEWAL\"><strong>1</strong>",
                        "/due?part=OLDER&amp;kind=MEMBERSHIP_LAPSE\">")
                .doesNotContain("Besoins et offre pour les jeunes du quartier");
        assertThat(page("fr", "part=OLDER&kind=DIAGNOSTIC_RENEWAL"))
                .contains("Besoins et offre pour les jeunes du quartier", "1 échéance en retard de plus de trois mois")
                .doesNotContain("À faire bientôt</h2>", "Plénière d’automne", "class=\"counts\"");
    }

    @Test
    void these_weeks_and_what_is_older_are_asked_without_a_gap_and_never_twice() {
        LocalDate today = LocalDate.parse("2026-11-21");
        LocalDate since = DueQuery.theseWeeks(today);

        assertThat(asked(Map.of()).filter(today)).isEqualTo(new DueQuery.Filter(since, today.plusDays(30), null, null));
        assertThat(asked(Map.of("horizon", "YEAR", "kind", "ACTION")).filter(today))
                .isEqualTo(new DueQuery.Filter(since, today.plusDays(366), DueKind.ACTION, null));
        assertThat(asked(Map.of("part", "OLDER", "kind", "ACTION")).filter(today))
                .isEqualTo(new DueQuery.Filter(null, since.minusDays(1), DueKind.ACTION, null));
        assertThat(asked(Map.of("kind", "ACTION")).older(today))
                .as("in numbers, of every kind")
                .isEqualTo(new DueQuery.Filter(null, since.minusDays(1), null, null));
    }

    private static DueView.Choice asked(Map<String, String> form) {
        return DueView.Choice.of(Here.at("/due", form));
    }

    @Test
    void late_is_what_was_due_before_today_and_never_what_is_only_suggested() throws Exception {
        assertThat(page("fr", "kind=MINUTES_APPROVAL")).contains("en retard de 1 jour");
        assertThat(page("fr", "kind=USER_VOICE")).contains("aujourd’hui</span>").doesNotContain("en retard de");
        assertThat(page("fr", "kind=PAIR_DIVERGENCE"))
                .contains("à aborder</span>")
                .doesNotContain("en retard de", "dans -");
    }

    @Test
    void every_line_leads_to_where_it_is_done() throws Exception {
        assertThat(page("fr", ""))
                .contains("/organisations/", "/meetings/", "#minutes", "/actions#a", "/resources", "/pairs/", "#facts");
    }

    private static String page(String language, String choice) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.url() + "/coordinations/" + Tilleuls.ID + "/due?" + choice))
                .header("Accept-Language", language)
                .header("Cookie", PagesServer.READER + "=coordinator")
                .timeout(Duration.ofSeconds(10))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
