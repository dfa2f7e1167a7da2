package be.maillage.gateway.pages.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.pages.PagesServer;
import be.maillage.gateway.pages.Tilleuls;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to a day that was, and what pages say that are read on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HERE = "/coordinations/" + Tilleuls.ID;

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
    void the_history_leads_to_the_pages_of_the_day_that_it_shows() throws Exception {
        assertThat(get(HERE + "/audit?known=2026-11-20").body())
                .contains("href=\"" + HERE + "/views?basis=KNOWN&amp;day=2026-11-20\"");
        assertThat(get(HERE + "/views?basis=KNOWN&day=2026-11-20").body())
                .contains("value=\"2026-11-20\"", "max=\"2026-11-21\"")
                .containsPattern("value=\"KNOWN\"[^>]*checked");
    }

    @Test
    void a_day_that_is_asked_for_is_waited_for_and_then_opens() throws Exception {
        HttpResponse<String> begun = post(HERE + "/views", "day=2025-06-30&basis=WAS");
        assertThat(begun.statusCode()).isEqualTo(303);
        String waiting = HERE + "/views/" + CannedViews.BUILDING;
        assertThat(begun.headers().firstValue("Location")).contains(waiting);
        assertThat(get(waiting).body())
                .contains("lundi 30 juin 2025", "value=\"300\"", "max=\"1200\"")
                .contains("hx-get=\"" + waiting + "\"", "every 1s", "href=\"" + waiting + "\"");

        HttpResponse<String> ready = get(HERE + "/views/" + CannedViews.READY);
        assertThat(ready.statusCode()).isEqualTo(303);
        assertThat(ready.headers().firstValue("Location")).contains(HERE + "?view=" + CannedViews.READY);
        assertThat(get(HERE + "/views/" + CannedViews.READY, "HX-Request", "true")
                        .headers()
                        .firstValue("HX-Redirect"))
                .contains(HERE + "?view=" + CannedViews.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day=", "day=2026-11-22&basis=WAS", "day=yesterday"})
    void a_day_that_has_not_been_is_asked_for_again(String form) throws Exception {
        HttpResponse<String> answer = post(HERE + "/views", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("aujourd’hui au plus tard", "aria-invalid=\"true\"");
    }

    @Test
    void what_failed_or_is_gone_says_so_and_offers_to_begin_anew() throws Exception {
        assertThat(get(HERE + "/views/" + CannedViews.FAILED).body()).contains("Réessayez", "name=\"day\"");
        assertThat(get(HERE + "/views/" + Tilleuls.ID).body()).contains("ne sont plus là", "name=\"day\"");
        HttpResponse<String> page = get(HERE + "/directory?view=" + Tilleuls.ID);
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains(HERE + "/views/" + Tilleuls.ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/directory", "/meetings", "/continuum"})
    void a_page_read_on_a_day_that_was_says_so_leads_back_and_offers_nothing_to_do(String section) throws Exception {
        String page = get(HERE + section + "?view=" + CannedViews.READY).body();

        assertThat(page)
                .contains("telle qu’elle était le lundi 30 juin 2025", "Revenir à aujourd’hui")
                .contains("class=\"note past\"", "href=\"" + HERE + section + "\"")
                .contains("href=\"" + HERE + "/directory?view=" + CannedViews.READY + "\"")
                .doesNotContain("/do/", "href=\"" + HERE + "/settings\"");
        assertThat(get(HERE + section).body()).doesNotContain("note past");
    }

    @Test
    void what_is_found_on_that_day_is_read_on_that_day() throws Exception {
        String on = "?view=" + CannedViews.READY;
        assertThat(get(HERE + "/directory" + on).body())
                .containsPattern("/organisations/[0-9a-f-]+\\" + on)
                .contains("name=\"view\" value=\"" + CannedViews.READY + "\"");
        assertThat(get(HERE + "/meetings" + on).body()).containsPattern("/meetings/[0-9a-f-]+\\" + on);
        assertThat(get(HERE + "/continuum" + on).body()).containsPattern("/pairs/[0-9a-f-]+\\" + on);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept-Language", "fr")
                .header("Cookie", PagesServer.READER + "=coordinator");
    }
}
