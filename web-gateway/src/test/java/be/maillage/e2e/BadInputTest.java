package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.duo.Partners;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What nobody should send: each gets its clear answer in the reader's language, and changes nothing. */
@OnBothSetups
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    private static final String BAD_REQUEST = "belgif:badRequest";
    private static final int ONE_MEBIBYTE = 1 << 20;

    private static Sandbox sandbox;

    private final Running app;
    private final Client coordinator;

    BadInputTest(Running app) {
        this.app = app;
        this.coordinator = app.as("coordinator");
    }

    @BeforeEach
    void fitOut() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                       | schemaViolation  |
            {"year":2026,}                                          | schemaViolation  |
            nonsense                                                | schemaViolation  |
            []                                                      | schemaViolation  |
            "text"                                                  | schemaViolation  |
            null                                                    | schemaViolation  |
            {"year":2026,"yaer":1}                                  | unknownInput     | yaer
            {"year":2026,"told":{"when":"2026-01-01"}}              | unknownInput     | told.when
            {"year":2026,"coordinationId":"{id}"}                   | unknownInput     | coordinationId
            {}                                                      | schemaViolation  | year
            {"year":null}                                           | schemaViolation  | year
            {"year":"2026-01"}                                      | schemaViolation  | year
            {"year":"2026"}                                         | schemaViolation  | year
            {"year":2026.5}                                         | schemaViolation  | year
            {"year":99999999999}                                    | schemaViolation  | year
            {"year":{}}                                             | schemaViolation  | year
            {"year":[2026]}                                         | schemaViolation  | year
            {"year":2026,"themes":"HEALTH"}                         | schemaViolation  | themes
            {"year":2026,"themes":["HEALT"]}                        | schemaViolation  | themes[0]
            {"year":2026,"themes":[null]}                           | schemaViolation  | themes[0]
            {"year":2026,"themes":[0]}                              | schemaViolation  | themes[0]
            {"year":2026,"decidedBy":"text"}                        | schemaViolation  | decidedBy
            {"year":2026,"decidedBy":{"fr":7}}                      | schemaViolation  | decidedBy.fr
            {"year":2026,"decidedBy":{"es":"Consejo"}}              | unknownInput     | decidedBy.es
            {"year":2026,"restingOnDiagnostic":"7"}                 | schemaViolation  | restingOnDiagnostic
            {"year":2026,"told":{"on":"2025-02-29"}}                | schemaViolation  | told.on
            {"year":2026,"told":{"on":"tomorrow"}}                  | schemaViolation  | told.on
            {"year":2026,"told":{"on":20260101}}                    | schemaViolation  | told.on
            {"year":2026,"told":"2026-01-01"}                       | schemaViolation  | told
            """)
    void a_body_that_cannot_be_understood_is_told_field_by_field(String body, String kind, String field) {
        unchanged(() -> {
            Answer answer = coordinator
                    .post(sandbox.path() + "/priority-themes", body.replace("{id}", sandbox.id()))
                    .problem(400, BAD_REQUEST);
            JsonNode issue = answer.json().path("issues").get(0);
            assertThat(issue.path("type").asString()).isEqualTo("urn:problem-type:belgif:input-validation:" + kind);
            assertThat(issue.path("in").asString()).isEqualTo("body");
            assertThat(issue.path("detail").asString()).isNotBlank();
            if (field != null) {
                assertThat(issue.path("name").asString()).isEqualTo(field);
            }
            return answer;
        });
    }

    @Test
    void all_mistakes_of_a_body_are_told_at_once() {
        unchanged(() -> {
            Answer answer = coordinator
                    .post(sandbox.path() + "/priority-themes", "{\"yaer\":2026,\"themes\":[\"A\",\"HEALTH\",\"B\"]}")
                    .problem(400, BAD_REQUEST);
            assertThat(answer.json()
                            .path("issues")
                            .valueStream()
                            .map(issue -> issue.path("name").asString()))
                    .containsExactlyInAnyOrder("yaer", "year", "themes[0]", "themes[2]");
            return answer;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void a_problem_is_told_in_the_readers_language(String language) {
        unchanged(() -> {
            Answer answer = coordinator.in(language).post(sandbox.path() + "/priority-themes", "{");
            assertThat(answer.problem(400, BAD_REQUEST).header("Content-Language"))
                    .startsWith(language);
            assertThat(answer.json().path("title").asString()).isEqualTo("Bad Request");
            return answer;
        });
        Set<String> details = List.of("fr", "nl", "en").stream()
                .map(each -> coordinator
                        .in(each)
                        .post(sandbox.path() + "/priority-themes", "{")
                        .json()
                        .path("detail")
                        .asString())
                .collect(Collectors.toSet());
        assertThat(details).hasSize(3);
    }

    @Test
    void a_body_whose_length_is_declared_too_large_is_refused() {
        byte[] body = "x".repeat(ONE_MEBIBYTE + 1).getBytes(StandardCharsets.US_ASCII);
        unchanged(() -> coordinator
                .send(
                        "POST",
                        sandbox.path() + "/means",
                        BodyPublishers.ofByteArray(body),
                        "Content-Type",
                        "application/json")
                .problem(413, "belgif:payloadTooLarge"));
    }

    @Test
    void a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_large_and_not_read_to_its_end() throws Exception {
        long before = app.log().head();
        try (RawPost post = RawPost.chunked(app.uri(), sandbox.path() + "/means")) {
            int sent = post.sendUntilAnswered(ONE_MEBIBYTE / 8, 64 * ONE_MEBIBYTE);
            assertThat(sent).isBetween(ONE_MEBIBYTE, 32 * ONE_MEBIBYTE);
            assertThat(post.answer())
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "payloadTooLarge");
        }
        assertThat(app.log().head()).isEqualTo(before);
    }

    @Test
    void a_streamed_body_is_read_up_to_the_limit() {
        String note = "\"told\":{\"on\":\"2026-01-15\",\"note\":{\"fr\":\"" + "y".repeat(9_000) + "\"}}";
        String body = "{\"year\":2026," + note + "}" + " ".repeat(ONE_MEBIBYTE - 10_000);
        coordinator
                .send(
                        "POST",
                        sandbox.path() + "/priority-themes",
                        BodyPublishers.ofInputStream(() -> stream(body)),
                        "Content-Type",
                        "application/json")
                .problem(422, "maillage:coordination.priority-themes-are-1-to-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", ""})
    void what_is_not_json_is_not_read(String type) {
        String[] headers = type.isEmpty() ? new String[0] : new String[] {"Content-Type", type};
        unchanged(() -> coordinator
                .send("POST", sandbox.path() + "/means", BodyPublishers.ofString("{\"year\":2026}"), headers)
                .problem(415, "belgif:unsupportedMediaType"));
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations/{any}/verification, 404",
        "/organisations/{elsewhere}/verification, 404",
        "/duos/{any}/publication, 404",
        "/duos/{pair}/end, 404",
        "/organisations/not-an-id/verification, 400",
        "/organisations/12345/verification, 400",
        "/organisations/%F0%9F%98%80/verification, 400"
    })
    void an_id_that_is_unknown_malformed_or_of_another_coordination_is_told_so_and_no_more(String below, int status) {
        String path = below.replace("{any}", UUID.randomUUID().toString())
                .replace("{elsewhere}", "c0f142dd-21c9-5518-93b9-03b85915b957")
                .replace("{pair}", "131c0bf4-3719-5193-82fa-9c460344883b");
        unchanged(() -> (path.startsWith("/duos") ? coordinator : sandbox.administrator())
                .post(sandbox.path() + path, path.endsWith("/end") ? "{\"reason\":{\"fr\":\"Fini\"}}" : "{}")
                .problem(status, status == 404 ? "belgif:resourceNotFound" : BAD_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coordinations/{any}",
                "/coordinations/{any}/organisations",
                "/coordinations/{any}/audit",
                "/coordinations/{any}/audit/stream",
                "{c}/organisations/{any}",
                "{c}/organisations/c0f142dd-21c9-5518-93b9-03b85915b957",
                "{c}/pairs/{any}",
                "{c}/pairs/a0d12202-2317-5caa-9e14-eeee8548bbd0",
                "{c}/duos/131c0bf4-3719-5193-82fa-9c460344883b",
                "/coordinations/00000000-0000-0000-0000-000000000000/audit",
                "/nothing/of/the/kind",
                "/coordinations/"
            })
    void what_is_not_there_is_not_found(String asked) {
        String path = asked.replace("{any}", UUID.randomUUID().toString()).replace("{c}", sandbox.path());
        unchanged(() -> coordinator.get(path).problem(404, "belgif:resourceNotFound"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | common.text-is-not-blank
            ' '                                       | common.text-is-not-blank
            {long}                                    | common.text-is-not-too-long
            a\\u0000b                                 | common.text-has-no-control-characters
            a\\u001bb                                 | common.text-has-no-control-characters
            a\\u202eb                                 | common.text-has-no-control-characters
            a\\ud800b                                 | common.text-has-no-control-characters
            né le 85.07.30-033.28 à Liège             | common.text-names-no-beneficiary
            85073003328                               | common.text-names-no-beneficiary
            """)
    void a_text_that_cannot_be_kept_is_refused_by_its_rule(String text, String rule) {
        String proposal = text.replace("{long}", "é".repeat(100_000));
        for (String language : List.of("fr", "nl", "en")) {
            unchanged(() -> {
                Answer answer = coordinator
                        .in(language)
                        .post(sandbox.path() + "/initiatives", "{\"proposal\":{\"fr\":\"" + proposal + "\"}}")
                        .problem(422, "maillage:" + rule);
                assertThat(answer.json().path("issues").get(0).path("name").asString())
                        .isIn("proposal.fr", "proposal");
                assertThat(answer.text()).doesNotContain("85.07.30", "85073003328");
                return answer;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مركز الرعاية الاجتماعية",
                "בית פתוח לנוער",
                "Maison 👩‍👩‍👧‍👦 ouverte 🏳️‍🌈",
                "Ligne un\nligne deux\tet trois",
                "Z̷a̵l̶g̷o et ﷽ et 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
                "\"guillemets\" \\ & <b>balises</b> '; DROP TABLE event;--",
                "=HYPERLINK(1)"
            })
    void any_script_and_any_emoji_come_back_as_they_were_written(String text) {
        String json = JsonMapper.shared().writeValueAsString(text);
        Answer offered = coordinator
                .post(
                        sandbox.path() + "/organisations/" + sandbox.third() + "/services",
                        "{\"service\":{\"name\":{\"fr\":%s},\"missions\":{\"nl\":%s}}}".formatted(json, json))
                .accepted();
        JsonNode entry = sandbox.read(coordinator, "/organisations/" + sandbox.third(), offered.position())
                .json();
        JsonNode last = entry.path("services")
                .valueStream()
                .filter(service ->
                        service.path("id").asString().equals(offered.createdId().replaceFirst(".*/", "")))
                .findFirst()
                .orElseThrow();
        assertThat(last.path("name").path("fr").asString()).isEqualTo(text);
        assertThat(last.path("missions").path("nl").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1850-01-01, common.date-is-believable",
        "1899, common.date-is-believable",
        "2150-06-01, common.date-is-believable",
        "2150, common.date-is-believable",
        "2019-12-31, coordination.nothing-precedes-the-founding"
    })
    void a_date_that_nobody_believes_is_refused(String on, String rule) {
        unchanged(() -> coordinator
                .post(sandbox.path() + "/situations-policy", "{\"allowed\":true,\"told\":{\"on\":\"" + on + "\"}}")
                .problem(422, "maillage:" + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-02", "2024"})
    void a_leap_day_a_month_and_a_year_are_dates_and_keep_their_precision(String on) {
        Answer answer = coordinator
                .post(
                        sandbox.path() + "/user-voices",
                        "{\"method\":\"SURVEY\",\"headcount\":12,\"heard\":{\"fr\":\"Des bancs\"},\"told\":{\"on\":\""
                                + on + "\"}}")
                .accepted();
        JsonNode entry = entryAt(answer.position());
        assertThat(entry.path("happenedOn").asString()).isEqualTo(on);
        assertThat(entry.path("precision").asString())
                .isEqualTo(Map.of(4, "YEAR", 7, "MONTH", 10, "DAY").get(on.length()));
    }

    @Test
    void an_organisation_forms_no_duo_with_itself_nor_with_two_others() {
        unchanged(() -> duo(sandbox.own(), sandbox.own()).problem(422, "maillage:duo.partners-differ"));
        unchanged(() -> duo(sandbox.own()).problem(422, "maillage:duo.partners-are-two"));
        unchanged(() ->
                duo(sandbox.own(), sandbox.other(), sandbox.third()).problem(422, "maillage:duo.partners-are-two"));
        unchanged(() -> duo(sandbox.own(), UUID.randomUUID().toString())
                .problem(422, "maillage:duo.partners-are-current-members"));
    }

    @Test
    void a_pair_in_reverse_order_is_the_same_pair() {
        Answer recorded = duo(sandbox.own(), sandbox.other()).accepted();
        unchanged(() -> duo(sandbox.other(), sandbox.own()).problem(422, "maillage:duo.duo-is-not-yet-recorded"));
        assertThat(recorded.createdId())
                .isEqualTo(new Partners(UUID.fromString(sandbox.other()), UUID.fromString(sandbox.own()))
                        .pairId(UUID.fromString(sandbox.id()))
                        .toString());
    }

    @Test
    void a_command_sent_eight_times_at_once_under_one_key_happens_once_and_is_answered_alike() throws Exception {
        long before = app.log().head();
        String body = "{\"proposal\":{\"fr\":\"Un jardin partagé\"}}";
        List<Answer> answers = atOnce(
                8, i -> () -> coordinator.post(sandbox.path() + "/initiatives", body, "Idempotency-Key", "one-garden"));
        assertThat(app.log().head()).isEqualTo(before + 1);
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream()
                        .map(answer -> answer.header("Location") + answer.position() + answer.header("ETag")))
                .containsOnly(answers.getFirst().header("Location")
                        + answers.getFirst().position()
                        + answers.getFirst().header("ETag"));
    }

    @Test
    void the_same_key_for_another_body_or_another_place_is_a_mistake() {
        String key = UUID.randomUUID().toString();
        String voice = "{\"method\":\"SURVEY\",\"heard\":{\"fr\":\"Une fois\"}}";
        coordinator
                .post(sandbox.path() + "/user-voices", voice, "Idempotency-Key", key)
                .accepted();
        unchanged(() -> coordinator
                .post(sandbox.path() + "/user-voices", voice.replace("Une", "Deux"), "Idempotency-Key", key)
                .problem(422, "belgif:idempotencyKeyReused"));
        unchanged(() -> coordinator
                .post(sandbox.path() + "/situations-policy", "{\"allowed\":true}", "Idempotency-Key", key)
                .problem(422, "belgif:idempotencyKeyReused"));
        unchanged(() -> coordinator
                .post(sandbox.path() + "/user-voices", voice, "Idempotency-Key", "x".repeat(256))
                .problem(400, BAD_REQUEST));
    }

    @Test
    void a_key_is_each_persons_own() {
        String key = UUID.randomUUID().toString();
        String body = "{\"proposal\":{\"fr\":\"Une fresque\"}}";
        Answer one = coordinator
                .post(sandbox.path() + "/initiatives", body, "Idempotency-Key", key)
                .accepted();
        Answer other = app.as("member")
                .post(sandbox.path() + "/initiatives", body, "Idempotency-Key", key)
                .accepted();
        assertThat(other.createdId()).isNotEqualTo(one.createdId());
    }

    @Test
    void a_version_that_is_stale_is_told_and_the_current_one_is_taken() {
        String path = sandbox.path() + "/organisations/" + sandbox.other() + "/verification";
        Answer first = coordinator.post(path, "{}").accepted();
        Answer second =
                coordinator.post(path, "{}", "If-Match", first.header("ETag")).accepted();
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        unchanged(() -> coordinator
                .post(path, "{}", "If-Match", first.header("ETag"))
                .problem(412, "belgif:preconditionFailed"));
        unchanged(() -> coordinator.post(path, "{}", "If-Match", "seven").problem(400, BAD_REQUEST));
        coordinator.post(path, "{}", "If-Match", second.header("ETag")).accepted();
        coordinator.post(path, "{}", "If-Match", "*").accepted();
    }

    @Test
    void many_who_write_to_one_thing_at_once_lose_nothing() throws Exception {
        Sandbox own = Sandbox.in(app);
        String path = own.path() + "/organisations/" + own.third() + "/verification";
        List<Answer> answers = atOnce(16, i -> () -> coordinator.post(path, "{}"));
        assertThat(answers).allMatch(answer -> answer.status() == 204 || answer.status() == 409);
        List<Long> accepted = answers.stream()
                .filter(answer -> answer.status() == 204)
                .map(Answer::position)
                .sorted()
                .toList();
        assertThat(accepted).isNotEmpty().doesNotHaveDuplicates();
        own.read(coordinator, "/audit", accepted.getLast());
        List<JsonNode> trail = coordinator.all(own.path() + "/audit");
        assertThat(trail.stream().map(entry -> entry.path("sequence").asLong()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, trail.size()).boxed().toList());
        assertThat(trail.stream()
                        .filter(entry -> entry.path("type").asString().endsWith("DirectoryEntryVerified"))
                        .map(entry -> entry.path("position").asLong()))
                .containsExactlyElementsOf(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "/organisations?colour=red, unknownInput, colour",
        "/organisations?sector=HEALT, invalidInput, sector",
        "/organisations?cursor=%21%21, invalidInput, cursor",
        "/organisations?cursor=bm9uc2Vuc2U, invalidInput, cursor",
        "/organisations?limit=0, invalidInput, limit",
        "/organisations?limit=501, invalidInput, limit",
        "/organisations?limit=many, invalidInput, limit",
        "/pairs?organisation=me, invalidInput, organisation",
        "/pairs?agreement=perhaps, invalidInput, agreement",
        "/audit?from=2025-02-29, invalidInput, from",
        "/audit?afterPosition=-1, invalidInput, afterPosition",
        "/audit?afterPosition=last, invalidInput, afterPosition",
        "/audit?cursor=1, unknownInput, cursor"
    })
    void a_parameter_that_is_unknown_or_wrong_is_named(String asked, String kind, String name) {
        unchanged(() -> {
            Answer answer = coordinator.get(sandbox.path() + asked).problem(400, BAD_REQUEST);
            JsonNode issue = answer.json().path("issues").get(0);
            assertThat(issue.path("type").asString()).endsWith(":" + kind);
            assertThat(issue.path("in").asString()).isEqualTo("query");
            assertThat(issue.path("name").asString()).isEqualTo(name);
            return answer;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /audit",
        "POST, ''",
        "POST, /audit/stream",
        "GET, /dissolution",
        "DELETE, /organisations",
        "PUT, ''",
        "PATCH, ''"
    })
    void a_method_that_an_address_does_not_take_is_told_from_an_address_that_is_not_there(String method, String below) {
        unchanged(() -> coordinator
                .send(method, sandbox.path() + below, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                .problem(405, "belgif:methodNotAllowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations", "", "/organisations/none", "/nowhere"})
    void a_client_of_the_api_never_gets_a_page(String below) {
        Answer answer = coordinator.get(sandbox.path() + below, "Accept", "text/html");
        assertThat(answer.header("Content-Type")).isIn("application/json", "application/problem+json");
        assertThat(answer.text()).startsWith("{").doesNotContainIgnoringCase("<html");
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_broken_header_are_one_and_the_same_refusal() {
        for (String credentials : List.of(
                Client.basic("coordinator", "wrong"),
                Client.basic("nobody", "demo"),
                Client.basic("", ""),
                "Basic %%%")) {
            if (!credentials.equals("Basic %%%")) {
                unchanged(() -> app.visitor()
                        .get("/coordinations", "Authorization", credentials)
                        .problem(401, "belgif:noAccessToken"));
            }
            Answer answer = app.visitor()
                    .post(sandbox.path() + "/means", "{\"year\":2026}", "Authorization", credentials)
                    .problem(401, "belgif:noAccessToken");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        }
    }

    @ParameterizedTest
    @CsvSource({"Maillage-Position, last", "Maillage-Position, -3", "Last-Event-ID, x"})
    void a_header_that_says_nothing_is_named(String name, String value) {
        String path = name.equals("Last-Event-ID") ? "/audit/stream" : "/audit";
        unchanged(() -> {
            Answer answer = coordinator.get(sandbox.path() + path, name, value).problem(400, BAD_REQUEST);
            assertThat(answer.json().path("issues").get(0).path("name").asString())
                    .isEqualTo(name);
            return answer;
        });
    }

    private Answer duo(String... partners) {
        String list = List.of(partners).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return app.as("member")
                .post(
                        sandbox.path() + "/duos",
                        "{\"partners\":[" + list + "],\"told\":{\"on\":\""
                                + LocalDate.now().minusDays(1) + "\"}}");
    }

    private JsonNode entryAt(long position) {
        return sandbox.read(coordinator, "/audit?limit=1&afterPosition=" + (position - 1), position)
                .json()
                .path("items")
                .get(0);
    }

    /** Does something that must neither change anything nor tell how the application is made. */
    private void unchanged(Callable<Answer> something) {
        long before = app.log().head();
        Answer answer;
        try {
            answer = something.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(app.log().head()).isEqualTo(before);
        assertThat(answer.text())
                .doesNotContain("be.maillage", "java.", "org.", "Exception", "jackson", "reactor", "trace", "SQL");
    }

    static List<Answer> atOnce(int clients, IntFunction<Callable<Answer>> what) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Answer>> asked = new ArrayList<>();
            IntStream.range(0, clients)
                    .forEach(i -> asked.add(threads.submit(() -> {
                        start.await();
                        return what.apply(i).call();
                    })));
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
