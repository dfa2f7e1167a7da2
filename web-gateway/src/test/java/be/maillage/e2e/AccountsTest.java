package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Reader.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        assertThat(visitor("visitor").get("//accounts").status()).isEqualTo(302);
        PageVisitor coordinator = visitor("coordinator").signedIn(Client.PASSWORD);
        assertThat(coordinator.get("//accounts").status()).isEqualTo(403);
        assertThat(coordinator.get("//accounts/history").status()).isEqualTo(403);
        assertThat(coordinator
                        .post("//accounts/links", Map.of("person", administrating.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post("//accounts/people", Map.of("name", "Quelqu’un"))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(
                                "//accounts/roles",
                                Map.of("username", "coordinator", "role", "ADMINISTRATOR", "held", "true"))
                        .status())
                .isEqualTo(403);
        assertThat(app.noted(administrating)).isEmpty();
    }

    @Test
    void somebody_new_opens_their_account_with_a_link_that_works_once() {
        PageVisitor admin = visitor(administrator).signedIn(PASSWORD);
        String link = link(admin.post("//accounts/people", Map.of("name", "Camille Nouvelle")));
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
    void a_lost_password_is_replaced_and_ends_every_session() {
        UUID person = UUID.randomUUID();
        String username = "lost-" + person;
        app.part(Accounts.class).open(username, PASSWORD, person, Set.of());
        PageVisitor there = visitor(username).signedIn(PASSWORD);
        PageVisitor admin = visitor(administrator).signedIn(PASSWORD);
        String older = link(admin.post("//accounts/links", Map.of("person", person.toString())));
        String link = link(admin.post("//accounts/links", Map.of("person", person.toString())));

        assertThat(choose(older, "", OTHER).status())
                .as("replaced by a newer one")
                .isEqualTo(404);
        assertThat(choose(link, "", OTHER).status()).isEqualTo(303);

        assertThat(there.get("//account").status()).isEqualTo(302);
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
        PageVisitor admin = visitor(administrator).signedIn(PASSWORD);
        PageVisitor there = visitor(username).signedIn(PASSWORD);

        role(admin, username, true);
        assertThat(there.get("//account").status()).as("signs in again").isEqualTo(302);
        PageVisitor promoted = visitor(username).signedIn(PASSWORD);
        assertThat(promoted.get("//accounts").status()).isEqualTo(200);
        role(admin, username, false);
        assertThat(promoted.get("//accounts").status()).isEqualTo(302);
        assertThat(visitor(username).signedIn(PASSWORD).get("//accounts").status())
                .isEqualTo(403);
        assertThat(app.noted(person)).contains("PlatformRoleGiven", "PlatformRoleTaken");

        assertThat(role(admin, administrator, false)).isEqualTo(422);
        assertThat(admin.get("//accounts").status()).isEqualTo(200);
    }

    @Test
    void a_coordinator_lets_in_whoever_sits_for_a_member_and_is_nothing_elsewhere() {
        PageVisitor coordinator = visitor("coordinator").signedIn(Client.PASSWORD);
        String member = "/" + Histories.TILLEULS.path() + "/people/" + DemoPeople.member() + "/link";
        String here = "/" + Histories.TILLEULS.path() + "/people/" + sittingHereAlone() + "/link";
        assertThat(coordinator.get(here).text()).contains("Créer le lien");
        assertThat(link(coordinator.post(here, Map.of()))).startsWith("//setup?token=");

        PageVisitor admin = visitor(administrator).signedIn(PASSWORD);
        assertThat(role(admin, "member", "ANALYST", true)).isEqualTo(303);
        assertThat(coordinator.post(member, Map.of()).status())
                .as("a way into more than the coordinator may do")
                .isEqualTo(403);
        assertThat(role(admin, "member", "ANALYST", false)).isEqualTo(303);

        String itself = "/" + Histories.TILLEULS.path() + "/people/" + DemoPeople.coordinator() + "/link";
        assertThat(coordinator.get(itself).text()).doesNotContain("Créer le lien</button>");
        assertThat(coordinator.post(itself, Map.of()).status()).isEqualTo(403);
        String stranger = "/" + Histories.TILLEULS.path() + "/people/" + administrating + "/link";
        assertThat(coordinator.post(stranger, Map.of()).status()).isEqualTo(403);
        assertThat(visitor("member")
                        .signedIn(Client.PASSWORD)
                        .post(member, Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(visitor("x").get(member).status()).isEqualTo(302);
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
        PageVisitor admin = visitor(administrator).signedIn(PASSWORD);
        link(admin.post("//accounts/people", Map.of("name", "Dominique Vue")));

        await().untilAsserted(() -> assertThat(admin.get("//accounts/history").text())
                .contains("Un lien pour choisir un mot de passe a été créé pour Dominique Vue."));
    }

    private int role(PageVisitor admin, String username, boolean held) {
        return role(admin, username, "ADMINISTRATOR", held);
    }

    private int role(PageVisitor admin, String username, String role, boolean held) {
        return admin.post("//accounts/roles", Map.of("username", username, "role", role, "held", String.valueOf(held)))
                .status();
    }

    private Answer choose(String link, String username, String password) {
        String token = link.replaceFirst(".*token=", "");
        return visitor("x")
                .post("//setup", Map.of("token", token, "username", username, "password", password, "again", password));
    }

    private static String link(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        Matcher link = LINK.matcher(answer.text());
        assertThat(link.find()).isTrue();
        return "//" + link.group(1);
    }

    private PageVisitor visitor(String name) {
        return new PageVisitor(app, name, "a test");
    }
}
