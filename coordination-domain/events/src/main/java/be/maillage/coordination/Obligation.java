package be.maillage.coordination;

import be.maillage.history.Ids;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that falls due on a day. Whatever puts it off, such as a confirmation or an extension, makes another obligation of it.
 *
 * @param subject what it is about: a member, a meeting, an action, a diagnostic; the coordination itself when it is about the whole of it
 * @param dueOn the last day on which it is in time, in Brussels
 */
public record Obligation(DueKind kind, UUID subject, LocalDate dueOn) {

    private static final UUID NAMESPACE = Ids.derived(Ids.PLATFORM, "reminder");

    /** The id of the reminder of this obligation in a coordination: there is one at most. */
    public UUID reminderId(UUID coordinationId) {
        return Ids.derived(NAMESPACE, coordinationId + " " + kind + " " + subject + " " + dueOn);
    }
}
