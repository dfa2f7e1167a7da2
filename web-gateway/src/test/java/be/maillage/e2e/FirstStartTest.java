package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The first start of a house of one's own. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartTest {

    @ParameterizedTest
    @EnumSource
    void without_the_demonstration_nobody_has_an_account_until_the_link_of_the_log_is_used_once(
            Setup setup, CapturedOutput output) throws Exception {
        try (Ground ground = setup.newGround();
                Running plain = Running.plain(ground, "--logging.level.be.maillage.gateway.security=INFO")) {
            URI link = link(output.getOut());
            for (String account : List.of("coordinator", "member", "subsidiser", "analyst", "admin")) {
                plain.as(account).post("/persons", "{\"name\":\"X\"}").problem(401, "belgif:noAccessToken");
            }
            assertThat(plain.visitor()
                            .get("/coordinations")
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(plain.log().head()).isZero();

            String token = link.getQuery().replaceFirst("token=", "");
            assertThat(setUp(plain, "not-the-token").statusCode()).isGreaterThanOrEqualTo(400);
            HttpResponse<String> done = setUp(plain, token);
            assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
            Client administrator = plain.as("maud");
            Answer answer = plain.visitor()
                    .post(
                            "/persons",
                            "{\"name\":\"Y\"}",
                            "Authorization",
                            Client.basic("maud", "un mot de passe long"));
            answer.accepted();
            administrator.post("/persons", "{\"name\":\"X\"}").problem(401, "belgif:noAccessToken");
            long head = plain.log().head();
            assertThat(head).isEqualTo(2);
            assertThat(setUp(plain, token).statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(plain.visitor().get("//setup?token=" + token).status()).isEqualTo(404);
            assertThat(plain.log().head()).isEqualTo(head);
        }
    }

    private static URI link(String log) {
        Matcher matcher = Pattern.compile("http://\\S+/setup\\S+").matcher(log);
        assertThat(matcher.find()).isTrue();
        return URI.create(matcher.group());
    }

    /** As a browser does it: the page first, whose hidden token the form sends back. */
    private static HttpResponse<String> setUp(Running plain, String token) throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            URI page = plain.uri().resolve("/setup?token=" + token);
            String html = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
            Matcher csrf =
                    Pattern.compile("<input[^>]*_csrf[^>]*value=\"([^\"]+)\"").matcher(html);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("_csrf", csrf.find() ? csrf.group(1) : "");
            fields.put("token", token);
            fields.put("name", "Maud");
            fields.put("username", "maud");
            fields.put("password", "un mot de passe long");
            fields.put("again", "un mot de passe long");
            String form = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return browser.send(
                    HttpRequest.newBuilder(plain.uri().resolve("/setup"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
