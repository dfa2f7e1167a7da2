package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.register.Known;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was taken on at a meeting, until it is done or dropped, whichever later meeting hears of it. */
final class Actions {

    private final Map<UUID, Task> tasks = new HashMap<>();

    private record Task(
            @Nullable UUID organisation, @Nullable UUID person, BusinessDate due, boolean open) {

        Task until(BusinessDate later) {
            return new Task(organisation, person, later, open);
        }

        Task closed() {
            return new Task(organisation, person, due, false);
        }

        boolean isOf(Asked asked) {
            return asked.person().equals(person)
                    || (asked.onBehalfOf() != null && asked.onBehalfOf().equals(organisation));
        }
    }

    /** @param day when the meeting is, or was */
    ActionAssigned assign(AssignAction command, BusinessDate day, Known known) {
        if (tasks.containsKey(command.actionId())) {
            throw MeetingRule.ACTION_IS_NEW.refused();
        }
        if (command.organisationId() == null && command.personId() == null) {
            throw MeetingRule.ACTION_IS_TAKEN_ON_BY_SOMEBODY.refused();
        }
        known.requireMemberOrOrganisation(command.organisationId());
        known.requirePerson(command.personId());
        if (!mayBeAfter(command.due(), day)) {
            throw MeetingRule.ACTION_IS_DUE_AFTER_THE_MEETING.refused();
        }
        return new ActionAssigned(
                command.meetingId(),
                command.actionId(),
                command.what(),
                command.organisationId(),
                command.personId(),
                command.due(),
                command.told());
    }

    ActionCompleted complete(CompleteAction command, boolean entrusted, Asked asked) {
        requireOpen(command.actionId(), entrusted, asked);
        return new ActionCompleted(
                command.meetingId(), command.actionId(), command.outcome(), command.followedUpAt(), command.told());
    }

    ActionDropped drop(DropAction command, boolean entrusted, Asked asked) {
        requireOpen(command.actionId(), entrusted, asked);
        return new ActionDropped(
                command.meetingId(), command.actionId(), command.reason(), command.followedUpAt(), command.told());
    }

    ActionExtended extend(ExtendAction command, boolean entrusted, Asked asked) {
        Task task = requireOpen(command.actionId(), entrusted, asked);
        if (command.due().equals(task.due()) || !mayBeAfter(command.due(), task.due())) {
            throw MeetingRule.ACTION_IS_EXTENDED_TO_A_LATER_DAY.refused();
        }
        return new ActionExtended(
                command.meetingId(),
                command.actionId(),
                command.due(),
                command.reason(),
                command.followedUpAt(),
                command.told());
    }

    void evolve(ActionAssigned event) {
        tasks.put(event.actionId(), new Task(event.organisationId(), event.personId(), event.due(), true));
    }

    void evolve(ActionExtended event) {
        tasks.computeIfPresent(event.actionId(), (id, task) -> task.until(event.due()));
    }

    void closed(UUID actionId) {
        tasks.computeIfPresent(actionId, (id, task) -> task.closed());
    }

    private Task requireOpen(UUID actionId, boolean entrusted, Asked asked) {
        Task task = tasks.get(actionId);
        if (task == null) {
            throw MeetingRule.ACTION_IS_KNOWN.refused();
        }
        if (!entrusted && !task.isOf(asked)) {
            throw MeetingRule.WHOEVER_OWES_AN_ACTION_TELLS_OF_IT.refused();
        }
        if (!task.open()) {
            throw MeetingRule.ACTION_IS_OPEN.refused();
        }
        return task;
    }

    /** Whether some reading of a date lies after some reading of another. */
    private static boolean mayBeAfter(BusinessDate date, BusinessDate other) {
        return date.latest().isAfter(other.earliest());
    }
}
