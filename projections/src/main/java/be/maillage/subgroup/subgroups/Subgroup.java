package be.maillage.subgroup.subgroups;

import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Precision;
import be.maillage.organisation.Theme;
import be.maillage.readmodel.Named;
import be.maillage.subgroup.SubgroupKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subgroup as it stands on the day one asks, with its history.
 *
 * @param theme null when none of the list is its own
 * @param confidentiality of its meetings
 * @param formedOn when it was formed
 * @param precision of {@code formedOn}
 * @param facets the sides of the theme that it looks at
 * @param knowledgeHeld what its members know, and what they lack
 * @param resourcePersons whom it means to call on: functions or fields
 * @param members everyone who is or was in it, in the order of joining
 * @param facilitators the persons who led it, the last one now; only for readers who have a role in the coordination
 * @param calendars its calendars, the last one in force
 * @param reportBack how its report back stands
 * @param engaged who came to help with what the members do not know
 * @param reports what it reported back, oldest first
 * @param closedOn null while it is at work
 * @param closingReason why it was closed, when that was said
 */
public record Subgroup(
        UUID id,
        LocalizedString name,
        @Nullable Theme theme,
        SubgroupKind kind,
        Confidentiality confidentiality,
        State state,
        BusinessDate formedOn,
        Precision precision,
        List<LocalizedString> facets,
        @Nullable LocalizedString knowledgeHeld,
        List<LocalizedString> resourcePersons,
        List<LocalizedString> objectives,
        List<Expectation> expectations,
        List<Seat> members,
        List<Lead> facilitators,
        List<Calendar> calendars,
        ReportBack reportBack,
        List<Engaged> engaged,
        List<Report> reports,
        @Nullable BusinessDate closedOn,
        @Nullable LocalizedString closingReason) {

    /** Whether a subgroup is at work, and how it ended if not. */
    public enum State {
        AT_WORK,
        FULFILLED,
        ABANDONED
    }

    /** How a report back stands: one that was made no longer is due, until another calendar promises another one. */
    public enum ReportBack {
        DUE,
        /** No reading of its date lies ahead. */
        OVERDUE,
        DONE,
        /** The subgroup closed without it. */
        NONE
    }

    /**
     * @param member an organisation, another network or a person
     * @param until null while it is in the subgroup
     * @param current whether it is in the subgroup now and has not left the coordination meanwhile
     */
    public record Seat(
            Named member, BusinessDate since, @Nullable BusinessDate until, boolean current) {}

    public record Lead(UUID personId, BusinessDate since) {}

    /** @param on when it was set */
    public record Calendar(
            BusinessDate reportBackOn,
            @Nullable LocalizedString plan,
            @Nullable LocalizedString reason,
            BusinessDate on) {}

    public record Engaged(
            LocalizedString contribution,
            @Nullable UUID personId,
            @Nullable Named organisation,
            BusinessDate on) {}

    /** @param meetingId the plenary meeting; null when an old history does not know it */
    public record Report(
            @Nullable UUID meetingId,
            LocalizedString summary,
            List<LocalizedString> products,
            List<LocalizedString> recommendations,
            BusinessDate on) {}
}
