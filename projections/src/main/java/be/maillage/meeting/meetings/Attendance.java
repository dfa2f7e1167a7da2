package be.maillage.meeting.meetings;

import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.Presence;
import be.maillage.readmodel.Named;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who attended a meeting, as the last word about each says.
 *
 * @param lines every organisation and person of whom something was noted, by organisation in the order in which they were first noted
 * @param persons how many were there for members or in their own name, residents not among them: a line without a person counts for one, unless
 *     somebody else of that organisation is noted as present
 * @param organisations how many of which somebody was there
 * @param excused how many organisations excused themselves and had nobody there
 * @param byCategory how many persons of each category were there, the most numerous first
 * @param residents residents and users, as a headcount; null when nobody told it
 * @param hours what all of them invested
 */
public record Attendance(
        List<Line> lines,
        int persons,
        int organisations,
        int excused,
        List<Count> byCategory,
        @Nullable Integer residents,
        Hours hours) {

    /**
     * @param organisation null for a person who sits for none
     * @param person null for somebody of the organisation whom nobody noted
     * @param on when it was told
     */
    public record Line(
            @Nullable Named organisation,
            @Nullable UUID person,
            Presence.Status status,
            boolean arrivedLate,
            @Nullable LocalTime arrivedAt,
            boolean leftEarly,
            @Nullable LocalTime leftAt,
            @Nullable RepresentativeCategory category,
            @Nullable BigDecimal preparationHours,
            @Nullable BigDecimal followUpHours,
            AttendanceSource source,
            BusinessDate on) {}

    /** @param category null for persons of whom nobody noted one */
    public record Count(@Nullable RepresentativeCategory category, int persons) {}

    /**
     * Hours invested by members, residents not counted: time to meet is work too (URIAS 4.2.8). Rounded to two decimals.
     *
     * @param meeting its duration times the persons present; null when nobody knows its start and end
     * @param informal the minutes left for informal talk, times the persons present
     * @param preparation beforehand, as far as it was told
     * @param followUp afterwards, as far as it was told
     * @param total of those that are known
     */
    public record Hours(
            @Nullable BigDecimal meeting,
            BigDecimal informal,
            BigDecimal preparation,
            BigDecimal followUp,
            BigDecimal total) {}
}
