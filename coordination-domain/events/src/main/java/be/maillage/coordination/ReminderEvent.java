package be.maillage.coordination;

import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;

/** What happens to the reminders of a coordination. What falls due is computed when asked; only that a reminder went out is history. */
public sealed interface ReminderEvent extends DomainEvent {

    /** @param organisations those that owe it, or that it is about; empty when it is everybody's */
    @EventType(name = "coordination.ReminderRecorded")
    record ReminderRecorded(
            UUID reminderId,
            UUID coordinationId,
            Obligation obligation,
            List<RemindedParty> recipients,
            List<UUID> organisations,
            Told told)
            implements ReminderEvent {

        public ReminderRecorded {
            recipients = List.copyOf(recipients);
            organisations = List.copyOf(organisations);
        }
    }
}
