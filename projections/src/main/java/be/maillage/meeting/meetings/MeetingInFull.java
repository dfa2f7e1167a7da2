package be.maillage.meeting.meetings;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.Guest;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.actions.Action;
import be.maillage.meeting.decisions.Decision;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a meeting that the reader may know; what they may not is null or left out.
 *
 * @param summary the meeting as the agenda shows it
 * @param agendaAmendedOn when the agenda was last amended, and why
 * @param reschedulings each time it was moved, oldest first
 * @param checkInOpenedOn since when people may check in themselves
 * @param minutes in each language, in the order in which they were first drafted
 */
public record MeetingInFull(
        Meeting summary,
        @Nullable Convening convening,
        @Nullable Roles roles,
        List<AgendaItem> agenda,
        @Nullable BusinessDate agendaAmendedOn,
        @Nullable LocalizedString agendaReason,
        List<Rescheduling> reschedulings,
        @Nullable Cancellation cancellation,
        List<Guest> guests,
        @Nullable BusinessDate checkInOpenedOn,
        @Nullable Attendance attendance,
        List<Minutes> minutes,
        List<Amendment> amendments,
        List<Decision> decisions,
        List<Action> actions) {

    /**
     * How it was convened.
     *
     * @param on when
     * @param languages in which it is held
     * @param informalMinutes left for informal talk before or after
     * @param invitedCategories empty for representatives of any
     * @param invitedOrganisations empty for every member
     */
    public record Convening(
            BusinessDate on,
            List<ActivityForm> forms,
            List<Expectation> expectations,
            List<String> languages,
            @Nullable Integer informalMinutes,
            List<RepresentativeCategory> invitedCategories,
            List<Named> invitedOrganisations) {}

    /** Persons by id. */
    public record Roles(
            @Nullable UUID convenedBy,
            @Nullable UUID chair,
            @Nullable UUID minutesTaker) {}

    /** @param time for when it was moved */
    public record Rescheduling(BusinessDate on, MeetingTime time, LocalizedString reason) {}

    public record Cancellation(BusinessDate on, LocalizedString reason) {}
}
