package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.decision.Asked;
import be.maillage.store.CommandKeys;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What whoever runs the house sees and does. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROJECTIONS = "//actuator/projections";

    private final Running app;

    OperationsTest(Running app) {
        this.app = app;
    }

    @Test
    void its_health_names_its_parts_and_its_version_is_told() {
        JsonNode health = app.visitor().get("//actuator/health").json();
        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.path("components").propertyNames()).contains("eventStore", "readModels");
        assertThat(app.visitor().get("//actuator/health/readiness").status()).isEqualTo(200);
        assertThat(app.visitor().get("//actuator/info").status()).isEqualTo(200);
    }

    @Test
    void the_register_made_anew_from_history_is_the_one_that_was_kept() {
        List<String> kept = register();
        assertThat(kept).hasSizeGreaterThan(100);
        app.part(JdbcClient.class)
                .sql("DELETE FROM register_fact WHERE kind = 'MEMBER'")
                .update();

        Answer answer = app.as("coordinator").post("//actuator/register", "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("events").asLong()).isPositive();
        assertThat(register()).isEqualTo(kept);
    }

    private List<String> register() {
        return app.part(JdbcClient.class).sql("""
                        SELECT concat_ws('|', coordination_id, kind, subject, object, since_date, since_precision, until_date, until_precision)
                        FROM register_fact""").query(String.class).list().stream()
                .sorted()
                .toList();
    }

    /** The decisions and the store know the key apart from each other: neither module may see the other. */
    @Test
    void the_version_that_a_command_expects_has_one_name() {
        assertThat(CommandKeys.EXPECTED_VERSION).isEqualTo(Asked.EXPECTED_VERSION);
    }

    @Test
    void its_meters_tell_of_commands_refusals_and_read_models() {
        app.as("coordinator")
                .post(
                        Histories.TILLEULS.path() + "/situations-policy",
                        "{\"allowed\":true,\"told\":{\"on\":\"1850\"}}");
        String meters = app.visitor().get("//actuator/prometheus").text();
        assertThat(meters)
                .containsPattern("maillage_commands_seconds_count\\{command=\"AdmitMember\",outcome=\"stored\"} [1-9]")
                .containsPattern("maillage_refusals_total\\{rule=\"common.date-is-believable\"} [1-9]")
                .contains(
                        "maillage_projections_lag_events ",
                        "maillage_projections_lag_seconds ",
                        "maillage_projections_parked 0.0",
                        "maillage_projections_rebuild_progress ");
    }

    @Test
    void only_whoever_operates_sees_or_rebuilds_the_read_models() {
        assertThat(app.visitor().get(PROJECTIONS).status()).isEqualTo(401);
        assertThat(app.visitor().post(PROJECTIONS, "{}").status()).isEqualTo(401);
        assertThat(app.as("analyst").get(PROJECTIONS).status()).isEqualTo(403);
        assertThat(app.as("analyst").post(PROJECTIONS, "{}").status()).isEqualTo(403);
    }

    @Test
    void a_rebuild_can_be_watched_and_changes_no_answer_and_a_cancelled_one_neither() {
        Client operator = app.as("coordinator");
        String before =
                operator.get(PROJECTIONS).json().path("health").path("liveSet").asString();
        Map<String, String> answers = answers();

        assertThat(operator.post(PROJECTIONS, "{}").json().path("state").asString())
                .isEqualTo("RUNNING");
        await().atMost(PATIENCE)
                .until(() -> rebuild(operator).path("state").asString().equals("DONE"));
        JsonNode done = rebuild(operator);
        assertThat(done.path("done").asLong()).isEqualTo(done.path("total").asLong());
        assertThat(operator.get(PROJECTIONS)
                        .json()
                        .path("health")
                        .path("liveSet")
                        .asString())
                .isEqualTo(done.path("set").asString())
                .isNotEqualTo(before);
        answers().forEach((where, answer) -> assertThat(answer).as(where).isEqualTo(answers.get(where)));

        operator.post(PROJECTIONS, "{}");
        assertThat(operator.send("DELETE", PROJECTIONS, BodyPublishers.noBody()).status())
                .isEqualTo(204);
        await().atMost(PATIENCE)
                .until(() -> List.of("CANCELLED", "DONE")
                        .contains(rebuild(operator).path("state").asString()));
        assertThat(answers()).isEqualTo(answers);
        assertThat(operator.get(PROJECTIONS).json().path("parked").isEmpty()).isTrue();
    }

    @Test
    void without_the_demonstration_nobody_has_an_account_until_the_link_of_the_log_is_used_once(@TempDir Path folder)
            throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("be.maillage.gateway.security.SetUpLink");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (Running plain = Running.plain(folder, "--logging.level.be.maillage.gateway.security=INFO")) {
            URI link = link(log);
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
        } finally {
            logger.detachAppender(log);
        }
    }

    private static URI link(ListAppender<ILoggingEvent> log) {
        Matcher matcher = Pattern.compile("http://\\S+")
                .matcher(log.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .collect(Collectors.joining("\n")));
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

    private static JsonNode rebuild(Client operator) {
        return operator.get(PROJECTIONS).json().path("rebuild");
    }

    /** All there is to read of the histories, by where it was read. */
    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        Client coordinator = app.as("coordinator");
        for (Histories history : Histories.all()) {
            for (String list : List.of("/organisations", "/duos", "/pairs", "/audit")) {
                answers.put(
                        history + list, coordinator.all(history.path() + list).toString());
            }
            answers.put(history + "", coordinator.get(history.path()).text());
            answers.put(
                    history + "/continuum",
                    app.as("analyst").get(history.path() + "/continuum").text());
        }
        answers.put("persons", coordinator.get("/persons?q=Bedacht").text());
        return answers;
    }
}
