package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.security.Accounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.server.session.InMemoryWebSessionStore;

/** One's own account on the page: where one is signed in, and the password. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnAccountTest {

    private static final String OLD = "le premier mot de passe";
    private static final String NEW = "le second mot de passe";
    private static final Pattern PLACE = Pattern.compile("name=\"place\" value=\"([^\"]+)\"");

    private final Running app;
    private final UUID person = UUID.randomUUID();
    private final String username = "own-" + UUID.randomUUID();

    OwnAccountTest(Running app) {
        this.app = app;
        app.part(Accounts.class).open(username, OLD, person, Set.of());
    }

    @Test
    void whoever_has_not_signed_in_has_no_session() {
        for (String path : List.of("//", "//login", "//account")) {
            assertThat(app.visitor().get(path).headers().allValues("Set-Cookie"))
                    .noneMatch(it -> it.startsWith("SESSION="));
        }
        assertThat(app.visitor().get("//account").status()).isEqualTo(302);
    }

    @Test
    void the_cookie_of_a_session_is_for_this_site_and_for_http_alone() {
        Surfer visitor = surfer();

        Answer answer = visitor.signIn(OLD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(it -> it.startsWith("SESSION="))
                .singleElement()
                .satisfies(it -> assertThat(it).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void a_session_ends_thirty_minutes_after_its_last_request() {
        surfer().signedIn(OLD);

        assertThat(app.part(InMemoryWebSessionStore.class).getSessions().values())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getMaxIdleTime()).isEqualTo(Duration.ofMinutes(30)));
    }

    @Test
    void what_another_site_has_sent_in_somebodys_name_is_not_done() {
        Surfer here = surfer().signedIn(OLD);
        Surfer there = surfer().signedIn(OLD);

        for (String path : List.of("/account/places/others/closing", "/logout", "/login")) {
            assertThat(here.postWithoutProof(path, Map.of("username", username, "password", OLD))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }

        assertThat(there.get("/account").status()).isEqualTo(200);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_page_lets_no_script_of_its_own_run_and_stands_in_no_frame() {
        Answer page = surfer().get("/login");

        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(it -> it.startsWith("XSRF-TOKEN="))
                .singleElement()
                .satisfies(it -> assertThat(it).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void a_place_that_is_closed_is_signed_out_at_once() {
        Surfer here = surfer().signedIn(OLD);
        Surfer there = new Surfer(
                        app, username, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .signedIn(OLD);
        String page = here.get("/account").text();
        assertThat(page).contains("Firefox sur Linux", "Navigateur inconnu", "Ici, maintenant");
        Matcher place = PLACE.matcher(page);
        assertThat(place.find()).isTrue();
        String other = place.group(1);
        assertThat(place.find()).as("only the other one can be closed").isFalse();

        assertThat(here.post("/account/places/closing", Map.of("place", other)).status())
                .isEqualTo(303);

        assertThat(there.get("/account").status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobody_closes_what_is_somebody_elses() {
        String other = "own-" + UUID.randomUUID();
        app.part(Accounts.class).open(other, OLD, UUID.randomUUID(), Set.of());
        Surfer mine = surfer().signedIn(OLD);
        surfer().signedIn(OLD);
        Matcher place = PLACE.matcher(mine.get("/account").text());
        assertThat(place.find()).isTrue();

        Surfer stranger = Surfer.visiting(app, other).signedIn(OLD);
        stranger.post("/account/places/closing", Map.of("place", place.group(1)));
        stranger.post("/account/places/others/closing", Map.of());

        assertThat(PLACE.matcher(mine.get("/account").text()).find()).isTrue();
    }

    @Test
    void all_other_places_are_closed_together() {
        Surfer here = surfer().signedIn(OLD);
        List<Surfer> others = List.of(surfer().signedIn(OLD), surfer().signedIn(OLD));

        here.post("/account/places/others/closing", Map.of());

        assertThat(others).allMatch(it -> it.get("/account").status() == 302);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobody_holds_more_than_ten_places() {
        Surfer first = surfer().signedIn(OLD);
        for (int i = 0; i < 10; i++) {
            surfer().signedIn(OLD);
        }

        assertThat(first.get("/account").status()).isEqualTo(302);
        assertThat(PLACE.matcher(surfer().signedIn(OLD).get("/account").text()).results())
                .hasSize(9);
    }

    @Test
    void another_password_ends_the_old_one_and_every_other_place() {
        Surfer here = surfer().signedIn(OLD);
        Surfer there = surfer().signedIn(OLD);
        assertThat(basic(OLD)).isNotEqualTo(401);

        assertThat(here.post("/account/password", Map.of("old", "wrong", "password", NEW, "again", NEW))
                        .status())
                .isEqualTo(422);
        assertThat(here.post("/account/password", Map.of("old", OLD, "password", "short", "again", "short"))
                        .status())
                .isEqualTo(422);
        assertThat(there.get("/account").status()).isEqualTo(200);
        assertThat(here.post("/account/password", Map.of("old", OLD, "password", NEW, "again", NEW))
                        .status())
                .isEqualTo(303);

        assertThat(there.get("/account").status()).isEqualTo(302);
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(basic(OLD)).isEqualTo(401);
        assertThat(basic(NEW)).isNotEqualTo(401);
    }

    @Test
    void what_happened_to_an_account_is_shown_to_whose_it_is() {
        Surfer here = surfer().signedIn(OLD);
        surfer().signedIn(OLD);
        here.post("/account/places/others/closing", Map.of());
        here.post("/account/password", Map.of("old", OLD, "password", NEW, "again", NEW));

        assertThat(app.noted(person)).containsExactly("SignedIn", "SignedIn", "SessionClosed", "PasswordChanged");
        await().untilAsserted(() -> assertThat(here.get("/account").text())
                .containsSubsequence("Mot de passe changé", "Session fermée", "Connexion", "Connexion"));
        here.post("/logout", Map.of());
        assertThat(app.noted(person)).last().isEqualTo("SignedOut");
        assertThat(here.get("/account").status()).isEqualTo(302);
    }

    @Test
    void one_comes_to_the_page_one_wanted_and_never_to_another_site() {
        Answer turnedAway = surfer().get("/account?done=others");
        assertThat(turnedAway.header("Location")).isEqualTo("/login?to=%2Faccount%3Fdone%3Dothers");
        assertThat(surfer().get(turnedAway.header("Location")).text())
                .contains("name=\"to\" value=\"/account?done=others\"");
        assertThat(surfer().post("/account/places/others/closing", Map.of()).header("Location"))
                .as("what was sent is not sent again")
                .isEqualTo("/login");
        assertThat(signIn(OLD, "/account?done=others").header("Location")).isEqualTo("/account?done=others");
        assertThat(signIn("wrong", "/account").header("Location")).isEqualTo("/login?to=%2Faccount&error");
        for (String elsewhere :
                List.of("https://example.org/", "//example.org", "/\\example.org", "/login?to=x", "x")) {
            assertThat(signIn(OLD, elsewhere).header("Location")).isEqualTo("/");
        }
    }

    private Answer signIn(String password, String to) {
        return surfer().post("/login", Map.of("username", username, "password", password, "to", to));
    }

    private int basic(String password) {
        return app.visitor()
                .get("/coordinations", "Authorization", Client.basic(username, password))
                .status();
    }

    private Surfer surfer() {
        return Surfer.visiting(app, username);
    }
}
