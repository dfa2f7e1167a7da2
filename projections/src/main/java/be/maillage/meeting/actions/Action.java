package be.maillage.meeting.actions;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.meeting.names.MeetingName;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody took on at a meeting, followed until it is done or dropped.
 *
 * @param meeting at which it was taken on
 * @param organisation that takes it on
 * @param person who does; at least one of the two is there
 * @param due when it should be done, as last agreed
 * @param overdue whether it is open and its due date has passed on the day of asking
 * @param assignedOn when it was taken on
 * @param endedOn when it was told to be done or dropped
 * @param outcome what came of it, or why it was dropped
 * @param steps each time somebody came back to it, oldest first
 */
public record Action(
        UUID id,
        LocalizedString what,
        @Nullable Named organisation,
        @Nullable UUID person,
        MeetingName meeting,
        State state,
        boolean overdue,
        BusinessDate due,
        Precision precision,
        BusinessDate assignedOn,
        @Nullable BusinessDate endedOn,
        @Nullable LocalizedString outcome,
        List<Step> steps) {

    public enum State {
        OPEN,
        COMPLETED,
        DROPPED
    }

    /**
     * @param due the due date then agreed, when it was extended
     * @param reason why, or what came of it
     * @param followedUpAt the meeting at which this was told; null when it was between two
     */
    public record Step(
            Kind kind,
            BusinessDate on,
            @Nullable BusinessDate due,
            @Nullable LocalizedString reason,
            @Nullable MeetingName followedUpAt) {

        public enum Kind {
            EXTENDED,
            COMPLETED,
            DROPPED
        }
    }
}
