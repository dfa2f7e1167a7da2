package be.maillage.coordination;

import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.decision.CommonRule;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Decides whether an obligation is reminded of. The reminder's id is derived from the obligation: when there is such a reminder, it went out
 * before; a creation lost to another writer is retried by the command gateway and then finds it.
 */
public class ReminderHandler {

    private final Repository<Reminder> reminders;
    private final Register register;

    public ReminderHandler(Repository<Reminder> reminders, Register register) {
        this.reminders = reminders;
        this.register = register;
    }

    /** @return the reminder's id */
    @CommandHandler
    UUID handle(RecordReminder command) throws Exception {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        boolean nobody = command.recipients().contains(RemindedParty.ORGANISATIONS)
                && command.organisations().isEmpty();
        if (command.recipients().isEmpty() || nobody) {
            throw ReminderRule.REMINDER_IS_FOR_SOMEBODY.refused();
        }
        UUID id = command.obligation().reminderId(command.coordinationId());
        if (isKnown(id)) {
            throw ReminderRule.OBLIGATION_IS_REMINDED_OF_ONCE.refused();
        }
        reminders.newInstance(() -> Reminder.from(command));
        return id;
    }

    private boolean isKnown(UUID id) {
        try {
            reminders.load(id.toString());
            return true;
        } catch (AggregateNotFoundException e) {
            return false;
        }
    }
}
