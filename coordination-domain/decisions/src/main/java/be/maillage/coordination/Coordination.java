package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.AppointCoordinator;
import be.maillage.coordination.CoordinationCommand.AssessInitiative;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.ConstituteSteeringCommittee;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.CoordinationCommand.EndCoordinatorMandate;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.LinkNetwork;
import be.maillage.coordination.CoordinationCommand.RecordMeans;
import be.maillage.coordination.CoordinationCommand.RecordPublicInformation;
import be.maillage.coordination.CoordinationCommand.RecordUserVoice;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetPriorityThemes;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationCommand.SubmitInitiative;
import be.maillage.coordination.CoordinationCommand.UnlinkNetwork;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
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
import be.maillage.decision.Asked;
import be.maillage.decision.Happened;
import be.maillage.decision.Plausible;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.history.Told;
import be.maillage.register.Known;
import be.maillage.register.Register;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A standing group: what it decides of itself. The shell asks whether the coordination is there and open, lets one of its slices decide, and
 * says who may read the result; what names people is for members.
 */
@AggregateRoot(type = "coordination")
public class Coordination {

    private final Charters charters = new Charters();
    private final Mandates mandates = new Mandates();
    private final Admission admission = new Admission();
    private final Memberships memberships = new Memberships();
    private final Representatives representatives = new Representatives();
    private final Networks networks = new Networks();
    private final Initiatives initiatives = new Initiatives();

    @AggregateIdentifier
    private @Nullable UUID coordinationId;

    private @Nullable BusinessDate foundedOn;
    private boolean dissolved;

    protected Coordination() {
        // Axon rebuilds the coordination from its events
    }

