package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicySet;
import be.maillage.coordination.CoordinationEvent.CarrierSet;
import be.maillage.coordination.CoordinationEvent.CharterAdhered;
import be.maillage.coordination.CoordinationEvent.CharterAdopted;
import be.maillage.coordination.CoordinationEvent.CoordinationDissolved;
import be.maillage.coordination.CoordinationEvent.CoordinationFounded;
import be.maillage.coordination.CoordinationEvent.CoordinatorAppointed;
import be.maillage.coordination.CoordinationEvent.CoordinatorMandateEnded;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicySet;
import be.maillage.coordination.CoordinationEvent.InitiativeAssessed;
import be.maillage.coordination.CoordinationEvent.InitiativeSubmitted;
import be.maillage.coordination.CoordinationEvent.InternalRulesAdopted;
import be.maillage.coordination.CoordinationEvent.MeansRecorded;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MembershipApplied;
import be.maillage.coordination.CoordinationEvent.MembershipConfirmed;
import be.maillage.coordination.CoordinationEvent.MembershipDeclined;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.coordination.CoordinationEvent.NetworkLinked;
import be.maillage.coordination.CoordinationEvent.NetworkUnlinked;
import be.maillage.coordination.CoordinationEvent.PriorityThemesSet;
import be.maillage.coordination.CoordinationEvent.PublicInformationRecorded;
import be.maillage.coordination.CoordinationEvent.RepresentativeDesignated;
import be.maillage.coordination.CoordinationEvent.RepresentativeReplaced;
import be.maillage.coordination.CoordinationEvent.SituationsPolicySet;
import be.maillage.coordination.CoordinationEvent.SteeringCommitteeConstituted;
import be.maillage.coordination.CoordinationEvent.UserVoiceRecorded;
import be.maillage.decision.Happened;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A standing group: what it decides of itself. The shell and its four parts ask whether the coordination is there and open, let one of its
 * slices decide, and say who may read the result; what names people is for members.
 */
@AggregateRoot(type = "coordination")
public final class Coordination {

    private final Charters charters = new Charters();
    private final Mandates mandates = new Mandates();
    private final Admission admission = new Admission();
    private final Memberships memberships = new Memberships();
    private final Representatives representatives = new Representatives();
    private final Networks networks = new Networks();
    private final Initiatives initiatives = new Initiatives();

    @AggregateMember
    private final Belonging belonging = new Belonging(this, charters, admission, memberships, representatives);

    @AggregateMember
    private final Statutes statutes = new Statutes(this);

    @AggregateMember
    private final Running running = new Running(this, mandates);

    @AggregateMember
    private final Outreach outreach = new Outreach(this, networks, initiatives);

    @AggregateIdentifier
    private @Nullable UUID coordinationId;

    private @Nullable BusinessDate foundedOn;
    private boolean dissolved;

    private Coordination() {
        // Axon rebuilds the coordination from its events
    }

    @CommandHandler
    public Coordination(FoundCoordination command, Register register) {
        Happened.in(command.coordinationId(), Founding.decide(command, register), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(DissolveCoordination command) {
        requireOpen(command);
        happened(new CoordinationDissolved(command.reason(), command.told()), Audience.PUBLIC);
    }

    @EventSourcingHandler
    void evolve(CoordinationEvent event) {
        switch (event) {
            case CoordinationFounded e -> {
                coordinationId = e.coordinationId();
                foundedOn = e.told().on();
            }
            case CharterAdopted e -> charters.evolve(e);
            case CharterAdhered e -> charters.evolve(e);
            case CoordinatorAppointed e -> mandates.evolve(e);
            case CoordinatorMandateEnded e -> mandates.evolve(e);
            case AdmissionPolicySet e -> admission.evolve(e);
            case MembershipApplied e -> memberships.evolve(e);
            case MemberAdmitted e -> memberships.evolve(e);
            case MembershipDeclined e -> memberships.evolve(e);
            case MembershipConfirmed e -> memberships.evolve(e);
            case MembershipWithdrawn e -> left(e.memberId(), e.told());
            case MembershipLapsed e -> left(e.memberId(), e.told());
            case RepresentativeDesignated e -> representatives.evolve(e);
            case RepresentativeReplaced e -> representatives.evolve(e);
            case NetworkLinked e -> networks.evolve(e);
            case NetworkUnlinked e -> networks.evolve(e);
            case InitiativeSubmitted e -> initiatives.evolve(e);
            case InitiativeAssessed e -> initiatives.evolve(e);
            case CoordinationDissolved ignored -> dissolved = true;
            case CarrierSet ignored -> {}
            case InternalRulesAdopted ignored -> {}
            case ElectedOfficialsPolicySet ignored -> {}
            case SituationsPolicySet ignored -> {}
            case SteeringCommitteeConstituted ignored -> {}
            case PriorityThemesSet ignored -> {}
            case MeansRecorded ignored -> {}
            case UserVoiceRecorded ignored -> {}
            case PublicInformationRecorded ignored -> {}
        }
    }

    private void left(UUID member, Told told) {
        memberships.ended(member, told.on());
        charters.left(member);
        representatives.left(member);
    }

    void requireOpen(CoordinationCommand command) {
        if (dissolved) {
            throw CoordinationRule.COORDINATION_IS_NOT_DISSOLVED.refused();
        }
        if (command.told().on().surelyBefore(foundedOn())) {
            throw CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING.refused();
        }
    }

    Known known(Register register) {
        return new Known(register, id());
    }

    void happened(CoordinationEvent event, Audience audience) {
        Happened.in(id(), event, audience);
    }

    private UUID id() {
        return founded(coordinationId);
    }

    BusinessDate foundedOn() {
        return founded(foundedOn);
    }

    private static <T> T founded(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A coordination without its first event");
        }
        return value;
    }
}
