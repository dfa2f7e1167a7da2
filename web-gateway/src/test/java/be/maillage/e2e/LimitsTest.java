package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.limits.HandClock;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With limits so small that a test can meet them, at a time that goes on when the test says so. Each test has addresses and accounts of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsTest {

    private static final int PER_ADDRESS = 30;
    private static final int PER_PERSON = 12;
    private static final int FAILED_PER_ADDRESS = 6;
    private static final int FAILED_PER_ACCOUNT = 3;

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final HandClock CLOCK = new HandClock(Instant.parse("2026-11-20T12:00:00Z"));

    private static Ground ground;
    private static Running app;

    private final String address = "203.0.113." + NEXT.incrementAndGet();

    @BeforeAll
    static void start() {
        ground = Ground.files();
        app = Running.plainAt(
                CLOCK,
                ground,
                "--server.forward-headers-strategy=framework",
                "--maillage.limits.requests-per-address=" + PER_ADDRESS,
                "--maillage.limits.requests-per-person=" + PER_PERSON,
                "--maillage.limits.window=1m",
                "--maillage.limits.failed-logins-per-address=" + FAILED_PER_ADDRESS,
                "--maillage.limits.failed-logins-per-account=" + FAILED_PER_ACCOUNT,
                "--maillage.limits.failed-logins-window=15m");
    }

    @AfterAll
    static void stop() {
        app.close();
        ground.close();
    }

    @Test
    void every_answer_of_the_api_tells_what_is_left() {
        Client anna = account("anna");
        for (String path : List.of("/coordinations", "/coordinations/none", "/nowhere", "/coordinations?colour=red")) {
            Answer answer = ask(anna, path);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"address\";q=30;w=60, \"person\";q=12;w=60");
            assertThat(answer.header("RateLimit"))
                    .matches("\"address\";r=\\d+;t=\\d+, \"person\";r=\\d+;t=\\d+")
                    .as("after %s", path);
        }
        assertThat(ask(anna, "/coordinations").header("RateLimit"))
                .startsWith("\"address\";r=25;t=")
                .contains(", \"person\";r=7;t=");
        Answer visitor = ask(app.visitor(), "/coordinations");
        assertThat(visitor.header("RateLimit-Policy")).isEqualTo("\"address\";q=30;w=60");
        Answer wrong = ask(app.visitor(), "/coordinations", "Authorization", Client.basic("anna", "no"));
        assertThat(wrong.problem(401, "belgif:noAccessToken").header("RateLimit"))
                .startsWith("\"address\";r=23;t=");
    }

    @Test
    void a_person_who_asks_too_much_is_told_so_in_their_language_and_nobody_else_pays_for_it() {
        Client bert = account("bert");
        Client chris = account("chris");
        for (int i = 0; i < PER_PERSON; i++) {
            assertThat(ask(bert, "/coordinations").status()).isEqualTo(200);
        }
        CLOCK.goOn(Duration.ofSeconds(10));
        Set<String> details = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            Answer refused = ask(bert.in(language), "/coordinations").problem(429, "belgif:tooManyRequests");
            assertThat(refused.header("Content-Language")).startsWith(language);
            assertThat(refused.header("Retry-After")).isEqualTo("50");
            assertThat(refused.header("RateLimit")).contains("\"person\";r=0;t=50");
            assertThat(refused.json().path("limit").asInt()).isEqualTo(PER_PERSON);
            assertThat(refused.json().path("retryAfterSec").asInt()).isEqualTo(50);
            details.add(refused.json().path("detail").asString());
        }
        assertThat(details).hasSize(3);
        bert.post("/coordinations", "{}", "X-Forwarded-For", "203.0.113.200").problem(429, "belgif:tooManyRequests");
        assertThat(ask(chris, "/coordinations").status()).isEqualTo(200);
        assertThat(ask(app.visitor(), "/coordinations").status()).isEqualTo(200);
        assertThat(refusals("person")).isEqualTo(4);

        CLOCK.goOn(Duration.ofSeconds(50));
        assertThat(ask(bert, "/coordinations").status()).isEqualTo(200);
    }

    @Test
    void an_address_that_asks_too_much_is_refused_whoever_asks_from_it() {
        Client dirk = account("dirk");
        double before = refusals("address");
        for (int i = 0; i < PER_ADDRESS; i++) {
            assertThat(ask(app.visitor(), "/coordinations").status()).isEqualTo(200);
        }
        ask(app.visitor(), "/coordinations").problem(429, "belgif:tooManyRequests");
        ask(dirk, "/coordinations").problem(429, "belgif:tooManyRequests");
        ask(app.visitor(), "/coordinations", "Authorization", Client.basic("dirk", "wrong"))
                .problem(429, "belgif:tooManyRequests");
        assertThat(refusals("address") - before).isEqualTo(3);
        assertThat(dirk.get("/coordinations", "X-Forwarded-For", "203.0.113.201")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void a_page_over_the_limit_is_a_page_in_the_readers_language(String language) {
        for (int i = 0; i < PER_ADDRESS; i++) {
            ask(app.visitor(), "/coordinations");
        }
        Answer page = ask(app.visitor().in(language), "//", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<html lang=\"" + language);
        assertThat(page.text())
                .contains(
                        switch (language) {
                            case "fr" -> "Trop de demandes";
                            case "nl" -> "Te veel aanvragen";
                            default -> "Too many requests";
                        });
        assertThat(page.header("Retry-After")).isEqualTo("60");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void networks_are_told_apart_by_64_bits() {
        for (int i = 0; i < PER_ADDRESS; i++) {
            app.visitor().get("/coordinations", "X-Forwarded-For", "2001:db8:7:7::" + Integer.toHexString(i + 1));
        }
        app.visitor()
                .get("/coordinations", "X-Forwarded-For", "2001:db8:7:7:ffff:ffff:ffff:ffff")
                .problem(429, "belgif:tooManyRequests");
        assertThat(app.visitor()
                        .get("/coordinations", "X-Forwarded-For", "2001:db8:7:8::1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void passwords_cannot_be_guessed_and_the_answers_do_not_tell_whether_there_is_such_an_account() {
        account("emma");
        for (String name : List.of("emma", "nobody-of-that-name")) {
            for (int i = 0; i < FAILED_PER_ACCOUNT; i++) {
                guess(name, "wrong " + i, i).problem(401, "belgif:noAccessToken");
            }
        }
        List<Answer> refused = List.of("emma", "nobody-of-that-name").stream()
                .map(name -> guess(name, Client.PASSWORD, 9).problem(429, "belgif:tooManyFailedRequests"))
                .toList();
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).isEqualTo("900");
            assertThat(answer.header("RateLimit-Policy")).endsWith("\"failed-logins\";q=3;w=900");
            assertThat(answer.header("RateLimit")).endsWith("\"failed-logins\";r=0;t=900");
            assertThat(answer.json().path("limit").asInt()).isEqualTo(FAILED_PER_ACCOUNT);
        });
        assertThat(refused.stream().map(answer -> answer.text().replaceAll("urn:uuid:[0-9a-f-]+", "")))
                .containsOnly(refused.getFirst().text().replaceAll("urn:uuid:[0-9a-f-]+", ""));
        CLOCK.goOn(Duration.ofMinutes(15));
        assertThat(guess("emma", Client.PASSWORD, 9).status()).isEqualTo(200);
    }

    @Test
    void many_guesses_at_once_are_no_more_than_one_after_the_other() throws Exception {
        account("fien");
        List<Answer> answers = BadInputTest.atOnce(12, i -> () -> guess("fien", "wrong " + i, i));
        assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSize(FAILED_PER_ACCOUNT);
        assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(12 - FAILED_PER_ACCOUNT);
    }

    @Test
    void a_client_that_opens_many_connections_at_once_with_the_right_password_is_let_in() throws Exception {
        Client gust = account("gust");
        List<Answer> answers = BadInputTest.atOnce(PER_PERSON, i -> () -> ask(gust, "/coordinations"));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
    }

    @Test
    void whoever_signed_in_from_an_address_is_let_in_there_while_others_guess_elsewhere() {
        Client hugo = account("hugo");
        assertThat(ask(hugo, "/coordinations").status()).isEqualTo(200);
        for (int i = 0; i < FAILED_PER_ACCOUNT; i++) {
            guess("hugo", "wrong " + i, i).problem(401, "belgif:noAccessToken");
        }
        guess("hugo", Client.PASSWORD, 9).problem(429, "belgif:tooManyFailedRequests");
        assertThat(ask(hugo, "/coordinations").status()).isEqualTo(200);
    }

    @Test
    void the_form_to_sign_in_is_limited_too_and_answers_with_a_page() {
        account("ines");
        for (int i = 0; i < FAILED_PER_ACCOUNT; i++) {
            assertThat(signIn("ines", "wrong").header("Location")).isEqualTo("/login?error");
        }
        Answer refused = signIn("ines", Client.PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.text()).contains("Trop de demandes").doesNotContain("urn:problem-type");
        assertThat(refused.header("Retry-After")).isEqualTo("900");
        CLOCK.goOn(Duration.ofMinutes(15));
        assertThat(signIn("ines", Client.PASSWORD).header("Location")).isEqualTo("/");
    }

    @Test
    void the_operators_door_limits_guesses_only() {
        account("jan");
        Client operations = new Client(app.operations(), null, "fr");
        for (int i = 0; i < PER_ADDRESS * 2; i++) {
            assertThat(operations.get("//actuator/health").status()).isEqualTo(200);
        }
        for (int i = 0; i < FAILED_PER_ACCOUNT; i++) {
            assertThat(operations
                            .get("//actuator/projections", "Authorization", Client.basic("jan", "wrong " + i))
                            .status())
                    .isEqualTo(401);
        }
        Answer refused =
                operations.get("//actuator/projections", "Authorization", Client.basic("jan", Client.PASSWORD));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("900");
    }

    @Test
    void files_that_are_the_same_for_everybody_are_not_counted_for_a_person() {
        Answer sheet = ask(account("kaat"), "//assets/maillage.css");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("RateLimit-Policy")).isEqualTo("\"address\";q=30;w=60");
    }

    @Test
    void a_name_that_no_database_can_look_up_is_nobodys() {
        guess("a\0b", "wrong", 1).problem(401, "belgif:noAccessToken");
    }

    @Test
    void what_a_client_says_of_its_own_address_is_not_believed_unless_configured() {
        try (Ground other = Ground.files();
                Running plain = Running.plain(other, "--maillage.limits.requests-per-address=5")) {
            IntStream.range(0, 5)
                    .forEach(i -> assertThat(plain.visitor()
                                    .get(
                                            "/coordinations",
                                            "X-Forwarded-For",
                                            "203.0.113." + i,
                                            "Forwarded",
                                            "for=192.0.2." + i)
                                    .status())
                            .isEqualTo(200));
            plain.visitor()
                    .get("/coordinations", "X-Forwarded-For", "203.0.113.99", "Forwarded", "for=192.0.2.99")
                    .problem(429, "belgif:tooManyRequests");
        }
    }

    @Test
    void guessing_is_noted_once_for_an_account_and_never_for_nobody() {
        UUID lea = Ids.derived(Ids.PLATFORM, "lea");
        account("lea");
        double counted = wrongPasswords();
        long before = app.log().head();
        for (int i = 0; i <= FAILED_PER_ACCOUNT; i++) {
            guess("nobody at all", "wrong " + i, i);
        }
        assertThat(app.log().head()).as("nothing is noted of nobody").isEqualTo(before);
        assertThat(wrongPasswords() - counted).as("but it is counted").isEqualTo(FAILED_PER_ACCOUNT);

        for (int i = 0; i < FAILED_PER_ACCOUNT - 1; i++) {
            guess("lea", "wrong " + i, i);
        }
        assertThat(app.log().head()).as("still free to try").isEqualTo(before);
        for (int i = 0; i < 3; i++) {
            guess("lea", "still wrong " + i, FAILED_PER_ACCOUNT + i);
        }

        await().untilAsserted(() -> assertThat(app.noted(lea)).containsExactly("SignInLocked"));
    }

    private static double wrongPasswords() {
        return app.part(MeterRegistry.class)
                .get("maillage.accounts.wrong-passwords")
                .counter()
                .count();
    }

    private static Client account(String name) {
        app.part(Accounts.class).open(name, Client.PASSWORD, Ids.derived(Ids.PLATFORM, name), Set.of(Role.SUBSIDISER));
        return app.as(name);
    }

    private Answer ask(Client client, String path, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "X-Forwarded-For";
        all[1] = address;
        return client.get(path, all);
    }

    /** From somewhere nobody else in these tests asks from. */
    private Answer guess(String name, String password, int from) {
        return app.visitor()
                .get(
                        "/coordinations",
                        "Authorization",
                        Client.basic(name, password),
                        "X-Forwarded-For",
                        "198.51." + address.replaceFirst(".*\\.", "") + "." + from);
    }

    private Answer signIn(String name, String password) {
        Answer form = ask(app.visitor(), "//login");
        Matcher csrf = CSRF.matcher(form.text());
        assertThat(csrf.find()).isTrue();
        String session = String.valueOf(form.header("Set-Cookie")).replaceFirst(";.*", "");
        String fields =
                "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf.group(1));
        return app.visitor()
                .send(
                        "POST",
                        "//login",
                        BodyPublishers.ofString(fields),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Cookie",
                        session,
                        "X-Forwarded-For",
                        address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double refusals(String limit) {
        Counter counter = app.part(MeterRegistry.class)
                .find("maillage.requests.refused")
                .tag("limit", limit)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
