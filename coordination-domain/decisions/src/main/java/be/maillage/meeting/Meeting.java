package be.maillage.meeting;

import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.Told;
import be.maillage.meeting.MeetingCommand.AddAddendum;
import be.maillage.meeting.MeetingCommand.AmendAgenda;
import be.maillage.meeting.MeetingCommand.ApproveMinutes;
import be.maillage.meeting.MeetingCommand.AssignAction;
import be.maillage.meeting.MeetingCommand.CancelMeeting;
import be.maillage.meeting.MeetingCommand.CheckIn;
import be.maillage.meeting.MeetingCommand.CompleteAction;
import be.maillage.meeting.MeetingCommand.ConveneMeeting;
import be.maillage.meeting.MeetingCommand.DistributeMinutes;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.MeetingCommand.DropAction;
import be.maillage.meeting.MeetingCommand.EntrustMeeting;
import be.maillage.meeting.MeetingCommand.ExtendAction;
import be.maillage.meeting.MeetingCommand.HoldMeeting;
import be.maillage.meeting.MeetingCommand.InviteGuest;
import be.maillage.meeting.MeetingCommand.OpenCheckIn;
import be.maillage.meeting.MeetingCommand.ProposeAmendment;
import be.maillage.meeting.MeetingCommand.RecordAttendance;
import be.maillage.meeting.MeetingCommand.RecordDecision;
import be.maillage.meeting.MeetingCommand.RescheduleMeeting;
import be.maillage.meeting.MeetingCommand.SettleAmendment;
import be.maillage.meeting.MeetingCommand.TranslateMinutes;
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
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, from its convening to the last action that came of it. The shell asks whether the meeting is there and who carries it, lets one of its
 * slices decide, and says who may read the result: what is said follows the meeting's confidentiality; what names people, counts hours or is not
 * approved yet is never public.
 */
@AggregateRoot(type = "meeting")
public class Meeting {

    private final Attendance attendance = new Attendance();
    private final CheckInDesk desk = new CheckInDesk();
    private final Minutes minutes = new Minutes();
    private final Amendments amendments = new Amendments();
    private final Decisions decisions = new Decisions();
    private final Actions actions = new Actions();

    @AggregateIdentifier
    private @Nullable UUID meetingId;

    private @Nullable Frame frame;
    private boolean cancelled;
    private boolean held;

    protected Meeting() {
        // Axon rebuilds the meeting from its events
    }

    @CommandHandler
    public Meeting(ConveneMeeting command, Register register, Asked asked) {
        requireAlive(command, register);
        Convening convening = new Convening(command, register, asked);
        convening.requireMayConvene();
        MeetingConvened convened = convening.meeting();
        UUID coordination = command.coordinationId();
        convening
                .entrusted()
                .ifPresentOrElse(
                        entrusted -> {
                            happened(coordination, convened, new Frame(convened).audience());
                            happened(coordination, entrusted, new Frame(convened).audienceOfPeople());
                        },
                        () -> happened(coordination, convened, new Frame(convened).audience()));
    }

    @CommandHandler
    void decide(EntrustMeeting command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        Entrusting entrusting = new Entrusting(command, of, carrying(of, register, asked), register);
        happened(of, entrusting.entrust(held), of.audienceOfPeople());
    }

    @CommandHandler
    void decide(AmendAgenda command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        Convening.requireAgenda(command.agenda());
        happened(
                of,
                new AgendaAmended(command.meetingId(), command.agenda(), command.reason(), command.told()),
                of.audience());
    }

    @CommandHandler
    void decide(RescheduleMeeting command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        MeetingTimes.requirePlanned(command.time(), command.told(), asked);
        Convening.requireVenue(command.venue(), known(command, register));
        Venue venue = command.venue() == null ? of.venue() : command.venue();
        happened(
                of,
                new MeetingRescheduled(command.meetingId(), command.time(), venue, command.reason(), command.told()),
                of.audience());
    }

    @CommandHandler
    void decide(CancelMeeting command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        happened(of, new MeetingCancelled(command.meetingId(), command.reason(), command.told()), of.audience());
    }

