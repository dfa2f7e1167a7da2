package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What surrounds a request: its method, its parameters and its credentials. Nothing of it is left out of account without a word. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedAmissTest {

    private static final String PATH = Histories.TILLEULS.path();

    private final Running app;

    AskedAmissTest(Running app) {
        this.app = app;
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations?limit=1&limit=2, limit, invalidInput",
        "/organisations?q=a&q=a, q, invalidInput",
        "/pairs?agreement=AGREED&agreement=NONE, agreement, invalidInput",
        "?select=id&select=names, select, invalidInput",
        "/audit/stream?afterPosition=1&afterPosition=2, afterPosition, invalidInput",
        "/audit/stream?from=2020-01-01, from, unknownInput",
        "/audit?limit=1&colour=red, colour, unknownInput",
        "?limit=1, limit, unknownInput"
    })
    void a_parameter_given_twice_or_unknown_is_named(String asked, String name, String kind) {
        for (String language : new String[] {"fr", "nl", "en"}) {
            Answer answer = app.visitor().in(language).get(PATH + asked).problem(400, "belgif:badRequest");
            JsonNode issue = answer.json().path("issues").get(0);
            assertThat(issue.path("type").asString()).endsWith(":" + kind);
            assertThat(issue.path("in").asString()).isEqualTo("query");
            assertThat(issue.path("name").asString()).isEqualTo(name);
            assertThat(issue.path("detail").asString()).contains(name);
        }
    }

    @Test
    void a_command_takes_no_parameters() {
        long before = app.log().head();
        Answer answer = app.as("coordinator")
                .post(PATH + "/situations-policy?dryRun=true", "{\"allowed\":true}")
                .problem(400, "belgif:badRequest");
        assertThat(answer.json().path("issues").get(0).path("name").asString()).isEqualTo("dryRun");
        assertThat(app.log().head()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /audit, GET",
        "DELETE, /audit/stream, GET",
        "GET, /dissolution, POST",
        "DELETE, /organisations, 'GET,POST'",
        "PUT, '', GET"
    })
    void a_method_that_an_address_does_not_take_is_told_with_those_that_it_takes(
            String method, String below, String allowed) {
        Answer answer = app.as("coordinator")
                .send(method, PATH + below, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                .problem(405, "belgif:methodNotAllowed");
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void an_address_that_is_not_there_takes_no_method_at_all() {
        Answer answer = app.as("coordinator").post(PATH + "/nowhere", "{}").problem(404, "belgif:resourceNotFound");
        assertThat(answer.header("Allow")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic %%%", "Basic", "Bearer abc", "Basic bm9jb2xvbg==", "x", "Negotiate YQ=="})
    void credentials_that_cannot_be_read_are_refused_rather_than_answered_as_the_public(String credentials) {
        Answer answer = app.visitor()
                .get("/coordinations", "Authorization", credentials)
                .problem(401, "belgif:noAccessToken");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void a_list_of_a_coordination_that_is_not_there_is_not_found_rather_than_empty() {
        for (String below : new String[] {"/organisations", "/duos", "/pairs", "/audit"}) {
            app.visitor().get("/coordinations/" + UUID.randomUUID() + below).problem(404, "belgif:resourceNotFound");
        }
    }
}
