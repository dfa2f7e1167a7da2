package be.maillage.coordination;

import be.maillage.decision.Rule;

/** Why a reminder is not recorded. */
public enum ReminderRule implements Rule {
    OBLIGATION_IS_REMINDED_OF_ONCE,
    REMINDER_IS_FOR_SOMEBODY;

    @Override
    public String area() {
        return "coordination";
    }
}
