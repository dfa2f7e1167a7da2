package be.maillage.gateway.runtime;

import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.gateway.player.Stage;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.history.Brussels;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.store.CommandKeys;
import be.maillage.store.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the player's commands decided like anybody else's, by an actor of its own that is no person. */
@Component
final class CommandStage implements Stage {

    private static final UUID PLAYER = Ids.derived(Ids.PLATFORM, "player");

    private final Commands commands;
    private final JdbcClient jdbc;
    private final Clock clock;

    CommandStage(Commands commands, JdbcClient jdbc, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The digest of what is asked is the key's own: the player derives a key from the line it retells, and a line may be worded anew. */
    @Override
    public void perform(Command command, UUID idempotencyKey) {
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR, PLAYER.toString(),
                EventMetadata.ROLE, Gatekeeper.PLAYER,
                Asked.AT, clock.instant().toString(),
                CommandKeys.IDEMPOTENCY_KEY, idempotencyKey.toString(),
                CommandKeys.BODY_HASH, idempotencyKey.toString());
        try {
            commands.send(command, metadata).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    @Override
    public LocalDate startedOn(String scenario) {
        jdbc.sql("""
                        INSERT INTO scenario_start (scenario, started_on) VALUES (:scenario, :today)
                        ON CONFLICT DO NOTHING""")
                .param("scenario", scenario)
                .param("today", Brussels.dayAt(clock.instant()))
                .update();
        return jdbc.sql("SELECT started_on FROM scenario_start WHERE scenario = :scenario")
                .param("scenario", scenario)
                .query(LocalDate.class)
                .single();
    }
}
