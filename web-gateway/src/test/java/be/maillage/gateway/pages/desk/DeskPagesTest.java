package be.maillage.gateway.pages.desk;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskPagesTest {

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

    @Test
    void a_coordinator_finds_what_to_do_today_before_what_the_coordination_is() throws Exception {
        assertThat(page(TILLEULS, "coordinator"))
                .containsSubsequence(
                        "À faire bientôt",
                        "2 du même jour",
                        "Voir les",
                        "En retard de plus de trois mois",
                        "part=OLDER&amp;kind=DIAGNOSTIC_RENEWAL",
                        "Réunions</a></h2>",
                        "ordre du jour à préparer",
                        "Mes actions",
                        "en retard",
                        "Collaborations à aborder",
                        "/continuum?kind=DIVERGENT",
                        "Ce qui a changé",
                        "Informations</a></h2>",
                        "Membres</a></h2>",
                        "La coordination en bref");
    }

    @Test
    void the_pairs_that_differ_are_for_the_coordinator_alone() throws Exception {
        assertThat(page(TILLEULS, "member"))
                .contains("À faire bientôt", "Mes actions")
                .doesNotContain("Collaborations à aborder");
    }

    @Test
    void the_public_sees_what_the_coordination_is_and_no_desk() throws Exception {
        assertThat(page(TILLEULS, ""))
                .contains("Membres</a></h2>", "La coordination en bref", "AMO Les Tilleuls")
                .doesNotContain("class=\"desk\"", "À faire bientôt", "Mes actions", "aucun rôle ici");
    }

    @Test
    void an_account_without_a_role_is_told_whom_to_ask() throws Exception {
        assertThat(page(TILLEULS, "stranger"))
                .contains("Votre compte n’a encore aucun rôle ici.", "demandez à la personne qui coordonne")
                .doesNotContain("class=\"desk\"");
    }

    @Test
    void whoever_is_signed_in_finds_their_coordinations_before_all_others() throws Exception {
        assertThat(page("/", "member")).containsSubsequence("Là où je travaille", TILLEULS, "Les coordinations</h2>");
        assertThat(page("/", "stranger"))
                .contains("Votre compte n’a encore aucun rôle ici.")
                .doesNotContain("Là où je travaille");
        assertThat(page("/", "")).doesNotContain("Là où je travaille", "Votre compte");
    }

    @Test
    void an_empty_desk_says_what_comes_first() throws Exception {
        assertThat(page("/coordinations/" + CannedAnswers.NEW, "coordinator"))
                .contains("Rien n’attend.", "fixez la prochaine", "Rien n’a encore été enregistré.");
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
