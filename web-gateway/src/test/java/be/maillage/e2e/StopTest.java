package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.maillage.gateway.player.DemoPeople;
import be.maillage.gateway.security.Accounts;
import be.maillage.history.Reader.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a stop waits for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StopTest {

    /** Half of what the server would wait for a request that does not end. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void a_stop_ends_the_streams_that_never_end_by_themselves() {
        try (Ground ground = Setup.EMBEDDED.newGround()) {
            Running app = Running.plain(ground, "--maillage.stream.heartbeat=300ms");
            app.part(Accounts.class)
                    .open(Running.ADMINISTRATOR, Client.PASSWORD, DemoPeople.coordinator(), Set.of(Role.ADMINISTRATOR));
            String id = app.as(Running.ADMINISTRATOR)
                    .post("/coordinations", """
                            {"names":{"fr":"Bac à sable"},"communes":["21099"],"origin":"ASCENDING","steering":"COMMITTEE","told":{"on":"2020-01-01"}}""")
                    .accepted()
                    .createdId();
            try (Stream stream = Stream.of(app.visitor(), "/coordinations/" + id, null)) {
                await().atMost(PATIENCE).until(() -> !stream.comments.isEmpty());

                Instant before = Instant.now();
                app.close();

                assertThat(Duration.between(before, Instant.now())).isLessThan(PATIENCE);
            }
        }
    }
}
