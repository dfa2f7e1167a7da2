package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.limits.HandClock;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same question later: what fades and who may read follow the application's clock, as commands do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedLaterTest {

    private static final String TOLD = "\"told\":{\"on\":\"2026-11-01\"}";

    @Test
    void an_entry_grows_stale_and_a_mandate_begins_when_their_day_has_come() {
        HandClock clock = new HandClock(Instant.parse("2026-11-20T12:00:00Z"));
        try (Ground ground = Ground.files();
                Running app = Running.plainAt(clock, ground)) {
            app.part(Accounts.class)
                    .open(
                            Running.ADMINISTRATOR,
                            Client.PASSWORD,
                            Ids.derived(Ids.PLATFORM, "an administrator"),
                            Set.of(Role.ADMINISTRATOR));
            Client administrator = app.as(Running.ADMINISTRATOR);
            String person = administrator
                    .post("/persons", "{\"name\":\"Ada\"}")
                    .accepted()
                    .createdId();
            app.part(Accounts.class).open("ada", Client.PASSWORD, UUID.fromString(person), Set.of());
            String coordination = "/coordinations/"
                    + administrator
                            .post(
                                    "/coordinations",
                                    "{\"names\":{\"fr\":\"X\"},\"communes\":[\"21001\"],\"origin\":\"ASCENDING\",\"steering\":\"COMMITTEE\","
                                            + TOLD + "}")
                            .accepted()
                            .createdId();
            String entry = coordination + "/organisations/"
                    + administrator
                            .post(
                                    coordination + "/organisations",
                                    "{\"profile\":{\"names\":{\"fr\":\"Y\"},\"legalForm\":\"OTHER\",\"line\":\"FIRST\",\"sectors\":[\"HEALTH\"]},"
                                            + TOLD + "}")
                            .accepted()
                            .createdId();
            administrator.post(entry + "/verification", "{" + TOLD + "}").accepted();
            long position = administrator
                    .post(
                            coordination + "/coordinators",
                            "{\"personId\":\"%s\",\"fte\":0.5,\"told\":{\"on\":\"2026-12-01\"}}".formatted(person))
                    .accepted()
                    .position();

            assertThat(read(app, entry, position).path("freshness").toString()).isEqualTo("\"FRESH\"");
            assertThat(mandates(app, coordination, position)).isZero();
            clock.goOn(Duration.ofDays(20));
            assertThat(mandates(app, coordination, position)).isOne();
            clock.goOn(Duration.ofDays(400));
            assertThat(read(app, entry, position).path("freshness").toString()).isEqualTo("\"STALE\"");
        }
    }

    private static JsonNode read(Running app, String path, long position) {
        Answer answer = app.as("ada")
                .get(path, "Maillage-Position", Long.toString(position), "Prefer", "wait=20, handling=strict");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static int mandates(Running app, String coordination, long position) {
        return read(app, coordination, position).path("coordinators").size();
    }
}
