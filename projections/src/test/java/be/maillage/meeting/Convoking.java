package be.maillage.meeting;

import static be.maillage.readmodel.Given.HERE;
import static be.maillage.readmodel.Given.id;
import static be.maillage.readmodel.Given.told;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.history.Reader.Role;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings of which tests tell. */
public final class Convoking {

    public static final UUID MEETING = id(200);
    public static final UUID NEXT = id(201);
    public static final UUID FIRST_POINT = id(210);
    public static final UUID SECOND_POINT = id(211);
    public static final UUID AMO = id(11);
    public static final UUID CPAS = id(12);
    public static final UUID PLANNING = id(13);
    public static final UUID ONE = id(31);
    public static final UUID OTHER = id(32);

    public static final Audience PARTICIPANTS = Confidentiality.PARTICIPANTS.audience(MEETING);

    /** Somebody who takes part in {@link #MEETING}. */
    public static final Reader PARTICIPANT = new Reader(ONE, Set.of(Role.MEMBER), Set.of(), Set.of(), Set.of(MEETING));

    private Convoking() {}

    public static MeetingConvened convened(UUID meeting, String subject, MeetingTime time) {
        return convened(meeting, subject, time, MeetingKind.PLENARY, null);
    }

    public static MeetingConvened convened(
            UUID meeting, String subject, MeetingTime time, MeetingKind kind, @Nullable UUID subgroup) {
        return new MeetingConvened(
                meeting,
                HERE,
                kind,
                MeetingPurpose.DECIDE,
                List.of(ActivityForm.ROUND_TABLE),
                List.of(Expectation.EXCHANGE),
                ActivityScope.COORDINATION,
                LocalizedString.fr(subject),
                List.of(point(FIRST_POINT, "Nouvelles"), point(SECOND_POINT, "Été")),
                time,
                30,
                new Venue(AMO, LocalizedString.fr("grande salle"), null),
                List.of("fr"),
                new Invited(List.of(RepresentativeCategory.FIELD_WORKER), List.of(CPAS)),
                Confidentiality.PUBLIC,
                subgroup,
                told("2026-05-01"));
    }

    public static AgendaItem point(UUID id, String title) {
        return new AgendaItem(id, LocalizedString.fr(title));
    }

    public static MeetingTime lunch(String day) {
        return new MeetingTime(BusinessDate.parse(day), LocalTime.of(12, 30), LocalTime.of(14, 0));
    }

    public static MeetingTime day(String day) {
        return new MeetingTime(BusinessDate.parse(day), null, null);
    }

    public static AttendanceRecorded attended(UUID meeting, @Nullable Integer residents, Presence... presences) {
        return new AttendanceRecorded(
                meeting,
                List.of(presences),
                residents,
                AttendanceSource.HOST,
                List.of(AMO, CPAS),
                List.of(),
                told("2026-06-18"));
    }

    public static Presence presence(
            @Nullable UUID organisation,
            @Nullable UUID person,
            Presence.Status status,
            @Nullable RepresentativeCategory category,
            @Nullable String preparation) {
        return new Presence(
                organisation,
                person,
                status,
                false,
                null,
                false,
                null,
                category,
                preparation == null ? null : new BigDecimal(preparation),
                null);
    }

    public static MinutesDrafted drafted(String language, String text) {
        return new MinutesDrafted(
                MEETING, language, List.of(new ItemMinutes(FIRST_POINT, text)), null, told("2026-06-20"));
    }

    public static MinutesApproved approved(String language, String text) {
        return new MinutesApproved(
                MEETING, language, NEXT, List.of(new ItemMinutes(FIRST_POINT, text)), "Divers", told("2026-09-17"));
    }

    public static ActionAssigned assigned(UUID action, String what, UUID organisation, String due) {
        return new ActionAssigned(
                MEETING,
                action,
                LocalizedString.fr(what),
                organisation,
                null,
                BusinessDate.parse(due),
                told("2026-06-18"));
    }
}
