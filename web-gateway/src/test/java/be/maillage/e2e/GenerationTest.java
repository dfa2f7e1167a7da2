package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.generator.Generator;
import be.maillage.gateway.generator.Invented;
import be.maillage.gateway.generator.Order;
import be.maillage.gateway.generator.Recorder;
import be.maillage.gateway.generator.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Invented coordinations through the real rules: a small run of what {@code maillage.generate} does at start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerationTest {

    private static final Order SMALL = new Order(11, 1, 2, 2021);

    @ParameterizedTest
    @EnumSource
    void two_invented_coordinations_live_a_year_without_a_refusal_that_was_not_intended_and_say_that_they_are_invented(
            Setup setup) {
        try (Ground ground = setup.newGround()) {
            try (Running app = Running.plain(
                    ground,
                    "--maillage.generate.seed=" + SMALL.seed(),
                    "--maillage.generate.years=" + SMALL.years(),
                    "--maillage.generate.coordinations=" + SMALL.coordinations())) {
                List<JsonNode> coordinations = app.visitor().all("/coordinations");
                assertThat(coordinations).hasSize(SMALL.coordinations()).allSatisfy(coordination -> {
                    String id = coordination.path("id").asString();
                    assertThat(Invented.is(UUID.fromString(id))).isTrue();
                    assertThat(page(app, "/coordinations/" + id)).contains("rien ici ne parle d’un service réel");
                });
                runAgain(app);
            }
            try (Running later = Running.plain(ground)) {
                runAgain(later);
            }
        }
    }

    @Test
    void the_coordinator_of_the_demonstration_works_in_the_invented_coordinations_too_and_is_appointed_once() {
        String[] arguments = {
            "--maillage.demo=true",
            "--maillage.generate.seed=11",
            "--maillage.generate.years=1",
            "--maillage.generate.coordinations=1"
        };
        try (Ground ground = Setup.EMBEDDED.newGround()) {
            long recorded;
            try (Running app = Running.plain(ground, arguments)) {
                recorded = app.log().head();
                JsonNode invented = app.visitor().all("/coordinations").stream()
                        .filter(it -> Invented.is(UUID.fromString(it.path("id").asString())))
                        .findFirst()
                        .orElseThrow();
                String due = "/coordinations/" + invented.path("id").asString() + "/due";
                assertThat(app.as("coordinator").all(due)).isNotEmpty();
                assertThat(app.as("member").all(due)).as("a stranger").isEmpty();
            }
            Clock inTwoDays = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
            try (Running later = Running.plainAt(inTwoDays, ground, arguments)) {
                assertThat(later.log().head()).isEqualTo(recorded);
            }
        }
    }

    private static String page(Running app, String path) {
        HttpRequest request = HttpRequest.newBuilder(app.uri().resolve(path))
                .header("Accept-Language", "fr")
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is there already is passed over, and counted all the same. */
    private static void runAgain(Running app) {
        long before = app.log().head();
        Table table = new Generator(app.part(Recorder.class), 2).generate(SMALL);
        assertThat(app.log().head()).isEqualTo(before).isGreaterThan(500);
        assertThat(table.total().events()).isLessThanOrEqualTo(before).isGreaterThan(400);
        assertThat(table.total().meetings()).isPositive();
        assertThat(table.total().refusals()).isPositive();
        assertThat(table.performed())
                .as("what was refused last may be tried again")
                .isLessThan(5);
    }
}