    @CommandHandler
    public Coordination(FoundCoordination command, Register register) {
        if (command.names().byLanguage().isEmpty()) {
            throw CoordinationRule.COORDINATION_HAS_A_NAME.refused();
        }
        if (command.communes().isEmpty()) {
            throw CoordinationRule.COORDINATION_COVERS_A_COMMUNE.refused();
        }
        command.communes().stream()
                .filter(code -> !Plausible.isNisCode(code))
                .findFirst()
                .ifPresent(code -> {
                    throw CoordinationRule.COMMUNE_IS_A_NIS_CODE.refused(Map.of("commune", code));
                });
        if (command.carrier() != null) {
            new Known(register, command.coordinationId())
                    .requireOrganisation(command.carrier().organisationId());
        }
        Happened.in(
                command.coordinationId(),
                new CoordinationFounded(
                        command.coordinationId(),
                        command.names(),
                        command.communes().stream().distinct().toList(),
                        command.carrier(),
                        command.origin(),
                        command.steering(),
                        command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(SetCarrier command, Register register) {
        requireOpen(command);
        known(register).requireOrganisation(command.carrier().organisationId());
        happened(new CarrierSet(command.carrier(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(AdoptCharter command) {
        requireOpen(command);
        happened(charters.adopt(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(AdoptInternalRules command) {
        requireOpen(command);
        happened(internalRules(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(AppointCoordinator command, Register register) {
        requireOpen(command);
        happened(mandates.appoint(command, known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(EndCoordinatorMandate command) {
        requireOpen(command);
        happened(mandates.end(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(SetAdmissionPolicy command) {
        requireOpen(command);
        happened(admission.set(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(SetElectedOfficialsPolicy command) {
        requireOpen(command);
        happened(new ElectedOfficialsPolicySet(command.policy(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(SetSituationsPolicy command) {
        requireOpen(command);
        happened(new SituationsPolicySet(command.allowed(), command.told()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(ApplyForMembership command, Register register) {
        requireOpen(command);
        happened(memberships.apply(command, admission.binding(command.told()), known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(AdmitMember command, Register register) {
        requireOpen(command);
        MemberAdmitted admitted =
                memberships.admit(command, admission.binding(command.told()), charters, known(register));
        happened(admitted, Memberships.audience(command.kind()));
    }

    @CommandHandler
    void decide(DeclineMembership command) {
        requireOpen(command);
        happened(memberships.decline(command), Audience.COORDINATOR);
    }

    @CommandHandler
    void decide(WithdrawMember command) {
        requireOpen(command);
        MembershipWithdrawn withdrawn = memberships.withdraw(command);
        happened(withdrawn, memberships.audience(command.memberId()));
    }

    @CommandHandler
    void decide(AdhereToCharter command) {
        requireOpen(command);
        memberships.requireMemberOrApplicant(command.memberId());
        happened(charters.adhere(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ConfirmMembership command) {
        requireOpen(command);
        happened(memberships.confirm(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(LapseMembership command, Asked asked) {
        requireOpen(command);
        MembershipLapsed lapsed = memberships.lapse(command, admission.binding(command.told()), asked.today());
        happened(lapsed, memberships.audience(command.memberId()));
    }

    @CommandHandler
    void decide(DesignateRepresentative command, Register register) {
        requireOpen(command);
        memberships.requireLive(command.memberId(), command.told());
        happened(representatives.designate(command, known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ReplaceRepresentative command, Register register) {
        requireOpen(command);
        memberships.requireLive(command.memberId(), command.told());
        happened(representatives.replace(command, known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ConstituteSteeringCommittee command, Register register) {
        requireOpen(command);
        happened(SteeringCommittee.constitute(command, foundedOn(), known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(SetPriorityThemes command, Asked asked) {
        requireOpen(command);
        happened(YearlyRecords.setThemes(command, foundedOn(), asked.today()), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordMeans command, Asked asked) {
        requireOpen(command);
        happened(YearlyRecords.recordMeans(command, foundedOn(), asked.today()), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(LinkNetwork command, Register register) {
        requireOpen(command);
        happened(
                networks.link(command, known(register)),
                command.representedBy() == null ? Audience.PUBLIC : Audience.MEMBERS);
    }

    @CommandHandler
    void decide(UnlinkNetwork command) {
        requireOpen(command);
        happened(networks.unlink(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordUserVoice command) {
        requireOpen(command);
        if (command.headcount() != null && command.headcount() < 1) {
            throw CoordinationRule.HEADCOUNT_IS_ABOVE_0.refused();
        }
        happened(
                new UserVoiceRecorded(command.method(), command.headcount(), command.heard(), command.told()),
                Audience.PUBLIC);
    }

    @CommandHandler
    void decide(RecordPublicInformation command) {
        requireOpen(command);
        happened(new PublicInformationRecorded(command.content(), command.means(), command.told()), Audience.PUBLIC);
    }

    /** @return the initiative's id: it is what came into being */
    @CommandHandler
    UUID decide(SubmitInitiative command, Register register) {
        requireOpen(command);
        happened(initiatives.submit(command, known(register)), Audience.MEMBERS);
        return command.initiativeId();
    }

    @CommandHandler
    void decide(AssessInitiative command) {
        requireOpen(command);
        happened(initiatives.assess(command), Audience.MEMBERS);
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

    private static InternalRulesAdopted internalRules(AdoptInternalRules command) {
        if (command.modeOfOrganisation() == null
                || command.relationToCouncil() == null
                || command.modeOfOrganisation().byLanguage().isEmpty()
                || command.relationToCouncil().byLanguage().isEmpty()) {
            throw CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS.refused();
        }
        return new InternalRulesAdopted(command.modeOfOrganisation(), command.relationToCouncil(), command.told());
    }

    private void requireOpen(CoordinationCommand command) {
        if (dissolved) {
            throw CoordinationRule.COORDINATION_IS_NOT_DISSOLVED.refused();
        }
        if (command.told().on().surelyBefore(foundedOn())) {
            throw CoordinationRule.NOTHING_PRECEDES_THE_FOUNDING.refused();
        }
    }

    private Known known(Register register) {
        return new Known(register, id());
    }

    private void happened(CoordinationEvent event, Audience audience) {
        Happened.in(id(), event, audience);
    }

    private UUID id() {
        return founded(coordinationId);
    }

    private BusinessDate foundedOn() {
        return founded(foundedOn);
    }

    private static <T> T founded(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A coordination without its first event");
        }
        return value;
    }
}
