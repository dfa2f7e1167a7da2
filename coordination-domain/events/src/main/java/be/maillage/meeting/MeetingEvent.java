package be.maillage.meeting;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.history.BusinessDate;
import be.maillage.history.DomainEvent;
import be.maillage.history.EventType;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a meeting, from its convening to the actions that came of it. {@code told.on} is the day on which it happened; days that lie
 * ahead are fields of their own. {@code takingPart} names the persons and organisations who, after the event, may read what is said at a meeting
 * whose confidentiality is {@link Confidentiality#PARTICIPANTS}; it is empty for any other.
 */
public sealed interface MeetingEvent extends DomainEvent {

    UUID meetingId();

    /**
     * Names nobody, so that a public meeting can be announced; see {@link MeetingEntrusted} for who convened it.
     *
     * @param purpose null only in old history, like {@code subject}
     * @param informalMinutes minutes left for informal talk before or after (URIAS 4.2.5.2.1)
     * @param languages ISO 639-1 codes, the languages in which it is held
     * @param subgroupId the subgroup that meets
     */
    @EventType(name = "meeting.MeetingConvened")
    record MeetingConvened(
            UUID meetingId,
            UUID coordinationId,
            MeetingKind kind,
            @Nullable MeetingPurpose purpose,
            List<ActivityForm> forms,
            List<Expectation> expectations,
            ActivityScope scope,
            @Nullable LocalizedString subject,
            List<AgendaItem> agenda,
            MeetingTime time,
            @Nullable Integer informalMinutes,
            @Nullable Venue venue,
            List<String> languages,
            Invited invited,
            Confidentiality confidentiality,
            @Nullable UUID subgroupId,
            Told told)
            implements MeetingEvent {

        public MeetingConvened {
            forms = List.copyOf(forms);
            expectations = List.copyOf(expectations);
            agenda = List.copyOf(agenda);
            languages = List.copyOf(languages);
        }
    }

    /**
     * Who carries the meeting: follows its convening, unless an old history knows none of them.
     *
     * @param convenedBy the person who convened it, and so takes part
     * @param chair the person who leads it; null when nobody said
     * @param minutesTaker the person who writes its minutes; null when nobody said
     */
    @EventType(name = "meeting.MeetingEntrusted")
    record MeetingEntrusted(
            UUID meetingId,
            @Nullable UUID convenedBy,
            @Nullable UUID chair,
            @Nullable UUID minutesTaker,
            List<UUID> takingPart,
            Told told)
            implements MeetingEvent {

        public MeetingEntrusted {
            takingPart = List.copyOf(takingPart);
        }
    }

    /** @param agenda the whole agenda as it now stands */
    @EventType(name = "meeting.AgendaAmended")
    record AgendaAmended(
            UUID meetingId,
            List<AgendaItem> agenda,
            @Nullable LocalizedString reason,
            Told told) implements MeetingEvent {

        public AgendaAmended {
            agenda = List.copyOf(agenda);
        }
    }

    /** @param venue where it now is, be it unchanged */
    @EventType(name = "meeting.MeetingRescheduled")
    record MeetingRescheduled(
            UUID meetingId, MeetingTime time, @Nullable Venue venue, LocalizedString reason, Told told)
            implements MeetingEvent {}

    @EventType(name = "meeting.MeetingCancelled")
    record MeetingCancelled(UUID meetingId, LocalizedString reason, Told told) implements MeetingEvent {}

    @EventType(name = "meeting.GuestInvited")
    record GuestInvited(
            UUID meetingId, Guest guest, @Nullable LocalizedString reason, List<UUID> takingPart, Told told)
            implements MeetingEvent {

        public GuestInvited {
            takingPart = List.copyOf(takingPart);
        }
    }

    /** @param secretHash SHA-256 of the secret that the link and the QR code carry, as base64url; the secret itself is nowhere */
    @EventType(name = "meeting.CheckInOpened")
    record CheckInOpened(UUID meetingId, String secretHash, Told told) implements MeetingEvent {}

    /**
     * @param presences what is recorded now; the last word about an organisation and a person counts
     * @param residents residents and users who attended, as a headcount of nobody named: the last one that was told
     * @param organisationsPresent all organisations of which somebody was there, after this; sorted
     */
    @EventType(name = "meeting.AttendanceRecorded")
    record AttendanceRecorded(
            UUID meetingId,
            List<Presence> presences,
            @Nullable Integer residents,
            AttendanceSource source,
            List<UUID> organisationsPresent,
            List<UUID> takingPart,
            Told told)
            implements MeetingEvent {

        public AttendanceRecorded {
            presences = List.copyOf(presences);
            organisationsPresent = List.copyOf(organisationsPresent);
            takingPart = List.copyOf(takingPart);
        }
    }

    /** @param actual when it really was, as far as it is known */
    @EventType(name = "meeting.MeetingHeld")
    record MeetingHeld(UUID meetingId, MeetingTime actual, Told told) implements MeetingEvent {}

    /**
     * The draft in one language as it now stands.
     *
     * @param language ISO 639-1 code
     * @param text what belongs to no point of the agenda
     */
    @EventType(name = "meeting.MinutesDrafted")
    record MinutesDrafted(
            UUID meetingId,
            String language,
            List<ItemMinutes> items,
            @Nullable String text,
            Told told) implements MeetingEvent {

        public MinutesDrafted {
            items = List.copyOf(items);
        }
    }

    /**
     * The draft in one language as it now stands, made from another's.
     *
     * @param from the language it was translated from
     */
    @EventType(name = "meeting.MinutesTranslated")
    record MinutesTranslated(
            UUID meetingId,
            String from,
            String language,
            List<ItemMinutes> items,
            @Nullable String text,
            Told told) implements MeetingEvent {

        public MinutesTranslated {
            items = List.copyOf(items);
        }
    }

    /**
     * @param itemId the point of the agenda it is about
     * @param proposedBy the person; null when somebody relays what an organisation asked for
     * @param organisationId the organisation they speak for
     */
    @EventType(name = "meeting.AmendmentProposed")
    record AmendmentProposed(
            UUID meetingId,
            UUID amendmentId,
            String language,
            @Nullable UUID itemId,
            String text,
            @Nullable UUID proposedBy,
            @Nullable UUID organisationId,
            Told told)
            implements MeetingEvent {}

    /** @param reason always there when it is refused */
    @EventType(name = "meeting.AmendmentSettled")
    record AmendmentSettled(
            UUID meetingId,
            UUID amendmentId,
            AmendmentOutcome outcome,
            @Nullable LocalizedString reason,
            Told told) implements MeetingEvent {}

    /**
     * The minutes of one language, whole: from now on they never change.
     *
     * @param approvedAt the meeting that approved them; null when they were approved between two
     */
    @EventType(name = "meeting.MinutesApproved")
    record MinutesApproved(
            UUID meetingId,
            String language,
            @Nullable UUID approvedAt,
            List<ItemMinutes> items,
            @Nullable String text,
            Told told)
            implements MeetingEvent {

        public MinutesApproved {
            items = List.copyOf(items);
        }
    }

    @EventType(name = "meeting.AddendumAdded")
    record AddendumAdded(UUID meetingId, UUID addendumId, String language, String text, Told told)
            implements MeetingEvent {}

    /** @param others who {@link MinutesRecipient#OTHERS} are; functions and services, no names */
    @EventType(name = "meeting.MinutesDistributed")
    record MinutesDistributed(
            UUID meetingId,
            String language,
            List<MinutesRecipient> recipients,
            @Nullable LocalizedString others,
            Told told)
            implements MeetingEvent {

        public MinutesDistributed {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * @param itemId the point of the agenda it answers
     * @param votes there for {@link DecisionMode#VOTE} alone
     * @param dissent what those who did not agree want to be remembered, without their names
     */
    @EventType(name = "meeting.DecisionRecorded")
    record DecisionRecorded(
            UUID meetingId,
            UUID decisionId,
            @Nullable UUID itemId,
            LocalizedString text,
            DecisionMode mode,
            @Nullable Votes votes,
            @Nullable LocalizedString dissent,
            Told told)
            implements MeetingEvent {}

    /**
     * @param organisationId the organisation that takes it on
     * @param personId the person who does; at least one of the two is there
     * @param due when it should be done
     */
    @EventType(name = "meeting.ActionAssigned")
    record ActionAssigned(
            UUID meetingId,
            UUID actionId,
            LocalizedString what,
            @Nullable UUID organisationId,
            @Nullable UUID personId,
            BusinessDate due,
            Told told)
            implements MeetingEvent {}

    /** @param followedUpAt the meeting at which this was told */
    @EventType(name = "meeting.ActionCompleted")
    record ActionCompleted(
            UUID meetingId,
            UUID actionId,
            @Nullable LocalizedString outcome,
            @Nullable UUID followedUpAt,
            Told told) implements MeetingEvent {}

    /** @param followedUpAt the meeting at which this was told */
    @EventType(name = "meeting.ActionDropped")
    record ActionDropped(
            UUID meetingId,
            UUID actionId,
            LocalizedString reason,
            @Nullable UUID followedUpAt,
            Told told) implements MeetingEvent {}

    /**
     * @param due the new day, later than the one before
     * @param followedUpAt the meeting at which this was told
     */
    @EventType(name = "meeting.ActionExtended")
    record ActionExtended(
            UUID meetingId,
            UUID actionId,
            BusinessDate due,
            @Nullable LocalizedString reason,
            @Nullable UUID followedUpAt,
            Told told)
            implements MeetingEvent {}
}
