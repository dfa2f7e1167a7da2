package be.maillage.store;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import be.maillage.meeting.AgendaItem;
import be.maillage.meeting.AmendmentOutcome;
import be.maillage.meeting.AttendanceSource;
import be.maillage.meeting.DecisionMode;
import be.maillage.meeting.Guest;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationEvent.InformationRelayed;
import be.maillage.meeting.InformationEvent.InformationShared;
import be.maillage.meeting.InformationEvent.InformationWithdrawn;
import be.maillage.meeting.Invited;
import be.maillage.meeting.ItemMinutes;
import be.maillage.meeting.MeetingEvent.ActionAssigned;
import be.maillage.meeting.MeetingEvent.ActionCompleted;
import be.maillage.meeting.MeetingEvent.ActionDropped;
import be.maillage.meeting.MeetingEvent.ActionExtended;
import be.maillage.meeting.MeetingEvent.AddendumAdded;
import be.maillage.meeting.MeetingEvent.AgendaAmended;
import be.maillage.meeting.MeetingEvent.AmendmentProposed;
import be.maillage.meeting.MeetingEvent.AmendmentSettled;
import be.maillage.meeting.MeetingEvent.AttendanceRecorded;
import be.maillage.meeting.MeetingEvent.CheckInOpened;
import be.maillage.meeting.MeetingEvent.DecisionRecorded;
import be.maillage.meeting.MeetingEvent.GuestInvited;
import be.maillage.meeting.MeetingEvent.MeetingCancelled;
import be.maillage.meeting.MeetingEvent.MeetingConvened;
import be.maillage.meeting.MeetingEvent.MeetingEntrusted;
import be.maillage.meeting.MeetingEvent.MeetingHeld;
import be.maillage.meeting.MeetingEvent.MeetingRescheduled;
import be.maillage.meeting.MeetingEvent.MinutesApproved;
import be.maillage.meeting.MeetingEvent.MinutesDistributed;
import be.maillage.meeting.MeetingEvent.MinutesDrafted;
import be.maillage.meeting.MeetingEvent.MinutesTranslated;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.meeting.MeetingTime;
import be.maillage.meeting.MinutesRecipient;
import be.maillage.meeting.Presence;
import be.maillage.meeting.Venue;
import be.maillage.meeting.Votes;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** One event of every class about meetings and news, with every component filled in. */
final class MeetingSamples {

    private static final UUID COORDINATION = id(1);
    private static final UUID ORGANISATION = id(2);
    private static final UUID PERSON = id(3);
    private static final UUID OTHER_PERSON = id(4);
    private static final UUID OTHER_ORGANISATION = id(6);
    private static final UUID MEETING = id(10);
    private static final UUID LATER_MEETING = id(11);
    private static final UUID SUBGROUP = id(12);
    private static final UUID ITEM = id(40);
    private static final UUID AMENDMENT = id(41);
    private static final UUID ADDENDUM = id(42);
    private static final UUID DECISION = id(43);
    private static final UUID ACTION = id(44);
    private static final UUID INFORMATION = id(45);

    private static final LocalizedString TEXT = new LocalizedString("texte", "tekst", "Text", "text");
    private static final Told TOLD = new Told(BusinessDate.parse("2014-04-04"), true, TEXT, List.of("start"));

    private static final List<AgendaItem> AGENDA = List.of(new AgendaItem(ITEM, TEXT));
    private static final List<ItemMinutes> ITEMS = List.of(new ItemMinutes(ITEM, "ce qui fut dit"));
    private static final MeetingTime TIME =
            new MeetingTime(BusinessDate.parse("2014-05-06"), LocalTime.of(12, 30), LocalTime.of(14, 30));
    private static final Venue VENUE = new Venue(ORGANISATION, TEXT, "https://example.org/salle");

