package be.maillage.gateway.runtime;

import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.ReminderRule;
import be.maillage.decision.Asked;
import be.maillage.decision.Refused;
import be.maillage.gateway.reminders.Recording;
import be.maillage.gateway.security.Gatekeeper;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.store.CommandKeys;
import be.maillage.store.CommandReceipt;
import be.maillage.store.Commands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the scheduler's commands decided like anybody else's, by an actor of its own that is no person. */
final class ReminderStage implements Recording {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderStage.class);
    private static final UUID SCHEDULER = Ids.derived(Ids.PLATFORM, "scheduler");

    /** A repetition within a day is told what happened; a later one is refused by the rule, which forgets nothing. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Commands commands;
    private final Clock clock;

    ReminderStage(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public Outcome record(RecordReminder command) {
        String key = command.obligation().reminderId(command.coordinationId()).toString();
        Instant now = clock.instant();
        Map<String, String> metadata = Map.of(
                EventMetadata.ACTOR,
                SCHEDULER.toString(),
                EventMetadata.ROLE,
                Gatekeeper.SCHEDULER,
                Asked.AT,
                now.toString(),
                CommandKeys.IDEMPOTENCY_KEY,
                key,
                CommandKeys.BODY_HASH,
                key,
                CommandKeys.IDEMPOTENCY_EXPIRES,
                now.plus(KEPT).toString());
        try {
            CommandReceipt receipt = commands.send(command, metadata).join();
            return receipt.replayed() ? Outcome.KNOWN : Outcome.RECORDED;
        } catch (CompletionException e) {
            return outcome(command, e.getCause() instanceof RuntimeException cause ? cause : e);
        }
    }

    private static Outcome outcome(RecordReminder command, RuntimeException failure) {
        if (!(failure instanceof Refused refused)) {
            throw failure;
        }
        if (refused.rule() == ReminderRule.OBLIGATION_IS_REMINDED_OF_ONCE) {
            return Outcome.KNOWN;
        }
        LOG.warn(
                "No reminder of {} in {}: {}",
                command.obligation(),
                command.coordinationId(),
                refused.rule().code());
        return Outcome.REFUSED;
    }
}
