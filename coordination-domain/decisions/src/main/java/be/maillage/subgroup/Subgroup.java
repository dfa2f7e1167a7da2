package be.maillage.subgroup;

import be.maillage.coordination.Confidentiality;
import be.maillage.decision.Asked;
import be.maillage.decision.CommonRule;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Known;
import be.maillage.register.Register;
import be.maillage.subgroup.SubgroupCommand.ChangeFacilitator;
import be.maillage.subgroup.SubgroupCommand.CloseSubgroup;
import be.maillage.subgroup.SubgroupCommand.EngageResourcePerson;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import be.maillage.subgroup.SubgroupCommand.JoinSubgroup;
import be.maillage.subgroup.SubgroupCommand.LeaveSubgroup;
import be.maillage.subgroup.SubgroupCommand.ReportBack;
import be.maillage.subgroup.SubgroupCommand.ReviseCalendar;
import be.maillage.subgroup.SubgroupCommand.SetObjectives;
import be.maillage.subgroup.SubgroupEvent.CalendarRevised;
import be.maillage.subgroup.SubgroupEvent.FacilitatorChanged;
import be.maillage.subgroup.SubgroupEvent.ObjectivesSet;
import be.maillage.subgroup.SubgroupEvent.ResourcePersonEngaged;
import be.maillage.subgroup.SubgroupEvent.SubgroupClosed;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import be.maillage.subgroup.SubgroupEvent.SubgroupJoined;
import be.maillage.subgroup.SubgroupEvent.SubgroupLeft;
import be.maillage.subgroup.SubgroupEvent.SubgroupReportedBack;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * Some members at work on one theme, from the framing questions to the report back (CDGAI, "Les sous-groupes de la coordination"). Known to
 * the coordination's members, or to everyone when it is public; what names a person is for members in either case.
 */
@AggregateRoot(type = "subgroup")
public class Subgroup {

    @AggregateIdentifier
    private @Nullable UUID subgroupId;

    private @Nullable UUID coordinationId;
    private @Nullable BusinessDate formedOn;
    private @Nullable UUID facilitator;
    private Confidentiality confidentiality = Confidentiality.MEMBERS;
    private boolean reportedBack;
    private boolean closed;
    private final Members members = new Members();

    protected Subgroup() {
        // Axon rebuilds the subgroup from its events
    }

    @CommandHandler
    public Subgroup(FormSubgroup command, Register register) {
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        SubgroupFormed formed = Forming.decide(command, register);
        boolean namesSomebody = formed.members().stream().anyMatch(register::isPerson);
        Happened.in(command.coordinationId(), formed, Forming.audience(formed.confidentiality(), namesSomebody));
        if (command.facilitator() != null) {
            Happened.in(
                    command.coordinationId(),
                    new FacilitatorChanged(command.subgroupId(), command.facilitator(), command.told()),
                    Audience.MEMBERS);
        }
    }

    @CommandHandler
    void decide(JoinSubgroup command, Register register) {
        requireAtWork(command, register);
        happened(members.join(command, register), register.isPerson(command.memberId()));
    }

    @CommandHandler
    void decide(LeaveSubgroup command, Register register) {
        requireAtWork(command, register);
        happened(members.leave(command), register.isPerson(command.memberId()));
    }

    @CommandHandler
    void decide(ChangeFacilitator command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        known(register).requirePerson(command.facilitator());
        if (command.facilitator().equals(facilitator)) {
            throw SubgroupRule.FACILITATOR_IS_ANOTHER.refused();
        }
        happened(new FacilitatorChanged(command.subgroupId(), command.facilitator(), command.told()), true);
    }

    @CommandHandler
    void decide(EngageResourcePerson command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        known(register).requirePerson(command.personId());
        known(register).requireOrganisation(command.organisationId());
        happened(
                new ResourcePersonEngaged(
                        command.subgroupId(),
                        command.contribution(),
                        command.personId(),
                        command.organisationId(),
                        command.told()),
                command.personId() != null);
    }

    @CommandHandler
    void decide(ReviseCalendar command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        Forming.requireReportBackAfter(formedOn(), command.calendar());
        happened(
                new CalendarRevised(command.subgroupId(), command.calendar(), command.reason(), command.told()), false);
    }