    @CommandHandler
    void decide(InviteGuest command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        Guest guest = command.guest();
        if (guest.personId() == null && guest.organisationId() == null && guest.comingAs() == null) {
            throw MeetingRule.GUEST_IS_SOMEBODY.refused();
        }
        known(command, register).requirePerson(guest.personId());
        known(command, register).requireMemberOrOrganisation(guest.organisationId());
        of.electedOfficials(register).requireMayBeGuest(guest);
        UUID takesPart = guest.personId() == null ? guest.organisationId() : guest.personId();
        List<UUID> takingPart = of.isConfidential() && takesPart != null ? List.of(takesPart) : List.of();
        happened(
                of,
                new GuestInvited(command.meetingId(), guest, command.reason(), takingPart, command.told()),
                of.audienceOfPeople());
    }

    @CommandHandler
    void decide(RecordAttendance command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        requireAttendanceOpen();
        happened(
                of,
                new Reception(of, attendance, carrying(of, register, asked), register, asked).record(command),
                of.audienceOfPeople());
    }

    @CommandHandler
    void decide(OpenCheckIn command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        CheckInDesk.requireDigest(command.secretHash());
        if (MeetingTimes.checkInIsOver(of.time(), asked)) {
            throw MeetingRule.CHECK_IN_IS_NOT_OVER.refused();
        }
        happened(
                of,
                new CheckInOpened(command.meetingId(), command.secretHash(), command.told()),
                of.audienceOfPeople());
    }

    @CommandHandler
    void decide(CheckIn command, Register register, Asked asked) {
        Frame of = requireKnown(command);
        desk.requireOpen(command.secret(), of.time(), held, asked);
        requireOn(command, register);
        requireAttendanceOpen();
        happened(
                of,
                new Reception(of, attendance, carrying(of, register, asked), register, asked).checkIn(command),
                of.audienceOfPeople());
    }

    @CommandHandler
    void decide(HoldMeeting command, Register register, Asked asked) {
        Frame of = requireAhead(command, register, asked);
        requireBegun(of, command.told(), asked);
        MeetingTime actual = MeetingTimes.actual(
                of.time(), command.start(), command.end(), command.told().on());
        MeetingTimes.requireWhole(actual, command.told());
        MeetingTimes.requireInOrder(actual.start(), actual.end());
        happened(of, new MeetingHeld(command.meetingId(), actual, command.told()), of.audience());
    }

    @CommandHandler
    void decide(DraftMinutes command, Register register, Asked asked) {
        Frame of = requireBegun(command, register, asked);
        happened(of, minutes.draft(command, of.agenda()), of.audienceOfPeople());
    }

    @CommandHandler
    void decide(TranslateMinutes command, Register register, Asked asked) {
        Frame of = requireBegun(command, register, asked);
        happened(of, minutes.translate(command, of.agenda()), of.audienceOfPeople());
    }

    /** @return the amendment's id: it is what came into being */
    @CommandHandler
    UUID decide(ProposeAmendment command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        carrying(of, register, asked).requireNoSecret();
        minutes.requirePending(command.language());
        of.requireOnTheAgenda(command.itemId());
        known(command, register).requirePerson(command.proposedBy());
        happened(of, amendments.propose(command, attendance, register, asked), of.audienceOfPeople());
        return command.amendmentId();
    }

    @CommandHandler
    void decide(SettleAmendment command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        happened(of, amendments.settle(command), of.audienceOfPeople());
    }

    @CommandHandler
    void decide(ApproveMinutes command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        if (!held) {
            throw MeetingRule.MEETING_WAS_HELD.refused();
        }
        known(command, register).requireMeeting(command.approvedAt());
        happened(of, minutes.approve(command, amendments), of.audience());
    }

    /** @return the addendum's id: it is what came into being */
    @CommandHandler
    UUID decide(AddAddendum command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        happened(of, minutes.add(command), of.audience());
        return command.addendumId();
    }

    @CommandHandler
    void decide(DistributeMinutes command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        happened(of, minutes.distribute(command, of.isConfidential()), of.audience());
    }

    /** @return the decision's id: it is what came into being */
    @CommandHandler
    UUID decide(RecordDecision command, Register register, Asked asked) {
        Frame of = requireBegun(command, register, asked);
        of.requireOnTheAgenda(command.itemId());
        DecisionRecorded decided = decisions.decide(command, attendance.voices());
        happened(of, decided, minutes.anyApproved() ? of.audience() : of.audienceOfPeople());
        return command.decisionId();
    }

