package be.maillage.coordination;

import be.maillage.coordination.ReminderCommand.RecordReminder;
import be.maillage.coordination.ReminderEvent.ReminderRecorded;
import be.maillage.decision.Happened;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * The reminder of one obligation, which goes out once. One aggregate for each, its id derived from the obligation: so a coordination that
 * reminds of hundreds of things a year never has a long history to read before it may remind of one more.
 */
@AggregateRoot(type = "reminder")
public class Reminder {

    @AggregateIdentifier
    private @Nullable UUID reminderId;

    protected Reminder() {
        // Axon rebuilds the reminder from its event
    }

    static Reminder from(RecordReminder command) {
        Happened.in(
                command.coordinationId(),
                new ReminderRecorded(
                        command.obligation().reminderId(command.coordinationId()),
                        command.coordinationId(),
                        command.obligation(),
                        command.recipients(),
                        command.organisations(),
                        command.told()),
                command.audience());
        return new Reminder();
    }

    @EventSourcingHandler
    void evolve(ReminderEvent event) {
        switch (event) {
            case ReminderRecorded e -> reminderId = e.reminderId();
        }
    }
}
