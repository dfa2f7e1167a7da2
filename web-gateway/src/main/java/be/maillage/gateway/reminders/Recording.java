package be.maillage.gateway.reminders;

import be.maillage.coordination.ReminderCommand.RecordReminder;

/** Where it is recorded that a reminder went out. */
public interface Recording {

    /** What became of it. */
    enum Outcome {
        RECORDED,
        /** It had been recorded before: by another node, or before a restart. */
        KNOWN,
        /** It cannot be recorded, and trying again will not help. */
        REFUSED
    }

    /** @throws RuntimeException when the store cannot be reached or lets everybody wait: to be tried again later */
    Outcome record(RecordReminder command);
}
