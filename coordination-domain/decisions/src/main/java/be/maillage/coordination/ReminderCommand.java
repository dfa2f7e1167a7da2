package be.maillage.coordination;

import be.maillage.decision.Command;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;

/** What the scheduler asks. */
public sealed interface ReminderCommand extends Command {

    /**
     * A reminder went out.
     *
     * @param told on the day it went out
     * @param audience who may know of it, which follows from what it is about
     */
    record RecordReminder(
            UUID coordinationId,
            Obligation obligation,
            List<RemindedParty> recipients,
            List<UUID> organisations,
            Audience audience,
            Told told)
            implements ReminderCommand {}
}
