package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks for help in the demonstration finds who gives it, when, and whom to call, without an account. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingHelpTest {

    private final Running app;

    FindingHelpTest(Running app) {
        this.app = app;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, dettes jeudi après-midi, CPAS, Médiation de",
        "fr, detes jeudi après-midi, CPAS, Médiation de",
        "nl, schulden donderdagnamiddag, OCMW, Hulp bij",
        "nl, voedselpakket donderdag, Sociale kruidenier, voedsel"
    })
    void debts_on_a_thursday_afternoon(String language, String typed, String who, String what) throws Exception {
        String path = "/coordinations/" + Histories.TILLEULS.id + "/directory?q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        String page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(app.uri() + path))
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString())
                .body();

        String first = page.substring(page.indexOf("<ol class=\"hits\""), page.indexOf("</article>"));
        assertThat(first).contains(who, what, "<mark>", "02 000 00 0");
        assertThat(page).containsPattern("value=\"THURSDAY\" selected");
    }
}
