package be.maillage.meeting.meetings;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a link for checking in may know of the meeting that it leads to. The link is shown in the room: it is the right to know what the
 * meeting is called and who is expected there, unless what is said stays among those who take part. Nothing at all is told while the link is wrong.
 *
 * @param subject null when it may not be known, or was never said
 * @param day null when the link is wrong
 * @param open whether every member is expected, beside {@code expected}
 * @param expected the organisations that were invited, for all or for once; none where who takes part may not be known
 */
public record MeetingByLink(
        State state,
        @Nullable LocalizedString subject,
        @Nullable BusinessDate day,
        boolean open,
        List<UUID> expected) {

    /** Whether the link serves. */
    public enum State {
        /** There is no such meeting, it was never opened, or another link was made since. */
        WRONG,
        /** More than an hour before the start. */
        EARLY,
        NOW,
        /** The meeting was held or cancelled, or two hours have passed since its end. */
        OVER
    }

    static final MeetingByLink NONE = new MeetingByLink(State.WRONG, null, null, false, List.of());

    public MeetingByLink {
        expected = List.copyOf(expected);
    }

    /** The same with more organisations that are expected. */
    public MeetingByLink and(List<UUID> others) {
        return new MeetingByLink(
                state,
                subject,
                day,
                open,
                Stream.concat(expected.stream(), others.stream()).distinct().toList());
    }
}
