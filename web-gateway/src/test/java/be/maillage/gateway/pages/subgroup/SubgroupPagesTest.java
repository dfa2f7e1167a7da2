package be.maillage.gateway.pages.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubgroupPagesTest {

    @Test
    void the_four_questions_stand_as_four_answers() throws Exception {
        try (PagesServer server = PagesServer.start(0)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            server.url() + "/coordinations/" + Tilleuls.ID + "/subgroups/" + CannedSubgroups.FOOD))
                    .header("Accept-Language", "fr")
                    .header("Cookie", PagesServer.READER + "=member")
                    .timeout(Duration.ofSeconds(10))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .containsSubsequence(
                            "Quels aspects du thème",
                            "horaires",
                            "Que savons-nous déjà\u202f?",
                            "Qui peut nous aider\u202f?",
                            "diététicienne",
                            "quand rendons-nous compte\u202f?",
                            "Compte rendu\u00a0: 1er novembre 2026");
        }
    }
}
