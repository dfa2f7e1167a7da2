package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.RemindedParty;
import be.maillage.history.Audience;
import be.maillage.readmodel.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due in a coordination, on the day of asking.
 *
 * @param id the same as long as it is due on the same day
 * @param subject what it is about, with its name: a member, a meeting, an action, a subgroup, a diagnostic; the coordination itself when it is
 *     about the whole of it
 * @param organisations those that owe it or that it is about; empty when it is everybody's
 * @param since the day from which the time is counted
 * @param dueOn the last day on which it is in time
 * @param overdueDays how many days late it is; 0 while in time, and for a mere suggestion
 * @param suggestion whether nobody is late, and it is something to bring up at the next meeting
 * @param audience who may know of it, beside the organisations and the coordinator
 * @param recipients to whom a reminder of it goes; nobody for a suggestion
 * @param alike how many of its kind are due on its day, itself included, as far as the reader may know and has asked: whoever shows the list says
 *     so once instead of so many times
 * @param remindedOn the day on which the reminder went out; null when none did
 */
public record Due(
        UUID id,
        DueKind kind,
        Named subject,
        List<Named> organisations,
        LocalDate since,
        LocalDate dueOn,
        int overdueDays,
        boolean suggestion,
        Audience.Scope audience,
        List<RemindedParty> recipients,
        int alike,
        @Nullable LocalDate remindedOn) {}
