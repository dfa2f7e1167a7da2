package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.maillage.coordination.CoordinationRule;
import be.maillage.decision.CommonRule;
import be.maillage.duo.DuoRule;
import be.maillage.gateway.api.ApiException.Violation;
import be.maillage.gateway.security.NotAllowed;
import be.maillage.gateway.text.Messages;
import be.maillage.readmodel.BadCursor;
import be.maillage.store.CommandsBusy;
import be.maillage.store.IdempotencyKeyReused;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsTest {

    private static final String SECRET = "jdbc:h2:/secret be.maillage.store.JdbcEventLog";

    private final JsonMapper json = new ApiConfiguration().apiJson();
    private final Problems problems = new Problems(new Messages(), json);

    private record Answer(MockServerHttpResponse response, JsonNode body) {}

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new BadCredentialsException(SECRET), 401, "belgif:noAccessToken"),
                Arguments.of(new AccessDeniedException(SECRET), 403, "belgif:missingPermission"),
                Arguments.of(new AggregateNotFoundException("id", SECRET), 404, "belgif:resourceNotFound"),
                Arguments.of(new ConflictingAggregateVersionException("id", 1, 2), 412, "belgif:preconditionFailed"),
                Arguments.of(new ConcurrencyException(SECRET), 409, "belgif:conflict"),
                Arguments.of(new AggregateStreamCreationException(SECRET), 409, "belgif:conflict"),
                Arguments.of(new DataBufferLimitException(SECRET), 413, "belgif:payloadTooLarge"),
                Arguments.of(new ResponseStatusException(HttpStatus.NOT_FOUND, SECRET), 404, "belgif:resourceNotFound"),
                Arguments.of(
                        new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED, SECRET),
                        405,
                        "belgif:methodNotAllowed"),
                Arguments.of(new ResponseStatusException(HttpStatus.GONE, SECRET), 400, "belgif:badRequest"),
                Arguments.of(
                        new ResponseStatusException(HttpStatus.BAD_GATEWAY, SECRET), 500, "belgif:internalServerError"),
                Arguments.of(DuoRule.PARTNERS_DIFFER.refused(), 422, "maillage:duo.partners-differ"),
                Arguments.of(CommonRule.BELONGS_TO_THIS_COORDINATION.refused(), 404, "belgif:resourceNotFound"),
                Arguments.of(new IdempotencyKeyReused(SECRET), 422, "belgif:idempotencyKeyReused"),
                Arguments.of(new CommandsBusy(SECRET, new SQLException(SECRET)), 503, "belgif:serviceUnavailable"),
                Arguments.of(new NotAllowed(SECRET), 403, "belgif:missingPermission"),
                Arguments.of(new BadCursor(), 400, "belgif:badRequest"),
                Arguments.of(new IllegalStateException(SECRET), 500, "belgif:internalServerError"),
                Arguments.of(new StackOverflowError(SECRET), 500, "belgif:internalServerError"),
                Arguments.of(
                        new CompletionException(
                                new CommandExecutionException(SECRET, DuoRule.PARTNERS_DIFFER.refused(), null)),
                        422,
                        "maillage:duo.partners-differ"),
                Arguments.of(
                        new CompletionException(new IllegalStateException(SECRET)), 500, "belgif:internalServerError"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void each_error_is_told_by_its_own_problem_and_betrays_nothing(Throwable error, int status, String type) {
        Answer answer = answer(error, "fr");
        assertThat(answer.response().getStatusCode().value()).isEqualTo(status);
        assertThat(answer.body().get("status").intValue()).isEqualTo(status);
        assertThat(answer.body().get("type").stringValue()).isEqualTo("urn:problem-type:" + type);
        assertThat(answer.body().get("instance").stringValue())
                .matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(answer.body().get("issues").isArray()).isTrue();
        assertThat(answer.response().getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.response().getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.body().toString()).doesNotContain("secret", "Exception", "be.maillage", "org.", "java.");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void each_standard_problem_is_told_in_three_languages(ProblemType type) {
        Set<String> details = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            Answer answer = answer(new ApiException(type), language);
            assertThat(answer.response().getStatusCode()).isEqualTo(type.status());
            assertThat(answer.body().get("title").stringValue()).isEqualTo(type.title());
            assertThat(answer.response().getHeaders().getContentLanguage().getLanguage())
                    .isEqualTo(language);
            details.add(answer.body().get("detail").stringValue());
        }
        assertThat(details).hasSize(3).doesNotContain("");
    }

    static Stream<Throwable> refusals() {
        return Stream.of(
                new CommandsBusy(SECRET, null),
                new IdempotencyKeyReused(SECRET),
                new NotAllowed(SECRET),
                new BadCursor());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_the_store_the_gate_and_the_lists_refuse_is_told_in_three_languages(Throwable refusal) {
        Set<String> details = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            JsonNode body = answer(refusal, language).body();
            JsonNode issue = body.at("/issues/0/detail");
            details.add(body.get("detail").stringValue() + (issue.isString() ? issue.stringValue() : ""));
        }
        assertThat(details).hasSize(3).noneMatch(String::isBlank);
    }

    @Test
    void a_cursor_that_is_none_is_named() {
        JsonNode issue = answer(new BadCursor(), "en").body().at("/issues/0");
        assertThat(issue.get("name").stringValue()).isEqualTo("cursor");
        assertThat(issue.get("detail").stringValue()).isEqualTo("This cursor does not come from this list.");
    }

    @Test
    void a_method_that_is_not_taken_is_told_with_those_that_are() {
        Answer answer = answer(ApiException.methodNotAllowed(Set.of(HttpMethod.GET)), "fr");
        assertThat(answer.response().getHeaders().getAllow()).containsExactly(HttpMethod.GET);
    }

    @Test
    void who_must_wait_or_sign_in_is_told_how() {
        assertThat(answer(new ApiException(ProblemType.SERVICE_UNAVAILABLE), "fr")
                        .response()
                        .getHeaders()
                        .getFirst("Retry-After"))
                .isEqualTo("1");
        assertThat(answer(new BadCredentialsException(""), "fr")
                        .response()
                        .getHeaders()
                        .getFirst("WWW-Authenticate"))
                .startsWith("Basic ");
    }

    @Test
    void every_mistake_is_an_issue_in_the_readers_language() {
        ApiException error = new ApiException(
                ProblemType.BAD_REQUEST,
                List.of(
                        Violation.of("unknownInput", "body", "x", "problem.field-is-unknown"),
                        Violation.of("schemaViolation", "body", "told.on", "problem.not-a-business-date")));
        JsonNode issues = answer(error, "nl").body().get("issues");
        assertThat(issues).hasSize(2);
        assertThat(issues.get(0).get("type").stringValue())
                .isEqualTo("urn:problem-type:belgif:input-validation:unknownInput");
        assertThat(issues.get(0).get("in").stringValue()).isEqualTo("body");
        assertThat(issues.get(0).get("name").stringValue()).isEqualTo("x");
        assertThat(issues.get(1).get("detail").stringValue())
                .isEqualTo(
                        "‘told.on’ moet een dag, een maand of een jaar zijn, bijvoorbeeld 2012-09-30, 2012-09 of 2012.");
    }

    @Test
    void a_refusal_about_a_field_names_it_and_one_about_a_value_shows_it() {
        JsonNode field = answer(CommonRule.TEXT_IS_NOT_BLANK.refused(Map.of("field", "names.fr")), "en")
                .body();
        assertThat(field.at("/issues/0/name").stringValue()).isEqualTo("names.fr");
        assertThat(field.get("detail").stringValue()).contains("names.fr");
        JsonNode value = answer(CoordinationRule.COMMUNE_IS_A_NIS_CODE.refused(Map.of("commune", "12")), "fr")
                .body();
        assertThat(value.get("detail").stringValue()).contains("12");
        assertThat(value.get("issues")).isEmpty();
    }

    @Test
    void two_problems_never_bear_one_id() {
        IllegalStateException error = new IllegalStateException("x");
        assertThat(answer(error, "fr").body().get("instance"))
                .isNotEqualTo(answer(error, "fr").body().get("instance"));
    }

    @Test
    void what_goes_wrong_elsewhere_is_left_to_others() {
        IllegalStateException error = new IllegalStateException("x");
        MockServerWebExchange page = MockServerWebExchange.from(MockServerHttpRequest.get("/coordinations/1"));
        assertThatThrownBy(() -> problems.handle(page, error).block()).isSameAs(error);
    }

    private Answer answer(Throwable error, String language) {
        MockServerWebExchange exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/v1/coordinations").header("Accept-Language", language));
        problems.handle(exchange, error).block();
        MockServerHttpResponse response = exchange.getResponse();
        return new Answer(response, json.readTree(response.getBodyAsString().block()));
    }
}
