package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.api.Reached;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Brussels;
import be.maillage.history.Reader.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Pages while what they show is behind what is recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BehindTest {

    @Test
    void nobody_replaces_what_is_not_shown_yet() {
        AtomicBoolean behind = new AtomicBoolean();
        Reached reached = (coordination, position, wait) -> Mono.just(behind.get() ? position - 1 : position);
        try (Ground ground = Setup.EMBEDDED.newGround();
                Running app = Running.plainWith(Reached.class, reached, ground)) {
            app.part(Accounts.class)
                    .open(Running.ADMINISTRATOR, Client.PASSWORD, UUID.randomUUID(), Set.of(Role.ADMINISTRATOR));
            Client administrator = app.as(Running.ADMINISTRATOR);
            String path = "/coordinations/"
                    + administrator.post("/coordinations", """
                                    {"names":{"fr":"Bac à sable"},"communes":["21099"],"origin":"ASCENDING","steering":"COMMITTEE","told":{"on":"2020-01-01"}}""").accepted().createdId();
            String profile =
                    "{\"profile\":{\"names\":{\"fr\":\"%s\"},\"legalForm\":\"OTHER\",\"line\":\"FIRST\",\"sectors\":[\"HEALTH\"]},\"told\":{\"on\":\"2020-01-02\"}}";
            String organisation = administrator
                    .post(path + "/organisations", profile.formatted("Avant"))
                    .accepted()
                    .createdId();
            String meeting = administrator
                    .post(path + "/meetings", """
                            {"kind":"PLENARY","purpose":"EXCHANGE","scope":"COORDINATION","subject":{"fr":"Tour de table"},"confidentiality":"MEMBERS",
                             "agenda":[{"itemId":"%s","title":{"fr":"Nouvelles"}}],"time":{"day":"%s","start":"00:00","end":"23:59"}}""".formatted(UUID.randomUUID(), Brussels.dayAt(Instant.now())))
                    .accepted()
                    .createdId();
            Surfer page = Surfer.as(app, Running.ADMINISTRATOR);
            String form = path + "/do/correct-organisation?organisationId=" + organisation;
            String live = path + "/meetings/" + meeting + "/live";
            await().untilAsserted(() -> assertThat(page.get(form).text()).contains("value=\"Avant\""));
            await().untilAsserted(() -> assertThat(page.get(live).status()).isEqualTo(200));

            behind.set(true);
            long before = app.log().head();

            assertThat(page.get(form).status()).isEqualTo(503);
            assertThat(page.get(path + "/do/register-organisation").status())
                    .as("what replaces nothing can be told")
                    .isEqualTo(200);
            Answer note = page.post(
                    live + "/notes", Map.of("language", "fr", "itemId", "", "text", "Dit entre-temps", "before", ""));
            assertThat(note.status()).isEqualTo(409);
            assertThat(note.text()).contains("Dit entre-temps");
            assertThat(app.log().head()).isEqualTo(before);
        }
    }
}
