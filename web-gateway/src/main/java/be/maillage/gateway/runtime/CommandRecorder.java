package be.maillage.gateway.runtime;

import be.maillage.decision.Asked;
import be.maillage.decision.Command;
import be.maillage.gateway.generator.Recorder;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.store.CommandKeys;
import be.maillage.store.Commands;
import be.maillage.store.CommandsBusy;
import be.maillage.store.EventLog;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the generator's commands decided like anybody else's, but on the clock of the life that is generated. */
@Component
final class CommandRecorder implements Recorder {

    private static final UUID GENERATOR = Ids.derived(Ids.PLATFORM, "generator");

    private final Commands commands;
    private final EventLog log;
    private final JdbcClient jdbc;

    CommandRecorder(Commands commands, EventLog log, JdbcClient jdbc) {
        this.commands = commands;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Whoever writes thousands of commands is in nobody's way: when others are served first, it asks again under the same key. */
    @Override
    public void perform(Command command, UUID idempotencyKey, Instant at) {
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR, GENERATOR.toString(),
                EventMetadata.ROLE, Gatekeeper.PLAYER,
                Asked.AT, at.toString(),
                CommandKeys.IDEMPOTENCY_KEY, idempotencyKey.toString(),
                CommandKeys.BODY_HASH, idempotencyKey.toString());
        boolean served = false;
        while (!served) {
            served = send(command, metadata);
        }
    }

    private boolean send(Command command, Map<String, String> metadata) {
        try {
            commands.send(command, metadata).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof CommandsBusy || e.getCause() instanceof ConcurrencyException) {
                return false;
            }
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    @Override
    public boolean knows(UUID idempotencyKey) {
        return jdbc.sql("SELECT COUNT(*) FROM command_receipt WHERE person = :person AND idempotency_key = :key")
                        .param("person", GENERATOR)
                        .param("key", idempotencyKey.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Events of a coordination are numbered without a gap, so the number of the last is how many there are. */
    @Override
    public long eventsOf(UUID coordinationId) {
        long last = log.lastPositionOf(coordinationId, Long.MAX_VALUE);
        return last == 0
                ? 0
                : log.ofCoordination(coordinationId, last - 1, 1).getFirst().sequence();
    }
}
