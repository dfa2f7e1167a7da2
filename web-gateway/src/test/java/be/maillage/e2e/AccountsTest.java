package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.gateway.security.Accounts;
import be.maillage.gateway.security.Sha256;
import be.maillage.history.Reader.Role;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who lets in whom: accounts, links and roles. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsTest {

    private static final String PASSWORD = "un mot de passe long";
    private static final String OTHER = "un autre mot de passe";
    private static final Pattern LINK = Pattern.compile("value=\"http://[^/\"]+/(setup\\?token=[^\"]+)\"");

    private final Running app;
    private final UUID administrating = UUID.randomUUID();
    private final String administrator = "admin-" + administrating;

    AccountsTest(Running app) {
        this.app = app;
        app.part(Accounts.class).open(administrator, PASSWORD, administrating, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void accounts_are_for_administrators_alone() {
        assertThat(visitor("visitor").get("/accounts").status()).isEqualTo(302);
        Surfer coordinator = visitor("coordinator").signedIn(Client.PASSWORD);
        assertThat(coordinator.get("/accounts").status()).isEqualTo(403);
        assertThat(coordinator.get("/accounts/history").status()).isEqualTo(403);
        assertThat(coordinator
                        .post("/accounts/links", Map.of("person", administrating.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post("/accounts/people", Map.of("name", "Quelqu’un"))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(
                                "/accounts/roles",
                                Map.of("username", "coordinator", "role", "ADMINISTRATOR", "held", "true"))
                        .status())
                .isEqualTo(403);
        assertThat(app.noted(administrating)).isEmpty();
    }

    @Test
    void somebody_new_opens_their_account_with_a_link_that_works_once() {
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        String link = link(admin.post("/accounts/people", Map.of("name", "Camille Nouvelle")));
        String username = "new-" + UUID.randomUUID();

        assertThat(visitor("x").get(link).text())
                .contains("Ouvrir votre compte")
                .doesNotContain("id=\"name\"");
        assertThat(choose(link, "coordinator", PASSWORD).status())
                .as("a name that is taken")
                .isEqualTo(422);
        assertThat(choose(link, username, "court").status()).isEqualTo(422);
        assertThat(choose(link, username, PASSWORD).status()).isEqualTo(303);

        visitor(username).signedIn(PASSWORD);
        assertThat(choose(link, username + "2", PASSWORD).status()).as("spent").isEqualTo(404);
        assertThat(visitor("x").get(link).status()).isEqualTo(404);
    }

    @Test
    void a_link_works_for_seven_days_and_only_for_somebody_who_is_known() {
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        Instant before = Instant.now();
        String link = link(admin.post("/accounts/people", Map.of("name", "Alix Tardive")));
        JdbcClient jdbc = app.part(JdbcClient.class);
        String hash = Sha256.hex(link.replaceFirst(".*token=", ""));
        Instant end = jdbc.sql("SELECT expires_at FROM account_link WHERE token_hash = :hash")
                .param("hash", hash)
                .query(Timestamp.class)
                .single()
                .toInstant();
        assertThat(end).isBetween(before.plus(Duration.ofDays(7)), Instant.now().plus(Duration.ofDays(7)));
        assertThat(visitor("x").get(link).status()).isEqualTo(200);

        jdbc.sql("UPDATE account_link SET expires_at = :now WHERE token_hash = :hash")
                .param("now", Timestamp.from(Instant.now()))
                .param("hash", hash)
                .update();

        assertThat(visitor("x").get(link).status()).isEqualTo(404);
        assertThat(choose(link, "late-" + UUID.randomUUID(), PASSWORD).status()).isEqualTo(404);
        assertThat(admin.post(
                                "/accounts/links",
                                Map.of("person", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_link_that_was_made_before_its_holder_may_do_more_is_no_way_into_that() {
        UUID person = UUID.randomUUID();
        String username = "promoted-" + person;
        app.part(Accounts.class).open(username, PASSWORD, person, Set.of());
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        String link = link(admin.post("/accounts/links", Map.of("person", person.toString())));

        assertThat(role(admin, username, "ANALYST", true)).isEqualTo(303);

        assertThat(visitor("x").get(link).status()).isEqualTo(404);
        assertThat(choose(link, "", OTHER).status()).isEqualTo(404);
        visitor(username).signedIn(PASSWORD);
    }

    @Test
    void a_lost_password_is_replaced_and_ends_every_session() {
        UUID person = UUID.randomUUID();
        String username = "lost-" + person;
        app.part(Accounts.class).open(username, PASSWORD, person, Set.of());
        Surfer there = visitor(username).signedIn(PASSWORD);
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        String older = link(admin.post("/accounts/links", Map.of("person", person.toString())));
        String link = link(admin.post("/accounts/links", Map.of("person", person.toString())));

        assertThat(choose(older, "", OTHER).status())
                .as("replaced by a newer one")
                .isEqualTo(404);
        assertThat(choose(link, "", OTHER).status()).isEqualTo(303);

        assertThat(there.get("/account").status()).isEqualTo(302);
        assertThat(visitor(username).signIn(PASSWORD).header("Location")).contains("error");
        visitor(username).signedIn(OTHER);
        assertThat(app.noted(person))
                .containsExactly("SignedIn", "LinkMade", "LinkMade", "SessionClosed", "LinkUsed", "SignedIn");
    }

    @Test
    void a_role_holds_from_the_next_time_one_signs_in_and_nobody_takes_their_own() {
        UUID person = UUID.randomUUID();
        String username = "role-" + person;
        app.part(Accounts.class).open(username, PASSWORD, person, Set.of());
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        Surfer there = visitor(username).signedIn(PASSWORD);

        role(admin, username, true);
        assertThat(there.get("/account").status()).as("signs in again").isEqualTo(302);
        Surfer promoted = visitor(username).signedIn(PASSWORD);
        assertThat(promoted.get("/accounts").status()).isEqualTo(200);
        role(admin, username, false);
        assertThat(promoted.get("/accounts").status()).isEqualTo(302);
        assertThat(visitor(username).signedIn(PASSWORD).get("/accounts").status())
                .isEqualTo(403);
        assertThat(app.noted(person))
                .containsExactly(
                        "SignedIn",
                        "PlatformRoleGiven",
                        "SessionClosed",
                        "SignedIn",
                        "PlatformRoleTaken",
                        "SessionClosed",
                        "SignedIn");

        assertThat(role(admin, administrator, false)).isEqualTo(422);
        assertThat(admin.get("/accounts").status()).isEqualTo(200);
    }

    @Test
    void a_coordinator_lets_in_whoever_sits_for_a_member_and_is_nothing_elsewhere() {
        Surfer coordinator = visitor("coordinator").signedIn(Client.PASSWORD);
        String member = Histories.TILLEULS.path() + "/people/" + DemoPeople.member() + "/link";
        String here = Histories.TILLEULS.path() + "/people/" + sittingHereAlone() + "/link";
        assertThat(coordinator.get(here).text()).contains("Créer le lien");
        assertThat(link(coordinator.post(here, Map.of()))).startsWith("/setup?token=");

        String itself = Histories.TILLEULS.path() + "/people/" + DemoPeople.coordinator() + "/link";
        assertThat(coordinator.get(itself).text()).doesNotContain("Créer le lien</button>");
        assertThat(coordinator.post(itself, Map.of()).status()).isEqualTo(403);
        String stranger = Histories.TILLEULS.path() + "/people/" + administrating + "/link";
        assertThat(coordinator.post(stranger, Map.of()).status()).isEqualTo(403);
        assertThat(visitor("member")
                        .signedIn(Client.PASSWORD)
                        .post(member, Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(visitor("x").get(member).status()).isEqualTo(302);
    }

    @Test
    void a_coordinator_lets_in_nobody_who_is_anything_else_or_elsewhere() {
        Sandbox mine = Sandbox.in(app);
        Sandbox theirs = Sandbox.in(app);
        UUID colleague = person(mine);
        UUID both = sitsFor(mine, mine.other());
        sits(both, theirs, theirs.other());
        UUID analyst = sitsFor(mine, mine.other());
        app.part(Accounts.class).open("analyst-" + analyst, PASSWORD, analyst, Set.of(Role.ANALYST));
        UUID here = sitsFor(mine, mine.other());
        UUID there = sitsFor(theirs, theirs.other());
        UUID nowhere = UUID.randomUUID();
        app.part(Accounts.class).open("coordinates-" + colleague, PASSWORD, colleague, Set.of());
        app.part(Accounts.class).open("nowhere-" + nowhere, PASSWORD, nowhere, Set.of());
        theirs.administrator()
                .post(
                        mine.path() + "/coordinators",
                        "{\"personId\":\"%s\",\"fte\":0.5,\"employedBy\":\"%s\",\"told\":{\"on\":\"2020-02-03\"}}"
                                .formatted(colleague, mine.carrier()))
                .accepted();
        Surfer coordinator = visitor("coordinates-" + colleague).signedIn(PASSWORD);

        assertThat(ask(coordinator, mine, both)).as("sits elsewhere too").isEqualTo(403);
        assertThat(ask(coordinator, theirs, there)).as("is of elsewhere").isEqualTo(403);
        assertThat(ask(coordinator, mine, there)).as("does not sit here").isEqualTo(403);
        assertThat(ask(coordinator, mine, nowhere)).as("sits nowhere").isEqualTo(403);
        assertThat(ask(coordinator, mine, analyst))
                .as("may do more than whoever lets them in")
                .isEqualTo(403);
        assertThat(ask(coordinator, mine, here)).isEqualTo(200);
    }

    private int ask(Surfer coordinator, Sandbox where, UUID person) {
        return coordinator
                .post(where.path() + "/people/" + person + "/link", Map.of())
                .status();
    }

    private UUID sitsFor(Sandbox where, String member) {
        UUID person = person(where);
        sits(person, where, member);
        return person;
    }

    private static UUID person(Sandbox where) {
        return UUID.fromString(where.administrator()
                .post("/persons", "{\"name\":\"Sacha Exemple\",\"told\":{\"on\":\"2020-02-01\"}}")
                .accepted()
                .createdId());
    }

    private static void sits(UUID person, Sandbox where, String member) {
        where.administrator()
                .post(
                        where.path() + "/members/" + member + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"FIELD_WORKER\",\"told\":{\"on\":\"2020-02-03\"}}"
                                .formatted(person))
                .accepted();
    }

    /** Who represents the CPAS there: other tests let the member sit elsewhere as well. */
    private String sittingHereAlone() {
        return app.as("coordinator")
                .get(Histories.TILLEULS.path() + "/organisations/b64031b4-103c-5996-8439-0de688d32547")
                .json()
                .path("representatives")
                .get(0)
                .path("personId")
                .asString();
    }

    @Test
    void administrators_see_what_happened_to_accounts() {
        Surfer admin = visitor(administrator).signedIn(PASSWORD);
        link(admin.post("/accounts/people", Map.of("name", "Dominique Vue")));

        await().untilAsserted(() -> assertThat(admin.get("/accounts/history").text())
                .contains("Un lien pour choisir un mot de passe a été créé pour Dominique Vue."));
    }

    private int role(Surfer admin, String username, boolean held) {
        return role(admin, username, "ADMINISTRATOR", held);
    }

    private int role(Surfer admin, String username, String role, boolean held) {
        return admin.post("/accounts/roles", Map.of("username", username, "role", role, "held", String.valueOf(held)))
                .status();
    }

    private Answer choose(String link, String username, String password) {
        String token = link.replaceFirst(".*token=", "");
        return visitor("x")
                .post("/setup", Map.of("token", token, "username", username, "password", password, "again", password));
    }

    private static String link(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        Matcher link = LINK.matcher(answer.text());
        assertThat(link.find()).isTrue();
        return "/" + link.group(1);
    }

    private Surfer visitor(String name) {
        return Surfer.visiting(app, name);
    }
}
