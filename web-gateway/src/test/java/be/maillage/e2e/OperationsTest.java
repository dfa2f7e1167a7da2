package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.decision.Asked;
import be.maillage.store.CommandKeys;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What whoever runs the house sees and does. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROJECTIONS = Everything.PROJECTIONS;

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

    /** A route beyond the bound would not be measured. There is room for a while, and no more than that. */
    @Test
    void every_route_can_be_measured() {
        int routes = routes().size();
        int bound = Integer.parseInt(Objects.requireNonNull(
                app.part(Environment.class).getProperty("management.metrics.web.server.max-uri-tags")));
        assertThat(routes).isGreaterThan(100);
        assertThat(bound).as("%d routes", routes).isBetween(routes * 5 / 4, routes * 3);
    }

    private Set<String> routes() {
        Set<String> paths = new TreeSet<>();
        Objects.requireNonNull(app.part("routerFunctionMapping", RouterFunctionMapping.class)
                        .getRouterFunction())
                .accept(new Paths(paths));
        app.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternsCondition()
                        .getPatterns()
                        .forEach(pattern -> paths.add(pattern.getPatternString())));
        return paths;
    }

    /** Collects the paths of routes. */
    private record Paths(Set<String> found) implements RouterFunctions.Visitor {

        private static final Pattern PATH = Pattern.compile("/[^ )]*");

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            Matcher path = PATH.matcher(predicate.toString());
            if (path.find()) {
                found.add(path.group());
            }
        }

        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> function) {}
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
        Everything answers = Everything.at(operator);

        JsonNode done = Everything.rebuild(operator);
        assertThat(done.path("done").asLong()).isEqualTo(done.path("total").asLong());
        assertThat(operator.get(PROJECTIONS)
                        .json()
                        .path("health")
                        .path("liveSet")
                        .asString())
                .isEqualTo(done.path("set").asString())
                .isNotEqualTo(before);
        answers.isStill(Everything.at(operator));

        operator.post(PROJECTIONS, "{}");
        assertThat(operator.send("DELETE", PROJECTIONS, BodyPublishers.noBody()).status())
                .isEqualTo(204);
        await().atMost(PATIENCE)
                .until(() -> List.of("CANCELLED", "DONE")
                        .contains(Everything.progress(operator).path("state").asString()));
        answers.isStill(Everything.at(operator));
        assertThat(operator.get(PROJECTIONS).json().path("parked").isEmpty()).isTrue();
    }
}
