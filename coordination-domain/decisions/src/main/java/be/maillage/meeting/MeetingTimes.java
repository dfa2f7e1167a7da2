package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.history.Brussels;
import be.maillage.history.BusinessDate;
import be.maillage.history.Precision;
import be.maillage.history.Told;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What must hold of the time of a meeting, and where a moment lies in relation to it. */
final class MeetingTimes {

    private MeetingTimes() {}

    /** Of a meeting that is planned: on a day, from then till then, not in the past. Old history is taken as far as it is known. */
    static void requirePlanned(MeetingTime time, Told told, Asked asked) {
        requireWhole(time, told);
        requireInOrder(time.start(), time.end());
        if (!told.recordedAfterwards() && time.day().latest().isBefore(asked.today())) {
            throw MeetingRule.MEETING_LIES_AHEAD.refused();
        }
    }

    static void requireWhole(MeetingTime time, Told told) {
        boolean mayLack = told.recordedAfterwards() || time.day().precision() != Precision.DAY;
        if (!mayLack && (time.start() == null || time.end() == null)) {
            throw MeetingRule.TIMES_ARE_SAID.refused();
        }
    }

    static void requireInOrder(@Nullable LocalTime start, @Nullable LocalTime end) {
        if (start != null && end != null && !end.isAfter(start)) {
            throw MeetingRule.END_FOLLOWS_THE_START.refused();
        }
    }

    /** What it really was, given what was planned: who tells only a part leaves the rest as planned. */
    static MeetingTime actual(
            MeetingTime planned, @Nullable LocalTime start, @Nullable LocalTime end, BusinessDate toldOn) {
        BusinessDate day = planned.day().precision() == Precision.DAY ? planned.day() : toldOn;
        return new MeetingTime(day, start == null ? planned.start() : start, end == null ? planned.end() : end);
    }

    /** People come early and a meeting may begin before its hour: what happens there is told from when one may check in. */
    static boolean mayHaveBegun(MeetingTime time, Asked asked) {
        return CheckInHours.haveBegun(time, now(asked));
    }

    static boolean checkInIsOver(MeetingTime time, Asked asked) {
        return CheckInHours.areOver(time, now(asked));
    }

    private static LocalDateTime now(Asked asked) {
        return LocalDateTime.ofInstant(asked.at(), Brussels.ZONE);
    }
}