    private MeetingSamples() {}

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    static List<DomainEvent> all() {
        return List.of(
                new MeetingConvened(
                        MEETING,
                        COORDINATION,
                        MeetingKind.SUBGROUP,
                        MeetingPurpose.REFLECT,
                        List.of(ActivityForm.ROUND_TABLE, ActivityForm.NEWS),
                        List.of(Expectation.EXCHANGE),
                        ActivityScope.COORDINATION,
                        TEXT,
                        AGENDA,
                        TIME,
                        20,
                        VENUE,
                        List.of("fr", "nl"),
                        new Invited(List.of(RepresentativeCategory.FIELD_WORKER), List.of(ORGANISATION)),
                        Confidentiality.PARTICIPANTS,
                        SUBGROUP,
                        TOLD),
                new MeetingEntrusted(MEETING, PERSON, OTHER_PERSON, PERSON, List.of(PERSON, OTHER_PERSON), TOLD),
                new AgendaAmended(MEETING, AGENDA, TEXT, TOLD),
                new MeetingRescheduled(MEETING, TIME, VENUE, TEXT, TOLD),
                new MeetingCancelled(MEETING, TEXT, TOLD),
                new GuestInvited(
                        MEETING,
                        new Guest(PERSON, ORGANISATION, RepresentativeCategory.EXPERT, TEXT),
                        TEXT,
                        List.of(PERSON),
                        TOLD),
                new CheckInOpened(MEETING, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", TOLD),
                new AttendanceRecorded(
                        MEETING,
                        List.of(new Presence(
                                ORGANISATION,
                                PERSON,
                                Presence.Status.PRESENT,
                                true,
                                LocalTime.of(12, 45),
                                true,
                                LocalTime.of(14, 0),
                                RepresentativeCategory.FIELD_WORKER,
                                new BigDecimal("1.5"),
                                new BigDecimal("0.25"))),
                        3,
                        AttendanceSource.SIGNED_SHEET,
                        List.of(ORGANISATION, OTHER_ORGANISATION),
                        List.of(PERSON),
                        TOLD),
                new MeetingHeld(MEETING, TIME, TOLD),
                new MinutesDrafted(MEETING, "fr", ITEMS, "divers", TOLD),
                new MinutesTranslated(MEETING, "fr", "nl", ITEMS, "varia", TOLD),
                new AmendmentProposed(
                        MEETING, AMENDMENT, "fr", ITEM, "ce qui fut dit aussi", PERSON, ORGANISATION, TOLD),
                new AmendmentSettled(MEETING, AMENDMENT, AmendmentOutcome.REFUSED, TEXT, TOLD),
                new MinutesApproved(MEETING, "fr", LATER_MEETING, ITEMS, "divers", TOLD),
                new AddendumAdded(MEETING, ADDENDUM, "fr", "un oubli", TOLD),
                new MinutesDistributed(
                        MEETING, "fr", List.of(MinutesRecipient.MEMBERS, MinutesRecipient.OTHERS), TEXT, TOLD),
                new DecisionRecorded(MEETING, DECISION, ITEM, TEXT, DecisionMode.VOTE, new Votes(7, 2, 1), TEXT, TOLD),
                new ActionAssigned(MEETING, ACTION, TEXT, ORGANISATION, PERSON, BusinessDate.parse("2014-06"), TOLD),
                new ActionCompleted(MEETING, ACTION, TEXT, LATER_MEETING, TOLD),
                new ActionDropped(MEETING, ACTION, TEXT, LATER_MEETING, TOLD),
                new ActionExtended(MEETING, ACTION, BusinessDate.parse("2014-09-30"), TEXT, LATER_MEETING, TOLD),
                new InformationShared(
                        INFORMATION,
                        COORDINATION,
                        TEXT,
                        TEXT,
                        "https://example.org/nouvelle",
                        InformationAudience.PUBLIC,
                        BusinessDate.parse("2014-12-31"),
                        ORGANISATION,
                        MEETING,
                        TOLD),
                new InformationRelayed(INFORMATION, ORGANISATION, OTHER_ORGANISATION, TEXT, TOLD),
                new InformationWithdrawn(INFORMATION, TEXT, TOLD));
    }
}