    /** @return the action's id: it is what came into being */
    @CommandHandler
    UUID decide(AssignAction command, Register register, Asked asked) {
        Frame of = requireBegun(command, register, asked);
        happened(of, actions.assign(command, of.day(), known(command, register)), of.audienceOfPeople());
        return command.actionId();
    }

    @CommandHandler
    void decide(CompleteAction command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        known(command, register).requireMeeting(command.followedUpAt());
        happened(of, actions.complete(command, carrying(of, register, asked).isMine(), asked), of.audienceOfPeople());
    }

    @CommandHandler
    void decide(DropAction command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        known(command, register).requireMeeting(command.followedUpAt());
        happened(of, actions.drop(command, carrying(of, register, asked).isMine(), asked), of.audienceOfPeople());
    }

    @CommandHandler
    void decide(ExtendAction command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        known(command, register).requireMeeting(command.followedUpAt());
        happened(of, actions.extend(command, carrying(of, register, asked).isMine(), asked), of.audienceOfPeople());
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        switch (event) {
            case MeetingConvened e -> {
                meetingId = e.meetingId();
                frame = new Frame(e);
            }
            case MeetingEntrusted e -> frame().evolve(e);
            case AgendaAmended e -> frame().evolve(e);
            case MeetingRescheduled e -> frame().evolve(e);
            case MeetingCancelled ignored -> cancelled = true;
            case GuestInvited e -> frame().evolve(e);
            case CheckInOpened e -> desk.evolve(e);
            case AttendanceRecorded e -> attendance.evolve(e);
            case MeetingHeld e -> {
                held = true;
                frame().evolve(e);
            }
            case MinutesDrafted e -> minutes.evolve(e);
            case MinutesTranslated e -> minutes.evolve(e);
            case AmendmentProposed e -> amendments.evolve(e);
            case AmendmentSettled e -> amendments.evolve(e);
            case MinutesApproved e -> minutes.evolve(e);
            case AddendumAdded e -> minutes.evolve(e);
            case MinutesDistributed ignored -> {}
            case DecisionRecorded e -> decisions.evolve(e);
            case ActionAssigned e -> actions.evolve(e);
            case ActionCompleted e -> actions.closed(e.actionId());
            case ActionDropped e -> actions.closed(e.actionId());
            case ActionExtended e -> actions.evolve(e);
        }
    }

    private Frame frame() {
        return Objects.requireNonNull(frame, "A meeting without its first event");
    }

    /** Nothing is told of a meeting to a coordination whose it is not. */
    private Frame requireKnown(MeetingCommand command) {
        if (frame == null || !command.coordinationId().equals(frame.coordinationId())) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        return frame;
    }

    private Frame requireOn(MeetingCommand command, Register register) {
        Frame of = requireKnown(command);
        requireAlive(command, register);
        if (cancelled) {
            throw MeetingRule.MEETING_IS_NOT_CANCELLED.refused();
        }
        return of;
    }

    private Frame requireCarried(MeetingCommand command, Register register, Asked asked) {
        Frame of = requireOn(command, register);
        carrying(of, register, asked).require();
        return of;
    }

    private Frame requireAhead(MeetingCommand command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        if (held) {
            throw MeetingRule.MEETING_IS_NOT_YET_HELD.refused();
        }
        return of;
    }

    private Frame requireBegun(MeetingCommand command, Register register, Asked asked) {
        Frame of = requireCarried(command, register, asked);
        requireBegun(of, command.told(), asked);
        return of;
    }

    private static void requireBegun(Frame of, Told told, Asked asked) {
        if (!told.recordedAfterwards() && !MeetingTimes.mayHaveBegun(of.time(), asked)) {
            throw MeetingRule.MEETING_HAS_BEGUN.refused();
        }
    }

    private void requireAttendanceOpen() {
        if (minutes.anyApproved()) {
            throw MeetingRule.ATTENDANCE_PRECEDES_THE_APPROVAL.refused();
        }
    }

    private static void requireAlive(MeetingCommand command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
    }

    private Carrying carrying(Frame of, Register register, Asked asked) {
        return new Carrying(of, attendance, register, asked);
    }

    private static Known known(MeetingCommand command, Register register) {
        return new Known(register, command.coordinationId());
    }

    private static void happened(Frame of, MeetingEvent event, Audience audience) {
        happened(of.coordinationId(), event, audience);
    }

    private static void happened(UUID coordinationId, MeetingEvent event, Audience audience) {
        Happened.in(coordinationId, event, audience);
    }
}