    @CommandHandler
    void decide(SetObjectives command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        if (command.objectives().isEmpty()) {
            throw SubgroupRule.OBJECTIVES_ARE_NAMED.refused();
        }
        happened(new ObjectivesSet(command.subgroupId(), command.objectives(), command.told()), false);
    }

    @CommandHandler
    void decide(ReportBack command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        requirePlenary(command.meetingId(), command.told(), register);
        happened(
                new SubgroupReportedBack(
                        command.subgroupId(),
                        command.meetingId(),
                        command.summary(),
                        command.products(),
                        command.recommendations(),
                        command.told()),
                false);
    }

    @CommandHandler
    void decide(CloseSubgroup command, Asked asked, Register register) {
        requireSpeaking(command, asked, register);
        switch (command.outcome()) {
            case FULFILLED -> {
                if (!reportedBack) {
                    throw SubgroupRule.FULFILLED_SUBGROUP_REPORTED_BACK.refused();
                }
            }
            case ABANDONED -> {
                if (command.reason() == null || command.reason().byLanguage().isEmpty()) {
                    throw SubgroupRule.ABANDONED_SUBGROUP_SAYS_WHY.refused();
                }
            }
        }
        happened(new SubgroupClosed(command.subgroupId(), command.outcome(), command.reason(), command.told()), false);
    }

    @EventSourcingHandler
    void evolve(SubgroupEvent event) {
        switch (event) {
            case SubgroupFormed e -> {
                subgroupId = e.subgroupId();
                coordinationId = e.coordinationId();
                formedOn = e.told().on();
                confidentiality = e.confidentiality();
                members.evolve(e);
            }
            case SubgroupJoined e -> members.evolve(e);
            case SubgroupLeft e -> members.evolve(e);
            case FacilitatorChanged e -> facilitator = e.facilitator();
            case SubgroupReportedBack ignored -> reportedBack = true;
            case SubgroupClosed ignored -> closed = true;
            case ResourcePersonEngaged ignored -> {}
            case CalendarRevised ignored -> {}
            case ObjectivesSet ignored -> {}
        }
    }

    private void requireAtWork(SubgroupCommand command, Register register) {
        if (!command.coordinationId().equals(coordinationId)) {
            throw CommonRule.BELONGS_TO_THIS_COORDINATION.refused();
        }
        if (!register.isAlive(command.coordinationId())) {
            throw CommonRule.COORDINATION_IS_ALIVE.refused();
        }
        if (closed) {
            throw SubgroupRule.SUBGROUP_IS_AT_WORK.refused();
        }
        if (command.told().on().surelyBefore(formedOn())) {
            throw SubgroupRule.FORMING_COMES_FIRST.refused();
        }
    }

    private void requireSpeaking(SubgroupCommand command, Asked asked, Register register) {
        requireAtWork(command, register);
        UUID voice = asked.onBehalfOf();
        if (voice != null && !members.include(voice) && !asked.person().equals(facilitator)) {
            throw SubgroupRule.SUBGROUP_SPEAKS_FOR_ITSELF.refused();
        }
    }

    /** An old history rarely knows at which meeting it was; a meeting that is named must be one all the same. */
    private void requirePlenary(@Nullable UUID meeting, Told told, Register register) {
        if (meeting == null) {
            if (!told.recordedAfterwards()) {
                throw SubgroupRule.REPORT_BACK_NAMES_ITS_MEETING.refused();
            }
        } else if (!register.isPlenary(id(), meeting, told.on())) {
            throw SubgroupRule.REPORT_BACK_IS_AT_A_PLENARY.refused();
        }
    }

    private Known known(Register register) {
        return new Known(register, id());
    }

    private void happened(SubgroupEvent event, boolean namesSomebody) {
        Happened.in(id(), event, Forming.audience(confidentiality, namesSomebody));
    }

    private UUID id() {
        return formed(coordinationId);
    }

    private BusinessDate formedOn() {
        return formed(formedOn);
    }

    private static <T> T formed(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A subgroup without its first event");
        }
        return value;
    }
}
