package be.maillage.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.maillage.history.Reader;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionTest {

    @Test
    void what_is_absent_or_blank_was_not_asked() {
        Question question = question("q", " ");
        assertThat(question.text("q")).isNull();
        assertThat(question.text("other")).isNull();
        assertThat(question.constant("sector", Theme.class)).isNull();
        assertThat(question.date("from")).isNull();
        assertThat(question.uuid("organisation")).isNull();
        assertThat(question.limit()).isEqualTo(Paging.DEFAULT_LIMIT);
        assertThat(question.position("afterPosition")).isZero();
    }

    @Test
    void what_is_asked_is_read() {
        assertThat(question("sector", "HEALTH").constant("sector", Theme.class)).isEqualTo(Theme.HEALTH);
        assertThat(question("from", "2012-09-30").date("from")).isEqualTo(LocalDate.of(2012, 9, 30));
        assertThat(question("limit", "1").limit()).isEqualTo(1);
        assertThat(question("limit", "500").limit()).isEqualTo(500);
        assertThat(question("afterPosition", "9223372036854775807").position("afterPosition"))
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "ten", "1.5", "99999999999"})
    void a_limit_goes_from_1_to_500(String limit) {
        refuses("limit", limit, Question::limit, "problem.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "9223372036854775808", "0x10"})
    void a_position_is_a_whole_number_from_0(String position) {
        refuses("afterPosition", position, q -> q.position("afterPosition"), "problem.not-a-position");
    }

    @Test
    void a_list_is_read_from_its_other_end_with_a_minus() {
        assertThat(question("sort", "-position").descending("position")).isTrue();
        assertThat(question("sort", "position").descending("position")).isFalse();
        assertThat(question("q", "x").descending("position")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "+position", "-POSITION", "position,-position"})
    void a_list_is_sorted_only_by_what_it_is_sorted_by(String sort) {
        refuses("sort", sort, q -> q.descending("position"), "problem.value-is-one-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012-09", "2014-02-30", "30/09/2012", "today"})
    void a_filter_by_day_is_a_day(String date) {
        refuses("from", date, q -> q.date("from"), "problem.not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "HEALTH ", "NOTHING", "HEALTH,YOUTH"})
    void a_code_is_one_of_those_there_are(String code) {
        refuses("sector", code, q -> q.constant("sector", Theme.class), "problem.value-is-one-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "7", "0192f0a0-0000-7000-8000-00000000000g"})
    void an_id_is_a_uuid_as_everybody_writes_them(String id) {
        refuses("organisation", id, q -> q.uuid("organisation"), "problem.not-an-id");
    }

    @Test
    void a_parameter_that_the_question_does_not_know_is_named() {
        QueryRoute route = TestRoutes.queries().stream()
                .filter(candidate -> candidate.path().endsWith("/organisations"))
                .findFirst()
                .orElseThrow();
        ApiException refused = catchThrowableOfType(
                ApiException.class, () -> QueryHandler.refuseUnknownParameters(request("sektor", "HEALTH"), route));
        assertThat(refused.violations())
                .extracting(violation -> violation.kind() + " " + violation.in() + " " + violation.name())
                .containsExactly("unknownInput query sektor");
        QueryHandler.refuseUnknownParameters(request("sector", "HEALTH"), route);
        QueryHandler.refuseUnknownParameters(request("cursor", "x"), route);
        QueryHandler.refuseUnknownParameters(request("select", "names"), route);
    }

    private static void refuses(String name, String value, Function<Question, ?> reading, String messageKey) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> reading.apply(question(name, value)));
        assertThat(refused).as(name + "=" + value).isNotNull();
        assertThat(refused.type()).isEqualTo(ProblemType.BAD_REQUEST);
        assertThat(refused.violations())
                .extracting(violation -> violation.in() + " " + violation.name() + " " + violation.messageKey())
                .containsExactly("query " + name + " " + messageKey);
    }

    private static Question question(String name, String value) {
        return new Question(request(name, value), Reader.PUBLIC, Locale.FRENCH, LocalDate.of(2026, 11, 20));
    }

    private static ServerRequest request(String name, String value) {
        MockServerHttpRequest request = MockServerHttpRequest.method(
                        HttpMethod.GET,
                        UriComponentsBuilder.fromPath("/api/v1/x")
                                .queryParam(name, "{value}")
                                .build(value))
                .build();
        return ServerRequest.create(MockServerWebExchange.from(request), List.<HttpMessageReader<?>>of());
    }
}
