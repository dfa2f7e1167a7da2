package be.maillage.coordination;

import be.maillage.coordination.CoordinationCommand.AdhereToCharter;
import be.maillage.coordination.CoordinationCommand.AdmitMember;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.ApplyForMembership;
import be.maillage.coordination.CoordinationCommand.ConfirmMembership;
import be.maillage.coordination.CoordinationCommand.DeclineMembership;
import be.maillage.coordination.CoordinationCommand.DesignateRepresentative;
import be.maillage.coordination.CoordinationCommand.LapseMembership;
import be.maillage.coordination.CoordinationCommand.ReplaceRepresentative;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationCommand.WithdrawMember;
import be.maillage.coordination.CoordinationEvent.MemberAdmitted;
import be.maillage.coordination.CoordinationEvent.MembershipLapsed;
import be.maillage.coordination.CoordinationEvent.MembershipWithdrawn;
import be.maillage.decision.Asked;
import be.maillage.history.Audience;
import be.maillage.register.Register;
import org.axonframework.commandhandling.CommandHandler;

/** What decides who belongs to a coordination: its charter, its admission policy, its members and those who sit for them. */
final class Belonging {

    private final Coordination coordination;
    private final Charters charters;
    private final Admission admission;
    private final Memberships memberships;
    private final Representatives representatives;

    Belonging(
            Coordination coordination,
            Charters charters,
            Admission admission,
            Memberships memberships,
            Representatives representatives) {
        this.coordination = coordination;
        this.charters = charters;
        this.admission = admission;
        this.memberships = memberships;
        this.representatives = representatives;
    }

    @CommandHandler
    void decide(AdoptCharter command) {
        coordination.requireOpen(command);
        coordination.happened(charters.adopt(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(SetAdmissionPolicy command) {
        coordination.requireOpen(command);
        coordination.happened(admission.set(command), Audience.PUBLIC);
    }

    @CommandHandler
    void decide(ApplyForMembership command, Register register) {
        coordination.requireOpen(command);
        coordination.happened(
                memberships.apply(command, admission.binding(command.told()), coordination.known(register)),
                Audience.MEMBERS);
    }

    /** The register is locked first, lest the organisation's entry be merged into another one at the same moment. */
    @CommandHandler
    void decide(AdmitMember command, Register register) {
        coordination.requireOpen(command);
        register.lock(command.coordinationId());
        MemberAdmitted admitted =
                memberships.admit(command, admission.binding(command.told()), charters, coordination.known(register));
        coordination.happened(admitted, Memberships.audience(command.kind()));
    }

    @CommandHandler
    void decide(DeclineMembership command) {
        coordination.requireOpen(command);
        coordination.happened(memberships.decline(command), Audience.COORDINATOR);
    }

    @CommandHandler
    void decide(WithdrawMember command) {
        coordination.requireOpen(command);
        MembershipWithdrawn withdrawn = memberships.withdraw(command);
        coordination.happened(withdrawn, memberships.audience(command.memberId()));
    }

    @CommandHandler
    void decide(AdhereToCharter command) {
        coordination.requireOpen(command);
        memberships.requireMemberOrApplicant(command.memberId());
        coordination.happened(charters.adhere(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ConfirmMembership command) {
        coordination.requireOpen(command);
        coordination.happened(memberships.confirm(command), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(LapseMembership command, Asked asked) {
        coordination.requireOpen(command);
        MembershipLapsed lapsed = memberships.lapse(command, admission.binding(command.told()), asked.today());
        coordination.happened(lapsed, memberships.audience(command.memberId()));
    }

    @CommandHandler
    void decide(DesignateRepresentative command, Register register) {
        coordination.requireOpen(command);
        memberships.requireLive(command.memberId(), command.told());
        coordination.happened(representatives.designate(command, coordination.known(register)), Audience.MEMBERS);
    }

    @CommandHandler
    void decide(ReplaceRepresentative command, Register register) {
        coordination.requireOpen(command);
        memberships.requireLive(command.memberId(), command.told());
        coordination.happened(representatives.replace(command, coordination.known(register)), Audience.MEMBERS);
    }
}
