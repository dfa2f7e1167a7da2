package be.maillage.meeting;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.ActivityScope;
import be.maillage.coordination.Confidentiality;
import be.maillage.coordination.Expectation;
import be.maillage.decision.Command;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Told;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of a meeting, from its convening to the actions that came of it. */
public sealed interface MeetingCommand extends Command {

    UUID meetingId();

    /**
     * @param purpose and {@code subject}: needed unless it is recorded afterwards
     * @param informalMinutes minutes left for informal talk, from 0 to 480
     * @param invited everybody when it is left out
     * @param subgroupId needed for the meeting of a subgroup, unless it is recorded afterwards
     * @param convenedBy the person who convenes it; whoever asks, when it is left out
     */
    record ConveneMeeting(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
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
            @Nullable Invited invited,
            Confidentiality confidentiality,
            @Nullable UUID subgroupId,
            @Nullable UUID chair,
            @Nullable UUID minutesTaker,
            @Nullable UUID convenedBy,
            Told told)
            implements MeetingCommand {}

    /**
     * Somebody else leads the meeting or writes its minutes: people fall ill, and many coordinations pass these tasks round.
     *
     * @param chair and {@code minutesTaker}: as before when they are left out
     */
    record EntrustMeeting(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            @Nullable UUID chair,
            @Nullable UUID minutesTaker,
            Told told)
            implements MeetingCommand {}

    /** The whole agenda as it should be: points that keep their id keep their minutes. */
    record AmendAgenda(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            List<AgendaItem> agenda,
            @Nullable LocalizedString reason,
            Told told)
            implements MeetingCommand {}

    /** @param venue the new place; unchanged when it is left out */
    record RescheduleMeeting(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            MeetingTime time,
            @Nullable Venue venue,
            LocalizedString reason,
            Told told)
            implements MeetingCommand {}

    record CancelMeeting(
            UUID coordinationId, @TargetAggregateIdentifier UUID meetingId, LocalizedString reason, Told told)
            implements MeetingCommand {}

    record InviteGuest(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            Guest guest,
            @Nullable LocalizedString reason,
            Told told)
            implements MeetingCommand {}

    /**
     * @param residents residents and users who were there, a headcount; what was told before stays when it is left out
     * @param fromSignedSheet whether it comes from the sheet that people signed
     */
    record RecordAttendance(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            List<Presence> presences,
            @Nullable Integer residents,
            boolean fromSignedSheet,
            Told told)
            implements MeetingCommand {}

    /** @param secretHash SHA-256 of a secret that was just drawn, as base64url; an earlier secret no longer opens anything */
    record OpenCheckIn(
            UUID coordinationId, @TargetAggregateIdentifier UUID meetingId, String secretHash, Told told)
            implements MeetingCommand {}

    /** Somebody in the room says that their organisation is there. Who is signed in says it of themselves. */
    record CheckIn(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID organisationId,
            String secret,
            Told told)
            implements MeetingCommand {

        /** Without the secret, which no log should see. */
        @Override
        public String toString() {
            return "CheckIn[" + meetingId + " " + organisationId + "]";
        }
    }

    /** @param start and {@code end}: as planned when they are left out */
    record HoldMeeting(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            Told told)
            implements MeetingCommand {}

    /** The whole draft of one language. */
    record DraftMinutes(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            String language,
            List<ItemMinutes> items,
            @Nullable String text,
            Told told)
            implements MeetingCommand {}

    /** The whole draft of one language, made from another's. */
    record TranslateMinutes(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            String from,
            String language,
            List<ItemMinutes> items,
            @Nullable String text,
            Told told)
            implements MeetingCommand {}

    /**
     * @param proposedBy the person whose proposal it is, when another records it
     * @param organisationId the organisation that was present and whose proposal it is
     */
    record ProposeAmendment(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID amendmentId,
            String language,
            @Nullable UUID itemId,
            String text,
            @Nullable UUID proposedBy,
            @Nullable UUID organisationId,
            Told told)
            implements MeetingCommand {}

    /** @param reason needed to refuse */
    record SettleAmendment(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID amendmentId,
            AmendmentOutcome outcome,
            @Nullable LocalizedString reason,
            Told told)
            implements MeetingCommand {}

    /** @param approvedAt the meeting that approves them; between two meetings when it is left out */
    record ApproveMinutes(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            String language,
            @Nullable UUID approvedAt,
            Told told)
            implements MeetingCommand {}

    record AddAddendum(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID addendumId,
            String language,
            String text,
            Told told)
            implements MeetingCommand {}

    record DistributeMinutes(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            String language,
            List<MinutesRecipient> recipients,
            @Nullable LocalizedString others,
            Told told)
            implements MeetingCommand {}

    record RecordDecision(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID decisionId,
            @Nullable UUID itemId,
            LocalizedString text,
            DecisionMode mode,
            @Nullable Votes votes,
            @Nullable LocalizedString dissent,
            Told told)
            implements MeetingCommand {}

    /** An organisation, a person or both take something on. */
    record AssignAction(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID actionId,
            LocalizedString what,
            @Nullable UUID organisationId,
            @Nullable UUID personId,
            BusinessDate due,
            Told told)
            implements MeetingCommand {}

    record CompleteAction(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID actionId,
            @Nullable LocalizedString outcome,
            @Nullable UUID followedUpAt,
            Told told)
            implements MeetingCommand {}

    record DropAction(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID actionId,
            LocalizedString reason,
            @Nullable UUID followedUpAt,
            Told told)
            implements MeetingCommand {}

    record ExtendAction(
            UUID coordinationId,
            @TargetAggregateIdentifier UUID meetingId,
            UUID actionId,
            BusinessDate due,
            @Nullable LocalizedString reason,
            @Nullable UUID followedUpAt,
            Told told)
            implements MeetingCommand {}
}
