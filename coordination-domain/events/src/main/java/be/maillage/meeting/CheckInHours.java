package be.maillage.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When one may check in to a meeting: from an hour before it may begin until two hours after it may have ended. Moments are local to Brussels. */
public final class CheckInHours {

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Duration AFTER = Duration.ofHours(2);

    private CheckInHours() {}

    public static boolean haveBegun(MeetingTime time, LocalDateTime now) {
        return !now.isBefore(begin(time));
    }

    public static LocalDateTime begin(MeetingTime time) {
        return start(time).minus(BEFORE);
    }

    public static boolean areOver(MeetingTime time, LocalDateTime now) {
        return now.isAfter(end(time).plus(AFTER));
    }

    /** The first moment at which a meeting may have begun. */
    private static LocalDateTime start(MeetingTime time) {
        return time.day().earliest().atTime(time.start() == null ? LocalTime.MIN : time.start());
    }

    /** The last moment at which it may have ended. */
    private static LocalDateTime end(MeetingTime time) {
        return time.day().latest().atTime(time.end() == null ? LocalTime.MAX : time.end());
    }
}
